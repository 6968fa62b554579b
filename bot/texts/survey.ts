// What the bot says of a sheet as a list of sections: the overview, a part of it, a section that is complete; and the words for these.
import type { SeenQuestion } from '../../dialogs/view';
import { articleOf } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { Holder } from '../sheets/holders';
import type { PartOfSheet, SectionLine } from '../sheets/sections';
import type { Button, Reply } from '../turn';
import { say } from './buttons';
import { act, headOf } from './lead';
import { check, goOn, later, list, paragraphs, sheetStates, states } from './sheets';

const CELLS = 5;
const MOST_NAMED = 5;

/** At a glance; the numbers stand beside it for whoever hears it read. Full only when all is there, empty only when nothing is. */
function bar(done: number, of: number, isComplete: boolean): string {
  const part = of === 0 ? 0 : Math.round((done / of) * CELLS);
  const full = isComplete ? CELLS : done === 0 ? 0 : Math.min(CELLS - 1, Math.max(1, part));
  return '▓'.repeat(full) + '░'.repeat(CELLS - full);
}

const nameOf = ({ name }: { name: string | undefined }): string => literal(name ?? 'egy munkatárs');
const withArticle = (title: string): string => `${articleOf(title)} **${title}**`;
const isDone = ({ state }: SectionLine): boolean => state === 'complete';
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function holderOf(holder: Holder | undefined): string {
  if (!holder) return '';
  return holder.isStill ? ` – **${nameOf(holder)}** tölti` : ` – ${nameOf(holder)} hozzáférése megszűnt, szabad`;
}

function sectionState({ state, answered, of, isOver }: SectionLine): string {
  const count = of > 0 ? `, ${answered}/${of}` : '';
  const isLeft = state === 'complete' && !isOver ? ' (még van nem kötelező kérdés)' : '';
  return `${bar(answered, of, state === 'complete')} ${states[state]}${count}${isLeft}`;
}

const sectionLine = (line: SectionLine, holder: Holder | undefined): string =>
  `${line.section.title}: ${sectionState(line)}${holderOf(holder)}`;

function partLine({ title, sections }: PartOfSheet): string {
  const done = sections.filter(isDone).length;
  const isBegun = sections.some(({ state }) => state !== 'not-started');
  const isReturned = sections.some(({ state }) => state === 'returned');
  const state = isReturned
    ? 'returned'
    : done === sections.length
      ? 'complete'
      : isBegun
        ? 'in-progress'
        : 'not-started';
  const [answered, of] = summed(sections);
  return `- **${title}:** ${bar(answered, of, state === 'complete')} ${states[state]}, ${done}/${sections.length} szakasz`;
}

const summed = (lines: readonly SectionLine[]): [answered: number, of: number] => [
  lines.reduce((sum, { answered }) => sum + answered, 0),
  lines.reduce((sum, { of }) => sum + of, 0),
];

/** "Belépés (4 válasz), Internet (6 válasz) és még 3 szakasz" */
function lackingIn(lines: readonly { title: string; count: number }[]): string {
  const named = lines
    .slice(0, MOST_NAMED)
    .map(({ title, count }) => (count > 0 ? `${title} (${count} válasz)` : title));
  const left = lines.length - named.length;
  return `${named.join(', ')}${left > 0 ? ` és még ${left} szakasz` : ''}`;
}

export interface OverviewText {
  municipality: Municipality;
  title: string;
  state: keyof typeof sheetStates;
  args: Record<string, string>;
  before: readonly string[];
  parts: readonly PartOfSheet[];
  all: readonly SectionLine[];
  holders: ReadonlyMap<string, Holder>;
  /** Needed for sending. */
  lacking: readonly { title: string; count: number }[];
  blocking: readonly string[];
  canBeSent: boolean;
  next: SectionLine | undefined;
  outdated: readonly SeenQuestion[];
  /** Told as a state, without what can be chosen. */
  isState: boolean;
}

const sectionButton = (title: string, args: Record<string, string>, section: string): Button => ({
  ...act(title, 'sheet-section', { ...args, section }),
  byWord: true,
});

function whoHas(holders: ReadonlyMap<string, Holder>, all: readonly SectionLine[]): string | undefined {
  const lines = new Map<string, string[]>();
  for (const { name, section, state } of all) {
    const holder = holders.get(name);
    if (!holder) continue;
    const who = `**${nameOf(holder)}**${holder.isStill ? '' : ' (már nincs hozzáférése, szakasza szabad)'}`;
    lines.set(who, [...(lines.get(who) ?? []), `${section.title}${state === 'complete' ? ' (kész)' : ''}`]);
  }
  if (lines.size === 0) return undefined;
  return paragraphs('**Kinél mi van:**', list([...lines].map(([who, titles]) => `- ${who}: ${titles.join(', ')}`)));
}

function sendingIn({ lacking, blocking, canBeSent }: OverviewText): string {
  if (canBeSent) return '**A beküldéshez minden megvan:** nézze át az „ellenőrzés” szóval, azután „beküldöm”.';
  return paragraphs(
    lacking.length > 0 ? `**A beküldéshez még kell:** ${lackingIn(lacking)}.` : undefined,
    blocking.length > 0 ? list(blocking.map((each) => `- **Javítandó:** ${each}`)) : undefined,
  );
}

export const surveyTexts = {
  sectionsButton: { ...say('Szakaszok'), byWord: true } satisfies Button,
  sectionFirst: 'Ez a szakasz első kérdése, innen nincs hová visszalépni. A „szakaszok” szóra az áttekintés jön.',

  helpInSurvey: paragraphs(
    '**Egy kérdőívet töltenek ki együtt, szakaszonként; minden válasz azonnal megmarad.**',
    list([
      '- **„vissza”:** az előző kérdés; **„kihagyom”:** amit nem kötelező megadni; **„nem tudom”:** később pótolható, a „kérdéseink” szóra felsorolom.',
      '- **„szakaszok”:** az áttekintés, ott másik szakaszt választhat számmal vagy névvel; **„átadás”:** a szakaszt egy kolléga tölti ki; **„rám bízott szakaszok”:** ami Önnél van.',
      '- **„később”:** itt abbahagyjuk, a **„folytatás”** szóra ugyanitt folytatjuk; **„újra”:** megismétlem a kérdést.',
      '- **„állapot”:** hol tart a kérdőív; **„ellenőrzés”:** a válaszok szakaszonként; **„beküldöm”:** a végén.',
      '- Közben kérdezhet a kézikönyvről is: kérdőjellel a végén, és utána itt folytatjuk.',
    ]),
  ),

  surveyPutAside: (municipality: Municipality): Reply => ({
    text: paragraphs(
      headOf(municipality, 'kérdőív félretéve'),
      'Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt, a kollégák is látják. A „folytatás” szóra ugyanitt folytatjuk, a „kérdőív” szóra az áttekintés jön.',
    ),
    buttons: [goOn, say('Kérdőív')],
  }),

  sectionsOverview: (of: OverviewText): Reply => {
    const { municipality, title, state, args, before, parts, all, holders, next, outdated, isState } = of;
    const isFlat = parts.length === 1;
    const [answered, asked] = summed(all);
    const done = all.filter(isDone).length;
    const unknown = all.reduce((sum, each) => sum + each.unknown.length, 0);
    return {
      text: paragraphs(
        headOf(municipality, `${title}: ${sheetStates[state]}`),
        ...before,
        `${bar(done, all.length, done === all.length)} **${done}/${all.length} szakasz kész**, ${answered}/${asked} válasz`,
        list(
          isFlat
            ? all.map((line, at) => `${at + 1}. ${sectionLine(line, holders.get(line.name))}`)
            : parts.map(partLine),
        ),
        isFlat ? undefined : whoHas(holders, all),
        outdated.length > 0
          ? `**Újra kérdezem,** mert a kérdőív közben megváltozott: ${outdated.map(({ question }) => question.label).join(', ')}.`
          : undefined,
        sendingIn(of),
        unknown > 0
          ? `**Megtudandó:** ${unknown} kérdésre „nem tudom” a válasz; a „kérdéseink” szóra felsorolom.`
          : undefined,
        isState
          ? undefined
          : isFlat
            ? 'Melyik szakasszal folytassuk? Írja be a számát vagy a nevét.'
            : `Melyikkel folytassuk? Írja be a rész számát (1–${parts.length}) vagy egy szakasz nevét, például: „internet”.`,
      ),
      buttons: isState
        ? [check]
        : [
            ...(next ? [sectionButton(`Folytatás: ${next.section.title}`, args, next.name)] : []),
            ...(isFlat ? [] : parts.map(({ name }, at) => sectionButton(`${at + 1}. rész`, args, name))),
            later,
          ],
    };
  },

  sectionsOfPart: (of: {
    municipality: Municipality;
    form: string;
    part: PartOfSheet;
    holders: ReadonlyMap<string, Holder>;
    args: Record<string, string>;
    before: readonly string[];
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.form}, ${of.part.title}`),
      ...of.before,
      list(of.part.sections.map((line, at) => `${at + 1}. ${sectionLine(line, of.holders.get(line.name))}`)),
      'Melyik szakasszal folytassuk? Írja be a számát vagy a nevét; a „vissza” szóra az áttekintés jön.',
    ),
    buttons: [
      ...of.part.sections
        .filter(({ isOver }) => !isOver)
        .slice(0, MOST_CHOSEN)
        .map(({ section, name }) => sectionButton(section.title, of.args, name)),
      { ...say('Vissza'), byWord: true },
      later,
    ],
  }),

  whichSection: (municipality: Municipality, lines: readonly SectionLine[], args: Record<string, string>): Reply => ({
    text: paragraphs(
      headOf(municipality, 'melyik szakasz?'),
      'Többre is gondolhat; válasszon, vagy írja be a számát.',
      list(lines.map(({ code, section }) => `- **${code}.** ${section.title}`)),
    ),
    buttons: [
      ...lines.map(({ name, section }) => sectionButton(section.title, args, name)),
      surveyTexts.sectionsButton,
    ],
  }),

  sectionDone: (of: {
    municipality: Municipality;
    form: string;
    args: Record<string, string>;
    before: readonly string[];
    done: SectionLine | undefined;
    next: SectionLine | undefined;
    blocking: readonly string[];
    canBeSent: boolean;
  }): Reply => {
    const { municipality, form, args, before, done, next, blocking, canBeSent } = of;
    const title = done?.section.title ?? '';
    const unknown = done?.unknown.length ?? 0;
    const isRight = blocking.length === 0;
    return {
      text: paragraphs(
        headOf(municipality, form),
        ...before,
        done && isRight
          ? `**${upper(articleOf(title))} ${title} szakasz kész** ${bar(1, 1, true)}${done.of > 0 ? ` ${done.answered}/${done.of}` : ''}`
          : `${upper(withArticle(title))} szakaszban nincs több kérdés.`,
        isRight ? undefined : list(blocking.map((each) => `- **Javítandó:** ${each}`)),
        isRight ? undefined : `A válaszokat az „ellenőrzés ${title}” mutatja; ott módosíthat.`,
        unknown > 0
          ? `${unknown} kérdésre „nem tudom” a válasz: ezeket a „kérdéseink” szóra később pótolhatja.`
          : undefined,
        canBeSent ? 'A beküldéshez minden megvan: nézze át az „ellenőrzés” szóval.' : undefined,
        next
          ? `A „folytatás” szóra ${withArticle(next.section.title)} szakasz jön, a „szakaszok” szóra az áttekintés.`
          : 'Minden szakasz végére értek. A „szakaszok” szóra az áttekintés jön, az „ellenőrzés” szóra a válaszok.',
      ),
      buttons: [
        ...(next ? [sectionButton(`Folytatás: ${next.section.title}`, args, next.name)] : []),
        ...(canBeSent || !isRight ? [{ ...check, byWord: true as const }] : []),
        surveyTexts.sectionsButton,
        later,
      ],
    };
  },

  sectionOpened: (line: SectionLine, holder: Holder | undefined, asker: string): string | undefined => {
    const { knownBy } = line.section;
    if (holder && !holder.isStill)
      return `${nameOf(holder)} kapta meg ezt a szakaszt, de már nincs hozzáférése: szabad.`;
    if (holder && holder.key !== asker)
      return `Ezt a szakaszt **${nameOf(holder)}** kapta meg; amit Ön beír, azt ő is látja.`;
    if (holder || !knownBy || line.state !== 'not-started') return undefined;
    return `Ezt jellemzően ${articleOf(knownBy)} ${knownBy} tudja. Ha nem Ön az, az „átadás” szóra egy kolléga kapja meg.`;
  },

  chooseSection: 'Itt most nincs nyitott kérdés: válasszon szakaszt számmal vagy névvel.',
  chooseAgain: (municipality: Municipality, form: string): Reply => ({
    text: paragraphs(
      headOf(municipality, form),
      '…vissza a szakaszokhoz: írja be a számát vagy a nevét annak, amelyikkel folytatja. A „szakaszok” szóra újra felsorolom.',
    ),
    buttons: [surveyTexts.sectionsButton, later],
  }),
  overviewIsTop: 'Ez az áttekintés, innen nincs hová visszalépni. A „később” szóra félreteszem.',
  atRest: (municipality: Municipality, isSurvey: boolean): Reply => ({
    text: paragraphs(
      headOf(municipality, isSurvey ? 'kérdőív félretéve' : 'adatlap félretéve'),
      'Most nincs nyitott kérdés. A „folytatás” szóra ott folytatjuk, ahol abbahagyta; a „szakaszok” szóra az áttekintés jön.',
    ),
    buttons: [goOn, surveyTexts.sectionsButton],
  }),
  noSuchSection: 'Ez a szakasz most nem szerepel a kérdőívben, mert egy másik válasz szerint nem kell.',
  newVersion:
    'A kérdőív közben új változatot kapott. Minden eddigi válasz megmaradt; csak azt kérdezem meg újra, ami már nem illik bele.',
};

const MOST_CHOSEN = 4;

export const surveyWords = {
  sectionsWords: ['szakaszok', 'a szakaszok', 'áttekintés', 'részek', 'szakaszlista', 'vissza a szakaszokhoz', 'másik szakasz', 'mutassa a szakaszokat', 'kérdőív áttekintése', 'tartalom'], // biome-ignore format: one list
  surveyWords: [
    'kérdőív', 'csatlakozási kérdőív', 'felmérés', 'kérdőívet', 'a kérdőív', 'a kérdőívet', 'kérdőívünk', 'a kérdőívünk', 'csatlakozási kérdőívet',
    'kérdőív kitöltése', 'csatlakozási kérdőív kitöltése', 'a kérdőív kitöltése', 'kitöltöm a kérdőívet', 'kitölteném a kérdőívet', 'töltsük ki a kérdőívet',
    'szeretném kitölteni a kérdőívet', 'kérdőívet szeretnék kitölteni', 'kérdőívet töltenék ki', 'kérdőívet kitölteni', 'nyissa meg a kérdőívet',
    'nyisd meg a kérdőívet', 'kérdőív megnyitása', 'megnyitom a kérdőívet', 'kérdőív folytatása', 'folytatom a kérdőívet', 'folytatnám a kérdőívet',
    'folytassuk a kérdőívet', 'kezdjük a kérdőívet', 'elkezdem a kérdőívet', 'elkezdeném a kérdőívet', 'kezdeném a kérdőívet', 'kell a kérdőív', 'kérem a kérdőívet',
    'felmérés kitöltése', 'felmérést', 'kérdív', 'kerdoviv', 'kérdöiv', 'kérdőivv', 'kerdőjív', 'csatlakozó kérdőív', 'csatlakozasi kerdív',
  ], // biome-ignore format: one list
  surveyWordsBeforeName: ['kérdőív', 'csatlakozási kérdőív', 'felmérés'],
  onwardsWords: ['tovább', 'következő', 'következő szakasz', 'mehetünk', 'gyerünk', 'folytatnám'],
  nothingAskedWords: ['kihagyom', 'kihagyás', 'nem tudom', 'nem tudjuk', 'passz'],
  /** Words around the name of a section that say nothing of which. On folded text. */
  besidesSection:
    /^(?:a|az|es|resz|reszt|resze|reszet|reszre|szakasz|szakaszt|szakasza|szakaszra|szakaszhoz|szakaszba|szakaszban|blokk|blokkot|blokkja|kerdoiv|kerdoivben|kerem|legyen|jojjon|nyissa|nyisd|meg|toltsuk|toltom|ki|folytassuk|folytatom|most|akkor|inkabb|ugras|menjunk|tovabb|szakrendszer|adatok|adatai)$/,
};

// What the bot says of a sheet as a list of sections: the overview, a part of it, a section that is complete; and the words for these.
import type { SectionStanding } from '../../dialogs/states';
import type { SeenQuestion } from '../../dialogs/view';
import { momentOf } from '../hungarian';
import { articleOf } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { Holder } from '../sheets/holders';
import type { HowSent } from '../sheets/section-checked';
import type { PartOfSheet, SectionLine } from '../sheets/sections';
import type { Button, Reply } from '../turn';
import { say } from './buttons';
import { act, headOf } from './lead';
import { type Named, noun, type OfSheet, TheNoun, theNoun } from './sheet-noun';
import { howSent } from './sheet-sending';
import { check, goOn, later, list, paragraphs, type Row, sheetStates, states } from './sheets';

const CELLS = 5;
const MOST_NAMED = 5;

/** At a glance; the numbers stand beside it for whoever hears it read. Full only when all is there, empty only when nothing is. */
function bar(done: number, of: number, isComplete: boolean): string {
  const part = of === 0 ? 0 : Math.round((done / of) * CELLS);
  const full = isComplete ? CELLS : done === 0 ? 0 : Math.min(CELLS - 1, Math.max(1, part));
  return '▓'.repeat(full) + '░'.repeat(CELLS - full);
}

const nameOf = ({ name }: { name: string | undefined }): string => literal(name ?? 'egy munkatárs');
/** "A közös hivatal tagjai" brings its own article: "a közös hivatal tagjai szakasz". */
export function articled(title: string): [article: string, title: string] {
  const [, own, rest = ''] = /^(Az?) (.+)$/.exec(title) ?? [];
  return own === undefined ? [articleOf(title), title] : [own.toLowerCase(), rest];
}
const withArticle = (title: string): string => {
  const [article, bare] = articled(title);
  return `${article} **${bare}**`;
};
const isDone = ({ state }: SectionLine): boolean => state === 'complete';
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function holderOf({ state }: SectionLine, holder: Holder | undefined): string {
  if (!holder) return '';
  if (state === 'complete') return ` – **${nameOf(holder)}**`;
  return holder.isStill ? ` – **${nameOf(holder)}** tölti` : ` – ${nameOf(holder)} hozzáférése megszűnt, szabad`;
}

function sectionState({ state, answered, of, isOver }: SectionLine): string {
  const count = of > 0 ? `, ${answered}/${of}` : '';
  const isLeft = state === 'complete' && !isOver ? ' (még van nem kötelező kérdés)' : '';
  return `${bar(answered, of, state === 'complete')} ${states[state]}${count}${isLeft}`;
}

const sectionLine = (line: SectionLine, holder: Holder | undefined): string =>
  `${line.section.title}: ${sectionState(line)}${holderOf(line, holder)}`;

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

export interface OverviewText extends OfSheet {
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
  if (canBeSent)
    return '**A beküldéshez minden megvan:** nézze át az „ellenőrzés” szóval, azután beküldhető: „beküldöm”.';
  return paragraphs(
    lacking.length > 0 ? `**A beküldéshez még kell:** ${lackingIn(lacking)}.` : undefined,
    blocking.length > 0 ? list(blocking.map((each) => `- **Javítandó:** ${each}`)) : undefined,
  );
}

export const surveyTexts = {
  sectionsButton: { ...say('Szakaszok'), byWord: true } satisfies Button,
  sectionFirst: 'Ez a szakasz első kérdése, innen nincs hová visszalépni. A „szakaszok” szóra az áttekintés jön.',

  sectionsOverview: (of: OverviewText): Reply => {
    const { municipality, form, state, args, before, parts, all, holders, next, outdated, isState } = of;
    const isFlat = parts.length === 1;
    const [answered, asked] = summed(all);
    const done = all.filter(isDone).length;
    const unknown = all.reduce((sum, each) => sum + each.unknown.length, 0);
    return {
      text: paragraphs(
        headOf(municipality, `${form.title}: ${sheetStates[state]}`),
        ...before,
        `${bar(done, all.length, done === all.length)} **${done}/${all.length} szakasz kész**, ${answered}/${asked} válasz`,
        list(
          isFlat
            ? all.map((line, at) => `${at + 1}. ${sectionLine(line, holders.get(line.name))}`)
            : parts.map(partLine),
        ),
        isFlat ? undefined : whoHas(holders, all),
        outdated.length > 0
          ? `**Újra kérdezem,** mert ${theNoun(form)} közben megváltozott: ${outdated.map(({ question }) => question.label).join(', ')}.`
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
            ...(of.canBeSent ? [{ ...check, byWord: true as const }] : []),
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
          ? `**${upper(articled(title).join(' '))} szakasz kész** ${bar(1, 1, true)}${done.of > 0 ? ` ${done.answered}/${done.of}` : ''}`
          : `${upper(withArticle(title))} szakaszban nincs több kérdés.`,
        isRight ? undefined : list(blocking.map((each) => `- **Javítandó:** ${each}`)),
        isRight ? undefined : `A válaszokat az „ellenőrzés ${title}” mutatja; ott módosíthat.`,
        unknown > 0
          ? `${unknown} kérdésre „nem tudom” a válasz: ${unknown === 1 ? 'ezt' : 'ezeket'} a „kérdéseink” szóra később pótolhatja.`
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

  sectionOpened: (
    line: SectionLine,
    holder: Holder | undefined,
    asker: string,
    isKnown: boolean,
  ): string | undefined => {
    const { knownBy } = line.section;
    if (holder && !holder.isStill)
      return `${nameOf(holder)} kapta meg ezt a szakaszt, de már nincs hozzáférése: most bárki kitöltheti.`;
    if (holder && holder.key !== asker)
      return `Ezt a szakaszt **${nameOf(holder)}** kapta meg; amit Ön beír, azt ő is látja.`;
    if (holder || isKnown || !knownBy || line.state !== 'not-started') return undefined;
    return `Ezt jellemzően ${articleOf(knownBy)} ${knownBy} tudja. Ha nem Ön az, az „átadás” szóra egy kolléga kapja meg.`;
  },

  askedAgain: (count: number): string =>
    `Itt ${count} kérdésre „nem tudom” volt a válasz; ${count === 1 ? 'ezt' : 'ezeket'} most újra megkérdezem.`,

  unknownListed: (of: {
    municipality: Municipality;
    form: string;
    lines: readonly SectionLine[];
    args: Record<string, string>;
    isClosed: boolean;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.form}: mit kell még megtudni`),
      of.lines.length === 0
        ? 'Nincs olyan kérdés, amelyre „nem tudom” a válasz. A „szakaszok” szóra az áttekintés jön.'
        : list(
            of.lines.map(({ code, section, unknown }) => {
              const who =
                section.knownBy === undefined ? '' : ` – ${articleOf(section.knownBy)} ${section.knownBy} tudhatja`;
              return `- **${code}. ${section.title}**${who}: ${labelsOf(unknown)}`;
            }),
          ),
      of.lines.length === 0 || of.isClosed
        ? undefined
        : 'Ha valamelyik már kiderült, írja be a szakasz számát vagy nevét, és újra megkérdezem. Átadni így lehet: „átadom az internetet Kovács Annának”.',
    ),
    buttons: of.isClosed
      ? []
      : [
          ...of.lines.slice(0, MOST_CHOSEN).map(({ name, section }) => ({
            ...act(section.title, 'sheet-again', { ...of.args, section: name }),
            byWord: true as const,
          })),
          surveyTexts.sectionsButton,
          later,
        ],
  }),

  sectionsChecked: (
    of: OfSheet & {
      parts: readonly PartOfSheet[];
      standings: ReadonlyMap<string, SectionStanding>;
      blocking: readonly string[];
      warnings: readonly string[];
      how: HowSent | undefined;
      leads: readonly string[];
      args: Record<string, string>;
    },
  ): Reply => {
    const { municipality, form, parts, standings, blocking, warnings, how, leads, args } = of;
    const lines = parts.flatMap(({ sections }) => sections);
    const begun = lines.filter(({ state }) => state === 'in-progress' || state === 'returned');
    return {
      text: paragraphs(
        headOf(municipality, `${form.title}: ellenőrzés beküldés előtt`),
        ...parts.map(({ title, sections }) =>
          paragraphs(`**${title}**`, list(sections.map((line) => checkedLine(line, standings.get(line.name))))),
        ),
        ...findingsOf(blocking, warnings),
        'Egy szakasz válaszait így mutatom meg: „ellenőrzés 1.1” vagy „ellenőrzés internet”; ott soronként módosíthat.',
        how && howSent(of.form, how, leads),
      ),
      buttons: [
        ...(how === 'can-be-sent' ? [{ ...act('Beküldöm', 'send-sheet', args), byWord: true as const }] : []),
        ...(how === 'lacking' ? [{ ...goOn, byWord: true as const }] : []),
        ...(begun.length > 0 ? begun : lines)
          .slice(0, MOST_CHOSEN - 1)
          .map(({ name, section }) => answersButton(section.title, { ...args, section: name })),
        surveyTexts.sectionsButton,
        later,
      ],
    };
  },

  sectionChecked: (of: {
    municipality: Municipality;
    form: string;
    title: string;
    from: number;
    rows: readonly (Row & { isOpen: boolean })[];
    more: number | undefined;
    missing: readonly string[];
    blocking: readonly string[];
    warnings: readonly string[];
    isClosed: boolean;
    args: Record<string, string>;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.form}, ${of.title}: válaszok`),
      of.rows.length === 0
        ? 'Ebben a szakaszban még nincs válasz.'
        : list(
            of.rows.map(
              ({ label, value, isOpen }, at) =>
                `${of.from + at + 1}. ${label}: ${literal(value)}${isOpen ? ' – **jóváhagyásra vár**' : ''}`,
            ),
          ),
      of.more === undefined && of.missing.length > 0
        ? list(of.missing.map((label) => `- **Hiányzik:** ${label}`))
        : undefined,
      ...findingsOf(of.blocking, of.warnings),
      of.more === undefined ? undefined : 'A többi sor a „következő sorok” szóra jön.',
      of.isClosed
        ? undefined
        : `${of.rows.length === 0 ? '' : 'Egy sor módosításához írja be a sorszámát, például: „módosítás 1”. '}A „folytatás” szóra ebben a szakaszban megyünk tovább, a „szakaszok” szóra az áttekintés jön.`,
    ),
    buttons: [
      ...(of.more === undefined
        ? []
        : [{ ...act('Következő sorok', 'sheet-answers', { ...of.args, from: `${of.more}` }), byWord: true as const }]),
      { ...goOn, byWord: true as const },
      { ...check, byWord: true as const },
      surveyTexts.sectionsButton,
    ],
  }),

  ownSheets: (
    municipality: Municipality,
    sheets: readonly {
      form: OfSheet['form'];
      isNew: boolean;
      state: keyof typeof sheetStates;
      receipt: string | undefined;
      done: number;
      of: number;
    }[],
  ): Reply => ({
    text: paragraphs(
      headOf(municipality, 'hol tart'),
      list(
        sheets.map(
          ({ form, state, isNew, receipt, done, of }) =>
            `- **${form.title}:** ${isNew ? states['not-started'] : sheetStates[state]}${receipt === undefined ? '' : `, száma **${receipt}**`}; ${bar(done, of, done === of)} ${done}/${of} szakasz kész`,
        ),
      ),
      'A szerződés és a teendők állapotát nem látom; azokról az ASP kapcsolattartó tud.',
    ),
    buttons: sheets.map(({ form }) => say(upper(noun(form)), noun(form))),
  }),

  chooseOne: 'Most szakaszt választunk: írja be a számát vagy a nevét; a „szakaszok” szóra felsorolom.',
  chooseSection: 'Itt most nincs nyitott kérdés: válasszon szakaszt számmal vagy névvel.',
  chooseAgain: (municipality: Municipality, form: string): Reply => ({
    text: paragraphs(
      headOf(municipality, form),
      '…vissza a szakaszokhoz: írja be a számát vagy a nevét annak, amelyikkel folytatja. A „szakaszok” szóra újra felsorolom.',
    ),
    buttons: [surveyTexts.sectionsButton, later],
  }),
  sectionWanted: (municipality: Municipality, form: string, said: string): Reply => ({
    text: paragraphs(headOf(municipality, form), said),
    buttons: [surveyTexts.sectionsButton, later],
  }),
  overviewIsTop: 'Ez az áttekintés, innen nincs hová visszalépni. A „később” szóra félreteszem.',
  atRest: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(
      headOf(municipality, `${noun(form)} félretéve`),
      'Most nincs nyitott kérdés. A „folytatás” szóra ott folytatjuk, ahol abbahagyta; a „szakaszok” szóra az áttekintés jön.',
    ),
    buttons: [goOn, surveyTexts.sectionsButton],
  }),
  noSuchSection: 'Ez a szakasz most nem szerepel a kérdések között, mert egy másik válasz szerint nem kell.',
  askedForNewVersion: 'A kérdés közben megváltozott, és a korábbi válasz már nem illik hozzá; ezért kérdezem újra.',

  sectionsSent: (of: {
    municipality: Municipality;
    title: string;
    receipt: string;
    at: number;
    isLast: boolean;
    isMasked: boolean;
    parts: readonly PartOfSheet[];
  }): Reply => {
    const lines = of.parts.flatMap(({ sections }) => sections).filter(({ answered }) => answered > 0);
    const [first] = lines;
    return {
      text: paragraphs(
        headOf(of.municipality, of.receipt),
        `**${of.title}**, beküldve: ${momentOf(new Date(of.at).toISOString())}.${of.isLast ? '' : ' Azóta újabb beküldés is van.'}`,
        ...of.parts.map(({ title, sections }) =>
          paragraphs(
            `**${title}**`,
            list(
              sections.map(
                ({ code, section, answered, unknown }) =>
                  `- ${code}. ${section.title}: ${answered === 0 ? 'nincs válasz' : `${answered} válasz`}${unknown.length > 0 ? `, ebből ${unknown.length} nem ismert` : ''}`,
              ),
            ),
          ),
        ),
        first
          ? `Egy szakasz válaszaihoz írja a szám mögé a nevét vagy a számát, például: „${of.receipt} ${first.section.title}”.`
          : undefined,
        of.isMasked ? 'A személyes adatok kitakarva látszanak.' : undefined,
      ),
      buttons: lines
        .slice(0, MOST_CHOSEN)
        .map(({ section }) => say(`Válaszok: ${section.title}`, `${of.receipt} ${section.title}`)),
    };
  },

  sectionSent: (of: {
    municipality: Municipality;
    form: string;
    title: string;
    receipt: string;
    rows: readonly Row[];
    /** The row after these. */
    more: number | undefined;
    isMasked: boolean;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.receipt}, ${of.form}, ${of.title}`),
      of.rows.length === 0
        ? 'Ebben a szakaszban nem küldtek be választ.'
        : list(of.rows.map(({ label, value }) => `- ${label}: ${literal(value)}`)),
      of.isMasked ? 'A személyes adatok kitakarva látszanak.' : undefined,
      `A többi szakaszhoz írja be újra a számot: „${of.receipt}”.`,
    ),
    buttons: [
      ...(of.more === undefined ? [] : [say('Következő sorok', `${of.receipt} ${of.title} ${of.more}. sortól`)]),
      say(of.receipt),
    ],
  }),

  newVersion: (form: Named): string =>
    `${TheNoun(form)} közben új változatot kapott. Minden eddigi válasz megmaradt; csak azt kérdezem meg újra, ami már nem illik bele.`,
};

const MOST_CHOSEN = 4;
const MOST_LABELS = 8;

const labelsOf = (questions: readonly SeenQuestion[]): string => {
  const labels = questions.slice(0, MOST_LABELS).map(({ question }) => question.label);
  return `${labels.join(', ')}${questions.length > labels.length ? ` és még ${questions.length - labels.length} kérdés` : ''}`;
};

const answersButton = (title: string, args: Record<string, string>): Button => ({
  ...act(`Válaszok: ${title}`, 'sheet-answers', args),
  byWord: true,
});

function checkedLine({ code, section, state, answered, of, unknown }: SectionLine, standing?: SectionStanding): string {
  const { missing = [], toConfirm = 0 } = standing ?? {};
  const said = [
    ...(answered > 0 ? [`${answered}/${of} válasz`] : []),
    ...(missing.length > 0 && answered > 0 ? [`**${missing.length} hiányzik**`] : []),
    ...(toConfirm > 0 ? [`${toConfirm} jóváhagyásra vár`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} nem ismert`] : []),
  ];
  return `- ${code}. ${section.title}: ${[states[state], ...said].join(', ')}`;
}

function findingsOf(blocking: readonly string[], warnings: readonly string[]): (string | undefined)[] {
  return [
    blocking.length > 0 ? list(blocking.map((each) => `- **Javítandó:** ${each}`)) : undefined,
    warnings.length > 0
      ? paragraphs(
          list(warnings.map((each) => `- **Szokatlan:** ${each}`)),
          'Ha mindez így helyes, írja be: „így marad”.',
        )
      : undefined,
  ];
}

export const surveyWords = {
  sectionsWords: ['szakaszok', 'a szakaszok', 'áttekintés', 'részek', 'szakaszlista', 'vissza a szakaszokhoz', 'másik szakasz', 'mutassa a szakaszokat', 'kérdőív áttekintése', 'tartalom'], // biome-ignore format: one list
  surveyWords: [
    'kérdőív', 'csatlakozási kérdőív', 'felmérés', 'kérdőívet', 'a kérdőív', 'a kérdőívet', 'kérdőívünk', 'a kérdőívünk', 'csatlakozási kérdőívet',
    'kérdőív kitöltése', 'csatlakozási kérdőív kitöltése', 'a kérdőív kitöltése', 'kitöltöm a kérdőívet', 'kitölteném a kérdőívet', 'töltsük ki a kérdőívet',
    'szeretném kitölteni a kérdőívet', 'kérdőívet szeretnék kitölteni', 'kérdőívet töltenék ki', 'kérdőívet kitölteni', 'nyissa meg a kérdőívet',
    'nyisd meg a kérdőívet', 'kérdőív megnyitása', 'megnyitom a kérdőívet', 'kérdőív folytatása', 'folytatom a kérdőívet', 'folytatnám a kérdőívet',
    'folytassuk a kérdőívet', 'kezdjük a kérdőívet', 'elkezdem a kérdőívet', 'elkezdeném a kérdőívet', 'kezdeném a kérdőívet', 'kell a kérdőív', 'kérem a kérdőívet',
    'felmérés kitöltése', 'felmérést', 'csatlakozó kérdőív',
  ], // biome-ignore format: one list
  surveyWordsBeforeName: ['kérdőív', 'csatlakozási kérdőív', 'felmérés'],
  /** Behind a receipt's number and a section: the row it begins with. */
  fromRowWords: /^(.*?)[ ,]*(\d{1,4})\. sort[oó]l$/i,
  /** Of the words that agree, those that answer whether there is one more, too. */
  yesWords: ['igen', 'ok', 'oké', 'jó'],
  onwardsWords: ['tovább', 'következő', 'következő szakasz', 'mehetünk', 'gyerünk', 'folytatnám'],
  nothingAskedWords: ['kihagyom', 'kihagyás', 'nem tudom', 'nem tudjuk', 'passz'],
  unknownWords: ['kérdéseink', 'a kérdéseink', 'megtudandó', 'mit kell még megtudni', 'mit nem tudunk', 'mit nem tudunk még', 'amit nem tudunk', 'nyitott kérdések', 'nyitott kérdéseink', 'mi az amit nem tudunk', 'mire nem tudtuk a választ'], // biome-ignore format: one list
  /** On folded text. */
  checkSectionWords: /^(?:ellenorzes|ellenorzom|ellenorizzuk|valaszok|valaszok mutatasa|mutassa)[: ]+(.+)$/,
  /** Words around the name of a section that say nothing of which. On folded text. */
  besidesSection:
    /^(?:a|az|es|resz|reszt|resze|reszet|reszre|szakasz|szakaszt|szakasza|szakaszra|szakaszhoz|szakaszba|szakaszban|blokk|blokkot|blokkja|kerdoiv|kerdoivben|kerem|legyen|jojjon|nyissa|nyisd|meg|toltsuk|toltom|ki|folytassuk|folytatom|most|akkor|inkabb|ugras|menjunk|tovabb|szakrendszer|adatok|adatai)$/,
};

// What the bot says when a section of a sheet is handed to a colleague, handed on, taken back, or completed by them; and the words for it.
import { dayWhen } from '../hungarian';
import { articleOf, withSuffix } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Colleague, Holder } from '../sheets/handing/holders';
import type { SectionLine } from '../sheets/sections/sections';
import type { Button, Reply } from '../turn';
import { say } from './buttons';
import { act, headOf } from './lead';
import { articled } from './section-lines';
import { later, list, paragraphs } from './sheets';

const unnamed = 'egy munkatárs';
const nameOf = ({ name }: { name: string | undefined }): string => literal(name ?? unnamed);
const toWhom = ({ name }: { name: string | undefined }): string => literal(withSuffix(name ?? unnamed, '-nak'));
const atWhom = ({ name, isYou }: { name: string | undefined; isYou?: boolean }): string =>
  isYou ? 'Önnél' : literal(withSuffix(name ?? unnamed, '-nál'));
const sections: Button = { ...say('Szakaszok'), byWord: true };
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface What {
  title: string;
  isPart: boolean;
}

/** "az **Internet** szakaszt", "a **Helyi informatikai környezet** részt" */
const theOne = ({ title, isPart }: What): string => `${articled(title).join(' **')}** ${isPart ? 'részt' : 'szakaszt'}`;
const inIt = ({ title, isPart }: What): string => `${articled(title).join(' **')}** ${isPart ? 'rész' : 'szakasz'}`;

interface To extends What {
  municipality: Municipality;
  form: string;
  args: Record<string, string>;
}

const openButton = (args: Record<string, string>, section: string): Button => ({
  ...act('Megnyitom', 'sheet-section', { ...args, section }),
  byWord: true,
});
const mineButton: Button = { ...say('Rám bízott szakaszok'), byWord: true };

export const handOverTexts = {
  /** Numbered: a number chooses, as the name does. */
  handToWhom: (
    of: To & {
      what: string;
      colleagues: readonly Colleague[];
      more: number;
      holder: Holder | undefined;
      before: readonly string[];
      mayTakeBack: boolean;
    },
  ): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.form}, ${of.title}: átadás`),
      ...of.before,
      of.holder
        ? `Most **${atWhom(of.holder)}** van${of.holder.isStill ? '' : ', de már nincs hozzáférése'}.`
        : undefined,
      of.colleagues.length === 0
        ? 'Ennél az önkormányzatnál más még nem töltheti ki a lapokat. Kollégát az önkormányzat vezetője hívhat meg, a „meghívó” szóval. A „mégse” szóra visszamegyünk.'
        : `Kinek adjam át ${theOne(of)}? Írja be a sorszámát vagy a nevét${of.more > 0 ? ` (még ${of.more} kolléga közül is választhat, név szerint)` : ''}. Szólok neki; Ön is tovább látja és kitöltheti. A „mégse” szóra visszamegyünk.`,
    ),
    buttons: [
      ...of.colleagues.map((one) =>
        act(one.name ?? unnamed, 'hand-over', { ...of.args, section: of.what, person: one.key }),
      ),
      ...(of.mayTakeBack
        ? [{ ...act('Visszaveszem', 'take-section-back', { ...of.args, section: of.what }), byWord: true as const }]
        : []),
      { ...say('Mégse'), byWord: true as const },
    ],
  }),

  handedOver: (
    of: To & {
      what: string;
      to: Colleague;
      sections: readonly SectionLine[];
      kept: readonly { line: SectionLine; holder: Holder }[];
      willHear: boolean;
    },
  ): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.form}: átadva`),
      `${upper(theOne(of))} átadtam **${toWhom(of.to)}**.${of.isPart ? ` Ez ${of.sections.length} szakasz.` : ''} ${of.willHear ? 'Szóltam neki; amikor elkészül vele, Önnek is szólok.' : 'Még nem írt nekem, ezért nem tudok szólni neki: kérem, szóljon Ön. A „rám bízott szakaszok” szóra megtalálja.'}`,
      keptOf(of.kept),
      'Ha meggondolta magát, írja be: „visszaveszem”. A „szakaszok” szóra az áttekintés jön.',
    ),
    buttons: [
      { ...act('Visszaveszem', 'take-section-back', { ...of.args, section: of.what }), byWord: true },
      sections,
      later,
    ],
  }),

  /** Of a part each section is named: some of them may have been handed over singly. */
  takenBack: (of: To & { taken: readonly { line: SectionLine; holder: Holder }[] }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.form}: visszavéve`),
      of.isPart
        ? paragraphs(
            `Visszavettem ${theOne(of)}, ${of.taken.length} szakaszt: most senkinél sincsenek, bárki kitöltheti őket, és újra átadhatók.`,
            ...takenFrom(of.taken),
          )
        : `${upper(inIt(of))} most senkinél sincs: bárki kitöltheti, és újra átadható.`,
      'A „szakaszok” szóra az áttekintés jön.',
    ),
    buttons: [sections, later],
  }),

  handedToYou: (of: To & { what: string; by: string | undefined; knownBy: string | undefined }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.form),
      `**${nameOf({ name: of.by })}** Önre bízta ${theOne(of)}.${of.knownBy === undefined ? '' : ` Ezt jellemzően ${articleOf(of.knownBy)} ${of.knownBy} tudja.`}`,
      'A „Megnyitom” gombbal, vagy bármikor a „rám bízott szakaszok” szóra kitöltheti; félbehagyhatja, minden válasz megmarad. Ha nem Önre tartozik, ott továbbadhatja az „átadás” szóval.',
    ),
    buttons: [openButton(of.args, of.what), mineButton],
  }),

  takenFromYou: (of: To & { by: string | undefined; to: Colleague | undefined }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.form),
      of.to
        ? `**${nameOf({ name: of.by })}** ${theOne(of)} továbbadta: **${toWhom(of.to)}**. Önnek ezzel már nincs teendője; minden válasza megmaradt.`
        : `**${nameOf({ name: of.by })}** visszavette Öntől ${theOne(of)}. Önnek ezzel már nincs teendője; minden válasza megmaradt.`,
    ),
    buttons: [mineButton],
  }),

  givenAway: (of: To & { by: string | undefined; to: Colleague | undefined }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.form),
      of.to
        ? `**${nameOf({ name: of.by })}** ${theOne(of)} továbbadta: **${toWhom(of.to)}**.`
        : `**${nameOf({ name: of.by })}** visszaadta ${theOne(of)}: most senkié, újra átadható.`,
    ),
    buttons: [sections],
  }),

  sectionFinished: (of: To & { what: string; word: string; who: string | undefined; unknown: number }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.form),
      `**${nameOf({ name: of.who })}** elkészült vele: ${inIt(of)} kész.${of.unknown > 0 ? ` ${of.unknown} kérdésre „nem tudom” a válasz.` : ''}`,
      `A válaszokat a gombbal nézheti meg; az egészet ${articleOf(of.word)} „${of.word}” szóra nyithatja meg.`,
    ),
    buttons: [{ ...act('Válaszok', 'sheet-answers', { ...of.args, section: of.what }), byWord: true }],
  }),

  handedSections: (places: readonly HandedPlace[]): Reply => ({
    text:
      places.length === 0
        ? 'Most egyetlen szakasz sincs Önre bízva. A „kérdőív” vagy az „adatlap” szóra bármelyiket kitöltheti.'
        : paragraphs(
            '**Önre bízott szakaszok:**',
            list(
              places.map(
                ({ municipality, form, line, by, at }) =>
                  `- **${shownName(municipality)}** – ${form}, ${line.section.title}: ${line.state === 'complete' ? 'kész' : `${line.answered}/${line.of}`} (${nameOf({ name: by })} bízta Önre, ${dayWhen(at)})`,
              ),
            ),
            'Válasszon gombbal vagy sorszámmal.',
          ),
    buttons: places.slice(0, MOST_BUTTONS).map(({ municipality, formId, form, line }) =>
      act(`${line.section.title} – ${form}, ${shownName(municipality)}`, 'sheet-section', {
        ksh: municipality.ksh,
        form: formId,
        section: line.name,
      }),
    ),
  }),

  handAgain: (municipality: Municipality, form: string): Reply => ({
    text: paragraphs(
      headOf(municipality, form),
      '…vissza az átadáshoz: kinek adjam? Írja be a nevét; a „mégse” szóra nem adom át senkinek.',
    ),
    buttons: [{ ...say('Mégse'), byWord: true }],
  }),
  handingNoOne: 'Ilyen nevű kollégát nem találok azok között, akik itt kitölthetik. Válasszon közülük:',
  handingSeveral: 'Többen is lehetnek ezen a néven. Válasszon közülük:',
  handingHelp:
    'Itt azt választja ki, melyik kolléga töltse ki ezt a szakaszt. Írja be a sorszámát vagy a nevét; a „mégse” vagy a „vissza” szóra nem adom át senkinek.',
  handingLeft: 'Rendben, nem adtam át senkinek.',
  handingSelf: 'Ez már Önnél van; nem változott semmi.',
  handingHasIt: (to: Colleague): string => `Ez már nála van: **${nameOf(to)}**; nem változott semmi.`,
  handingNothing: 'Ebben a részben már minden szakasz kész, nincs mit átadni.',
  handingNotYours: (kept: readonly { line: SectionLine; holder: Holder }[]): string =>
    paragraphs(
      keptOf(kept),
      'Továbbadni az tudja, akinél van, aki átadta neki, vagy az önkormányzat vezetője. Nem változott semmi.',
    ),
  handWhich: (code: string): string =>
    `Melyik szakaszt adjam át, és kinek? Így írja be: „átadom ${articleOf(code)} ${code}. szakaszt Kovács Annának”; a szakasz neve is jó.`,
  takeWhich: (code: string): string =>
    `Melyik szakaszt vegyem vissza? Így írja be: „visszaveszem ${articleOf(code)} ${code}. szakaszt”; a szakasz neve is jó.`,
  nothingHanded: 'Ez a szakasz most nincs senkire bízva, nincs mit visszavenni.',
  handingBack: 'Kinek adjam át? Írja be a nevét vagy a sorszámát, vagy azt: „mégse”.',
};

/** "Kis Bélánál volt: Internet, Eszközök" */
function takenFrom(taken: readonly { line: SectionLine; holder: Holder }[]): string[] {
  const at = new Map<string, string[]>();
  for (const { line, holder } of taken) at.set(atWhom(holder), [...(at.get(atWhom(holder)) ?? []), line.section.title]);
  const lines = list([...at].map(([who, titles]) => `- **${who}** volt: ${titles.join(', ')}`));
  return at.size < 2
    ? [lines]
    : [lines, 'Ha valamelyik mégis maradna nála, adja vissza egyenként: „átadom az internetet Kovács Annának”.'];
}

const MOST_BUTTONS = 9;

export interface HandedPlace {
  municipality: Municipality;
  formId: string;
  form: string;
  line: SectionLine;
  by: string | undefined;
  at: number;
}

function keptOf(kept: readonly { line: SectionLine; holder: Holder }[]): string {
  return kept.length === 0
    ? ''
    : list(kept.map(({ line, holder }) => `- **${line.section.title}:** **${atWhom(holder)}** van.`));
}

export const handOverWords = {
  mineWords: ['rám bízott szakaszok', 'a rám bízott szakaszok', 'rám bízott részek', 'rám bízott', 'szakaszaim', 'a szakaszaim', 'nálam lévő szakaszok', 'mit kell kitöltenem', 'amit rám bíztak', 'mit bíztak rám', 'nálam mi van', 'mi van nálam', 'mit kaptam', 'melyik az enyém', 'mit adtak át nekem'], // biome-ignore format: one list
  /** On folded text; what stands before and behind says what and to whom. */
  handOverBegun:
    /^(.*?)\b(?:atadom|atadnam|atadjam|adom at|adjam at|adja at|add at|atadas|atadasa|atadni|odaadom|radbizom|rabizom)\b(.*)$/,
  takeBackBegun: /^(.*?)\b(?:visszaveszem|visszavennem|visszavonom az atadast|visszaadom|visszakerem)\b(.*)$/,
};

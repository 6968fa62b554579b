// What the bot says to those who review what was sent, and to those who sent it: returned with remarks, or accepted.
import { dayWhen, momentOf } from '../hungarian';
import { articleOf } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { helpButton, say } from './buttons';
import { act, headOf, sayAt } from './lead';
import { itsNoun, type Named, noun, theNoun } from './sheet-noun';
import { list, paragraphs, sheetStates } from './sheets';

interface Reviewed extends Named {
  municipality: Municipality;
  title: string;
  receipt: string;
}

export interface WaitingShown extends Reviewed {
  ksh: string;
  form: string;
  at: number;
}

export interface RowShown {
  number: number;
  section: string;
  label: string;
  value: string;
}

export interface RemarkShown {
  number: number;
  section: string;
  label: string;
  text: string;
}

const waitingButton = say('Beküldött lapok');
const byWord = (button: Button): Button => ({ ...button, byWord: true });
const cancel = byWord(say('Mégse'));

const remarkLines = (remarks: readonly RemarkShown[]): string =>
  list(
    remarks.map(
      ({ number, section, label, text }) => `- **${number}.** ${section}, ${literal(label)}: ${literal(text)}`,
    ),
  );

const howToRemark = 'Ha valami hiányos, írja be a sor számát és a megjegyzését, például: „12: a telefonszám hiányos”.';

/** `Aba adatlapját`: what is spoken of, in one word more than its number. */
const nameOf = ({ municipality, receipt }: Reviewed): string => `**${shownName(municipality)}**, ${receipt}`;

export const reviewTexts = {
  sentSheetWords: [
    'beküldött lapok',
    'van új adatlap',
    'jött új adatlap',
    'mi érkezett',
    'mi vár átnézésre',
    'mit kell átnéznem',
    'átnézendő lapok',
    'beküldött lap',
    'beküldött adatlapok',
    'beérkezett lapok',
    'beérkezett adatlapok',
    'átnézésre váró lapok',
    'átnézendő lapok',
    'átnézendő adatlapok',
    'elbírálandó lapok',
    'elbírálandó adatlapok',
  ],
  returnWords: [
    'visszaküldöm',
    'visszaküldöm hiánypótlásra',
    'hiánypótlásra visszaküldöm',
    'visszaküldés',
    'hiánypótlás',
  ],
  acceptWords: ['elfogadom', 'elfogadás', 'elfogadom az adatlapot', 'elfogadom a lapot', 'rendben elfogadom'],
  reviewAgainWords: ['újra', 'mutassa újra', 'sorok', 'vissza a laphoz'],
  /** "12. sor: …", "12-es sorban …": what follows is the remark. */
  rowWord: /^(?:[aeoö]s\s+)?sor(?:ban|nál|hoz|ra)?\s*[:–-]?\s*(?=\S)/i,
  remarkLine: /^(\d{1,3})(?:\s*[.:)–-]+\s*|\s+)(\S.*)$/,
  /** On folded text. */
  dropRemark: /^(?:torles|torlom|torlom a|toroljuk) (\d{1,3})|^(\d{1,3})[.: ]+(?:torles|torlom|toroljuk|megsem|megse)$/,
  rowsFrom: /^sorok (\d{1,3})/,

  countedUpTo: (count: number, most: number): string => (count > most ? `Több mint ${most}` : String(count)),
  waitingSheets: (rows: readonly WaitingShown[], all: string, next: string | undefined): Reply => ({
    text: paragraphs(
      `**${all} beküldött lap vár átnézésre.** Elöl a legrégebbi.`,
      list(
        rows.map(
          ({ municipality, title, receipt, at }, index) =>
            `${index + 1}. **${shownName(municipality)}** – ${title}, ${receipt}, beküldve ${dayWhen(at)}`,
        ),
      ),
      'Melyiket nyissam meg? Írja be a sorszámát, vagy bármikor a beküldött lap számát.',
    ),
    buttons: [
      ...rows.map(({ municipality, receipt, ksh, form }) =>
        act(`${shownName(municipality)} – ${receipt}`, 'see-sent', { ksh, form }),
      ),
      ...(next === undefined ? [] : [act('További lapok', 'sent-sheets', { after: next })]),
    ],
  }),
  nothingToReview: {
    text: 'Most nincs átnézésre váró beküldött lap. Ha később ránézne: „beküldött lapok”. Miben segíthetek?',
    buttons: [helpButton],
  } satisfies Reply,
  othersReview: {
    text: 'A beküldött lapokat a programvezető nézi át, és ő fogadja el. Hogy az Önöké hol tart, azt az „adatlap” szóra mutatom meg; ha döntött róla, szólok annak, aki beküldte, és a vezetőknek.',
    buttons: [say('Adatlap'), helpButton],
  } satisfies Reply,
  noMoreToReview: {
    text: 'Ennél több átnézésre váró lap most nincs.',
    buttons: [waitingButton, helpButton],
  } satisfies Reply,
  nothingSentThere: (municipality: Municipality): Reply => ({
    text: paragraphs(
      headOf(municipality, 'beküldött lap'),
      'Innen most nem vár átnézésre beküldött lap. Ha érkezik, a „beküldött lapok” között lesz.',
    ),
    buttons: [waitingButton, helpButton],
  }),

  sentSheet: (
    of: Reviewed & {
      at: number;
      rows: readonly RowShown[];
      kept: readonly string[];
      before: readonly string[];
      isAgain: boolean;
      next: number | undefined;
      isMasked: boolean;
      args: Record<string, string>;
    },
  ): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.title}, ${of.receipt}`),
      ...of.before,
      `Beküldve: ${momentOf(new Date(of.at).toISOString())}.${of.isAgain ? ' Nem az első beküldés: a „mi változott” szóra megmutatom, mi más, mint az előzőben.' : ''}${of.isMasked ? ' A személyes adatok kitakarva látszanak.' : ''}`,
      ...sectionsOf(of.rows),
      keptLines(of),
      of.next === undefined ? undefined : `A további sorokhoz írja be: „sorok ${of.next}”.`,
      `${howToRemark} Ha minden rendben: „elfogadom”.`,
    ),
    buttons: [
      ...(of.next === undefined ? [] : [byWord(say('További sorok', `sorok ${of.next}`))]),
      byWord(act('Elfogadom', 'review-accept', of.args)),
      ...(of.isAgain ? [byWord(say('Mi változott'))] : []),
      cancel,
    ],
  }),

  remarksNoted: (
    of: Reviewed & {
      remarks: readonly RemarkShown[];
      before: readonly string[];
      args: Record<string, string>;
    },
  ): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.receipt}, megjegyzések`),
      ...of.before,
      `**Ezzel küldeném vissza hiánypótlásra** (${of.remarks.length} sor):`,
      remarkLines(of.remarks),
      'Ha ennyi: „visszaküldöm”. Írhat még hozzá, vagy kiveheti valamelyiket: „törlés 12”. A „mégse” mindet elveti.',
    ),
    buttons: [byWord(act('Visszaküldöm', 'review-return', of.args)), cancel],
  }),
  noRemarkYet: (of: Reviewed & { before: readonly string[] }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.receipt),
      ...of.before,
      `A visszaküldéshez legalább egy megjegyzés kell. ${howToRemark}`,
    ),
    buttons: [cancel],
  }),
  noSuchRow: (number: number, most: number): string =>
    `${number}. sor nincs ezen a lapon, ezért azt nem jegyeztem fel; a sorok 1-től ${most}-ig számozottak.`,
  remarkTooLong: (number: number, most: number): string =>
    `${The(number)} ${number}. sor megjegyzése hosszabb ${most} betűnél, ezért nem jegyeztem fel. Kérem, írja le rövidebben.`,
  tooManyRemarks: (most: number): string => `Legfeljebb ${most} sorhoz írhat megjegyzést; a többit nem jegyeztem fel.`,
  remarkDropped: (number: number): string => `${The(number)} ${number}. sor megjegyzését kivettem.`,
  noSuchRemark: (number: number): string => `${The(number)} ${number}. sorhoz nincs feljegyzett megjegyzés.`,
  formChangedMeanwhile:
    'Az űrlap közben megváltozott, és az egyik megjelölt kérdés kikerült belőle. Kérem, jelölje meg újra, ami hiányos.',
  remarksChanged: 'A megjegyzések közben megváltoztak, ezért megmutatom újra.',

  reallyAccept: (of: Reviewed & { remarks: number; args: Record<string, string> }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.receipt),
      of.remarks > 0
        ? `**Elfogadja ezt a lapot?** Feljegyzett megjegyzés: ${of.remarks}; elfogadáskor ezek nem mennek el.`
        : `**Elfogadja ezt a lapot?** Ettől fogva ez lesz az önkormányzat érvényes ${itsNoun(of)}.`,
    ),
    buttons: [byWord(act('Elfogadom', 'review-accept', of.args)), cancel],
  }),

  reviewCancelled: (of: Reviewed): Reply => ({
    text: `Rendben, nem döntöttünk erről: ${nameOf(of)}. A lap továbbra is átnézésre vár, megjegyzés nem ment el.`,
    buttons: [waitingButton, helpButton],
  }),

  sheetReturned: (of: Reviewed & { remarks: number; told: number }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.receipt}, hiánypótlásra visszaküldve`),
      `Visszaküldtem ${of.remarks} megjegyzéssel; csak ezekre a kérdésekre kérdezek rá náluk. ${toldTo(of.told)} Ha újra beküldik, ismét a „beküldött lapok” között lesz.`,
    ),
    buttons: [waitingButton, helpButton],
  }),
  sheetAccepted: (of: Reviewed & { told: number }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.receipt}, elfogadva`),
      `Elfogadta; mostantól ez az önkormányzat érvényes ${itsNoun(of)}. ${toldTo(of.told)}`,
    ),
    buttons: [waitingButton, helpButton],
  }),

  /** Somebody was quicker, or it was taken back. */
  decidedMeanwhile: (of: Reviewed & { state: keyof typeof sheetStates; at: number | undefined }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.receipt),
      `**Erről a lapról közben döntöttek, vagy visszavették;** most nem vár átnézésre. Állapota: ${sheetStates[of.state]}${of.at === undefined ? '' : ` (${momentOf(new Date(of.at).toISOString())})`}. Nem változtattam rajta.`,
    ),
    buttons: [waitingButton, helpButton],
  }),
  sentAnew: (of: Reviewed): string =>
    `Közben újra beküldték (${of.receipt}), ezért ezt mutatom; a korábbi megjegyzések nem mentek el.`,
  reviewNotOwn: (of: Reviewed): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.receipt),
      'Ezt a lapot Ön küldte be, ezért nem Ön dönt róla. Kérem, bízza egy másik programvezetőre.',
    ),
    buttons: [waitingButton, helpButton],
  }),

  /** `opens`: the word of its form. */
  yourSheetReturned: (of: Reviewed & { opens: string; remarks: readonly Omit<RemarkShown, 'number'>[] }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.title} – hiánypótlás`),
      `**A programvezető átnézte ${articleOf(of.receipt)} ${of.receipt} számú beküldést, és ${of.remarks.length} helyen kér javítást:**`,
      list(
        of.remarks
          .slice(0, MOST_TOLD)
          .map(({ section, label, text }) => `- ${section}, ${literal(label)}: ${literal(text)}`),
      ),
      of.remarks.length > MOST_TOLD ? `…és még ${of.remarks.length - MOST_TOLD} helyen.` : undefined,
      `Írja be: „${of.opens} ${of.municipality.ksh}”. Csak ezeket kérdezem meg; utána küldje be újra.`,
    ),
    buttons: [sayAt('Javítom', of.opens, of.municipality), helpButton],
  }),
  yourSheetAccepted: (of: Reviewed): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.title} – elfogadva`),
      `**A programvezető elfogadta ${articleOf(of.receipt)} ${of.receipt} számú beküldést.** Mostantól ez az érvényes ${noun(of)}; Önöknek most nincs vele teendőjük.`,
      'Ha később változik valami, elég annyit írni, például: „csak a telefonszám változott”.',
    ),
    buttons: [say(of.receipt), helpButton],
  }),

  sheetReturnedOpening: (form: Named, count: number): string =>
    `A programvezető hiánypótlásra visszaküldte ezt ${theNoun(form, '-t')}. ${count} helyen kér javítást, csak ezeket kérdezem; ha valamelyik így helyes, írja be: „így jó”.`,
  leaveWords: ['így jó', 'így helyes', 'jó így', 'így jó ahogy van', 'maradjon így', 'maradjon', 'helyes'],
  leaveButtonTitle: 'Így jó',
  remarkSettled: 'Ez a megjegyzés már rendeződött.',
};

const MOST_TOLD = 20;

const The = (number: number): string => (articleOf(String(number)) === 'az' ? 'Az' : 'A');

function toldTo(count: number): string {
  return count === 0
    ? 'Most nincs kinek szólnom náluk: a lapot megnyitva látják.'
    : 'Szólok annak, aki beküldte, és az önkormányzat vezetőinek.';
}

/** The sentences name people: whoever sees them masked is told how many there are. */
function keptLines({ kept, isMasked }: { kept: readonly string[]; isMasked: boolean }): string | undefined {
  if (kept.length === 0) return undefined;
  if (isMasked) return `Szokatlan, de a beküldő megerősítette: ${kept.length} adat együttállása.`;
  return paragraphs('**Szokatlan, de a beküldő megerősítette:**', list(kept.map((each) => `- ${literal(each)}`)));
}

/** The numbers go on from section to section, so each section says where its own begin. */
function sectionsOf(rows: readonly RowShown[]): string[] {
  const titles = [...new Set(rows.map(({ section }) => section))];
  return titles.map((title) =>
    paragraphs(
      `**${title}**`,
      list(
        rows
          .filter(({ section }) => section === title)
          .map(({ number, label, value }) => `${number}. ${literal(label)}: ${literal(value)}`),
      ),
    ),
  );
}

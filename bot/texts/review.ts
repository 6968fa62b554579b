// What the bot says to those who review what was sent: what waits, one of them row by row, and what was decided.
import { dayWhen, momentOf } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Reply } from '../turn';
import { helpButton, say } from './buttons';
import { act, headOf } from './lead';
import {
  byWord,
  cancel,
  howToRemark,
  nameOf,
  type Reviewed,
  type RowShown,
  type WaitingShown,
  waitingButton,
} from './review-lines';
import { itsNoun } from './sheet-noun';
import { list, paragraphs, sheetStates } from './sheets';

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

export const reviewTexts = {
  countedUpTo: (count: number, most: number): string => (count > most ? `Több mint ${most}` : String(count)),
  reviewOpenFirst: 'Ehhez előbb nyissa meg a lapot: soronként láthatja, mit küldtek be, és ott dönthet róla.',
  waitingSheets: (
    rows: readonly WaitingShown[],
    all: string,
    next: string | undefined,
    before: readonly string[] = [],
  ): Reply => ({
    text: paragraphs(
      ...before,
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
    text: 'A beküldött lapokat a programvezető nézi át, és ő fogadja el. Hogy az Önöké hol tart, azt az „adatlap” vagy a „kérdőív” szóra mutatom meg; ha döntött róla, szólok annak, aki beküldte, és a vezetőknek.',
    buttons: [say('Adatlap'), say('Kérdőív'), helpButton],
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
      `**Elfogadva:** mostantól ez az önkormányzat érvényes ${itsNoun(of)}. ${toldTo(of.told)}`,
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
};

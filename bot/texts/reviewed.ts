// What is said to those who sent a sheet, once it is reviewed: returned with remarks, or accepted.
import { articleOf } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Reply } from '../turn';
import { helpButton, say } from './buttons';
import { headOf, sayAt } from './lead';
import type { RemarkShown, Reviewed } from './review-lines';
import { type Named, noun, theNoun } from './sheet-noun';
import { list, paragraphs } from './sheets';

const MOST_TOLD = 20;

export const reviewedTexts = {
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

  leaveButtonTitle: 'Így jó',
  remarkSettled: 'Ez a megjegyzés már rendeződött.',
};

// The short sheet once it was accepted: is all of it still so?
import { dayWhen } from '../hungarian';
import type { Municipality } from '../municipalities/register';
import type { Button, Reply, RowsPart } from '../turn';
import { helpButton } from './buttons';
import { act, headOf } from './lead';
import { type PartOfRows, sheetRowTexts, withRows } from './sheet-rows';
import { later, paragraphs } from './sheets';

interface Accepted {
  municipality: Municipality;
  receipt: string;
  /** ms since 1970; of the acceptance, or of the last time it was said. */
  at: number;
  wasSaid: boolean;
  before?: readonly string[];
}

export const stillSoTexts = {
  stillSoAsked: (
    { municipality, receipt, at, wasSaid, before = [] }: Accepted,
    { groups, part }: { groups: RowsPart['groups']; part?: PartOfRows },
    args: Record<string, string>,
  ): Reply => {
    const all = part && sheetRowTexts.partOfRows(part);
    return withRows({
      above: paragraphs(
        headOf(municipality, 'változott valami?'),
        ...before,
        `**Ezt tudjuk Önökről** (${receipt}, ${dayWhen(at)} ${wasSaid ? 'erősítették meg utoljára' : 'fogadták el'}). Változott azóta valami?`,
      ),
      groups,
      inWords: paragraphs(
        all,
        'Ha minden így van, írja be: „nem változott”. Ha valamelyik sor más, írja be a sorszámát, és csak azt kérdezem meg.',
      ),
      onCard: paragraphs(all, sheetRowTexts.stillSoOnCard),
      buttons: [
        unchangedButton(args),
        ...sheetRowTexts.moreRowsButtons(part, { ksh: municipality.ksh, form: args.form ?? '' }),
        later,
      ],
    });
  },

  stillSoNoted: (municipality: Municipality, receipt: string, at: number): Reply => ({
    text: paragraphs(
      headOf(municipality, 'nem változott'),
      `Köszönöm, feljegyeztem: ${dayWhen(at)} Ön megerősítette, hogy az elfogadott adatok (${receipt}) továbbra is érvényesek. Most nincs más teendője.`,
      'Ha később változik valami, írja be, hogy mi, például: „csak a telefonszám változott”.',
    ),
    buttons: [helpButton],
  }),

  unchangedWords: ['nem változott', 'nem változott semmi', 'semmi nem változott', 'minden változatlan', 'változatlan'],
  stillSoUnclear: (municipality: Municipality, args: Record<string, string>): Reply => ({
    text: paragraphs(
      headOf(municipality, 'változott valami?'),
      'Ezt itt nem értem. Kérem, azt írja be, hogy „nem változott”, vagy annak a sornak a számát, amelyik más.',
    ),
    buttons: [unchangedButton(args), later],
  }),
};

function unchangedButton(args: Record<string, string>): Button {
  return { ...act('Nem változott', 'sheet-unchanged', args), byWord: true };
}

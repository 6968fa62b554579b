// What the bot says when an answer may hold for other members of a joint office, too.
import { withSuffix } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Reply } from '../turn';
import { act, headOf } from './lead';
import { allOf, byWord, cancel, capital, named, numbered } from './several-lines';
import { itsNoun, type Named } from './sheet-noun';
import { goOn, paragraphs } from './sheets';

export const severalTexts = {
  allOfThemSaid: allOf,

  severalOffer: (of: {
    municipality: Municipality;
    label: string;
    value: string;
    others: readonly Municipality[];
    args: Record<string, string>;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${literal(of.label)}: **${literal(of.value)}**`),
      `A közös hivatalban ${allOf(of.others.length + 1)} ez legyen? Írja be: „${allOf(of.others.length + 1)}”, vagy például: „csak ${named(of.others.slice(0, 2), '-nál')}”.`,
      'Ha csak itt, egyszerűen válaszoljon a következő kérdésre; ha máskor se kérdezzem: „mindig csak itt”.',
    ),
    buttons: [
      byWord(act(capital(allOf(of.others.length + 1)), 'sheets-answer', { ...of.args, to: 'all' })),
      byWord(act('Csak ezeknél', 'sheets-answer', { ...of.args, to: 'some' })),
    ],
  }),

  severalWhich: (of: {
    municipality: Municipality;
    label: string;
    others: readonly Municipality[];
    args: Record<string, string>;
    before: readonly string[];
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.label),
      ...of.before,
      '**Melyik településeknél legyen még ez?**',
      numbered(of.others),
      'Írja be a számukat vagy a nevüket, például: „1, 2”. Ha mégsem kell: „mégse”.',
    ),
    buttons: [byWord(act(capital(allOf(of.others.length)), 'sheets-answer', { ...of.args, to: 'all' })), cancel],
  }),

  severalWhichUnclear: 'Ezt nem értem; kérem, a felsorolt településekből válasszon.',

  severalWriting: (label: string, municipalities: readonly Municipality[], always: boolean): string =>
    `**${literal(label)}:** beírom ${named(municipalities, '-nál')} is${always ? ', és ezután minden ilyen választ' : ''}. ${always ? 'Csak akkor szólok, ha valahol más állt. Ha már nem kell: „mindig csak itt”.' : 'Mindjárt megírom, sikerült-e.'}`,

  severalAlsoThere: (label: string, municipalities: readonly Municipality[]): string =>
    `**${literal(label)}:** beírom ${named(municipalities, '-nál')} is.`,

  severalOnlyHere: (municipality: Municipality, always: boolean): string =>
    always
      ? 'Rendben, ezután mindig csak ide írom, és nem kérdezem. Ha mégis kell, az „a többinél is” szóra az egészet átviszem.'
      : `Rendben, ez csak ${withSuffix(shownName(municipality), '-nál')} marad így.`,

  severalNothing:
    'Most nincs olyan válasz, amelyet máshová is beírhatnék: a név, a törzsszám, az adószám településenként más. Ha mindent átvinne, írja be: „a többinél is”.',

  severalLine: (text: string): Reply => ({ text, buttons: [goOn] }),
  severalLeft: 'Rendben, nem viszek át semmit.',

  switched: (form: Named, from: Municipality, to: Municipality): string =>
    `Átváltottunk: most **${shownName(to)}** ${itsNoun(form)} van nyitva. ${shownName(from)} ${itsNoun(form)} megvárja; vissza így tud jönni: „váltás ${withSuffix(shownName(from), '-ra')}”.`,
};

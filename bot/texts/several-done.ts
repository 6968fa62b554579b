// How it went with answers for other members of a joint office, and writing over what stands there.
import { withSuffix } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Reply } from '../turn';
import { say } from './buttons';
import { act, headOf } from './lead';
import { byWord, type Conflict, conflictLines, MOST_PLACES } from './several-lines';
import { type Named, noun, type OfSheet, theNoun } from './sheet-noun';
import { list, paragraphs } from './sheets';

export interface DonePlace {
  municipality: Municipality;
  how: 'done' | 'closed' | 'refused';
  given: number;
  same: number;
  /** `args` of the button that writes it over; none where that is better done in the sheet itself. */
  conflicts: readonly (Conflict & { args: Record<string, string> | undefined })[];
}

function placeLine(form: Named, { municipality, how, given, same, conflicts }: DonePlace, isOne: boolean): string {
  const name = `**${shownName(municipality)}:**`;
  if (how === 'refused')
    return `- ${name} ide nem írhattam be semmit; ha az Ön feladata, kérjen hozzáférést: „hozzáférést kérek”.`;
  if (how === 'closed') return `- ${name} ${theNoun(form, '-t')} már beküldték, nem írtam bele.`;
  const parts = [
    ...(given > 0 ? [isOne ? 'beírva' : `${given} válasz beírva`] : []),
    ...(same > 0 ? [isOne ? 'már ez állt ott' : `${same} válasz már ez volt`] : []),
    ...(conflicts.length > 0 ? [`más áll ott, nem írtam át: ${conflictLines(conflicts)}`] : []),
  ];
  return `- ${name} ${parts.length > 0 ? parts.join('; ') : `ott ezt most nem kérdezi ${theNoun(form)}`}`;
}

function summary(places: readonly DonePlace[]): string {
  const count = (is: (place: DonePlace) => boolean) => places.filter(is).length;
  const [given, other, none] = [
    count(({ given: some }) => some > 0),
    count(({ conflicts }) => conflicts.length > 0),
    count(({ how }) => how !== 'done'),
  ];
  const parts = [
    ...(given > 0 ? [`${given} helyen beírva`] : []),
    ...(other > 0 ? [`${other} helyen már más állt`] : []),
    ...(none > 0 ? [`${none} helyre nem írhattam`] : []),
  ];
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Nem volt mit beírni.';
}

export const severalDoneTexts = {
  severalDone: (of: {
    from: Municipality;
    form: Named;
    what: string;
    isOne: boolean;
    places: readonly DonePlace[];
  }): Reply => {
    const over = of.places.flatMap(({ municipality, conflicts }) =>
      conflicts.flatMap(({ label, args }) =>
        args
          ? [byWord(act(`Átírom: ${shownName(municipality)}${of.isOne ? '' : `, ${label}`}`, 'sheets-overwrite', args))]
          : [],
      ),
    );
    const next = of.places.find(({ how }) => how === 'done')?.municipality;
    return {
      text: paragraphs(
        headOf(of.from, `${literal(of.what)}: a közös hivatal többi településénél`),
        `**${summary(of.places)}**`,
        list(of.places.map((place) => placeLine(of.form, place, of.isOne))),
        over.length > 0
          ? 'Ahol más áll, azt csak akkor írom át, ha a gombbal kéri.'
          : next && `Megnézni, folytatni például így tudja: „váltás ${withSuffix(shownName(next), '-ra')}”.`,
      ),
      buttons: over.slice(0, MOST_PLACES),
    };
  },

  overwritten: (municipality: Municipality, label: string, value: string): Reply => ({
    text: paragraphs(
      headOf(municipality, literal(label)),
      `Átírtam, most ez áll itt: **${literal(value)}**. Ami előtte állt, az előzményekben megmaradt.`,
    ),
    buttons: [byWord(say(`Váltás ${withSuffix(shownName(municipality), '-ra')}`))],
  }),

  overwriteNewer: (municipality: Municipality, label: string, now: string, args: Record<string, string>): Reply => ({
    text: paragraphs(
      headOf(municipality, literal(label)),
      `Közben ez is megváltozott, ezért nem írtam át. Most ez áll itt: **${literal(now)}**.`,
      'Ha így is átírná, nyomja meg a gombot; különben nincs teendő.',
    ),
    buttons: [byWord(act('Átírom így is', 'sheets-overwrite', args))],
  }),

  overwriteNothing: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(headOf(municipality, noun(form)), 'Itt már nincs mit átírni, nem változott semmi.'),
    buttons: [byWord(say(`Váltás ${withSuffix(shownName(municipality), '-ra')}`))],
  }),
};

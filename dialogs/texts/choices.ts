// What is said about a choice, and the words for all, none, yes and no. Words to compare stand folded: small, without accents.
import type { Option } from '../answer-kind';
import { like, listed } from './common';

export const choiceTexts = {
  /** They stand beside it wherever this is said. */
  noneOfThese: (example: string): string =>
    `Ezt nem találom a felkínált válaszok között; elég a válasz sorszáma is; ${like(example)}`,
  oneOf: (meant: readonly Option[]): string =>
    `Ez többet is jelenthet, kérem, válasszon: ${listed(
      meant.map(({ title }) => `„${title}”`),
      'vagy',
    )}.`,
  someOfThese: (notUnderstood: string, example: string): string =>
    `Ezt nem találom a felkínált válaszok között: „${notUnderstood}”; a sorszámuk is elég; ${like(example)}`,
  tooFew: (least: number, example: string): string => `Legalább ${least} választ kérek; ${like(example)}`,
  tooMany: (most: number, example: string): string => `Legfeljebb ${most} válasz jelölhető meg; ${like(example)}`,
  none: 'egyik sem',
  yes: 'igen',
  no: 'nem',
  yesOrNo: 'Igennel vagy nemmel kérem a választ; helyes példa: igen.',
};

export const ordinalWords = {
  inOrder: ['elso', 'masodik', 'harmadik', 'negyedik', 'otodik', 'hatodik', 'hetedik', 'nyolcadik', 'kilencedik', 'tizedik'],
  last: 'utolso',
}; // biome-ignore format: one list, one line

/** Between several answers in one line. */
export const andWords = /\s+(?:es|meg|valamint|tovabba|illetve|plusz)\s+|\s*[+&]\s*/;

export const allWords =
  /^(?:mind(?:egyik|et|egyiket|ketto|kettot|harom|harmat|annyi)?|az? osszes(?:et)?|osszes|minden(?:t)?|valamennyi)$/;
export const exceptWords = /\s+kiveve\s+(?:az?\s+)?/;
export const noneWords =
  /^(?:egyik se(?:m|t)?|egyiket se(?:m)?|egy se(?:m)?|semmi(?:t|lyen)?|nincs(?:en)?|nincs ilyen|0|-)$/;

export const yesWords = new Set(
  `igen/i/ja/jaja/aha/yes/y/true/ok/oke/okes/persze/hogyne/nana/jo/rendben/termeszetesen/igy van/ugy van/pontosan/van/mar van/biztosan
   /igaz/igen kerem/igen van/kerem/kerjuk/+/👍/✓/✔/✅`
    .split('/')
    .map((word) => word.trim()),
);
export const noWords = new Set(
  `nem/n/ne/no/false/dehogy/dehogyis/soha/sose/sosem/nincs/nincsen/hamis/nem kerem/nem kerjuk/nem kell/meg nincs/meg nem/meg nincsen
   /nincs tobb/nincs mas/nincs tobb ember/tobb nincs/mas nincs/ennyi/ennyi volt/ennyi van/kesz/kesz van/senki/senkit/vege/mindenki megvan
   /egyaltalan nem/biztosan nem/👎/❌/✗`
    .split('/')
    .map((word) => word.trim()),
);

/** Takes back a yes or a no. */
export const yesNoHedge = /^(?:de|csak|reszben|kiveve|talan|vagy|ha|majd|hanem|viszont|azonban|tudom|biztos)$/;

// How numbers are said and written in Hungarian, and what is said of a number that does not fit. Words to compare stand folded.
import { like } from './common';

const keep = 'kérem, nézze meg még egyszer, mielőtt megtartja.';

/** "12500.5" → "12 500,5" */
export function numberInDigits(value: string): string {
  const [whole = '', decimals] = value.split('.');
  const grouped = whole.replace(/^-?\d+$/, (digits) =>
    digits.replace('-', '').length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0'),
  );
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

export const numberTexts = {
  unread: (example: string) => `Egy számot kérek; ${like(example)}`,
  onlyOne: (example: string) => `Egyetlen számot kérek, nem tartományt; ${like(example)}`,
  notWhole: (example: string) => `Egész számot kérek; ${like(example)}`,
  decimals: (most: number, example: string) => `Legfeljebb ${most} tizedesjegyet kérek; ${like(example)}`,
  otherUnit: (unit: string, example: string) => `A számot ebben az egységben kérem: ${unit}; ${like(example)}`,
  several: (example: string) => `Ez két számot is jelenthet, kérem, válasszon; ${like(example)}`,
  between: (min: string, max: string, example: string) => `${min} és ${max} közötti számot kérek; ${like(example)}`,
  atLeast: (min: string, example: string) => `Legalább ${min} legyen; ${like(example)}`,
  large: (value: string) => `Ez szokatlanul nagy szám (${value}); ${keep}`,
  small: (value: string) => `Ez szokatlanul kicsi szám (${value}); ${keep}`,
};

export const unitsInWords = ['', 'egy', 'ket', 'harom', 'negy', 'ot', 'hat', 'het', 'nyolc', 'kilenc'];
export const tensInWords = [
  '',
  'tizen',
  'huszon',
  'harminc',
  'negyven',
  'otven',
  'hatvan',
  'hetven',
  'nyolcvan',
  'kilencven',
];
/** Whole tens, and what is not built from parts. */
export const otherWords = new Map([
  ['nulla', 0],
  ['zero', 0],
  ['ketto', 2],
  ['tiz', 10],
  ['husz', 20],
  ['szaz', 100],
  ['egyszaz', 100],
  ['tucat', 12],
  ['ezer', 1000],
  ['egyezer', 1000],
]);

/** None of it is a number, too. */
export const zeroWords = /^(?:nincs(?:en)?(?: egy se[mt]?| ilyen)?|egy se[mt]?|semennyi|semmi)$/;
export const aboutWords =
  /^(?:kb\.?|korulbelul|kozel|nagyjabol|mintegy|osszesen|pontosan|~|≈)\s*|\s+(?:korul|korulbelul|osszesen)$/g;
export const multiplierWords = new Map([
  ['ezer', 1000],
  ['e', 1000],
  ['millio', 1_000_000],
  ['milliard', 1_000_000_000],
]);
/** Fits everything that is counted. */
export const pieceWords = ['db', 'darab', 'drb'];
/** "12 fős", "12-en" */
export const unitEndings = '(?:s|os|es|nyi|ot|et|t|ban|ben|n|en|an|on|ra|re)?';

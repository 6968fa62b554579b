// Whether digits can be the number of a person: length, structure and check digit, as the law prescribes them. All take digits and nothing
// else. What an account or an office has stands with the kinds of answer.
import { isOneDigit, weightedSum } from '../../dialogs/answer-kinds/check-digits';

/** Nine digits, weights 3 and 7 in turn, modulo 10 (Act XX of 1996, annex 2). */
export function isTaj(digits: string): boolean {
  if (digits.length !== 9 || isOneDigit(digits)) return false;
  return weightedSum(digits.slice(0, 8), [3, 7]) % 10 === Number(digits[8]);
}

/** From 1 January 1900 to well after today, as days since 1 January 1867. */
const BIRTHDAYS = { first: 12_053, last: 73_000 };

/** Ten digits: 8, the day of birth, a serial number, and the sum by position modulo 11 (the same act, annex 1). */
export function isTaxId(digits: string): boolean {
  if (!/^8\d{9}$/.test(digits)) return false;
  const day = Number(digits.slice(1, 6));
  if (day < BIRTHDAYS.first || day > BIRTHDAYS.last) return false;
  return weightedSum(digits.slice(0, 9), [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(digits[9]);
}

/** Eleven digits: sex and century, the date of birth, a serial number, modulo 11 (annex 3). */
export function isPersonalNumber(digits: string): boolean {
  if (!personalNumber.test(digits)) return false;
  const [century, year] = [Number(digits[0]), Number(digits.slice(1, 3))];
  const isOfThisCentury = century === 3 || century === 4;
  if (isOfThisCentury && year > LATEST_YEAR) return false;
  const closes = (weights: number[]) => weightedSum(digits.slice(0, 10), weights) % 11 === Number(digits[10]);
  if (century > 4) return closes(rising) || closes(falling);
  return closes(isOfThisCentury || year > 96 ? falling : rising);
}

const personalNumber = /^[1-8]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}$/;

/** The weights turned round for those born after 1996. */
const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const falling = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** Of this century: the same first digits were given to those born before 1900, so a later year says that it is something else. */
const LATEST_YEAR = 49;

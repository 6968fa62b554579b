// The number on a receipt: ASP-<year>-<first four digits of the KSH code><how many a municipality has sent that year>. No two municipalities
// share these four digits (the fifth only checks them), so no counter is shared, and the sheet is found from its number alone.
import type { Municipality, Register } from '../../municipalities/register';

/** A year holds so many of one municipality. */
export const MOST_IN_A_YEAR = 99;

/** `count`: 1 for the first of this year. */
export function receiptNumber({ ksh }: Pick<Municipality, 'ksh'>, year: string, count: number): string {
  return `ASP-${year}-${ksh.slice(0, 4)}${String(count).padStart(2, '0')}`;
}

export interface ReadNumber {
  number: string;
  year: string;
  count: number;
  /** undefined: no municipality has such numbers. */
  municipality: Municipality | undefined;
}

const written = /^\s*asp[ -]*(\d{4})[ -]*(\d{4})(\d\d)\s*[.!]?\s*$/i;

/** undefined: it is no such number. */
export function readReceiptNumber(typed: string, register: Register): ReadNumber | undefined {
  const [, year, code, count] = (typed.length < 60 && written.exec(typed)) || [];
  if (year === undefined || code === undefined || count === undefined) return undefined;
  const endings = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
  const ksh = endings.map((ending) => code + ending).find((each) => register.byKsh(each));
  const municipality = ksh === undefined ? undefined : register.byKsh(ksh);
  return { number: `ASP-${year}-${code}${count}`, year, count: Number(count), municipality };
}

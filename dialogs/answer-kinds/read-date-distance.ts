// Days that are told by how far they are: "3 nap múlva", "két héttel ezelőtt", "egy hónap múlva".
import { agoWord, lengthWords } from '../texts/dates';
import { FURTHEST_DAYS, plusDays, plusMonths } from './calendar';
import { numberInWords } from './number-words';

export function byLength(text: string, today: string): string | undefined {
  const [, typed = '', unit, direction] = lengthWords.exec(text) ?? [];
  const count = /^\d/.test(typed) ? Number(typed) : numberInWords(typed);
  if (count === undefined || unit === undefined || count * daysIn(unit) > FURTHEST_DAYS) return undefined;
  const signed = direction === agoWord ? -count : count;
  if (unit === 'nap' || unit === 'het') return plusDays(today, signed * daysIn(unit));
  return plusMonths(today, unit === 'ev' ? signed * 12 : signed);
}

function daysIn(unit: string): number {
  return { nap: 1, het: 7, honap: 31 }[unit] ?? 366;
}

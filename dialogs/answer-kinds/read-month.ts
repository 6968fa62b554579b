// A month or a year without its day ("jövő januártól", "2027 elején"): the day that stands nearest to it, to ask about.
import { lastWords, monthEnding, monthWords, nextWords, partOfTime, yearBefore, yearEnding } from '../texts/dates';
import { isoDay, partsOf, plusDays, plusMonths } from './calendar';
import type { ReadDays } from './days-meant';

const month = `(${monthWords.flat().join('|')})`;
const ofMonth = new RegExp(
  `^(?:az? )?(?:(${yearBefore})${yearEnding} )?${month}\\.?${monthEnding}(?: ${partOfTime})?$`,
);
const ofYear = new RegExp(`^(?:az? )?(${yearBefore})${yearEnding} ${partOfTime}$`);

/** In no year, there is a day of it in each around today. */
export function monthOrYear(text: string, today: string): ReadDays | undefined {
  const [named, year, name = '', part] = ofMonth.exec(text) ?? [];
  if (named !== undefined) {
    const number = 1 + monthWords.findIndex((names) => names.includes(name));
    const [now] = partsOf(today);
    const years = year === undefined ? [-1, 0, 1].map((step) => now + step) : [yearOf(year, today)];
    return { days: years.flatMap((each) => dayIn(each, number, part, 1)), lacksDay: true, isOpen: year === undefined };
  }
  const [said, ofIt = '', where] = ofYear.exec(text) ?? [];
  return said === undefined ? undefined : { days: dayIn(yearOf(ofIt, today), 1, where, 12), lacksDay: true };
}

/** "jövő január" is the one of next year, as "jövő évi" is. */
function yearOf(words: string, today: string): number {
  if (/^\d/.test(words)) return Number(words);
  const [now] = partsOf(today);
  if (nextWords.test(words)) return now + 1;
  return lastWords.test(words) ? now - 1 : now;
}

/** The first, the middle or the last day of so many months. */
function dayIn(year: number, from: number, part: string | undefined, months: number): string[] {
  const first = isoDay(year, from, 1);
  if (first === undefined) return [];
  if (part === 'veg') return [plusDays(plusMonths(first, months), -1)];
  if (part !== 'kozep') return [first];
  return [months > 1 ? plusMonths(first, months / 2) : plusDays(first, 14)];
}

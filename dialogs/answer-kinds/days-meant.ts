// The days that are meant by a year, a month, a day or a weekday, as they stand in a line; what is left out is filled in around today.
import { lastWords, monthWords, nextWords } from '../texts/dates';
import { isoDay, partsOf, plusDays, plusMonths, weekdayOf } from './calendar';

export interface ReadDays {
  /** In no order; none when it is no day, or there is no such day. */
  days: string[];
  /** Without a year or a month, so that one of the days must be picked by where the question looks. */
  isOpen?: boolean;
  /** 0 for Monday, when it was said beside the day. */
  weekday?: number;
  /** A month or a year alone. */
  lacksDay?: boolean;
}

export function exactly(year = '', ofYear = '', day = ''): ReadDays {
  return { days: known(isoDay(Number(year), Number(ofYear), Number(day))) };
}

/** Abroad the day comes first, or the month. */
export function dayFirst(one = '', other = '', year = ''): ReadDays {
  const days = [...exactly(year, other, one).days, ...exactly(year, one, other).days];
  return { days: [...new Set(days)] };
}

export function shortYear(one = '', two = '', three = ''): ReadDays {
  const days = exactly(`20${one}`, two, three).days;
  return { days: three.length === 2 ? [...new Set([...days, ...exactly(`20${three}`, two, one).days])] : days };
}

export function named(year: string | undefined, name = '', day = '', today = ''): ReadDays {
  const ofYear = String(1 + monthWords.findIndex((names) => names.includes(name)));
  return year === undefined ? withoutYear(ofYear, day, today) : exactly(year, ofYear, day);
}

export function inYear(words = '', name = '', day = '', today = ''): ReadDays {
  return named(String(partsOf(today)[0] + step(words)), name, day, today);
}

/** "jövőre" is one on, "tavaly" one back. */
function step(words: string): number {
  if (nextWords.test(words)) return 1;
  return lastWords.test(words) ? -1 : 0;
}

export function inMonth(words = '', day = '', today = ''): ReadDays {
  const [year, ofYear] = partsOf(plusMonths(today, step(words.replace(/^az? /, ''))));
  return exactly(String(year), String(ofYear), day);
}

/** "01.05." is January the fifth; "25.01." can only be the other way round. */
export function withoutYear(one = '', other = '', today = ''): ReadDays {
  const [year] = partsOf(today);
  const [ofYear, day] = Number(one) > 12 ? [other, one] : [one, other];
  const days = [-1, 0, 1, 2, 3, 4].flatMap((years) => exactly(String(year + years), ofYear, day).days);
  return { days, isOpen: true };
}

export function withoutMonth(day = '', today = ''): ReadDays {
  const first = `${today.slice(0, 8)}01`;
  const days = [-2, -1, 0, 1, 2].flatMap((months) => {
    const [year, ofYear] = partsOf(plusMonths(first, months));
    return exactly(String(year), String(ofYear), day).days;
  });
  return { days, isOpen: true };
}

/** "jövő hétfő" is the Monday of next week, a bare "hétfő" the one before or after today, which would be called "ma". */
export function onWeekday(text: string, weekday: number, today: string): ReadDays {
  const monday = plusDays(today, -weekdayOf(today));
  const inThisWeek = plusDays(monday, weekday);
  if (nextWords.test(text) || lastWords.test(text)) return { days: [plusDays(inThisWeek, 7 * step(text))] };
  if (/^e(?:zen)? /.test(text) || / het(?:en|i)? /.test(text)) return { days: [inThisWeek] };
  const around = [-7, 0, 7].map((days) => plusDays(inThisWeek, days));
  return { days: around.filter((day) => day !== today), isOpen: true };
}

const known = (day: string | undefined): string[] => (day === undefined ? [] : [day]);

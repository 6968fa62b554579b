// The days that may be meant by what somebody typed: "holnap", "jövő hétfő", "jan. 5.", "5-én", "2026.01.05.", "05.01.2026".
import {
  dayOrdinals,
  dayWords,
  lastWords,
  monthAround,
  monthWords,
  nextWords,
  weekdays,
  weekWords,
  yearWords,
} from '../texts/dates';
import { isoDay, partsOf, plusDays, plusMonths, weekdayOf } from './calendar';
import { byLength } from './read-date-distance';
import { fold } from './typed';

export interface ReadDays {
  /** In no order; none when it is no day, or there is no such day. */
  days: string[];
  /** Without a year or a month, so that one of the days must be picked by where the question looks. */
  isOpen?: boolean;
  /** 0 for Monday, when it was said beside the day. */
  weekday?: number;
  /** A month or a year alone. */
  lacksDay?: boolean;
  /** Looks like a day, though there is none such. */
  isDate?: boolean;
}

const weekdayNames = weekdays.map(fold);
const weekday = `(${weekdayNames.join('|')})(?:n|en|on|re|ra|i)?`;
const month = `(${monthWords.flat().join('|')})`;
/** "5.", "5-én", "5-ig", "5" */
const dayOfMonth = '(\\d{1,2})\\.?(?:-?[a-z]{1,6})?\\.?';
const gap = ' ?[-./ ] ?';

type Reading = (found: (string | undefined)[], today: string, text: string) => ReadDays;

/** The first that matches says what is meant. */
const readings: [RegExp, Reading][] = [
  [whole(`(\\d{4})${gap}(\\d{1,2})${gap}${dayOfMonth}`), ([year, ofYear, day]) => exactly(year, ofYear, day)],
  [/^(\d{4})(\d\d)(\d\d)$/, ([year, ofYear, day]) => exactly(year, ofYear, day)],
  [whole(`(\\d{1,2})${gap}(\\d{1,2})${gap}(\\d{4})\\.?`), ([one, other, year]) => dayFirst(one, other, year)],
  [whole(`(\\d\\d)${gap}(\\d{1,2})${gap}(\\d{1,2})\\.?`), ([one, two, three]) => shortYear(one, two, three)],
  [
    whole(`(?:(\\d{4})\\.? ?)?${month}(?:\\.|\\b) ?${dayOfMonth}`),
    ([year, name, day], today) => named(year, name, day, today),
  ],
  [whole(`(\\d{1,2})\\.? ${month}\\.?(?: (\\d{4})\\.?)?`), ([day, name, year], today) => named(year, name, day, today)],
  [whole(`(${yearWords}) ${month}\\.? ?${dayOfMonth}`), ([words, name, day], today) => inYear(words, name, day, today)],
  [whole(`(${monthAround}) ${dayOfMonth}`), ([words, day], today) => inMonth(words, day, today)],
  [whole(`(\\d{1,2})${gap}(\\d{1,2})(?:\\.|-[a-z]{1,6})?`), ([one, other], today) => withoutYear(one, other, today)],
  [/^(?:az? )?(\d{1,2})(?:\.|\.?-[a-z]{1,6}|[ea]n?)$/, ([day], today) => withoutMonth(day, today)],
  [whole(`${weekWords}?${weekday}`), ([name], today, text) => onWeekday(text, name, today)],
  [whole(`(?:(?:\\d{4}|${yearWords})\\.? ?)?${month}\\.?(?:ban|ben|i)?`), () => ({ days: [], lacksDay: true })],
  [
    /^(?:\d{4}\.?(?:-?[a-z]{1,5})?|(?:jovo|mult) (?:het|ho|ev)[a-z]*|jovore|tavaly|iden)$/,
    () => ({ days: [], lacksDay: true }),
  ],
];

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

export function readDays(line: string, today: string): ReadDays | undefined {
  const text = plainDate(line);
  const fromToday = dayWords.get(text);
  if (fromToday !== undefined) return { days: [plusDays(today, fromToday)] };
  const day = byLength(text, today);
  if (day !== undefined) return { days: [day] };
  const { rest, said } = besideWeekday(text);
  const read = readWith(rest, today);
  return read && said !== undefined ? { ...read, weekday: said } : read;
}

function readWith(text: string, today: string): ReadDays | undefined {
  for (const [pattern, reading] of readings) {
    const [matched, ...found] = pattern.exec(text) ?? [];
    if (matched !== undefined) return reading(found, today, text);
  }
  return undefined;
}

const timeOfDay = /(?:t| )\d{1,2}:\d\d[\d:.z+ -]*$/;
const ordinals = new Map(dayOrdinals);
const ordinal = new RegExp(`(?<![a-z])(${dayOrdinals.map(([word]) => word).join('|')})[a-z]{0,3}$`);

/** Without the time of day and signs around; ordinals as numbers. */
function plainDate(line: string): string {
  return fold(line)
    .replace(timeOfDay, '')
    .replace(/[,;!?() ]+/g, ' ')
    .replace(ordinal, (_, word: string) => `${ordinals.get(word)}.`)
    .trim();
}

const weekdayAtHead = new RegExp(`^${weekday} (.*\\d.*)$`);
const weekdayAtEnd = new RegExp(`^(.*\\d.*) ${weekday}\\.?$`);

/** "2026. január 5. hétfő", "hétfő január 5." */
function besideWeekday(text: string): { rest: string; said?: number } {
  const [, after, rest] = weekdayAtHead.exec(text) ?? [];
  if (after !== undefined && rest !== undefined) return { rest, said: weekdayNames.indexOf(after) };
  const [, before, name] = weekdayAtEnd.exec(text) ?? [];
  if (before !== undefined && name !== undefined) return { rest: before, said: weekdayNames.indexOf(name) };
  return { rest: text };
}

function exactly(year = '', ofYear = '', day = ''): ReadDays {
  return { days: known(isoDay(Number(year), Number(ofYear), Number(day))), isDate: true };
}

/** Abroad the day comes first, or the month. */
function dayFirst(one = '', other = '', year = ''): ReadDays {
  const days = [...exactly(year, other, one).days, ...exactly(year, one, other).days];
  return { days: [...new Set(days)], isDate: true };
}

function shortYear(one = '', two = '', three = ''): ReadDays {
  const days = exactly(`20${one}`, two, three).days;
  return {
    days: three.length === 2 ? [...new Set([...days, ...exactly(`20${three}`, two, one).days])] : days,
    isDate: true,
  };
}

function named(year: string | undefined, name = '', day = '', today = ''): ReadDays {
  const ofYear = String(1 + monthWords.findIndex((names) => names.includes(name)));
  return year === undefined ? withoutYear(ofYear, day, today) : exactly(year, ofYear, day);
}

function inYear(words = '', name = '', day = '', today = ''): ReadDays {
  return named(String(partsOf(today)[0] + step(words)), name, day, today);
}

/** "jövőre" is one on, "tavaly" one back. */
function step(words: string): number {
  if (nextWords.test(words)) return 1;
  return lastWords.test(words) ? -1 : 0;
}

function inMonth(words = '', day = '', today = ''): ReadDays {
  const [year, ofYear] = partsOf(plusMonths(today, step(words.replace(/^az? /, ''))));
  return exactly(String(year), String(ofYear), day);
}

/** "01.05." is January the fifth; "25.01." can only be the other way round. */
function withoutYear(one = '', other = '', today = ''): ReadDays {
  const [year] = partsOf(today);
  const [ofYear, day] = Number(one) > 12 ? [other, one] : [one, other];
  const days = [-1, 0, 1, 2, 3, 4].flatMap((years) => exactly(String(year + years), ofYear, day).days);
  return { days, isOpen: true, isDate: true };
}

function withoutMonth(day = '', today = ''): ReadDays {
  const first = `${today.slice(0, 8)}01`;
  const days = [-2, -1, 0, 1, 2].flatMap((months) => {
    const [year, ofYear] = partsOf(plusMonths(first, months));
    return exactly(String(year), String(ofYear), day).days;
  });
  return { days, isOpen: true, isDate: true };
}

/** "jövő hétfő" is the Monday of next week, a bare "hétfő" the one before or after today, which would be called "ma". */
function onWeekday(text = '', name = '', today = ''): ReadDays {
  const monday = plusDays(today, -weekdayOf(today));
  const inThisWeek = plusDays(monday, weekdayNames.indexOf(name));
  if (nextWords.test(text) || lastWords.test(text)) return { days: [plusDays(inThisWeek, 7 * step(text))] };
  if (/^e(?:zen)? /.test(text) || / het(?:en|i)? /.test(text)) return { days: [inThisWeek] };
  const around = [-7, 0, 7].map((days) => plusDays(inThisWeek, days));
  return { days: around.filter((day) => day !== today), isOpen: true };
}

const known = (day: string | undefined): string[] => (day === undefined ? [] : [day]);

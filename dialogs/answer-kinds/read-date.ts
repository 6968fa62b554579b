// The days that may be meant by what somebody typed: "holnap", "jövő hétfő", "jan. 5.", "5-én", "2026.01.05.", "05.01.2026".
import { dayOrdinals, dayWords, monthAround, monthWords, weekdays, weekWords, yearWords } from '../texts/dates';
import { plusDays } from './calendar';
import {
  dayFirst,
  exactly,
  inMonth,
  inYear,
  named,
  onWeekday,
  type ReadDays,
  shortYear,
  withoutMonth,
  withoutYear,
} from './days-meant';
import { byLength } from './read-date-distance';
import { monthOrYear } from './read-month';
import { fold } from './typed';

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
  [whole(`${weekWords}?${weekday}`), ([name], today, text) => onWeekday(text, weekdayNames.indexOf(name ?? ''), today)],
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
  const inIt = monthOrYear(text, today);
  if (inIt) return inIt;
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

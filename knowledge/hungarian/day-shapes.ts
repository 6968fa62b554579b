// The shapes in which people write days: "2026.12.01", "dec 1-jétől", "12-ig", "jövő péntek", "két hétig". Folded.
import { calendarOf } from './moments';
import { dayAfter, type Period } from './period';

const JUST_OVER_DAYS = 60;

export interface FoundDays {
  /** As far as it says so. */
  bound: 'from' | 'until' | undefined;
  /** A number of days instead of any in particular. */
  lasting?: number;
  /** 'no-such-day': the 31st of November. */
  span: Period | 'no-such-day';
  end: number;
}

interface Around {
  today: string;
  before: FoundDays['span'] | undefined;
}

const monthNames =
  'jan(?:uar)?|feb(?:r(?:uar)?)?|marc(?:ius)?|apr(?:ilis)?|maj(?:us)?|jun(?:ius)?|jul(?:ius)?|aug(?:usztus)?|szept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const shortMonths = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sze', 'okt', 'nov', 'dec'];
const weekdays = ['hetf', 'kedd', 'szer', 'csut', 'pent', 'szom', 'vasa'];
const counts = ['nulla', 'egy', 'ket', 'harom', 'negy', 'ot', 'hat', 'het', 'nyolc', 'kilenc', 'tiz'];
const ending = String.raw`(?:\.?-?[a-z]+)?`;

type Parts = Record<string, string | undefined>;
type Reader = [shape: RegExp, read: (parts: Parts, around: Around) => FoundDays['span'] | number | undefined];

/** The longer first. */
const readers: Reader[] = [
  [
    shaped(String.raw`(?<count>\d{1,2}|${counts.join('|')}) ?(?<unit>nap|het|honap)(?:ra|re|ig|on at|en at)(?![a-z])`),
    ({ count = '', unit = '' }) => countOf(count) * ({ nap: 1, het: 7, honap: 30 }[unit] ?? 1),
  ],
  [
    shaped(String.raw`(?<year>20\d\d)(?:\. ?|-|/)(?<month>\d{1,2})(?:\. ?|-|/)(?<day>\d{1,2})(?!\d)${ending}`),
    ({ year, month, day }) => dayIn(Number(year), Number(month), Number(day)),
  ],
  [
    shaped(String.raw`(?:(?<year>20\d\d)\.? ?)?(?<name>${monthNames})\.? ?(?<day>\d{1,2})(?!\d)${ending}`),
    ({ year, name = '', day }, around) => dayOfYear(year, monthOf(name), Number(day), around),
  ],
  [
    shaped(String.raw`(?:(?<year>20\d\d)\.? ?)?(?<name>${monthNames})(?:ban|ben|ra|re)?(?: vege[a-z]*)?(?![a-z])`),
    ({ year, name = '' }, around) => monthIn(year, monthOf(name), around),
  ],
  [
    shaped(String.raw`(?<month>\d{1,2})\. ?(?<day>\d{1,2})(?!\.?\d)${ending}`),
    ({ month, day }, around) => unlessNone(dayOfYear(undefined, Number(month), Number(day), around)),
  ],
  [shaped(String.raw`(?<day>\d{1,2})(?!\d)${ending}`), ({ day }, around) => dayOfSameMonth(Number(day), around)],
  [shaped(`ma(?:i naptol|tol|ig)?(?![a-z])`), (_, { today }) => single(today)],
  [shaped(`holnaputan(?:tol|ig|ra)?(?![a-z])`), (_, { today }) => single(dayAfter(today, 2))],
  [shaped(`holnap(?:tol|ig|ra)?(?![a-z])`), (_, { today }) => single(dayAfter(today, 1))],
  [
    shaped(
      `(?<next>(?:a )?(?:jovo|kovetkezo) (?:heten |heti |het )?)?(?<name>hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap)(?:n|en|on|i|ra|re|tol|ig)?(?![a-z])`,
    ),
    ({ next, name = '' }, around) => weekdayIn(next !== undefined, weekdays.indexOf(name.slice(0, 4)), around),
  ],
  [
    shaped(`(?<next>(?:jovo|kovetkezo) )?(?:ezen a |e |a )?het(?:en|re| vege[a-z]*)(?![a-z])`),
    ({ next }, { today }) => weekOf(next === undefined ? today : dayAfter(today, 7), today),
  ],
];

function shaped(pattern: string): RegExp {
  return new RegExp(pattern, 'y');
}

export function readDaysAt(text: string, at: number, around: Around): FoundDays | undefined {
  for (const [shape, read] of readers) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    const value = match ? read(match.groups ?? {}, around) : undefined;
    if (!match || value === undefined) continue;
    const end = at + match[0].length;
    if (typeof value === 'number') return { bound: undefined, lasting: value, span: single(around.today), end };
    return { bound: boundOf(match[0]), span: value, end };
  }
  return undefined;
}

function boundOf(words: string): FoundDays['bound'] {
  if (/tol$/.test(words)) return 'from';
  return /ig$/.test(words) ? 'until' : undefined;
}

/** "ASP 2.0" names no day. */
const unlessNone = (day: FoundDays['span']): Period | undefined => (day === 'no-such-day' ? undefined : day);
const single = (day: string): Period => ({ from: day, until: day });
const monthOf = (name: string): number => 1 + shortMonths.indexOf(name.slice(0, 3));
const countOf = (count: string): number => (/\d/.test(count) ? Number(count) : counts.indexOf(count));

function dayIn(year: number, month: number, day: number): FoundDays['span'] {
  if (month < 1 || month > 12 || day < 1 || day > calendarOf(year, month)) return 'no-such-day';
  return single([year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'));
}

/** The first one that is not before what was named before; what is just over is meant so. */
function dayOfYear(year: string | undefined, month: number, day: number, { today, before }: Around): FoundDays['span'] {
  const earliest = before && before !== 'no-such-day' ? before.from : dayAfter(today, -JUST_OVER_DAYS);
  const thisYear = Number(year ?? earliest.slice(0, 4));
  const first = dayIn(thisYear, month, day);
  if (first === 'no-such-day' || year !== undefined || first.from >= earliest) return first;
  return dayIn(thisYear + 1, month, day);
}

/** "dec. 28-tól 5-ig" ends in January. Undefined: no month was named. */
function dayOfSameMonth(day: number, { before }: Around): FoundDays['span'] | undefined {
  if (!before || before === 'no-such-day') return undefined;
  const [year = 0, month = 0, last = 0] = before.until.split('-').map(Number);
  if (day >= last) return dayIn(year, month, day);
  return month === 12 ? dayIn(year + 1, 1, day) : dayIn(year, month + 1, day);
}

function monthIn(year: string | undefined, month: number, around: Around): FoundDays['span'] {
  const last = (of: string) => calendarOf(Number(of), month);
  const thisYear = year ?? around.today.slice(0, 4);
  const end = dayOfYear(year, month, last(thisYear), around);
  if (end === 'no-such-day') return end;
  const first = `${end.from.slice(0, 8)}01`;
  return { from: first < around.today ? around.today : first, until: end.until };
}

function weekdayIn(isNext: boolean, weekday: number, { today, before }: Around): Period {
  if (isNext) return single(dayAfter(mondayOf(dayAfter(today, 7)), weekday));
  const earliest = before && before !== 'no-such-day' ? before.from : today;
  const day = dayAfter(mondayOf(earliest), weekday);
  return single(day < earliest ? dayAfter(day, 7) : day);
}

function weekOf(day: string, today: string): Period {
  const monday = mondayOf(day);
  return { from: monday < today ? today : monday, until: dayAfter(monday, 6) };
}

function mondayOf(day: string): string {
  return dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7));
}

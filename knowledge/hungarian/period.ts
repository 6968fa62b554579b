// The time a Hungarian question asks about: "2017-ben", "2018 előtt", "2019. január 1-jén", "tavaly"; never the year in a law's number.
import { fold } from './fold';
import { calendarOf, type Moment, notTimes, readMoments } from './moments';

/** ISO days, both inside. */
export interface Period {
  from: string;
  until: string;
}

const firstDay = '0001-01-01';
const lastDay = '9999-12-31';

/** Undefined when no time is named: then today counts. `today` is an ISO day. */
export function periodAsked(question: string, today: string): Period | undefined {
  const folded = fold(question);
  const thisYear = Number(today.slice(0, 4));
  const hasNumber = /\d/.test(folded);
  const text = hasNumber ? folded.replace(notTimes, ' _ ') : folded;
  const named = hasNumber ? readMoments(text, thisYear).map(periodOf) : [];
  const [first, ...others] = [...named, ...relatives(text, thisYear)];
  return first && others.reduce(together, first);
}

function periodOf(moment: Moment): Period {
  const { from, until } = spanOf(moment);
  switch (moment.direction) {
    case 'before':
      return { from: firstDay, until: dayAfter(from, -1) };
    case 'until':
      return { from: firstDay, until };
    case 'since':
      return { from, until: lastDay };
    case 'after':
      return { from: dayAfter(until, 1), until: lastDay };
    case undefined:
      return { from, until };
  }
}

/** The whole year, half, season, month or day. */
function spanOf({ year, part, month, day }: Moment): Period {
  const [first, last] = part ?? (month === undefined ? [1, 12] : [month, month]);
  const from = `${year}-${twoDigits(first)}-${twoDigits(day ?? 1)}`;
  return { from, until: day === undefined ? `${year}-${twoDigits(last)}-${calendarOf(year, last)}` : from };
}

/** "2016-tól 2018-ig" is what both say; otherwise all that is named. */
function together(one: Period, other: Period): Period {
  const isRange =
    one.from <= other.until && other.from <= one.until && isOpen(one) && isOpen(other) && one.from !== other.from;
  const [later, earlier] = isRange ? [most, least] : [least, most];
  return { from: later(one.from, other.from), until: earlier(one.until, other.until) };
}

const isOpen = ({ from, until }: Period): boolean => from === firstDay || until === lastDay;
const least = (one: string, other: string): string => (one < other ? one : other);
const most = (one: string, other: string): string => (one < other ? other : one);

const relativeYears: [words: RegExp, years: number][] = [
  [/\btavalyelott/, -2],
  [/\btavaly(?!elott)|\b(?:mult|elozo|elmult) ev(?!tized)/, -1],
  [/\biden|\bidei\b|\bebben az evben/, 0],
  [/\bjovore\b|\bjovo ?ev(?!tized)/, 1],
];

function relatives(text: string, thisYear: number): Period[] {
  return relativeYears
    .filter(([words]) => words.test(text))
    .map(([, years]) => ({ from: `${thisYear + years}-01-01`, until: `${thisYear + years}-12-31` }));
}

/** `days` may be negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

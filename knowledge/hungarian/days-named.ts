// From which day until which: "holnaptól jövő péntekig", "dec 1-től 12-ig", "2026.12.01-2026.12.12", "jövő héten", "hétfőtől két hétig".
import { type FoundDays, readDaysAt } from './day-shapes';
import { fold } from './fold';
import { dayAfter, type Period } from './period';

/** 'unclear': days were named, but not from when until when. Undefined: no day is named at all. */
export type DaysNamed = Period | 'unclear' | undefined;

/** `today` is an ISO day. What is named without its year, month or week comes next after today, or after the first day named. */
export function daysNamed(typed: string, today: string): DaysNamed {
  const found: FoundDays[] = [];
  const text = fold(typed).slice(0, LONGEST);
  for (let at = 0; at < text.length; ) {
    const read = startsWord(text, at) ? readDaysAt(text, at, { today, before: found.at(-1)?.span }) : undefined;
    if (read) found.push(read);
    at = read ? read.end : at + 1;
  }
  if (found.length === 0) return undefined;
  return together(found, today) ?? 'unclear';
}

const LONGEST = 120;

function together(found: FoundDays[], today: string): Period | undefined {
  if (found.some(({ span }) => span === 'no-such-day')) return undefined;
  const lasting = found.find((each) => each.lasting !== undefined)?.lasting;
  const [first, second, ...more] = found.filter((each) => each.lasting === undefined) as (FoundDays & {
    span: Period;
  })[];
  if (more.length > 0 || (second && lasting)) return undefined;
  if (lasting) {
    const from = first?.span.from ?? today;
    return first?.bound === 'until' ? undefined : { from, until: dayAfter(from, lasting - 1) };
  }
  if (!first) return undefined;
  const period = second ? between(first, second) : alone(first, today);
  return period && period.from <= period.until ? period : undefined;
}

function between(first: FoundDays & { span: Period }, second: FoundDays & { span: Period }): Period | undefined {
  if (first.bound === 'until' || second.bound === 'from') return undefined;
  return { from: first.span.from, until: second.span.until };
}

function alone({ bound, span }: FoundDays & { span: Period }, today: string): Period | undefined {
  if (bound === 'until') return { from: today, until: span.until };
  return bound === 'from' ? undefined : span;
}

const startsWord = (text: string, at: number): boolean => at === 0 || !/[a-z\d]/.test(text[at - 1] ?? '');

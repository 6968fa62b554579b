// From which day until which: "holnaptól jövő péntekig", "dec 1-től 12-ig", "2026.12.01-2026.12.12", "jövő héten", "hétfőtől két hétig".
import { type FoundDays, readDaysAt } from './day-shapes';
import { fold } from './fold';
import { dayAfter, type Period } from './period';

/** 'unclear': days were named, but not from when until when. Undefined: no day is named, or more is spoken of than days. */
export type DaysNamed = Period | 'unclear' | undefined;

/** `today` is an ISO day. What is named without its year, month or week comes next after today, or after the first day named. */
export function daysNamed(typed: string, today: string): DaysNamed {
  const found: FoundDays[] = [];
  const text = fold(typed).slice(0, LONGEST);
  let others = '';
  for (let at = 0; at < text.length; ) {
    const read = startsWord(text, at) ? readDaysAt(text, at, { today, before: found.at(-1)?.span }) : undefined;
    if (read) found.push(read);
    else others += text[at];
    at = read ? read.end : at + 1;
  }
  if (found.length === 0 || wordsIn(others) > MOST_OTHERS) return undefined;
  return together(found, today) ?? 'unclear';
}

const LONGEST = 120;

/** "szabadságon leszek": somebody who says more than that asks something. */
const MOST_OTHERS = 2;
const around = new Set('a az es kozott csak majd egesz legyen kerem mondjuk szeretnem kezdve bezarolag'.split(' '));

function wordsIn(text: string): number {
  return (text.match(/[a-z]+/g) ?? []).filter((word) => !around.has(word)).length;
}

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

/** Not in the middle of a word, nor of "1.2.1". */
const startsWord = (text: string, at: number): boolean => !/[a-z\d]$|\d[.,]$/.test(text.slice(0, at).slice(-2));

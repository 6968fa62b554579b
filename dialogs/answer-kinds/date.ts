// A day, as people say it; stored as ISO. What may be several days is asked back, never guessed.
import { z } from 'zod';
import type { AnswerClass, AnswerKind, Circumstances, Fit } from '../answer-kind';
import { dayInWords, dateTexts as texts } from '../texts/dates';
import { daysBetween, isIsoDay, weekdayOf } from './calendar';
import type { ReadDays } from './days-meant';
import { kept, refused } from './line-kind';
import { readDays } from './read-date';
import { lineOf } from './typed';

export interface DateRule {
  /** ISO days, themselves allowed; "today" is the day on which the answer is given. */
  min?: string;
  max?: string;
  /** Where a day without its year is looked for; `around` asks back when two are about as near. */
  looks?: 'ahead' | 'back' | 'around';
  class?: AnswerClass;
  /** A sentence about what is unusual in this day. */
  unusual?(day: string, today: string): string | undefined;
}

const LONGEST = 80;
/** Years from here on are typed as they are meant; further ones are slips. */
const EARLIEST = '1800-01-01';
const LATEST = '2199-12-31';

export function date(rule: DateRule = {}): AnswerKind {
  const { class: ofClass = 'internal', unusual } = rule;
  const fixed = { min: fixedDay(rule.min), max: fixedDay(rule.max) };
  return {
    control: { type: 'date', ...(fixed.min && { min: fixed.min }), ...(fixed.max && { max: fixed.max }) },
    class: ofClass,
    schema: z.string().refine((day) => isIsoDay(day) && isWithin(day, boundsOf(fixed))),
    fit(typed, { today }: Circumstances) {
      const bounds = boundsOf({ min: onDay(rule.min, today), max: onDay(rule.max, today) });
      const example = dayInWords(inside(today, bounds));
      const line = lineOf(typed);
      const read = line === '' || line.length > LONGEST ? undefined : readDays(line, today);
      if (!read) return refused(texts.unread(example));
      const fit = picked(read, { bounds, looks: rule.looks ?? 'around', today, example });
      return fit.ok ? kept(fit.value, unusual?.(fit.value, today)) : fit;
    },
    show: (value) => (typeof value === 'string' && isIsoDay(value) ? dayInWords(value) : ''),
  };
}

interface Bounds {
  min: string;
  max: string;
}

const fixedDay = (day: string | undefined) => (day === 'today' ? undefined : day);
const onDay = (day: string | undefined, today: string) => (day === 'today' ? today : day);
const boundsOf = ({
  min = EARLIEST,
  max = LATEST,
}: {
  min?: string | undefined;
  max?: string | undefined;
}): Bounds => ({ min, max });
const isWithin = (day: string, { min, max }: Bounds): boolean => min <= day && day <= max;

/** The nearest day that is allowed. */
function inside(day: string, { min, max }: Bounds): string {
  if (day < min) return min;
  return day > max ? max : day;
}

interface Picking {
  bounds: Bounds;
  looks: NonNullable<DateRule['looks']>;
  today: string;
  example: string;
}

function picked(read: ReadDays, picking: Picking): Fit<string> {
  const { bounds, example } = picking;
  if (read.lacksDay) return withoutDay(read, picking);
  if (read.days.length === 0) return refused(texts.noSuchDay(example));
  const onWeekday = read.days.filter((day) => read.weekday === undefined || weekdayOf(day) === read.weekday);
  if (onWeekday.length === 0) return otherWeekday(read, picking);
  const allowed = onWeekday.filter((day) => isWithin(day, bounds));
  const meant = (read.isOpen ? nearest(allowed.length > 0 ? allowed : onWeekday, picking) : allowed).toSorted();
  const [day = onWeekday[0] ?? '', ...others] = meant;
  if (day < bounds.min) return refused(texts.early(dayInWords(bounds.min), example));
  if (day > bounds.max) return refused(texts.late(dayInWords(bounds.max), example));
  if (others.length === 0) return kept(day);
  return {
    ok: false,
    problem: texts.several(example),
    choices: meant.map((each) => ({ title: dayInWords(each), typed: each })),
  };
}

/** What was understood is offered. */
function withoutDay({ days, isOpen }: ReadDays, picking: Picking): Fit<string> {
  const [day] = isOpen ? nearest(days, picking) : days;
  if (day === undefined || !isWithin(day, picking.bounds)) return refused(texts.noDay(picking.example));
  const title = dayInWords(day);
  return { ok: false, problem: texts.whichDay(title), choices: [{ title, typed: day }] };
}

function otherWeekday(read: ReadDays, picking: Picking): Fit<string> {
  const [day = ''] = read.isOpen ? nearest(read.days, picking) : read.days;
  const title = dayInWords(day);
  const problem = texts.otherWeekday(title, weekdayOf(day), read.weekday ?? 0, picking.example);
  return { ok: false, problem, ...(isWithin(day, picking.bounds) && { choices: [{ title, typed: day }] }) };
}

/** So much nearer is sure. */
const CLEARLY_NEARER_DAYS = 60;

/** The one where the question looks; around today both, when they are about as near. */
function nearest(days: readonly string[], { looks, today }: Picking): string[] {
  const inOrder = days.toSorted();
  const next = inOrder.find((day) => day >= today);
  const last = inOrder.findLast((day) => day <= today);
  if (next === undefined || last === undefined || next === last) return [next ?? last ?? ''];
  if (looks !== 'around') return [looks === 'ahead' ? next : last];
  const [ahead, back] = [daysBetween(today, next), daysBetween(last, today)];
  if (Math.abs(ahead - back) <= CLEARLY_NEARER_DAYS) return [last, next];
  return [ahead < back ? next : last];
}

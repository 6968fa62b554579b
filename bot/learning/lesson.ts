// A lesson: what people said of a section as the answer to a question, and what an editor decided about it.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fold } from '../../knowledge/hungarian/fold';
import { internal } from '../personal-data/field-class';
import type { RecordKind } from '../records';
import { LONGEST_QUESTION } from '../turn';

/** `chosen`: opened instead of a bad answer or none; `meant`: opened when the bot asked back, so others may mean another. */
const opinionSchema = z.enum(['helped', 'did-not-help', 'chosen', 'meant']);

/** One person's word about one answer, on its way to the lesson. */
export const remarkSchema = z.object({
  question: z.string().min(1).max(LONGEST_QUESTION),
  section: z.string().min(1),
  opinion: opinionSchema,
  /** A pseudonym. */
  person: z.string(),
});
export type Remark = z.infer<typeof remarkSchema>;

const lessonSchema = internal(
  z.object({
    question: z.string(),
    section: z.string(),
    /** By person: the last word of each counts. */
    opinions: z.record(z.string(), opinionSchema),
    /** An editor's word stands above all opinions. */
    decision: z.enum(['approved', 'undone']).optional(),
    /** ISO time of the last remark or decision. */
    changedAt: z.string(),
  }),
);
export type Lesson = z.infer<typeof lessonSchema>;

export const lessonPrefix = 'lesson/';

/** The same question in other capitals, accents or punctuation is the same lesson. */
export function lessonId({ question, section }: Pick<Lesson, 'question' | 'section'>): string {
  const words = fold(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(`${words}\n${section}`).digest('hex').slice(0, 12);
}

export function lessonRecord(id: string, fresh: Pick<Lesson, 'question' | 'section'>): RecordKind<Lesson> {
  return {
    key: lessonPrefix + id,
    schema: lessonSchema,
    fresh: { question: fresh.question, section: fresh.section, opinions: {}, changedAt: '' },
  };
}

/** One person's remarks on a lesson beyond these are not kept: an opinion is one, however often it is said. */
const MOST_PEOPLE = 500;

export function withRemark(lesson: Lesson, { person, opinion }: Remark, at: string): Lesson {
  const isFull = Object.keys(lesson.opinions).length >= MOST_PEOPLE && !(person in lesson.opinions);
  return isFull ? lesson : { ...lesson, opinions: { ...lesson.opinions, [person]: opinion }, changedAt: at };
}

/**
 * What the search makes of it. One person's yes is enough to help the next asker of the same question; it takes two to say
 * that a section misleads, because a no may also mean that somebody hoped for another answer.
 */
export function standingOf({ decision, opinions }: Lesson): 'helps' | 'misleads' | 'open' {
  if (decision) return decision === 'approved' ? 'helps' : 'open';
  const balance = Object.values(opinions).reduce((sum, opinion) => sum + worth[opinion], 0);
  if (balance >= 1) return 'helps';
  return balance <= -2 ? 'misleads' : 'open';
}

const worth: Record<Remark['opinion'], number> = { helped: 1, chosen: 1, meant: 0.5, 'did-not-help': -1 };

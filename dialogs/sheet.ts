// A filled form as it is stored: one head, and one record for each answer with who, when and what stood there before.
import { z } from 'zod';
import type { AnswerClass } from './answer-kind';
import { answerSchema, type Filling, type Known } from './answers';
import type { Form } from './form';
import { noMorePath, pathOf } from './path';

/** Who: a pseudonym. `at`: ms since 1970. */
const doneSchema = z.object({ by: z.string(), at: z.number() });
export type Done = z.infer<typeof doneSchema>;

export const sheetStates = ['draft', 'sent', 'returned', 'accepted', 'amending'] as const;
export type SheetState = (typeof sheetStates)[number];

export const sheetHeadSchema = z.object({
  form: z.string(),
  /** Of the form when it was last opened for filling or sent. */
  formVersion: z.number().int(),
  state: z.enum(sheetStates),
  opened: doneSchema,
  /** Of the last move from state to state. */
  moved: doneSchema.optional(),
  /** Counted up with every sending; 0 before the first. */
  edition: z.number().int().min(0),
  /** Of the last edition, and of the last that was accepted. */
  receipt: z.string().optional(),
  accepted: z.number().int().optional(),
  /** Somebody said that what was accepted is still so. */
  stillSo: doneSchema.optional(),
  /** By section. */
  handedTo: z.record(z.string(), doneSchema.extend({ to: z.string() })),
  /** By place; `version` of the field it is about: settled when there is a newer one. */
  remarks: z.record(z.string(), doneSchema.extend({ text: z.string(), version: z.number().int() })),
});
export type SheetHead = z.infer<typeof sheetHeadSchema>;

export const MOST_HISTORY = 20;
const givenSchema = doneSchema.extend({ answer: answerSchema });
export const sheetFieldSchema = givenSchema.extend({
  /** Before it, the last one first. */
  history: z.array(givenSchema).max(MOST_HISTORY),
});
export type SheetField = z.infer<typeof sheetFieldSchema>;

export interface Versioned<T> {
  value: T;
  version: number;
}

export interface Sheet {
  head: Versioned<SheetHead>;
  /** By place. */
  fields: Readonly<Record<string, Versioned<SheetField>>>;
}

/** Of a whole form: what a shorter way through it (`fills`) asks stands in the same sheet. */
export function openedSheet({ id, version, fills }: Form, opened: Done): SheetHead {
  if (fills !== undefined) throw new Error(`${id} fills sheets of ${fills}`);
  return {
    form: id,
    formVersion: version,
    state: 'draft',
    opened,
    edition: 0,
    handedTo: {},
    remarks: {},
  };
}

/** What progress is worked out from. */
export function fillingOf({ head, fields }: Sheet, known?: Known): Filling {
  const answers = Object.fromEntries(Object.entries(fields).map(([path, { value }]) => [path, value.answer]));
  const { state, remarks } = head.value;
  const open = Object.entries(remarks).filter(([path, { version }]) => versionAt(fields, path) <= version);
  return {
    answers,
    ...(known && { known }),
    ...(state === 'returned' && { remarks: Object.fromEntries(open.map(([path, { text }]) => [path, text])) }),
  };
}

export function fieldAt(fields: Sheet['fields'], path: string): Versioned<SheetField> | undefined {
  return Object.hasOwn(fields, path) ? fields[path] : undefined;
}

export const versionAt = (fields: Sheet['fields'], path: string): number => fieldAt(fields, path)?.version ?? 0;

/** For those who keep watch over personal data: by place without items, `people.phone`. */
export function fieldClassesOf({ sections }: Form): Record<string, AnswerClass> {
  return Object.fromEntries(
    Object.entries(sections).flatMap(([name, { questions, repeats }]) => [
      ...(repeats ? [[name, 'internal'] as const, [noMorePath(name), 'internal'] as const] : []),
      ...Object.entries(questions).map(([question, { kind }]) => [pathOf(name, question), kind.class] as const),
    ]),
  );
}

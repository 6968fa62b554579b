// Answers by their place: a value, left out on purpose, or "nem tudom". Nothing else is remembered of where somebody stands.
import { z } from 'zod';
import { type Value, valueSchema } from './answer-kind';
import type { Form, Question } from './form';
import { patternOf } from './path';

/** Somebody else will be asked. */
export const UNKNOWN = { unknown: true } as const;
const unknownSchema = z.strictObject({ unknown: z.literal(true) });

/** `null`: left out. */
export const answerSchema = z.union([unknownSchema, valueSchema, z.null()]);
export type Answer = z.infer<typeof answerSchema>;

export const answersSchema = z.record(z.string(), answerSchema);
export type Answers = Readonly<z.infer<typeof answersSchema>>;

/** What stands elsewhere already, and where, in words for people: it is shown to be confirmed, not asked. */
export type Known = Readonly<Record<string, { value: Value; source: string }>>;

/** All that progress is worked out from. */
export interface Filling {
  answers: Answers;
  known?: Known;
  /** Of a sheet that was returned: what is still to be settled. Then nothing else is asked but what is missing. */
  remarks?: Readonly<Record<string, string>>;
}

export function changed(filling: Filling, changes: Answers): Filling {
  return { ...filling, answers: { ...filling.answers, ...changes } };
}

export function isUnknown(answer: Answer | undefined): boolean {
  return typeof answer === 'object' && answer !== null && 'unknown' in answer && answer.unknown === true;
}

/** undefined for what is left out or not known. */
export function valueIn(answer: Answer | undefined): Value | undefined {
  return answer === undefined || answer === null || isUnknown(answer) ? undefined : (answer as Value);
}

/** Whether this may stand as the answer to this question in the form as it is now. */
export function fitsQuestion({ optional, mayNotKnow, kind }: Question, answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  if (answer === null) return optional === true;
  return isUnknown(answer) ? mayNotKnow === true : kind.schema.safeParse(answer).success;
}

export function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Answers given to an earlier version, at the places where this one asks for them. What stands there already stays. */
export function atPresentPlaces(form: Form, answers: Answers): Answers {
  const moves = movesOf(form);
  if (moves.size === 0) return answers;
  const moved = Object.entries(answers).flatMap(([path, answer]) => {
    const place = presentPlace(moves, path);
    return place === undefined || Object.hasOwn(answers, place) ? [] : [[place, answer] as const];
  });
  return moved.length === 0 ? answers : { ...answers, ...Object.fromEntries(moved) };
}

const known = new WeakMap<Form, ReadonlyMap<string, string>>();

/** Former place → present place, both without items. */
export function movesOf(form: Form): ReadonlyMap<string, string> {
  const moves = known.get(form) ?? readMoves(form);
  known.set(form, moves);
  return moves;
}

function readMoves({ sections }: Form): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  for (const [name, section] of Object.entries(sections)) {
    for (const former of section.was ?? []) {
      moves.set(former, name);
      for (const question of Object.keys(section.questions)) moves.set(`${former}.${question}`, `${name}.${question}`);
    }
    for (const [question, { was = [] }] of Object.entries(section.questions)) {
      for (const former of was) moves.set(former, `${name}.${question}`);
    }
  }
  return moves;
}

/** undefined: it has not moved. */
export function presentPlace(moves: ReadonlyMap<string, string>, path: string): string | undefined {
  const place = moves.get(patternOf(path));
  const item = /\[.*?\]/.exec(path)?.[0] ?? '';
  return place && (place.includes('.') ? place.replace('.', `${item}.`) : place + item);
}

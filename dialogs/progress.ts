// Where somebody stands in a form, worked out from the answers: there is no step counter to get out of step.
import { z } from 'zod';
import { type Circumstances, type Fit, type Value, valueSchema } from './answer-kind';
import type { Form, Question } from './form';
import { texts } from './texts';

/** Stored answers by question name; `null` stands for a question that was left out on purpose. */
export const answersSchema = z.record(z.string(), z.union([valueSchema, z.null()]));
export type Answers = z.infer<typeof answersSchema>;

export interface NextQuestion {
  name: string;
  question: Question;
  /** 1 for the first. `of` counts the questions that apply as far as the answers tell now. */
  number: number;
  of: number;
}

/** The first question that applies and has no answer that still fits; undefined when the form is complete. */
export function nextQuestion(form: Form, answers: Answers): NextQuestion | undefined {
  const open = applying(form, answers);
  const index = open.findIndex(([name, question]) => !isAnswered(question, answers[name]));
  const entry = open[index];
  return (
    entry && {
      name: entry[0],
      question: entry[1],
      number: index + 1,
      of: open.length,
    }
  );
}

/** The answers with this one added, or the sentence that says why it does not fit. */
export function giveAnswer(
  next: NextQuestion,
  answers: Answers,
  typed: string,
  circumstances: Circumstances,
): Fit<Answers> {
  const text = typed.trim();
  if (isSkip(text)) {
    return next.question.optional
      ? { ok: true, value: { ...answers, [next.name]: null } }
      : { ok: false, problem: texts.notOptional };
  }
  const fit = next.question.kind.fit(text, circumstances);
  return fit.ok ? { ...fit, value: { ...answers, [next.name]: fit.value } } : fit;
}

/** The answers without the last one given, for "vissza". */
export function withoutLast(form: Form, answers: Answers): Answers {
  const given = applying(form, answers).filter(([name]) => name in answers);
  const last = given.at(-1)?.[0];
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== last));
}

/** Question and answer pairs of what applies, in the form's order; left-out questions are not among them. */
export function filledIn(form: Form, answers: Answers): { name: string; question: Question; value: Value }[] {
  return applying(form, answers).flatMap(([name, question]) => {
    const value = answers[name];
    return value ? [{ name, question, value }] : [];
  });
}

function applying(form: Form, answers: Answers): [string, Question][] {
  return Object.entries(form.questions).filter(([, { onlyIf = {} }]) =>
    Object.entries(onlyIf).every(([other, value]) => answers[other] === value),
  );
}

function isAnswered(question: Question, value: Value | null | undefined): boolean {
  if (value === undefined) return false;
  return value === null ? question.optional === true : question.kind.schema.safeParse(value).success;
}

function isSkip(text: string): boolean {
  return texts.skipWords.includes(text.toLowerCase());
}

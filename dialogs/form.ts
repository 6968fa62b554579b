// What a form is: questions in order, each with its kind of answer. A form is data; the engine in progress.ts does the rest.

import type { AnswerKind } from './answer-kind';

export interface Question {
  ask: string;
  /** How the answer is called where all answers stand together. */
  label: string;
  kind: AnswerKind;
  /** "kihagyom" is an answer. */
  optional?: boolean;
  /** Asked only when every named question has this stored value. */
  onlyIf?: Record<string, string>;
}

export interface Form {
  id: string;
  title: string;
  /** Typing one of these starts the form; compared without accents and case. */
  startWords: readonly string[];
  /** Said once, before the first question. */
  opening: string;
  questions: Record<string, Question>;
}

/** Gives a form its type and refuses, when the program starts, what could never be filled in. */
export function defineForm(form: Form): Form {
  const names = Object.keys(form.questions);
  if (names.length === 0) throw new Error(`form ${form.id} has no question`);
  names.forEach((name, index) => {
    const missing = Object.keys(form.questions[name]?.onlyIf ?? {}).find(
      (other) => !names.slice(0, index).includes(other),
    );
    if (missing)
      throw new Error(`form ${form.id}: question ${name} depends on ${missing}, which is not asked before it`);
  });
  return form;
}

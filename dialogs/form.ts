// What a form is: questions in order, each with its kind of answer. A form is data; the engine in progress.ts does the rest.

export type Fit<T = string> = { ok: true; value: T } | { ok: false; problem: string };

/** A kind of answer: how it is given, what fits, and the sentence for what does not. */
export interface AnswerKind {
  /** Offered as buttons; typing the number or the words works too. */
  choices?: readonly string[];
  /** The stored value for what a person typed, or the sentence that says what is wanted. Never throws. */
  fit(typed: string): Fit;
}

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

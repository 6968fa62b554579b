// What a kind of answer is: how it is given, what of it may be stored, how people read it, and the sentence for what does not fit.
import { z } from 'zod';

/** Answers that have a name and several parts, like a person. */
export type Parts = { [part: string]: string };

/** As it is stored: in one canonical form, so that equal answers are equal values. */
export type Value = string | string[] | Parts;
export const valueSchema: z.ZodType<Value> = z.union([
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.string()),
]);

/** As it comes in: a typed line, the choices of a card, or its parts. */
export type Typed = string | readonly string[] | Readonly<Parts>;

export type Fit<T = Value> =
  /** `warning`: one sentence about what is unusual; the person may keep the answer. */
  | { ok: true; value: T; warning?: string }
  /**
   * `problem`: one sentence with a right example. `choices`: what may have been meant; `typed` fits when it is given as the answer.
   * `part`: the one that does not fit, of an answer given in parts.
   */
  | { ok: false; problem: string; choices?: Suggestion[]; part?: string };

export interface Suggestion {
  title: string;
  typed: string;
}

/** What a kind must know of the world, handed in by who asks. */
export interface Circumstances {
  /** ISO day, in Hungary. */
  today: string;
  findMunicipality?(typed: string): FoundMunicipality;
  municipality?(ksh: string): KnownMunicipality | undefined;
}

export type FoundMunicipality =
  | { kind: 'sure'; ksh: string }
  | { kind: 'several'; options: readonly { ksh: string; title: string }[] }
  | { kind: 'none' };

export interface KnownMunicipality {
  /** As in a list where namesakes stand, too: "Aba (Fejér vármegye)". */
  title: string;
  name: string;
  /** Two digits, 01 for Budapest. */
  countyCode: string;
  /** Of its central part; none for the districts of Budapest. */
  postcode?: string;
  /** With which all its postcodes begin: of a district of Budapest. */
  postcodeStart?: string;
}

export interface Option {
  value: string;
  title: string;
}

/** How an answer is given on a card. `pattern` refuses only what the server would refuse, too; it has no flags and no anchors are added. */
export type Control =
  | { type: 'text'; maxLength: number; example: string; pattern?: string; style?: 'tel' | 'url' | 'email' }
  | { type: 'multiline'; maxLength: number }
  | { type: 'number'; min: number; max: number; decimals: number; unit?: string; example: string }
  /** ISO days; what depends on today is left to the server. */
  | { type: 'date'; min?: string; max?: string }
  | { type: 'choice' | 'yes-no'; choices: readonly Option[] }
  | { type: 'choices'; choices: readonly Option[]; least: number; most: number }
  | { type: 'parts'; parts: readonly Part[]; example: string };

export interface Part {
  name: string;
  label: string;
  optional: boolean;
  control: Extract<Control, { type: 'text' }>;
}

/** Who may see what is stored; the strictest for an answer that tells something of a person. */
export type AnswerClass = 'public' | 'internal' | 'personal';

/** A number of a person or an account that a right answer is, or looks like. */
export type LooksLike = 'taj' | 'tax-id' | 'bank-account' | 'personal-number';

export interface AnswerKind {
  control: Control;
  /** What may be stored: asked when it is written, and of old answers when they are read. */
  schema: z.ZodType<Value>;
  /** Loosely typed in, canonical out. Never throws, whatever comes. */
  fit(typed: Typed, circumstances: Circumstances): Fit;
  /** As people read it. Without the register a municipality is its code. Never throws. */
  show(value: Value, circumstances?: Pick<Circumstances, 'municipality'>): string;
  class: AnswerClass;
  /** The question asks for this: no warning when it comes. */
  identifies?: readonly LooksLike[];
}

/** What can be chosen from; none for the other kinds. */
export function optionsOf({ control }: AnswerKind): readonly Option[] {
  return 'choices' in control ? control.choices : [];
}

// What most kinds have in common: one typed line in, one canonical text out, and a schema that takes what `read` would give.
import { z } from 'zod';
import type { AnswerClass, AnswerKind, Circumstances, Control, Fit, LooksLike, Value } from '../answer-kind';
import { commonTexts as texts } from '../texts/common';
import { lineOf } from './typed';

export interface LineRule {
  control: Extract<Control, { type: 'text' }>;
  class: AnswerClass;
  identifies?: readonly LooksLike[];
  /** Never empty, never longer than the control allows. A canonical value gives itself. */
  read(line: string, circumstances: Circumstances): Fit<string>;
  /** Of a canonical value. */
  show?(value: string): string;
}

export function lineKind({ control, read, show = (value) => value, ...rest }: LineRule): AnswerKind {
  const isCanonical = (value: string): boolean => {
    if (value === '' || value.length > control.maxLength || value !== lineOf(value)) return false;
    const fit = read(value, nowhere);
    return fit.ok && fit.value === value;
  };
  return {
    ...rest,
    control,
    schema: z.string().refine(isCanonical),
    fit(typed, circumstances) {
      const line = lineOf(typed);
      if (line === '') return refused(texts.nothing(control.example));
      return line.length > control.maxLength ? refused(texts.tooLong(control.example)) : read(line, circumstances);
    },
    show: (value) => (typeof value === 'string' ? show(value) : ''),
  };
}

/** What is canonical does not depend on the day or the register. */
const nowhere: Circumstances = { today: '2000-01-01' };

export function refused(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}

export function kept<T extends Value>(value: T, warning?: string): Fit<T> {
  return warning === undefined ? { ok: true, value } : { ok: true, value, warning };
}

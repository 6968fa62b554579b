// Free text: anything that is not empty and not endless.
import type { AnswerKind } from '../form';
import { texts } from '../texts';

/** `most` counts characters as people see them, not UTF-16 units. */
export function text({ most }: { most: number }): AnswerKind {
  return {
    fit(typed) {
      const value = typed.normalize('NFC').trim();
      const length = [...value].length;
      if (length === 0) return { ok: false, problem: texts.empty };
      return length > most ? { ok: false, problem: texts.tooLong(most, length) } : { ok: true, value };
    },
  };
}

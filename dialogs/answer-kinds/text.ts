// Free text: anything that is not empty and not endless, without marks that nobody sees.
import { z } from 'zod';
import type { AnswerClass, AnswerKind, Fit } from '../answer-kind';
import { texts } from '../texts';
import { kept, refused } from './line-kind';
import { paragraphsOf } from './typed';

export interface TextRule {
  /** Counts characters as people see them, not UTF-16 units. */
  most: number;
  least?: number;
  /** Several lines stay as they are, unless one is asked for. */
  lines?: 'one' | 'many';
  class?: AnswerClass;
  /** A number alone is none: a post, a company. */
  isWords?: true;
  /** A sentence about what is unusual in it. */
  unusual?(value: string): string | undefined;
}

export function text({
  most,
  least = 1,
  lines = 'many',
  class: classOfText = 'internal',
  isWords,
  unusual,
}: TextRule): AnswerKind {
  const read = (typed: string): Fit<string> => {
    const value = lines === 'one' ? paragraphsOf(typed).replace(/\s+/g, ' ') : paragraphsOf(typed);
    const length = lengthOf(value);
    if (length === 0) return refused(texts.empty);
    if (length < least) return refused(texts.tooShort(least, length));
    if (isWords && !/\p{L}/u.test(value)) return refused(texts.noLetters);
    return length > most || value.length > most * MOST_UNITS
      ? refused(texts.tooLong(most, Math.max(length, most + 1)))
      : kept(value, unusual?.(value));
  };
  return {
    control: lines === 'one' ? { type: 'text', maxLength: most, example: '' } : { type: 'multiline', maxLength: most },
    class: classOfText,
    schema: z.string().refine((value) => {
      const fit = read(value);
      return fit.ok && fit.value === value;
    }),
    fit: (typed) => read(typeof typed === 'string' ? typed : ''),
    show: (value) => (typeof value === 'string' ? value : ''),
  };
}

/** An emoji of several parts, or a letter with marks, has up to so many units. */
const MOST_UNITS = 12;
const joinedToOneBefore = /\u200d\p{Extended_Pictographic}|[\p{M}\p{Emoji_Modifier}\u200c\u200d]|(?<=\p{RI})\p{RI}/gu;

/** Not by Intl.Segmenter, which takes a quarter of a second for 10,000 letters. */
function lengthOf(value: string): number {
  return [...value.replace(joinedToOneBefore, '')].length;
}

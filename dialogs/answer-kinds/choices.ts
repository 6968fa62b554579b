// Several of a few, in one line: "1, 3 és 5", "1-3", "mind", "mind kivéve a 2", "egyik sem", or their words.
import { z } from 'zod';
import type { AnswerClass, AnswerKind, Fit } from '../answer-kind';
import { choiceTexts as texts } from '../texts/choices';
import { commonTexts } from '../texts/common';
import { refused } from './line-kind';
import { type Choosable, type Known, knownOptions } from './options';
import { partsOf, readChoices } from './read-choices';

export interface ChoicesRule {
  /** 0 allows "egyik sem". */
  least?: number;
  most?: number;
  class?: AnswerClass;
}

/** Stored in the order of the form, each once. */
export function choices(
  from: readonly Choosable[],
  { least = 1, most = from.length, class: ofClass }: ChoicesRule = {},
): AnswerKind {
  const options = knownOptions(from);
  if (options.some(({ value }) => value.includes(',')))
    throw new Error('cards join values with commas: give it another value');
  const example = firsts(Math.max(least, Math.min(2, most)));
  const counted = (meant: readonly Known[]): Fit => {
    const value = options.filter((option) => meant.includes(option)).map((option) => option.value);
    if (value.length < least) return refused(texts.tooFew(least, example));
    return value.length > most ? refused(texts.tooMany(most, example)) : { ok: true, value };
  };
  return {
    control: { type: 'choices', choices: options.map(({ value, title }) => ({ value, title })), least, most },
    class: ofClass ?? 'internal',
    schema: z.array(z.enum(options.map(({ value }) => value))).refine((value) => {
      const fit = counted(options.filter((option) => value.includes(option.value)));
      return fit.ok && String(fit.value) === String(value);
    }),
    fit(typed) {
      const read = readChoices(partsOf(typed), options);
      if ('meant' in read) return counted(read.meant);
      if (read.possible.length > 1) return refused(texts.oneOf(read.possible));
      if (read.unread === '') return refused(commonTexts.nothing(example));
      return refused(texts.someOfThese(read.unread, example));
    },
    show: (value) => {
      if (!Array.isArray(value)) return '';
      const titles = value.map((each) => options.find((option) => option.value === each)?.title ?? each);
      return titles.length === 0 ? texts.none : titles.join(', ');
    },
  };
}

const firsts = (count: number): string => Array.from({ length: count }, (_, at) => at + 1).join(', ');

// One of a few: by button, by number, by its words or by the beginning of them, with or without accents.
import { z } from 'zod';
import type { AnswerClass, AnswerKind } from '../answer-kind';
import { choiceTexts as texts } from '../texts/choices';
import { refused } from './line-kind';
import { type Choosable, knownOptions, meantBy } from './options';
import { lineOf } from './typed';

export function choice(...choices: [Choosable, Choosable, ...Choosable[]]): AnswerKind {
  return choiceOf(choices, 'internal');
}

/** For choices that tell something of a person, or that anybody may see. */
export function choiceOf(choices: readonly Choosable[], classOfAnswers: AnswerClass): AnswerKind {
  const options = knownOptions(choices);
  const titles = new Map(options.map(({ value, title }) => [value, title]));
  return {
    control: { type: 'choice', choices: options.map(({ value, title }) => ({ value, title })) },
    class: classOfAnswers,
    schema: z.enum(options.map(({ value }) => value)),
    fit(typed) {
      const meant = meantBy(lineOf(typed).slice(0, LONGEST), options);
      const [first, ...others] = meant;
      if (first === undefined) return refused(texts.noneOfThese(options[0]?.title ?? ''));
      if (others.length === 0) return { ok: true, value: first.value };
      return { ok: false, problem: texts.oneOf(meant), choices: meant.map(({ title }) => ({ title, typed: title })) };
    },
    show: (value) => (typeof value === 'string' ? (titles.get(value) ?? value) : ''),
  };
}

const LONGEST = 300;

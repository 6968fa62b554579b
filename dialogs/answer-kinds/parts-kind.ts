// An answer in several named parts, each of a kind of its own; from a card part by part, or read from one line.
import { z } from 'zod';
import type { AnswerKind, Circumstances, Control, Fit, Part, Parts, Typed } from '../answer-kind';
import { like, commonTexts as texts } from '../texts/common';
import { refused } from './line-kind';
import { lineOf } from './typed';

export interface PartsRule<Name extends string> extends Pick<AnswerKind, 'class' | 'identifies'> {
  /** In the order in which they are asked and stored. */
  kinds: Record<Name, AnswerKind>;
  words: Record<NoInfer<Name>, { label: string; withArticle: string }>;
  optional: readonly NoInfer<Name>[];
  /** Fits, as one line. */
  example: string;
  longest: number;
  /** '' for what is not there; or the sentence for a line that is something else. */
  readLine(line: string): Record<NoInfer<Name>, string> | string;
  /** As a line that `readLine` reads again. */
  show(shown: Record<NoInfer<Name>, string>): string;
}

const given = z.record(z.string(), z.string());

/** What is optional may be left out; all parts that are given must fit. */
export function partsKind<Name extends string>(rule: PartsRule<Name>): AnswerKind {
  const { kinds, example, longest, identifies } = rule;
  const names = Object.keys(kinds) as Name[];
  return {
    control: { type: 'parts', parts: names.map((name) => partOf(name, rule)), example },
    class: rule.class,
    ...(identifies && { identifies }),
    schema: given.refine((parts) => isStored(parts, names, rule)),
    fit(typed, circumstances) {
      if (typeof typed !== 'string') return together(partsIn(typed, names), names, rule, circumstances);
      if (typed.length > longest) return refused(texts.tooLong(example));
      const parts = rule.readLine(typed);
      if (typeof parts === 'string') return refused(parts);
      const fit = together(parts, names, rule, circumstances);
      // Whoever types a line reads how the line should look.
      return fit.ok ? fit : refused(fit.problem.replace(/(?<=; )[^;]*$/, like(example)));
    },
    show(value, circumstances) {
      const { data: parts = {} } = given.safeParse(value);
      const shown = names.map((name) => [name, parts[name] ? kinds[name].show(parts[name], circumstances) : '']);
      return rule.show(Object.fromEntries(shown) as Record<Name, string>);
    },
  };
}

function partOf<Name extends string>(name: Name, { kinds, words, optional }: PartsRule<Name>): Part {
  return { name, label: words[name].label, optional: optional.includes(name), control: lineControl(name, kinds[name]) };
}

function lineControl(name: string, { control }: AnswerKind): Extract<Control, { type: 'text' }> {
  if (control.type !== 'text') throw new Error(`${name} is not one line`);
  return control;
}

function partsIn<Name extends string>(typed: Typed, names: readonly Name[]): Record<Name, string> {
  const { data: parts = {} } = given.safeParse(typed);
  return Object.fromEntries(names.map((name) => [name, lineOf(parts[name])])) as Record<Name, string>;
}

function together<Name extends string>(
  parts: Record<Name, string>,
  names: readonly Name[],
  { kinds, words, optional, example }: PartsRule<Name>,
  circumstances: Circumstances,
): Fit<Parts> {
  const missing = names.filter((name) => parts[name] === '' && !optional.includes(name));
  const [part] = missing;
  if (part !== undefined) {
    const articles = missing.map((name) => words[name].withArticle);
    return { ...refused(texts.missing(articles, example)), part };
  }
  const value: Parts = {};
  const warnings: string[] = [];
  for (const name of names.filter((each) => parts[each] !== '')) {
    const fit = kinds[name].fit(parts[name], circumstances);
    if (!fit.ok) return { ...refused(fit.problem), part: name };
    if (typeof fit.value === 'string') value[name] = fit.value;
    if (fit.warning !== undefined) warnings.push(fit.warning);
  }
  return warnings.length > 0 ? { ok: true, value, warning: warnings.join(' ') } : { ok: true, value };
}

function isStored<Name extends string>(
  parts: Parts,
  names: readonly Name[],
  { kinds, optional }: PartsRule<Name>,
): boolean {
  const isKnown = Object.keys(parts).every((key) => names.some((name) => name === key));
  const isRight = (name: Name) =>
    name in parts ? kinds[name].schema.safeParse(parts[name]).success : optional.includes(name);
  return isKnown && names.every(isRight);
}

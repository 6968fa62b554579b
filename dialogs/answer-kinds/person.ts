// A person who can be reached: name, post, telephone, e-mail address; in parts from a card, or in one line.
import { z } from 'zod';
import type { AnswerKind, Circumstances, Fit, Part, Parts, Typed } from '../answer-kind';
import { commonTexts, like } from '../texts/common';
import { personTexts as texts } from '../texts/people';
import { email } from './email';
import { refused } from './line-kind';
import { personName } from './person-name';
import { phone } from './phone';
import { type ReadPerson, readPerson } from './read-person';
import { text } from './text';
import { lineOf } from './typed';

const example = 'dr. Kovács Anna, jegyző, +36 30 123 4567, kovacs.anna@aba.hu';
const LONGEST = 400;
/** A post has no telephone number in it. */
const secondNumber = /(?:\d[ ()/.-]{0,3}){7}/;

const names = ['name', 'post', 'phone', 'email'] as const;
type Name = (typeof names)[number];

const kinds: Record<Name, AnswerKind> = {
  name: personName(),
  post: text({ most: 100, least: 2, lines: 'one', class: 'personal' }),
  phone: phone(),
  email: email(),
};

/** What is optional may be left out; all parts that are given must fit. */
export function person({ optional = ['post'] }: { optional?: readonly Name[] } = {}): AnswerKind {
  return {
    control: { type: 'parts', parts: names.map((name) => partOf(name, optional)), example },
    class: 'personal',
    identifies: ['taj', 'tax-id', 'personal-number'],
    schema: z.record(z.string(), z.string()).refine((parts) => isStored(parts, optional)),
    fit(typed, circumstances) {
      if (typeof typed === 'string' && typed.length > LONGEST) return refused(commonTexts.tooLong(example));
      const parts = partsOf(typed);
      if (secondNumber.test(parts.post)) return refused(texts.onlyOnePhone(example));
      const missing = names.filter((name) => parts[name] === '' && !optional.includes(name));
      if (missing.length > 0) return { ...refused(texts.missing(missing, example)), ...atPart(missing) };
      const fit = together(parts, circumstances);
      // Whoever types a line reads how the line should look.
      return fit.ok || typeof typed !== 'string' ? fit : refused(asLine(fit.problem));
    },
    show: (value) => {
      const parts = typeof value === 'string' || Array.isArray(value) ? {} : value;
      return names.flatMap((name) => (parts[name] ? [kinds[name].show(parts[name])] : [])).join(', ');
    },
  };
}

function atPart([part]: Name[]): { part?: string } {
  return part === undefined ? {} : { part };
}

function asLine(problem: string): string {
  return problem.replace(/(?<=; )[^;]*$/, like(example));
}

function partOf(name: Name, optional: readonly Name[]): Part {
  const { control } = kinds[name];
  if (control.type !== 'text') throw new Error(`${name} is not one line`);
  return { name, label: texts.parts[name], optional: optional.includes(name), control };
}

const given = z.record(z.string(), z.string());

function partsOf(typed: Typed): ReadPerson {
  if (typeof typed === 'string') return readPerson(typed);
  const { data: parts = {} } = given.safeParse(typed);
  const part = (name: Name): string => lineOf(parts[name]);
  return { name: part('name'), post: part('post'), phone: part('phone'), email: part('email') };
}

function together(parts: ReadPerson, circumstances: Circumstances): Fit<Parts> {
  const value: Parts = {};
  const warnings: string[] = [];
  for (const name of names) {
    if (parts[name] === '') continue;
    const fit = kinds[name].fit(parts[name], circumstances);
    if (!fit.ok) return { ...refused(fit.problem), part: name };
    if (typeof fit.value === 'string') value[name] = fit.value;
    if (fit.warning !== undefined) warnings.push(fit.warning);
  }
  return warnings.length > 0 ? { ok: true, value, warning: warnings.join(' ') } : { ok: true, value };
}

function isStored(parts: Parts, optional: readonly Name[]): boolean {
  const isKnown = Object.keys(parts).every((key) => names.some((name) => name === key));
  return (
    isKnown &&
    names.every((name) => (name in parts ? kinds[name].schema.safeParse(parts[name]).success : optional.includes(name)))
  );
}

// All sections as numbers, in a few pieces of memory: the texts of each one after another, each text its terms in order.

import { type AnswerType, answerTypes } from '../hungarian/answer-types';
import { remembered } from '../hungarian/remembered';
import type { Term } from '../hungarian/terms';
import type { AnalysedSection } from './analysed-section';
import { growingLists, type Lists, type WeighedLists } from './lists';
import { createTermNumbers, type TermNumbers } from './term-numbers';

export interface Profiles {
  sections: number;
  numbers: TermNumbers;
  /** By section, with one more at the end: its first text. In order: trail, questions people ask, heading, sentences. */
  first: Int32Array;
  /** By section: which of its texts is the heading. */
  heading: Int32Array;
  /** The terms of each text with their weights; all from the heading on are what the section says, word by word. */
  texts: WeighedLists;
  /** By text: the kinds of answer it gives, as `typeBits`. */
  types: Uint8Array;
  /** Numbers of the roots of what each text counts. */
  counted: Lists;
  /** Numbers of the roots that end like this one: who asks for "gép" may get "számítógép". */
  rootsEndingIn(root: string): number[];
}

/** Shorter roots end too many others. */
const shortestEnding = 3;

export function createProfiles(sections: readonly AnalysedSection[]): Profiles {
  const [numbers, roots] = [createTermNumbers(), createTermNumbers()];
  const [texts, counted] = [growingLists(), growingLists()];
  const types: number[] = [];
  const [first, heading] = [new Int32Array(sections.length + 1), new Int32Array(sections.length)];
  const write = (terms: Term[], given: readonly AnswerType[] = [], counts: readonly string[] = []): void => {
    for (const { term, weight } of terms) texts.push(numbers.learn(term), weight);
    texts.next();
    types.push(typeBits(given));
    for (const root of counts) counted.push(roots.learn(root));
    counted.next();
  };
  sections.forEach(({ trail, questions, statements }, section) => {
    write(trail);
    for (const question of questions) write(question);
    heading[section] = types.length;
    for (const statement of statements) write(statement.terms, statement.types, statement.counted);
    first[section + 1] = types.length;
  });
  const everyRoot = roots.all();
  return {
    sections: sections.length,
    numbers,
    first,
    heading,
    texts: texts.done(),
    types: Uint8Array.from(types),
    counted: counted.done(),
    rootsEndingIn: remembered((root) => {
      const isMeant = (one: string) => (root.length < shortestEnding ? one === root : one.endsWith(root));
      return everyRoot.flatMap((one, number) => (isMeant(one) ? [number] : []));
    }),
  };
}

export function typeBits(types: readonly AnswerType[]): number {
  return types.reduce((bits, type) => bits | (1 << answerTypes.indexOf(type)), 0);
}

// The questions people are known to ask, by their words: who asks one of them means the page that answers it.
import { fold } from '../hungarian/fold';
import { isNegative } from '../hungarian/pointers';
import { termsOf, wordTerm } from '../hungarian/terms';
import type { Section } from '../pages/sections';
import type { Question } from '../question/question';

/** Positions of the sections that name this very question among theirs: order and stop words aside, typos corrected. */
export type AskedExactly = (question: Question, text: string) => number[];

export function createAskedExactly(sections: Section[]): AskedExactly {
  const known = new Map<string, Set<number>>();
  sections.forEach(({ questions, trail }, position) => {
    for (const text of [...questions, trail.at(-1) ?? '']) {
      const key = keyOfText(text);
      if (key !== '') known.set(key, (known.get(key) ?? new Set()).add(position));
    }
  });
  return (question, text) => [...(known.get(keyOfQuestion(question, text)) ?? [])];
}

/** Of the words as they were read, typos corrected. */
export function keyOfQuestion({ words }: Question, text: string): string {
  const terms = words.map(({ surface, kind }) => (kind === 'word' ? wordTerm(surface).term : surface));
  return keyOf(terms, text);
}

/** Of the words as they stand. */
export function keyOfText(text: string): string {
  const terms = termsOf(text).map(({ term }) => term);
  return keyOf(terms, text);
}

function keyOf(terms: string[], text: string): string {
  const turned = terms.length > 0 && isNegative(fold(text));
  return [...new Set(turned ? [...terms, 'nem'] : terms)].sort().join(' ');
}

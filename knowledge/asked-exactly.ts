// The questions people are known to ask, by their words: who asks one of them means the page that answers it.
import { termsOf, wordTerm } from './hungarian/terms';
import type { Question } from './question';
import type { Section } from './sections';

/** Positions of the sections that name this very question among theirs: order and stop words aside, typos corrected. */
export type AskedExactly = (question: Question) => number[];

export function createAskedExactly(sections: Section[]): AskedExactly {
  const known = new Map<string, Set<number>>();
  sections.forEach(({ questions, trail }, position) => {
    for (const text of [...questions, trail.at(-1) ?? '']) {
      const key = keyOf(termsOf(text).map(({ term }) => term));
      if (key !== '') known.set(key, (known.get(key) ?? new Set()).add(position));
    }
  });
  return ({ words }) => {
    const terms = words.map(({ surface, kind }) => (kind === 'word' ? wordTerm(surface).term : surface));
    return [...(known.get(keyOf(terms)) ?? [])];
  };
}

function keyOf(terms: string[]): string {
  return [...new Set(terms)].sort().join(' ');
}

// A question compiled: from the number of a term straight to the words of the question it answers for.

import type { TermNumbers } from '../search/term-numbers';
import type { QuestionWord } from './question-words';

export interface AskedTerms {
  /** How many words the question has. */
  words: number;
  /** Terms that answer for words by themselves. */
  single: { term: number; matches: Match[] }[];
  /** Sets of terms: any of them fills the place. */
  places: number[][];
  /** Synonyms of several words: every place must be filled. */
  phrases: { words: number[]; weight: number; places: number[] }[];
}

export interface Match {
  /** Position in the question. */
  word: number;
  /** Of the best of the variants that have the term. */
  weight: number;
  /** Of all of them together. */
  total: number;
}

export type Compile = (words: QuestionWord[]) => AskedTerms;

/** `numbers` must know all terms of the handbook by now. */
export function createCompile(numbers: TermNumbers): Compile {
  // Variants are remembered with their words, and so are the numbers of their terms.
  const known = new WeakMap<string[], number[]>();
  return (words) =>
    compile(words, (terms) => {
      const before = known.get(terms);
      if (before) return before;
      const found = terms.flatMap((term) => numbers.of(term) ?? []);
      known.set(terms, found);
      return found;
    });
}

function compile(words: QuestionWord[], numbersOf: (terms: string[]) => number[]): AskedTerms {
  const single: AskedTerms['single'] = [];
  const matchesOf = new Map<number, Match[]>();
  const places = new Map<string[], number>();
  const phrases = new Map<string[][], AskedTerms['phrases'][number]>();
  const placeOf = (terms: string[]) => {
    const known = places.get(terms) ?? places.size;
    places.set(terms, known);
    return known;
  };
  words.forEach(({ variants }, word) => {
    for (const { places: inOrder, weight } of variants) {
      const [only = [], ...others] = inOrder;
      if (others.length === 0) {
        for (const term of numbersOf(only)) {
          const matches = matchesOf.get(term) ?? [];
          if (matches.length === 0) {
            matchesOf.set(term, matches);
            single.push({ term, matches });
          }
          addMatch(matches, word, weight);
        }
      } else {
        const phrase = phrases.get(inOrder) ?? { words: [], weight, places: inOrder.map(placeOf) };
        phrase.words.push(word);
        phrases.set(inOrder, phrase);
      }
    }
  });
  return {
    words: words.length,
    single,
    places: [...places.keys()].map(numbersOf),
    phrases: [...phrases.values()],
  };
}

/** Words come in their order. */
function addMatch(matches: Match[], word: number, weight: number): void {
  const last = matches.at(-1);
  if (last?.word === word) {
    last.weight = Math.max(last.weight, weight);
    last.total += weight;
  } else matches.push({ word, weight, total: weight });
}

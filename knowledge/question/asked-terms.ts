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

export function compile(words: QuestionWord[], numbers: TermNumbers): AskedTerms {
  const single = new Map<number, Match[]>();
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
      if (others.length === 0) for (const term of only) addMatch(single, numbers.of(term), word, weight);
      else {
        const phrase = phrases.get(inOrder) ?? { words: [], weight, places: inOrder.map(placeOf) };
        phrase.words.push(word);
        phrases.set(inOrder, phrase);
      }
    }
  });
  return {
    words: words.length,
    single: Array.from(single, ([term, matches]) => ({ term, matches })),
    places: Array.from(places.keys(), (terms) => terms.flatMap((term) => numbers.of(term) ?? [])),
    phrases: [...phrases.values()],
  };
}

function addMatch(single: Map<number, Match[]>, term: number | undefined, word: number, weight: number): void {
  if (term === undefined) return;
  const matches = single.get(term) ?? [];
  const known = matches.find((match) => match.word === word);
  if (known) {
    known.weight = Math.max(known.weight, weight);
    known.total += weight;
  } else matches.push({ word, weight, total: weight });
  single.set(term, matches);
}

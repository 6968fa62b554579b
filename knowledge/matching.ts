// A question compiled for comparison with many sections: from a term straight to the words of the question it answers for.
import type { Question } from './question';

export interface Matcher {
  /** Of each word of the question, how well these terms answer for it: 0 to 1. */
  cover(terms: Terms): Float64Array;
  /** Of each word, how many times the section has it, all variants together, each as its weight. */
  count(times: ReadonlyMap<string, number>): Float64Array;
  /** Of each word, where the section has it, ascending. */
  places(places: ReadonlyMap<string, number[]>): number[][];
}

export interface Terms {
  size: number;
  has(term: string): boolean;
  keys(): Iterable<string>;
}

interface Match {
  /** Position in the question. */
  word: number;
  weight: number;
}

interface PhraseMatch extends Match {
  places: string[][];
}

export function createMatcher(question: Question): Matcher {
  const single = new Map<string, Match[]>();
  const phrases: PhraseMatch[] = [];
  question.words.forEach(({ variants }, word) => {
    for (const { places, weight } of variants) {
      if (places.length > 1) phrases.push({ word, weight, places });
      else for (const term of places[0] ?? []) single.set(term, [...(single.get(term) ?? []), { word, weight }]);
    }
  });
  const words = question.words.length;
  return {
    cover: (terms) => cover(terms, single, phrases, new Float64Array(words)),
    count: (times) => count(times, single, phrases, new Float64Array(words)),
    places(places) {
      const found: number[][] = question.words.map(() => []);
      for (const [term, matches] of single) {
        const at = places.get(term);
        if (at) for (const { word } of matches) found[word]?.push(...at);
      }
      for (const at of found) at.sort((a, b) => a - b);
      return found;
    },
  };
}

// These two run for every candidate of every question: plain loops, no closures.

function cover(terms: Terms, single: Map<string, Match[]>, phrases: PhraseMatch[], best: Float64Array): Float64Array {
  for (const term of terms.size < single.size ? terms.keys() : single.keys()) {
    if (!terms.has(term)) continue;
    for (const { word, weight } of single.get(term) ?? []) if (weight > (best[word] ?? 0)) best[word] = weight;
  }
  for (const { word, weight, places } of phrases) {
    if (weight <= (best[word] ?? 0)) continue;
    if (places.every((anyOf) => anyOf.some((term) => terms.has(term)))) best[word] = weight;
  }
  return best;
}

function count(
  times: ReadonlyMap<string, number>,
  single: Map<string, Match[]>,
  phrases: PhraseMatch[],
  sums: Float64Array,
): Float64Array {
  for (const [term, matches] of single) {
    const found = times.get(term);
    if (found === undefined) continue;
    for (const { word, weight } of matches) sums[word] = (sums[word] ?? 0) + weight * found;
  }
  for (const { word, weight, places } of phrases) {
    let least = Number.POSITIVE_INFINITY;
    for (const anyOf of places) {
      let sum = 0;
      for (const term of anyOf) sum += times.get(term) ?? 0;
      least = Math.min(least, sum);
    }
    sums[word] = (sums[word] ?? 0) + weight * least;
  }
  return sums;
}

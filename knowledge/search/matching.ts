// What a piece of text (a section, a heading, a sentence) has of a question, from the numbers of its terms.
import type { AskedTerms } from '../question/asked-terms';
import type { Meanings } from './meanings';

export interface Matcher {
  /** Of each word of the question, how well the terms from `from` to before `to` answer for it: 0 to 1. False when none does. */
  cover(terms: Int32Array, from: number, to: number, covers: Float64Array): boolean;
  /** Of each word, whether it stands near the next word of the question. Valid until the next call. */
  near(terms: Int32Array, from: number, to: number): Uint8Array;
}

const nearEnough = 4;
const nowhere = -nearEnough - 1;

export function createMatcher({ asked, of, list }: Meanings): Matcher {
  // These run for hundreds of texts in every question: plain loops over memory that is taken once.
  const filled = new Uint8Array(asked.places.length);
  const isNear = new Uint8Array(asked.words);
  const last = new Int32Array(asked.words);
  const beforeLast = new Int32Array(asked.words);
  return {
    cover(terms, from, to, covers) {
      clear(covers);
      let isMet = false;
      let fillings = 0;
      for (let at = from; at < to; at++) {
        const number = of[terms[at] ?? 0] ?? 0;
        const meaning = number === 0 ? undefined : list[number];
        if (!meaning) continue;
        isMet = true;
        for (const { word, weight } of meaning.matches) if (weight > (covers[word] ?? 0)) covers[word] = weight;
        for (const place of meaning.places) filled[place] = 1;
        fillings += meaning.places.length;
      }
      // A phrase has two places at least.
      if (fillings > 1) coverPhrases(asked, filled, covers);
      if (fillings > 0) clear(filled);
      return isMet;
    },
    near(terms, from, to) {
      for (let word = 0; word < isNear.length; word++) {
        isNear[word] = 0;
        last[word] = from + nowhere;
        beforeLast[word] = from + nowhere;
      }
      for (let at = from; at < to; at++) {
        const number = of[terms[at] ?? 0] ?? 0;
        const meaning = number === 0 ? undefined : list[number];
        if (!meaning) continue;
        for (const { word } of meaning.matches) {
          beforeLast[word] = last[word] ?? nowhere;
          last[word] = at;
          if (word > 0 && at - otherPlace(last, beforeLast, word - 1, at) <= nearEnough) isNear[word - 1] = 1;
          if (word + 1 < asked.words && at - otherPlace(last, beforeLast, word + 1, at) <= nearEnough) isNear[word] = 1;
        }
      }
      return isNear;
    },
  };
}

/** So short an array is cleared before a call of fill() has begun. */
export function clear(short: Float64Array | Uint8Array): void {
  for (let at = 0; at < short.length; at++) short[at] = 0;
}

/** Where a word stood last, not counting this very place: one term may answer for two words. */
function otherPlace(last: Int32Array, beforeLast: Int32Array, word: number, at: number): number {
  return (last[word] === at ? beforeLast[word] : last[word]) ?? nowhere;
}

function coverPhrases({ phrases }: AskedTerms, filled: Uint8Array, covers: Float64Array): void {
  for (const { words, weight, places } of phrases) {
    let isSaid = true;
    for (let at = 0; isSaid && at < places.length; at++) isSaid = filled[places[at] ?? 0] === 1;
    if (isSaid) for (const word of words) if (weight > (covers[word] ?? 0)) covers[word] = weight;
  }
}

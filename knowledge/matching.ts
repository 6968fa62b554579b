// What a piece of text (a section, a heading, a sentence) has of a question, from the numbers of its terms.
import type { AskedTerms, Match } from './asked-terms';

export interface Matcher {
  /** Of each word of the question, how well these terms answer for it: 0 to 1. Valid until the next call. */
  cover(terms: Int32Array): Float64Array;
  /** Of each word, whether it stands near the next word of the question. Valid until the next call. */
  near(sequence: Int32Array): Uint8Array;
}

interface Meaning {
  matches: Match[];
  places: number[];
}

const nearEnough = 4;
const nowhere = -nearEnough - 1;

export function createMatcher(asked: AskedTerms, termCount: number): Matcher {
  // These run for thousands of texts in every question: plain loops over memory that is taken once.
  const { meanings, meaningOf } = meaningsOf(asked, termCount);
  const covers = new Float64Array(asked.words);
  const filled = new Uint8Array(asked.places.length);
  const isNear = new Uint8Array(asked.words);
  const last = new Int32Array(asked.words);
  const beforeLast = new Int32Array(asked.words);
  return {
    cover(terms) {
      for (let word = 0; word < covers.length; word++) covers[word] = 0;
      let fillings = 0;
      for (let at = 0; at < terms.length; at++) {
        const meaning = meanings[meaningOf[terms[at] ?? 0] ?? 0];
        if (!meaning) continue;
        for (const { word, weight } of meaning.matches) if (weight > (covers[word] ?? 0)) covers[word] = weight;
        for (const place of meaning.places) filled[place] = 1;
        fillings += meaning.places.length;
      }
      // A phrase has two places at least.
      if (fillings > 1) coverPhrases(asked, filled, covers);
      if (fillings > 0) filled.fill(0);
      return covers;
    },
    near(sequence) {
      isNear.fill(0);
      last.fill(nowhere);
      beforeLast.fill(nowhere);
      for (let at = 0; at < sequence.length; at++) {
        const meaning = meanings[meaningOf[sequence[at] ?? 0] ?? 0];
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

/** Where a word stood last, not counting this very place: one term may answer for two words. */
function otherPlace(last: Int32Array, beforeLast: Int32Array, word: number, at: number): number {
  return (last[word] === at ? beforeLast[word] : last[word]) ?? nowhere;
}

/** Terms that mean nothing to the question have meaning 0, which is none. */
function meaningsOf({ single, places }: AskedTerms, termCount: number) {
  const meanings: (Meaning | undefined)[] = [undefined];
  const meaningOf = new Uint16Array(termCount);
  const meaningFor = (term: number): Meaning => {
    const known = meanings[meaningOf[term] ?? 0];
    if (known) return known;
    const meaning = { matches: [], places: [] };
    meaningOf[term] = meanings.push(meaning) - 1;
    return meaning;
  };
  for (const { term, matches } of single) meaningFor(term).matches = matches;
  places.forEach((terms, place) => {
    for (const term of terms) meaningFor(term).places.push(place);
  });
  return { meanings, meaningOf };
}

function coverPhrases({ phrases }: AskedTerms, filled: Uint8Array, covers: Float64Array): void {
  for (const { words, weight, places } of phrases) {
    let isSaid = true;
    for (let at = 0; isSaid && at < places.length; at++) isSaid = filled[places[at] ?? 0] === 1;
    if (isSaid) for (const word of words) if (weight > (covers[word] ?? 0)) covers[word] = weight;
  }
}

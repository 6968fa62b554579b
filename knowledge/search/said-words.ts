// What sections have of each word of a question, all its variants together, from the lists of their terms.
import type { WeighedLists } from './lists';
import { clear } from './matching';
import type { Meaning, Meanings } from './meanings';

/** One row a section, in it one number a word. */
export interface SaidWords {
  /** How often a section says a word, 0 to 1: the first times count most (BM25). */
  times: Float64Array;
  /** How well it answers for a word, 0 to 1: its best variant. */
  covers: Float64Array;
}

const k1 = 1.2;

export function countWords(meanings: Meanings, terms: WeighedLists, positions: ArrayLike<number>): SaidWords {
  const { asked, of, list } = meanings;
  const { starts, items, amounts } = terms;
  const said = {
    times: new Float64Array(positions.length * asked.words),
    covers: new Float64Array(positions.length * asked.words),
  };
  const inPlaces = new Float64Array(asked.places.length);
  for (let at = 0, row = 0; at < positions.length; at++, row += asked.words) {
    const section = positions[at] ?? 0;
    const end = starts[section + 1] ?? 0;
    let fillings = 0;
    for (let term = starts[section] ?? 0; term < end; term++) {
      const number = of[items[term] ?? 0] ?? 0;
      // Most terms mean nothing to the question.
      const meaning = number === 0 ? undefined : list[number];
      if (meaning) fillings += addTerm(said, row, meaning, amounts[term] ?? 0, inPlaces);
    }
    // A phrase has two places at least.
    if (fillings > 1) addPhrases(said, row, meanings, inPlaces);
    if (fillings > 0) clear(inPlaces);
  }
  for (let at = 0; at < said.times.length; at++) {
    const times = said.times[at] ?? 0;
    if (times > 0) said.times[at] = times / (times + k1);
  }
  return said;
}

/** How many places of phrases the term fills. */
function addTerm(
  { times, covers }: SaidWords,
  row: number,
  { matches, places }: Meaning,
  amount: number,
  inPlaces: Float64Array,
): number {
  for (const { word, weight, total } of matches) {
    times[row + word] = (times[row + word] ?? 0) + total * amount;
    if (weight > (covers[row + word] ?? 0)) covers[row + word] = weight;
  }
  for (const place of places) inPlaces[place] = (inPlaces[place] ?? 0) + amount;
  return places.length;
}

/** A phrase is said as often as the rarest of its places. */
function addPhrases({ times, covers }: SaidWords, row: number, { asked }: Meanings, inPlaces: Float64Array): void {
  for (const { words, weight, places } of asked.phrases) {
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) least = Math.min(least, inPlaces[place] ?? 0);
    if (least === 0) continue;
    for (const word of words) {
      times[row + word] = (times[row + word] ?? 0) + weight * least;
      if (weight > (covers[row + word] ?? 0)) covers[row + word] = weight;
    }
  }
}

// What every section has of each word of a question, all its variants together: one walk over the postings of its terms.
import type { AskedTerms } from './asked-terms';
import { addTo, type Posting, raiseTo } from './postings';
import { createWordGrid, type WordGrid } from './word-grid';

export interface SaidWords {
  /** How often a section says a word, 0 to 1: the first times count most (BM25). */
  times: WordGrid;
  /** How well a section answers for a word, 0 to 1: its best variant. */
  covers: WordGrid;
}

const k1 = 1.2;

export function countWords(asked: AskedTerms, postings: Posting[], sections: number): SaidWords {
  const times = createWordGrid(asked.words, sections);
  const covers = createWordGrid(asked.words, sections);
  for (const { term, matches } of asked.single) {
    const posting = postings[term];
    for (const { word, weight, total } of matches) {
      const [counts, best] = [times.rows[word], covers.rows[word]];
      if (!posting || !counts || !best) continue;
      addTo(counts, posting, total);
      raiseTo(best, posting, weight);
    }
  }
  addPhrases({ times, covers }, asked, postings, sections);
  for (const counts of times.rows) saturate(counts);
  return { times, covers };
}

/** A phrase is said as often as the rarest of its places. */
function addPhrases({ times, covers }: SaidWords, asked: AskedTerms, postings: Posting[], sections: number): void {
  const filled = createWordGrid(asked.places.length, sections).rows;
  asked.places.forEach((terms, place) => {
    for (const term of terms) {
      const [sums, posting] = [filled[place], postings[term]];
      if (sums && posting) addTo(sums, posting, 1);
    }
  });
  for (const { words, weight, places } of asked.phrases) {
    const inPlaces = places.flatMap((place) => filled[place] ?? []);
    for (const [section, least] of leastOf(inPlaces)) {
      for (const word of words) {
        const [counts, best] = [times.rows[word], covers.rows[word]];
        if (counts) counts[section] = (counts[section] ?? 0) + weight * least;
        if (best && weight > (best[section] ?? 0)) best[section] = weight;
      }
    }
  }
}

/** Of each section that has all, the least. */
function leastOf([first = new Float32Array(), ...others]: Float32Array[]): [section: number, least: number][] {
  const found: [number, number][] = [];
  for (let section = 0; section < first.length; section++) {
    let least = first[section] ?? 0;
    if (least === 0) continue;
    for (const other of others) {
      const times = other[section] ?? 0;
      if (times < least) least = times;
    }
    if (least > 0) found.push([section, least]);
  }
  return found;
}

function saturate(counts: Float32Array): void {
  for (let section = 0; section < counts.length; section++) {
    const times = counts[section] ?? 0;
    if (times > 0) counts[section] = times / (times + k1);
  }
}

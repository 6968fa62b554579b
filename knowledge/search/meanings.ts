// From the number of a term straight to what it means to the question: the words it answers for, the places it fills.
import type { AskedTerms, Match } from '../question/asked-terms';

export interface Meaning {
  matches: Match[];
  /** Places of synonyms of several words. */
  places: number[];
}

export interface Meanings {
  asked: AskedTerms;
  /** By term: where in `list` its meaning is. 0 is none: most terms mean nothing to a question. */
  of: Int32Array;
  list: Meaning[];
}

export function meaningsOf(asked: AskedTerms, termCount: number): Meanings {
  const list: Meaning[] = [{ matches: [], places: [] }];
  const of = new Int32Array(termCount);
  for (const { term, matches } of asked.single) of[term] = list.push({ matches, places: [] }) - 1;
  asked.places.forEach((terms, place) => {
    for (const term of terms) {
      if (of[term] === 0) of[term] = list.push({ matches: [], places: [] }) - 1;
      list[of[term] ?? 0]?.places.push(place);
    }
  });
  return { asked, of, list };
}

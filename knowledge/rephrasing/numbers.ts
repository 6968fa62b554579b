// Whether the numbers of a sentence stand as they do in the passage.
import { overlap } from './overlap';
import type { Clause, Sentence } from './said';

/**
 * Each number must stand where the passage speaks of the same, and no other number of the passage may stand nearer: swapped numbers
 * are the likeliest lie, and the worst.
 */
export function numbersStandTogether({ words, numbers }: Clause, source: Sentence[], inSentence: Set<string>): boolean {
  const isBare = words.size === 0;
  const context = isBare ? inSentence : words;
  const places = source.flatMap((sentence) =>
    sentence.clauses
      .filter((clause) => clause.numbers.length > 0)
      .map((clause) => ({
        clause,
        sentence,
        near: overlap(context, sentence.words) + (isBare ? 0 : overlap(context, clause.words)),
      })),
  );
  return numbers.every((number) => {
    const times = (clause: Clause) => clause.numbers.filter((each) => each === number).length;
    const having = places.filter(({ clause }) => times(clause) >= numbers.filter((each) => each === number).length);
    const own = new Set(isBare ? having.map(({ sentence }) => sentence) : []);
    const rivals = places.filter(({ clause, sentence }) => times(clause) === 0 && !own.has(sentence));
    return nearness(having) > nearness(rivals);
  });
}

/** One of two numbers in the place of both. */
export function repeatsNumber(said: Sentence, source: Sentence[]): boolean {
  const timesIn = ({ clauses }: Sentence, number: string) =>
    clauses.flatMap(({ numbers }) => numbers).filter((each) => each === number).length;
  const numbers = new Set(said.clauses.flatMap((clause) => clause.numbers));
  return [...numbers].some((number) => {
    const times = timesIn(said, number);
    return times > 1 && times > Math.max(...source.map((sentence) => timesIn(sentence, number)));
  });
}

/** -1 when there are none. */
function nearness(places: { near: number }[]): number {
  return Math.max(-1, ...places.map(({ near }) => near));
}

// The sections worth comparing with a question: the likeliest by its terms, as the engine finds them, and by the pieces of its words.
import type { AskedTerms } from '../question/asked-terms';
import { focusOn, type Question } from '../question/question';
import type { CandidateEngine } from './handbook-index';
import { highest } from './highest';
import type { GramIndex } from './ngrams';

export interface Candidates {
  /** Positions of sections, each once. */
  positions: number[];
  /** By part of the question: how much of the pieces of its words each section has. Valid until the next question. */
  pieces: Float32Array[];
  /** By part: how much a section could have. */
  mostPieces: number[];
}

const mostByTerms = 100;
/** A compound or a typo may hide most of what a section has; but one that has nothing but letters in common is not meant. */
const mostByPieces = 60;

export function createCandidates(
  engine: CandidateEngine,
  grams: GramIndex,
  sections: number,
): (question: Question, terms: AskedTerms) => Candidates {
  const rows: Float32Array[] = [];
  const sums = new Float32Array(sections);
  return (question, terms) => {
    const found = new Set<number>();
    const { pieces, mostPieces } = findPieces(question, grams, sections, rows);
    for (const view of viewsOf(question)) {
      for (const position of engine.candidates(weighedTerms(view, terms), mostByTerms)) found.add(position);
      for (const position of highest(weighed(pieces, view.partWeights, sums), mostByPieces))
        if (engine.has(position)) found.add(position);
    }
    return { positions: [...found], pieces, mostPieces };
  };
}

/** The question as a whole, and seen from each part when it asks several things. */
function viewsOf(question: Question): Question[] {
  const { asked } = question;
  return asked.length < 2 ? [question] : [question, ...asked.map(({ part }) => focusOn(question, part))];
}

/** `rows` is memory that all questions use. */
function findPieces({ words, partWeights }: Question, grams: GramIndex, sections: number, rows: Float32Array[]) {
  const mostPieces = partWeights.map(() => 0);
  const pieces = partWeights.map((_, part) => {
    const row = rows[part] ?? new Float32Array(sections);
    rows[part] = row;
    return row.fill(0);
  });
  for (const { kind, surface, weight, part } of words) {
    const row = pieces[part];
    if (kind !== 'word' || !row) continue;
    mostPieces[part] = (mostPieces[part] ?? 0) + weight * grams.addPieces(row, surface, weight);
  }
  return { pieces, mostPieces };
}

/** What the parts have together, weighed as the question is seen. */
function weighed(pieces: Float32Array[], weights: number[], sums: Float32Array): Float32Array {
  const [only, ...others] = pieces;
  if (only && others.length === 0) return only;
  sums.fill(0);
  pieces.forEach((row, part) => {
    const weight = weights[part] ?? 0;
    for (let section = 0; section < sums.length; section++)
      sums[section] = (sums[section] ?? 0) + weight * (row[section] ?? 0);
  });
  return sums;
}

/** Each term with the most it is worth. Question words stand everywhere: they are looked for only when there is nothing else. */
function weighedTerms({ words }: Question, { single, places, phrases }: AskedTerms): Map<number, number> {
  const heaviest = words.reduce((most, { weight }) => Math.max(most, weight), 0);
  const weights = words.map(({ weight }) => (weight > heaviest / 4 ? weight : 0));
  const weighed = new Map<number, number>();
  for (const { term, matches } of single) {
    let most = 0;
    for (const { word, weight } of matches) most = Math.max(most, weight * (weights[word] ?? 0));
    if (most > 0) weighed.set(term, most);
  }
  for (const phrase of phrases) {
    const most = phrase.words.reduce((heavy, word) => Math.max(heavy, weights[word] ?? 0), 0) * phrase.weight;
    for (const place of phrase.places)
      for (const term of places[place] ?? []) if (most > (weighed.get(term) ?? 0)) weighed.set(term, most);
  }
  return weighed;
}

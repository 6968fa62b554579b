// What each candidate has of each part of a question, by words and pieces of words: counted once, since the whole question and its
// parts only weigh it differently.

import type { Question } from '../question/question';
import type { Candidates } from './candidates';
import { worthOf } from './comparison';
import type { SaidWords } from './said-words';

/** A candidate as the question, or one part of it, sees it: shares from 0 to about 1. */
export interface Rough {
  position: number;
  words: number;
  pieces: number;
  /** The share of the telling words that the section has. */
  coverage: number;
}

export function lookRoughly(
  { words }: Question,
  { positions, pieces, mostPieces }: Candidates,
  { times, covers }: SaidWords,
): (view: Question) => Rough[] {
  const parts = mostPieces.length;
  const partOf = words.map(({ part }) => part);
  const worths = words.map(worthOf);
  const said = byPart(times, positions.length, partOf, worths, parts);
  const covered = byPart(covers, positions.length, partOf, worths, parts);
  const had = new Float64Array(positions.length * parts);
  pieces.forEach((row, part) => {
    for (let at = 0; at < positions.length; at++) had[at * parts + part] = row[positions[at] ?? 0] ?? 0;
  });
  const worth = byPart(new Float64Array(words.length).fill(1), 1, partOf, worths, parts);
  return ({ partWeights }) => {
    const ofWords = 1 / (weigh(worth, 0, partWeights) || 1);
    const ofPieces = 1 / (weigh(mostPieces, 0, partWeights) || 1);
    return positions.map((position, at) => ({
      position,
      words: weigh(said, at * parts, partWeights) * ofWords,
      pieces: weigh(had, at * parts, partWeights) * ofPieces,
      coverage: weigh(covered, at * parts, partWeights) * ofWords,
    }));
  };
}

/** From one number a word to one a part, each word as much as it tells. */
function byPart(rows: Float64Array, count: number, partOf: number[], worths: number[], parts: number): Float64Array {
  const sums = new Float64Array(count * parts);
  for (let row = 0; row < count; row++) {
    for (let word = 0; word < partOf.length; word++) {
      const at = row * parts + (partOf[word] ?? 0);
      sums[at] = (sums[at] ?? 0) + (worths[word] ?? 0) * (rows[row * partOf.length + word] ?? 0);
    }
  }
  return sums;
}

function weigh(amounts: ArrayLike<number>, from: number, weights: number[]): number {
  let sum = 0;
  for (let part = 0; part < weights.length; part++) sum += (weights[part] ?? 0) * (amounts[from + part] ?? 0);
  return sum;
}

// BM25 over the three-letter pieces of words: what compounds, odd endings and uncorrected typos still have in common.

import type { Steps } from '../live/steps';
import { addTo, growingLists, type Lists, turned, type Visit, type WeighedLists } from './lists';
import { createTally } from './tally';
import { createTermNumbers, type TermNumbers } from './term-numbers';

export interface GramIndex {
  /** Adds how much of the word's pieces each section has, `factor` times, rare ones more; gives how much it could have at most. */
  addPieces(had: Float32Array, word: string, factor: number): number;
}

const k1 = 1.2;
const b = 0.9;

/** Plain data, so that it can be kept: the pieces in the order of their numbers, and which sections have each. */
export interface Grams {
  pieces: string[];
  postings: WeighedLists;
}

export function createGramIndex({ pieces, postings }: Grams, sections: number): GramIndex {
  const numbers = createTermNumbers();
  for (const piece of pieces) numbers.learn(piece);
  const unknown = rarity(0, sections);
  return {
    addPieces(had, word, factor) {
      let most = 0;
      for (const gram of gramsOf(word)) {
        const number = numbers.of(gram);
        const having = number === undefined ? 0 : (postings.starts[number + 1] ?? 0) - (postings.starts[number] ?? 0);
        const worth = having === 0 ? unknown : rarity(having, sections);
        if (number !== undefined) addTo(had, postings, number, worth * factor);
        most += worth;
      }
      return most;
    },
  };
}

/** `wordsOf` gives the words of a section, folded, each as often as it counts. It is asked several times. */
export function* countGrams(sections: number, wordsOf: (section: number) => Iterable<string>): Steps<Grams> {
  const [numbers, words] = [createTermNumbers(), createTermNumbers()];
  const { gramsOfWord, lengths } = numberGrams(sections, wordsOf, numbers, words);
  yield;
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, sections);
  const tally = createTally(numbers.size());
  const postings = turned(sections, numbers.size(), (section, visit: Visit) => {
    for (const word of wordsOf(section)) {
      const at = words.of(word) ?? 0;
      for (let gram = gramsOfWord.starts[at] ?? 0; gram < (gramsOfWord.starts[at + 1] ?? 0); gram++)
        tally.add(gramsOfWord.items[gram] ?? 0, 1);
    }
    // The first times count most, and less in a long section.
    const damping = k1 * (1 - b + (b * (lengths[section] ?? 0)) / average);
    tally.drain((gram, count) => visit(gram, count / (count + damping)));
  });
  return { pieces: numbers.all(), postings };
}

const rarity = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));

/** Every word's pieces as numbers, and how many each section has. */
function numberGrams(
  sections: number,
  wordsOf: (section: number) => Iterable<string>,
  numbers: TermNumbers,
  words: TermNumbers,
): { gramsOfWord: Lists; lengths: Int32Array } {
  const grams = growingLists();
  const lengths = new Int32Array(sections);
  for (let section = 0; section < sections; section++) {
    for (const word of wordsOf(section)) {
      const isNew = words.of(word) === undefined;
      words.learn(word);
      // With its edges a word has as many pieces as letters.
      lengths[section] = (lengths[section] ?? 0) + word.length;
      if (!isNew) continue;
      for (const gram of gramsOf(word)) grams.push(numbers.learn(gram));
      grams.next();
    }
  }
  return { gramsOfWord: grams.done(), lengths };
}

/** With the word's edges: "asp" is " as", "asp", "sp ". */
function gramsOf(word: string): string[] {
  const edged = ` ${word} `;
  const grams: string[] = [];
  for (let at = 0; at + 3 <= edged.length; at++) grams.push(edged.slice(at, at + 3));
  return grams;
}

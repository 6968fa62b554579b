// BM25 over the three-letter pieces of words: what compounds, odd endings and uncorrected typos still have in common.
import { addTo, postingsOf } from './postings';

export interface GramIndex {
  /** Writes how much of the word's pieces each section has, the rare ones first; gives how much it could have at most. */
  findPieces(word: string, had: Float32Array): number;
}

const k1 = 1.2;
const b = 0.9;

/** `texts` are the words of each section, folded. */
export function createGramIndex(texts: string[][]): GramIndex {
  const numbers = new Map<string, number>();
  const numbered = new Map<string, number[]>();
  const gramNumbers = (word: string): number[] => {
    const grams = numbered.get(word) ?? gramsOf(word).map((gram) => numberOf(gram, numbers));
    numbered.set(word, grams);
    return grams;
  };
  const times = texts.map((words) => timesOf(words, gramNumbers));
  const postings = postingsOf(damped(times), numbers.size);
  const worths = postings.map(({ sections: { length } }) => rarity(length, texts.length));
  const unknown = rarity(0, texts.length);
  return {
    findPieces(word, had) {
      let most = 0;
      for (const gram of gramsOf(word)) {
        const number = numbers.get(gram) ?? -1;
        const worth = worths[number] ?? unknown;
        const posting = postings[number];
        if (posting) addTo(had, posting, worth);
        most += worth;
      }
      return most;
    },
  };
}

const rarity = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));

function numberOf(gram: string, numbers: Map<string, number>): number {
  const known = numbers.get(gram) ?? numbers.size;
  numbers.set(gram, known);
  return known;
}

function timesOf(words: string[], gramNumbers: (word: string) => number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const word of words) for (const gram of gramNumbers(word)) times.set(gram, (times.get(gram) ?? 0) + 1);
  return times;
}

/** The first times count most, and less in a long section. */
function damped(sections: Map<number, number>[]): Map<number, number>[] {
  const lengths = sections.map((times) => [...times.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return sections.map((times, section) => {
    const damping = k1 * (1 - b + (b * (lengths[section] ?? 0)) / average);
    return new Map(Array.from(times, ([gram, count]) => [gram, count / (count + damping)]));
  });
}

/** With the word's edges: "asp" is " as", "asp", "sp ". */
function gramsOf(word: string): string[] {
  const edged = ` ${word} `;
  const grams: string[] = [];
  for (let at = 0; at + 3 <= edged.length; at++) grams.push(edged.slice(at, at + 3));
  return grams;
}

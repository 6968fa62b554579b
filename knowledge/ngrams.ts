// BM25 over the three-letter pieces of words: what compounds, odd endings and uncorrected typos still have in common.
import { addTo, growingLists, type Lists, turned } from './lists';
import { createTally } from './tally';
import { createTermNumbers, type TermNumbers } from './term-numbers';

export interface GramIndex {
  /** Adds how much of the word's pieces each section has, `factor` times, rare ones more; gives how much it could have at most. */
  addPieces(had: Float32Array, word: string, factor: number): number;
}

const k1 = 1.2;
const b = 0.75;

/** `wordsOf` gives the words of a section, folded, each as often as it counts. */
export function createGramIndex(sections: number, wordsOf: (section: number) => Iterable<string>): GramIndex {
  const { numbers, postings } = countGrams(sections, wordsOf);
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

/** Apart from the index that is made of it, so that nothing of the building is kept in memory. */
function countGrams(sections: number, wordsOf: (section: number) => Iterable<string>) {
  const { numbers, grams, words, lengths } = numberGrams(sections, wordsOf);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, sections);
  const tally = createTally(numbers.size());
  const postings = turned(sections, numbers.size(), (section, visit) => {
    for (let at = words.starts[section] ?? 0; at < (words.starts[section + 1] ?? 0); at++) {
      const word = words.items[at] ?? 0;
      for (let gram = grams.starts[word] ?? 0; gram < (grams.starts[word + 1] ?? 0); gram++)
        tally.add(grams.items[gram] ?? 0, 1);
    }
    // The first times count most, and less in a long section.
    const damping = k1 * (1 - b + (b * (lengths[section] ?? 0)) / average);
    tally.drain((gram, count) => visit(gram, count / (count + damping)));
  });
  return { numbers, postings };
}

const rarity = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));

interface NumberedGrams {
  numbers: TermNumbers;
  /** By word. */
  grams: Lists;
  /** By section. */
  words: Lists;
  /** By section: how many pieces it has. */
  lengths: Int32Array;
}

function numberGrams(sections: number, wordsOf: (section: number) => Iterable<string>): NumberedGrams {
  const [numbers, wordNumbers] = [createTermNumbers(), createTermNumbers()];
  const [grams, words] = [growingLists(), growingLists()];
  const lengths = new Int32Array(sections);
  for (let section = 0; section < sections; section++) {
    for (const word of wordsOf(section)) {
      const known = wordNumbers.size();
      const number = wordNumbers.learn(word);
      words.push(number);
      // With its edges a word has as many pieces as letters.
      lengths[section] = (lengths[section] ?? 0) + word.length;
      if (number < known) continue;
      for (const gram of gramsOf(word)) grams.push(numbers.learn(gram));
      grams.next();
    }
    words.next();
  }
  return { numbers, grams: grams.done(), words: words.done(), lengths };
}

/** With the word's edges: "asp" is " as", "asp", "sp ". */
function gramsOf(word: string): string[] {
  const edged = ` ${word} `;
  const grams: string[] = [];
  for (let at = 0; at + 3 <= edged.length; at++) grams.push(edged.slice(at, at + 3));
  return grams;
}

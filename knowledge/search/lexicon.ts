// What the index knows of words: how rare a term is, which words exist, and what a mistyped word was meant to be.

import { remembered } from '../hungarian/remembered';
import { createVocabulary } from '../hungarian/spelling';
import { root as rootOf } from '../hungarian/stem';
import { littleWords } from '../hungarian/stop-words';
import type { Term } from '../hungarian/terms';
import { type AnalysedSection, everyTerm } from './analysed-section';
import type { WeighedLists } from './lists';
import type { TermNumbers } from './term-numbers';

export interface Lexicon {
  /** How much it tells to have one of these terms (BM25): the fewer sections have it, the more. */
  rarity(terms: Iterable<string>): number;
  /** Of one term, by its number. */
  rarityOf(number: number): number;
  hasTerm(term: string): boolean;
  /** Whether this very word, or a stop word, is known. */
  hasWord(surface: string): boolean;
  /** Terms of all known words with this root. */
  family(root: string): string[];
  /** The words an unknown one begins, or those nearest to a mistyped one, best first; if none is near, words whose root is near to its root. */
  corrections(surface: string): { surface: string; distance: number }[];
}

const mostCorrections = 3;
/** Shorter roots are near to too many others. */
const shortestRoot = 6;
/** Shorter beginnings stand in too many words. */
const shortestBeginning = 6;

/** `times` are the terms of each section, each once. */
export function createLexicon(
  analysed: readonly AnalysedSection[],
  numbers: TermNumbers,
  { items }: WeighedLists,
): Lexicon {
  const sections = analysed.length;
  const frequency = new Int32Array(numbers.size());
  for (const term of items) frequency[term] = (frequency[term] ?? 0) + 1;
  const { words, families } = learnWords(analysed);
  const wordOfRoot = firstWords(words.keys());
  const roots = createVocabulary(new Map(Array.from(wordOfRoot.keys(), (root) => [root, 1])));
  const vocabulary = createVocabulary(words);
  const rarity = (count: number): number => Math.log(1 + (sections - count + 0.5) / (count + 0.5));
  return {
    rarity(terms) {
      let count = 0;
      for (const term of terms) count = Math.max(count, frequency[numbers.of(term) ?? -1] ?? 0);
      return rarity(count);
    },
    rarityOf: (number) => rarity(frequency[number] ?? 0),
    hasTerm: (term) => numbers.of(term) !== undefined,
    hasWord: vocabulary.has,
    family: (root) => families.get(root) ?? [],
    corrections: remembered((surface) => {
      // "kimutatas" is no "mutatas" when there are "kimutatastablak".
      const longer = surface.length < shortestBeginning ? [] : vocabulary.beginningWith(surface, mostCorrections);
      if (longer.length > 0) return longer.map((word) => ({ surface: word, distance: 1 }));
      const near = vocabulary.nearest(surface, mostCorrections);
      if (near.length > 0) return near.map(({ word, distance }) => ({ surface: word, distance }));
      const root = rootOf(surface);
      const nearRoots = root.length < shortestRoot ? [] : roots.nearest(root, mostCorrections);
      return nearRoots.map(({ word, distance }) => ({ surface: wordOfRoot.get(word) ?? word, distance }));
    }),
  };
}

/** By root. */
function firstWords(words: Iterable<string>): Map<string, string> {
  const first = new Map<string, string>();
  for (const word of words) {
    const root = rootOf(word);
    if (!first.has(root)) first.set(root, word);
  }
  return first;
}

/** How often each word stands, and the terms of each root. */
function learnWords(sections: readonly AnalysedSection[]): {
  words: Map<string, number>;
  families: Map<string, string[]>;
} {
  const words = new Map([...littleWords].map((word) => [word, 1]));
  const families = new Map<string, string[]>();
  const seen = new Map<string, Term>();
  for (const section of sections) {
    for (const term of everyTerm(section)) {
      const { surface, kind } = term;
      if (kind === 'word') words.set(surface, (words.get(surface) ?? 0) + 1);
      const known = seen.get(surface);
      if (known && known.kind === kind) continue;
      seen.set(surface, term);
      addToFamily(families, term);
    }
  }
  return { words, families };
}

function addToFamily(families: Map<string, string[]>, { root, term }: Term): void {
  const family = families.get(root);
  if (!family) families.set(root, [term]);
  else if (!family.includes(term)) family.push(term);
}

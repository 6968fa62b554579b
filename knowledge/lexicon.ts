// What the index knows of words: how rare a term is, which words exist, and what a mistyped word was meant to be.

import { type AnalysedSection, everyTerm } from './analysed-section';
import { remembered } from './hungarian/remembered';
import { createVocabulary } from './hungarian/spelling';
import { root as rootOf } from './hungarian/stem';
import { littleWords } from './hungarian/stop-words';
import type { Term } from './hungarian/terms';

export interface Lexicon {
  /** How much it tells to have one of these terms (BM25): the fewer sections have it, the more. */
  rarity(terms: string[]): number;
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

export function createLexicon(sections: AnalysedSection[]): Lexicon {
  const frequency = new Map<string, number>();
  const words = new Map([...littleWords].map((word) => [word, 1]));
  const families = new Map<string, Set<string>>();
  for (const section of sections) {
    const terms = everyTerm(section);
    for (const term of new Set(terms.map(({ term }) => term))) add(frequency, term);
    for (const term of terms) learn(term, words, families);
  }
  const termsOfRoot = new Map(Array.from(families, ([root, terms]) => [root, [...terms]]));
  const wordOfRoot = new Map<string, string>();
  for (const word of words.keys()) if (!wordOfRoot.has(rootOf(word))) wordOfRoot.set(rootOf(word), word);
  const roots = createVocabulary(new Map([...wordOfRoot.keys()].map((root) => [root, 1])));
  const vocabulary = createVocabulary(words);
  return {
    rarity(terms) {
      let count = 0;
      for (const term of terms) count = Math.max(count, frequency.get(term) ?? 0);
      return Math.log(1 + (sections.length - count + 0.5) / (count + 0.5));
    },
    hasTerm: (term) => frequency.has(term),
    hasWord: vocabulary.has,
    family: (root) => termsOfRoot.get(root) ?? [],
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

function learn(
  { surface, term, root, kind }: Term,
  words: Map<string, number>,
  families: Map<string, Set<string>>,
): void {
  if (kind === 'word') add(words, surface);
  families.set(root, (families.get(root) ?? new Set()).add(term));
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

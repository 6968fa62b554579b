// Groups of words that mean the same to a clerk: abbreviations and their full names, everyday words and official ones.
import { fold } from './fold';
import { termOf } from './terms';
import { tokenize } from './tokens';

/** One way of saying it, word by word, as roots (codes and numbers as they are): ['koz', 'onkormanyz', 'hivatal']. */
export type Phrase = string[];

export interface Synonyms {
  /** The phrases of `roots` that start at `from`, longest first, each with the other ways of saying it. */
  startingAt(roots: string[], from: number): { length: number; others: Phrase[] }[];
}

const separator = ' ';

export function createSynonyms(groups: string[][]): Synonyms {
  const sayings = new Map<string, Map<string, Phrase>>();
  for (const group of groups) {
    const phrases = group.map(phraseOf).filter((phrase) => phrase.length > 0);
    for (const phrase of phrases) {
      const key = phrase.join(separator);
      const others = sayings.get(key) ?? new Map<string, Phrase>();
      for (const other of phrases) if (other.join(separator) !== key) others.set(other.join(separator), other);
      sayings.set(key, others);
    }
  }
  const othersOf = new Map(Array.from(sayings, ([key, others]) => [key, [...others.values()]]));
  const longest = longestByFirst(othersOf.keys());
  return {
    startingAt(roots, from) {
      const found: { length: number; others: Phrase[] }[] = [];
      for (let length = Math.min(longest.get(roots[from] ?? '') ?? 0, roots.length - from); length > 0; length--) {
        const others = othersOf.get(roots.slice(from, from + length).join(separator));
        if (others && others.length > 0) found.push({ length, others });
      }
      return found;
    },
  };
}

/** Of the first root of each phrase, how many roots the longest one has. */
function longestByFirst(keys: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const roots = key.split(separator);
    const [first = ''] = roots;
    longest.set(first, Math.max(longest.get(first) ?? 0, roots.length));
  }
  return longest;
}

function phraseOf(text: string): Phrase {
  return tokenize(fold(text)).map((token) => termOf(token).root);
}

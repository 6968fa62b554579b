// The nearest known word to a mistyped one, found among the words of the index itself.
import { editDistance } from './edit-distance';

export interface Vocabulary {
  has(word: string): boolean;
  /** Known words within one edit (two from eight letters on), nearest first, then the most frequent; at most `limit`. */
  nearest(word: string, limit: number): { word: string; distance: number }[];
  /** Known words that begin with this one, the most frequent first; at most `limit`. */
  beginningWith(word: string, limit: number): string[];
}

const shortestCorrected = 4;
const twoEditsFrom = 8;

/** Words of one length. */
interface Bucket {
  words: string[];
  /** Of each word, which letters it has. */
  letters: Int32Array;
}

/** `frequency` of each known word decides between equally near ones. */
export function createVocabulary(frequency: ReadonlyMap<string, number>): Vocabulary {
  const sorted = [...frequency.keys()].sort();
  const buckets = bucketsOf(sorted);
  const times = (of: string) => frequency.get(of) ?? 0;
  return {
    has: (word) => frequency.has(word),
    beginningWith(word, limit) {
      const from = firstNotBefore(word, sorted);
      let to = from;
      while (sorted[to]?.startsWith(word)) to++;
      return sorted
        .slice(from, to)
        .sort((a, b) => times(b) - times(a))
        .slice(0, limit);
    },
    nearest(word, limit) {
      if (word.length < shortestCorrected) return [];
      const most = word.length >= twoEditsFrom ? 2 : 1;
      const near: { word: string; distance: number }[] = [];
      for (let length = word.length - most; length <= word.length + most; length++) {
        for (const known of likely(word, most, buckets[length])) {
          const distance = editDistance(word, known, most);
          if (distance <= most && (distance < 2 || known[0] === word[0])) near.push({ word: known, distance });
        }
      }
      return near.sort((a, b) => a.distance - b.distance || times(b.word) - times(a.word)).slice(0, limit);
    },
  };
}

function firstNotBefore(word: string, sorted: string[]): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** By length. */
function bucketsOf(words: string[]): (Bucket | undefined)[] {
  const byLength: string[][] = [];
  for (const word of words) {
    const bucket = byLength[word.length] ?? [];
    bucket.push(word);
    byLength[word.length] = bucket;
  }
  return Array.from(byLength, (words) => words && { words, letters: Int32Array.from(words, letterSet) });
}

/** Words that differ from it in more letters than edits can change need no exact comparison. */
function likely(word: string, most: number, bucket: Bucket | undefined): string[] {
  const found: string[] = [];
  if (!bucket) return found;
  const own = letterSet(word);
  const { words, letters } = bucket;
  for (let at = 0; at < letters.length; at++)
    if (bitCount((letters[at] ?? 0) ^ own) <= 2 * most) found.push(words[at] ?? '');
  return found;
}

/** Which letters occur. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) % 31);
  return set;
}

function bitCount(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

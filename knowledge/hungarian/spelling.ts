// The nearest known word to a mistyped one, found among the words of the index itself.

export interface Vocabulary {
  has(word: string): boolean;
  /** Known words within one edit (two from eight letters on), nearest first, then the most frequent; at most `limit`. */
  nearest(word: string, limit: number): { word: string; distance: number }[];
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
  const buckets = bucketsOf([...frequency.keys()].sort());
  const times = (of: string) => frequency.get(of) ?? 0;
  return {
    has: (word) => frequency.has(word),
    nearest(word, limit) {
      if (word.length < shortestCorrected) return [];
      const most = word.length >= twoEditsFrom ? 2 : 1;
      const near: { word: string; distance: number }[] = [];
      for (let length = word.length - most; length <= word.length + most; length++) {
        for (const known of likely(word, most, buckets[length])) {
          const distance = editDistance(word, known, most);
          if (distance <= most) near.push({ word: known, distance });
        }
      }
      return near.sort((a, b) => a.distance - b.distance || times(b.word) - times(a.word)).slice(0, limit);
    },
  };
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

const longestCompared = 64;
/** Three rows of the table, by turns: comparing is most of the work of correcting, and takes no memory. */
const rows = [0, 1, 2].map(() => new Uint8Array(longestCompared + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/** Damerau–Levenshtein with neighbours swapped as one edit; gives `most + 1` as soon as it is certain to be more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.max(a.length, b.length) > longestCompared) return a === b ? 0 : most + 1;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Further from the diagonal there are more edits than are of interest.
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? i : most + 1;
    let least = row[from - 1] ?? i;
    for (let j = from; j <= to; j++) {
      const letter = a.charCodeAt(i - 1);
      const changed = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + changed);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    if (to < b.length) row[to + 1] = most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

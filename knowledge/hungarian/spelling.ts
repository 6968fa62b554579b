// The nearest known word to a mistyped one, found among the words of the index itself.

export interface Vocabulary {
  has(word: string): boolean;
  /** Known words within one edit (two from eight letters on), nearest first, then the most frequent; at most `limit`. */
  nearest(word: string, limit: number): { word: string; distance: number }[];
}

const shortestCorrected = 4;
const twoEditsFrom = 8;

/** `frequency` of each known word decides between equally near ones. */
export function createVocabulary(frequency: ReadonlyMap<string, number>): Vocabulary {
  const byLength = new Map<number, { word: string; letters: number }[]>();
  for (const word of [...frequency.keys()].sort()) {
    const bucket = byLength.get(word.length) ?? [];
    bucket.push({ word, letters: letterSet(word) });
    byLength.set(word.length, bucket);
  }
  return {
    has: (word) => frequency.has(word),
    nearest(word, limit) {
      if (word.length < shortestCorrected) return [];
      const most = word.length >= twoEditsFrom ? 2 : 1;
      const letters = letterSet(word);
      const near: { word: string; distance: number }[] = [];
      for (let length = word.length - most; length <= word.length + most; length++) {
        for (const known of byLength.get(length) ?? []) {
          if (bitCount(known.letters ^ letters) > 2 * most) continue;
          const distance = editDistance(word, known.word, most);
          if (distance <= most) near.push({ word: known.word, distance });
        }
      }
      const times = (of: string) => frequency.get(of) ?? 0;
      return near.sort((a, b) => a.distance - b.distance || times(b.word) - times(a.word)).slice(0, limit);
    },
  };
}

/** Which letters occur: two words that differ in more of them than edits can change need no exact comparison. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) % 31);
  return set;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Damerau–Levenshtein with neighbours swapped as one edit; gives `most + 1` as soon as it is certain to be more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

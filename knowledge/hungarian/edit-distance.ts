// How many slips of a finger lie between two words: letters wrong, missing, too many, or swapped with a neighbour.

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

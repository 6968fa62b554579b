// Passages that stand on two pages in nearly the same words: one of them will be forgotten when the other is changed.
import { fold } from '../hungarian/fold';
import type { Finding } from './findings';
import type { CheckedPage } from './pages';

/** Words in a shingle: fewer are common turns of phrase. */
const shingleWords = 6;
const leastWords = 20;
/** The share of the shorter passage's shingles that the other has too. */
const leastShared = 0.6;

interface Passage {
  page: CheckedPage;
  line: number;
  shingles: Set<string>;
}

export function checkDuplicates(pages: CheckedPage[]): Finding[] {
  const passages = pages.flatMap((page) =>
    page.pieces.flatMap(({ blocks }) => blocks.map(({ text, line }) => ({ page, line, shingles: shinglesOf(text) }))),
  );
  const holders = new Map<string, number[]>();
  return passages.flatMap((passage, at) => {
    const shared = new Map<number, number>();
    for (const shingle of passage.shingles) {
      const known = holders.get(shingle) ?? [];
      for (const other of known)
        if (passages[other]?.page !== passage.page) shared.set(other, (shared.get(other) ?? 0) + 1);
      // What stands everywhere is a turn of phrase, and would make this slow.
      if (known.length < 50) holders.set(shingle, [...known, at]);
    }
    const [nearest] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return nearest ? compared(passage, passages[nearest[0]], nearest[1]) : [];
  });
}

function compared(passage: Passage, other: Passage | undefined, shared: number): Finding[] {
  if (!other) return [];
  const share = shared / Math.min(passage.shingles.size, other.shingles.size);
  if (share < leastShared) return [];
  const where = `${other.page.path}:${other.page.lineOf(other.line)}`;
  const text = `${Math.round(100 * share)} % of it stands at ${where} too: keep it in one place and refer to it`;
  return [
    { path: passage.page.path, line: passage.page.lineOf(passage.line), level: 'warning', kind: 'duplicate', text },
  ];
}

function shinglesOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < leastWords) return new Set();
  return new Set(words.slice(shingleWords - 1).map((_, at) => words.slice(at, at + shingleWords).join(' ')));
}

// Lines of print joined into running text: words parted at the end of a line come together again, real hyphens stay.

export interface KnownWords {
  has(word: string): boolean;
}

/** Every word of the text that is not parted, in small letters; with hyphens as they stand inside a line. */
export function wordsOf(lines: string[]): KnownWords {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*(?!-$)/gu)) words.add(word);
  return words;
}

const digraphs = ['dzs', 'cs', 'dz', 'gy', 'ly', 'ny', 'sz', 'ty', 'zs'];
const parted = /([\p{L}\d]+)[-\u2010\u00ad]$/u;

export function joinLines(before: string, after: string, known: KnownWords): string {
  const start = parted.exec(before)?.[1];
  const end = /^[\p{L}\d]+/u.exec(after)?.[0];
  if (start === undefined || end === undefined) return `${before} ${after}`;
  const kept = before.slice(0, -1);
  if (keepsHyphen(start, end, known)) return `${kept}-${after}`;
  return kept.slice(0, kept.length - doubledLetters(start, end, known)) + after;
}

/** "2017-ben", "ASP-rendszer", "e-mail", "Kis-Duna" and what the text itself writes with a hyphen. */
function keepsHyphen(start: string, end: string, known: KnownWords): boolean {
  if (/\d$/.test(start) || /^[\p{Lu}\d]/u.test(end) || /\p{Lu}$/u.test(start) || start.length === 1) return true;
  const [first, second] = [start.toLowerCase(), end.toLowerCase()];
  return known.has(`${first}-${second}`) && !known.has(first + second);
}

/** Hungarian prints "hosszú" as "hosz-szú" over two lines: so many letters of the first half go when they meet again. */
function doubledLetters(start: string, end: string, known: KnownWords): number {
  const digraph = digraphs.find((letters) => start.toLowerCase().endsWith(letters) && end.startsWith(letters));
  return !digraph || known.has((start + end).toLowerCase()) ? 0 : digraph.length - 1;
}

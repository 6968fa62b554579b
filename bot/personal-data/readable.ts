// A text as an eye reads it: wide digits are digits, accents and invisible marks are gone; each sign remembers where it stood.

export interface Readable {
  text: string;
  /** The place in what was typed of the part of `text` from `start` up to `end`. */
  placeOf(start: number, end: number): { start: number; end: number };
}

export function readable(typed: string): Readable {
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of typed) {
    for (const sign of plain(character)) {
      signs.push(sign);
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return {
    text: signs.join(''),
    placeOf: (start, end) => ({ start: starts[start] ?? at, end: ends[end - 1] ?? at }),
  };
}

const ascii = /^[\x20-\x7e\n]$/;

/** One UTF-16 unit for each sign, so that places in the joined text are places in the lists. */
function plain(character: string): string[] {
  if (ascii.test(character)) return [character];
  return character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .split('');
}

// Names of municipalities by their letters: the same, a slip of the finger away, or with the typed letters at one end.
import { editDistance } from '../../knowledge/hungarian/edit-distance';
import { fold } from '../../knowledge/hungarian/fold';
import type { Municipality, Register } from './register';
import { districtNames, districtNumber } from './texts';

export interface Near {
  municipality: Municipality;
  /** Slips, 0 for the same letters. */
  edits: number;
}

export interface NameIndex {
  /** More than one when names differ in their accents only. */
  same(stem: string): readonly Municipality[];
  /** Each municipality once, in no order. */
  near(stem: string, most: number): Near[];
  /** Names that begin or end with the letters. */
  around(part: string): { municipality: Municipality; begins: boolean }[];
}

interface Entry {
  letters: string;
  mask: number;
  municipality: Municipality;
}

export function indexOf(register: Register): NameIndex {
  const entries = register.all().flatMap(entriesOf);
  const same = new Map<string, Municipality[]>();
  for (const { letters, municipality } of entries) same.set(letters, [...(same.get(letters) ?? []), municipality]);
  return {
    same: (stem) => same.get(stem) ?? [],
    near: (stem, most) => nearest(entries, stem, most),
    around: (part) =>
      entries.flatMap(({ letters, municipality }) => {
        const begins = letters.startsWith(part);
        return begins || letters.endsWith(part) ? [{ municipality, begins }] : [];
      }),
  };
}

function entriesOf(municipality: Municipality): Entry[] {
  const district = districtNumber(municipality);
  const names = district === undefined ? [municipality.name] : (districtNames[district - 1] ?? []);
  return names.map((name) => {
    const letters = fold(name).replace('-', '');
    return { letters, mask: maskOf(letters), municipality };
  });
}

function nearest(entries: Entry[], stem: string, most: number): Near[] {
  const mask = maskOf(stem);
  const found = new Map<Municipality, number>();
  for (const entry of entries) {
    // One slip puts in or takes out one kind of letter, or one of each: most names are ruled out by that alone.
    if (bits(entry.mask ^ mask) > 2 * most) continue;
    const edits = editDistance(stem, entry.letters, most);
    if (edits <= most && edits < (found.get(entry.municipality) ?? most + 1)) found.set(entry.municipality, edits);
  }
  return [...found].map(([municipality, edits]) => ({ municipality, edits }));
}

/** One bit for each kind of letter in a word. */
function maskOf(letters: string): number {
  let mask = 0;
  for (let at = 0; at < letters.length; at++) mask |= 1 << (letters.charCodeAt(at) - 97);
  return mask;
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

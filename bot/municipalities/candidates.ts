// What the words of a message may name, each with how it was read: spans of words as names, as forms of names, or nearly so.
import { type Reading, readingsOf } from './endings';
import type { NameIndex } from './name-index';
import type { Municipality } from './register';
import type { Word } from './words';

export interface Span {
  /** One word, or neighbours typed apart: "székes fehérvár". */
  words: Word[];
  letters: string;
}

export interface Candidate {
  municipality: Municipality;
  span: Span;
  /** Of the form it was read from. */
  stem: string;
  ending: Reading['ending'];
  edits: number;
}

const mostJoined = 3;
const shortestForTwoSlips = 8;
const shortestForASlip = 3;

/** Longest first. */
export function spansOf(words: Word[]): Span[] {
  return Array.from({ length: mostJoined }, (_, less) => mostJoined - less).flatMap((size) =>
    words.flatMap((first, at) => {
      const span = words.slice(at, at + size);
      const isTogether = span.length === size && span.every((word, index) => word.at === first.at + index);
      return isTogether ? [{ words: span, letters: span.map(({ folded }) => folded).join('') }] : [];
    }),
  );
}

/** Without slips. A name as it stands wins over forms of other names, and longer spans over what they contain. */
export function namedIn(spans: Span[], index: NameIndex): Candidate[] {
  const named: Candidate[] = [];
  for (const span of spans) {
    if (named.some((other) => overlaps(other.span, span))) continue;
    const readings = readingsOf(span.letters).map((reading) => ({
      ...reading,
      municipalities: index.same(reading.stem),
    }));
    const [first] = readings.filter(({ municipalities }) => municipalities.length > 0);
    if (first === undefined) continue;
    for (const municipality of first.municipalities)
      named.push({ municipality, span, stem: first.stem, ending: first.ending, edits: 0 });
  }
  return named;
}

/** Other municipalities that the letters are a form of: "Gödre" may be "Göd" + "re". */
export function otherForms({ span, stem }: Candidate, index: NameIndex): Municipality[] {
  return readingsOf(span.letters)
    .filter((reading) => reading.stem !== stem)
    .flatMap((reading) => index.same(reading.stem));
}

/** With one slip, in longer words two; the least slips of each municipality. */
export function nearlyNamedIn(spans: Span[], index: NameIndex): Candidate[] {
  const best = new Map<Municipality, Candidate>();
  for (const span of spans)
    for (const { stem, ending } of readingsOf(span.letters)) {
      if (stem.length < shortestForASlip) continue;
      for (const { municipality, edits } of index.near(stem, stem.length < shortestForTwoSlips ? 1 : 2)) {
        const known = best.get(municipality);
        const isBetter = !known || edits < known.edits || (edits === known.edits && ending === 'none');
        if (isBetter) best.set(municipality, { municipality, span, stem, ending, edits });
      }
    }
  return [...best.values()];
}

export function overlaps(one: Span, other: Span): boolean {
  return one.words.some((word) => other.words.includes(word));
}

// What speaks against a name that was read: it may be a form or a misspelling of another one, or only look like a name in a sentence.
import { type Candidate, nearlyNamedIn, otherForms, overlaps, spansOf } from './candidates';
import type { NameIndex } from './name-index';
import type { Municipality } from './register';
import { officeWords } from './texts';
import type { Where } from './where';
import type { Word } from './words';

export interface Message {
  words: Word[];
  /** Those that may be names. */
  core: Word[];
  where: Where;
  index: NameIndex;
}

/** Beside more other words than these, a name is no answer to "which municipality?". */
const mostOtherWords = 3;
/** Names as short as "Hét", "Bér" and "Barna" are words, too. */
const longestOfWords = 5;
/** Shorter words lie near so many names that it says nothing. */
const shortestRival = 6;

export function isTelling({ span, stem, municipality }: Candidate, { core, where }: Message): boolean {
  if (where.counties.size > 0 && !where.counties.has(municipality.county)) return false;
  const others = core.length - span.words.length;
  const isCapital = span.words.some((word) => word.isCapital);
  return others === 0 || (others <= mostOtherWords && (isCapital || stem.length > longestOfWords));
}

/** Others that may be meant just as well. */
export function rivalsOf(named: Candidate, message: Message): Municipality[] {
  const { span, municipality } = named;
  const isAlone = message.words.length === span.words.length;
  const rivals = [
    ...(isAlone && named.ending === 'none' ? [] : otherForms(named, message.index)),
    ...(named.ending === 'none' || isSupported(named, message) ? [] : oneSlipFrom(span.letters, message.index)),
    ...rivalsBeside(named, message),
  ];
  return rivals.filter((rival) => rival !== municipality);
}

/** An ending is meant as one in a sentence, and that of "abai" before "hivatal"; a word by itself may be another name, misspelt. */
function isSupported({ span, ending }: Candidate, { words }: Message): boolean {
  const next = words[(span.words.at(-1)?.at ?? 0) + 1];
  return ending === 'adjective'
    ? next !== undefined && officeWords.test(next.folded)
    : words.length > span.words.length;
}

const oneSlipFrom = (letters: string, index: NameIndex): Municipality[] =>
  index.near(letters, 1).map(({ municipality }) => municipality);

/** "Balaton fürd": what stands beside, or both together, may be a name with a slip in it. */
function rivalsBeside({ span }: Candidate, { core, index }: Message): Municipality[] {
  if (core.length === span.words.length) return [];
  const spans = spansOf(core).filter(
    ({ words, letters }) => letters.length >= shortestRival && words.some((word) => !span.words.includes(word)),
  );
  return nearlyNamedIn(spans, index)
    .filter((near) => near.edits <= 1 && (overlaps(near.span, span) || near.stem.length >= shortestRival))
    .map(({ municipality }) => municipality);
}

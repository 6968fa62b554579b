// The words of a question as they were meant: known ones as they are, others split, or corrected to the nearest known word.

import { fold } from '../hungarian/fold';
import { littleWords } from '../hungarian/stop-words';
import { type Term, termOf, wordTerm } from '../hungarian/terms';
import type { Token } from '../hungarian/tokens';
import type { Lexicon } from '../search/lexicon';

export interface SpelledWord {
  /** Folded. */
  typed: string;
  /** What it may have been meant to be, equally likely ones; the word itself when it is known or nothing is near. */
  meant: [Term, ...Term[]];
  /** Edits between the two. */
  distance: number;
  /** The handbook has it, or what it was corrected to. */
  known: boolean;
}

/** Names are not in the handbook because they are names, not because they are misspelt. */
export function spell(token: Token, names: ReadonlySet<string>, lexicon: Lexicon): SpelledWord[] {
  const own = termOf(token);
  const asTyped = (known: boolean): SpelledWord => ({ typed: token.text, meant: [own], distance: 0, known });
  if (isKnown(own, lexicon)) return [asTyped(true)];
  if (token.kind !== 'word') return [asTyped(false)];
  const halves = splitLittle(token.text);
  if (halves) return halves.map((half) => ({ typed: half, meant: [wordTerm(half)], distance: 0, known: true }));
  const [best, ...others] = names.has(token.text) ? [] : lexicon.corrections(own.surface);
  if (!best) return [asTyped(false)];
  const equal = others.filter(({ distance }) => distance === best.distance).map(({ surface }) => wordTerm(surface));
  return [{ typed: token.text, meant: [wordTerm(best.surface), ...equal], distance: best.distance, known: true }];
}

export function isKnown({ kind, surface, term, root, weight }: Term, lexicon: Lexicon): boolean {
  if (kind !== 'word') return lexicon.hasTerm(term);
  if (weight < 1) return true;
  return lexicon.hasWord(surface) || lexicon.hasTerm(term) || lexicon.family(root).length > 0;
}

/** "kiaz" is "ki az": a space forgotten between two little words. */
function splitLittle(word: string): string[] | undefined {
  for (let at = 1; at < word.length; at++) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => littleWords.has(half)) && halves.some((half) => half.length > 1)) return halves;
  }
  return undefined;
}

const capitalInside = /(?<=[\p{L}\d,;:][”"]?\s[„"]?)\p{Lu}\p{L}+/gu;
/** Longer words with a capital are mistyped titles more often than names. */
const longestName = 7;

/** Short words with a capital inside a sentence, folded; none when all is written in capitals. */
export function namesIn(text: string): ReadonlySet<string> {
  if (!/\p{Ll}{3}/u.test(text)) return new Set();
  return new Set(
    [...text.matchAll(capitalInside)].map(([name]) => fold(name)).filter(({ length }) => length <= longestName),
  );
}

const twoCapitals = /(?<=[\p{L}\d,;:]\s)(\p{Lu}\p{Ll}+)\s(\p{Lu}\p{Ll}+)/gu;

/** Two capitals side by side inside a sentence: one word that nobody knows, or two that the handbook never has in this form. */
export function namesPerson(text: string, lexicon: Lexicon): boolean {
  return [...text.matchAll(twoCapitals)].some(([, ...names]) => {
    const words = names.map((name) => wordTerm(fold(name)));
    return words.some((word) => !isKnown(word, lexicon)) || words.every(({ surface }) => !lexicon.hasWord(surface));
  });
}

// A word of a question by itself: what it was meant to be, its family, and how much it tells. The same words come in nearly every question.
import { remembered } from '../hungarian/remembered';
import type { Token } from '../hungarian/tokens';
import type { Lexicon } from '../search/lexicon';
import { type SpelledWord, spell } from './spelled-words';

/** What may stand for a word. Every place must be filled, each by any of its terms: a synonym of two words has two places. */
export interface Variant {
  places: string[][];
  /** What it is worth beside the word itself. */
  weight: number;
  why: 'same' | 'family' | 'typo' | 'joined' | 'synonym';
}

export interface PlainWord {
  /** Folded as typed. */
  typed: string;
  /** As corrected; the same as `typed` when there was nothing to correct. */
  surface: string;
  kind: Token['kind'];
  /** What its synonyms are found by. */
  root: string;
  /** 0 to 1: a soft question word weighs little. */
  weight: number;
  /** How much the word tells: rare words tell more, words that nobody knows the most. */
  rarity: number;
  /** The handbook has it, or what it was corrected to. */
  known: boolean;
  variants: Variant[];
}

/** What other forms are worth beside the word itself. */
const familyWeight = 0.9;
const typoWeight = [1, 0.85, 0.65];
const noNames: ReadonlySet<string> = new Set();

export function createPlainWords(lexicon: Lexicon): (token: Token, names: ReadonlySet<string>) => PlainWord[] {
  const read = (token: Token, names: ReadonlySet<string>): PlainWord[] =>
    spell(token, names, lexicon).map((spelled) => plainWord(spelled, lexicon));
  const byKind = {
    word: remembered((text) => read({ text, kind: 'word' }, noNames)),
    number: remembered((text) => read({ text, kind: 'number' }, noNames)),
    code: remembered((text) => read({ text, kind: 'code' }, noNames)),
  };
  return (token, names) => (names.has(token.text) ? read(token, names) : byKind[token.kind](token.text));
}

function plainWord({ typed, meant, distance, known }: SpelledWord, lexicon: Lexicon): PlainWord {
  const [{ surface, kind, weight, root }] = meant;
  const right = typoWeight[distance] ?? 0;
  const all = meant.flatMap((term): Variant[] => [
    { places: [[term.term]], weight: right, why: distance === 0 ? 'same' : 'typo' },
    { places: [lexicon.family(term.root)], weight: right * familyWeight, why: distance === 0 ? 'family' : 'typo' },
  ]);
  const variants = all.filter(({ places }) => places.every((terms) => terms.some(lexicon.hasTerm)));
  return { typed, surface, kind, weight, known, root, variants, rarity: rarityOf(variants, lexicon) };
}

/** Of all that may stand for a word but synonyms. */
export function rarityOf(variants: Variant[], lexicon: Lexicon): number {
  return lexicon.rarity(variants.filter(({ why }) => why !== 'synonym').flatMap(({ places }) => places.flat()));
}

// The words of a question, each with the terms that may stand for it: itself, its family, its corrections, its synonyms.
import type { Synonyms } from './hungarian/synonyms';
import { wordTerm } from './hungarian/terms';
import type { Token } from './hungarian/tokens';
import type { Lexicon } from './lexicon';
import { isKnown, type SpelledWord } from './spelled-words';

/** What may stand for a word. Every place must be filled, each by any of its terms: a synonym of two words has two places. */
export interface Variant {
  places: string[][];
  /** What it is worth beside the word itself. */
  weight: number;
  why: 'same' | 'family' | 'typo' | 'joined' | 'synonym';
}

export interface QuestionWord {
  /** Folded as typed. */
  typed: string;
  /** As corrected; the same as `typed` when there was nothing to correct. */
  surface: string;
  kind: Token['kind'];
  /** 0 to 1: a soft question word weighs little. */
  weight: number;
  /** How much the word tells: rare words tell more, words that nobody knows the most. */
  rarity: number;
  /** The handbook has it, or what it was corrected to. */
  known: boolean;
  variants: Variant[];
  /** Which part of the message it stands in. */
  part: number;
}

/** What other forms are worth beside the word itself. */
const familyWeight = 0.9;
const typoWeight = [1, 0.85, 0.65];
const synonymWeight = 0.4;
const shortestJoined = 6;

type PlacedWord = SpelledWord & { part: number };

export function questionWords(spelled: PlacedWord[], lexicon: Lexicon, synonyms: Synonyms): QuestionWord[] {
  const words = spelled.map((one) => wordOf(one, lexicon));
  addSynonyms(words, spelled, synonyms, lexicon);
  addJoined(words, lexicon);
  return words.map((word) => ({ ...word, rarity: rarityOf(word, lexicon) }));
}

function wordOf({ typed, meant, distance, known, part }: PlacedWord, lexicon: Lexicon): QuestionWord {
  const [first] = meant;
  const right = typoWeight[distance] ?? 0;
  const variants = meant.flatMap((term): Variant[] => [
    { places: [[term.term]], weight: right, why: distance === 0 ? 'same' : 'typo' },
    { places: [lexicon.family(term.root)], weight: right * familyWeight, why: distance === 0 ? 'family' : 'typo' },
  ]);
  return {
    typed,
    surface: first.surface,
    kind: first.kind,
    weight: first.weight,
    rarity: 0,
    known,
    part,
    variants: variants.filter(({ places }) => places.every((terms) => terms.some(lexicon.hasTerm))),
  };
}

/** A phrase of several words hands its other names to each of its words. */
function addSynonyms(words: QuestionWord[], spelled: SpelledWord[], synonyms: Synonyms, lexicon: Lexicon): void {
  const roots = spelled.map(({ meant }) => meant[0].root);
  roots.forEach((_, from) => {
    for (const { length, others } of synonyms.startingAt(roots, from)) {
      for (const other of others) {
        const places = other.map(lexicon.family);
        if (places.some((terms) => terms.length === 0)) continue;
        for (const word of words.slice(from, from + length)) {
          word.variants.push({ places, weight: synonymWeight, why: 'synonym' });
        }
      }
    }
  });
}

/** "kezi konyv" for "kezikonyv": a space too many. */
function addJoined(words: QuestionWord[], lexicon: Lexicon): void {
  words.forEach((left, at) => {
    const right = words[at + 1];
    if (left.kind !== 'word' || right?.kind !== 'word') return;
    const joined = wordTerm(left.typed + right.typed);
    if (joined.surface.length < shortestJoined || !isKnown(joined, lexicon)) return;
    for (const word of [left, right]) {
      word.variants.push({ places: [lexicon.family(joined.root)], weight: 1, why: 'joined' });
      word.known = true;
    }
  });
}

function rarityOf(word: QuestionWord, lexicon: Lexicon): number {
  const own = word.variants.filter(({ why }) => why !== 'synonym');
  return lexicon.rarity(own.flatMap(({ places }) => places.flat()));
}

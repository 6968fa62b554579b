// The words of a question, each with the terms that may stand for it: itself, its family, its corrections, its synonyms.

import { remembered } from '../hungarian/remembered';
import type { Phrase, Synonyms } from '../hungarian/synonyms';
import { wordTerm } from '../hungarian/terms';
import type { Token } from '../hungarian/tokens';
import type { Lexicon } from '../search/lexicon';
import { createPlainWords, type PlainWord, rarityOf, type Variant } from './plain-words';
import { isKnown } from './spelled-words';

export interface QuestionWord extends Omit<PlainWord, 'root'> {
  /** Which part of the message it stands in. */
  part: number;
}

/** What another word for it is worth beside the word itself. */
const synonymWeight = 0.4;
const shortestJoined = 6;

export interface PlacedToken {
  token: Token;
  part: number;
}

/** Words by themselves are looked up once and remembered; what their neighbours make of them is added in each question. */
export function createQuestionWords(
  lexicon: Lexicon,
  synonyms: Synonyms,
): (tokens: PlacedToken[], names: ReadonlySet<string>) => QuestionWord[] {
  const plainWords = createPlainWords(lexicon);
  const saysOtherwise = createSayings(lexicon);
  const joinedTo = createJoining(lexicon);
  return (tokens, names) => {
    const plain: PlainWord[] = [];
    const words: QuestionWord[] = [];
    for (const { token, part } of tokens) {
      for (const word of plainWords(token, names)) {
        const { typed, surface, kind, weight, rarity, known } = word;
        plain.push(word);
        words.push({ typed, surface, kind, weight, rarity, known, variants: word.variants, part });
      }
    }
    addSynonyms(words, plain, synonyms, saysOtherwise);
    addJoined(words, joinedTo, lexicon);
    return words;
  };
}

/** The variants that other names are, the same ones each time; without those of which the handbook does not have all words. */
function createSayings(lexicon: Lexicon): (others: Phrase[]) => Variant[] {
  const ofPhrase = new WeakMap<Phrase, Variant>();
  const ofAll = new WeakMap<Phrase[], Variant[]>();
  const variantOf = (phrase: Phrase): Variant => {
    const variant: Variant = ofPhrase.get(phrase) ?? {
      places: phrase.map(lexicon.family),
      weight: synonymWeight,
      why: 'synonym',
    };
    ofPhrase.set(phrase, variant);
    return variant;
  };
  return (others) => {
    const variants =
      ofAll.get(others) ?? others.map(variantOf).filter(({ places }) => places.every((terms) => terms.length > 0));
    ofAll.set(others, variants);
    return variants;
  };
}

/** A phrase of several words hands its other names to each of its words. */
function addSynonyms(
  words: QuestionWord[],
  plain: PlainWord[],
  synonyms: Synonyms,
  saysOtherwise: (others: Phrase[]) => Variant[],
): void {
  const roots = plain.map(({ root }) => root);
  for (let from = 0; from < roots.length; from++) {
    for (const { length, others } of synonyms.startingAt(roots, from)) {
      const variants = saysOtherwise(others);
      if (variants.length === 0) continue;
      for (const word of words.slice(from, from + length)) word.variants = [...word.variants, ...variants];
    }
  }
}

/** The variant that two words written as one are; null when that is no word. */
function createJoining(lexicon: Lexicon): (joined: string) => Variant | null {
  return remembered((text) => {
    const joined = wordTerm(text);
    if (!isKnown(joined, lexicon)) return null;
    return { places: [lexicon.family(joined.root)], weight: 1, why: 'joined' };
  });
}

/** "kezi konyv" for "kezikonyv": a space too many. */
function addJoined(words: QuestionWord[], joinedTo: (joined: string) => Variant | null, lexicon: Lexicon): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const [left, right] = [words[at], words[at + 1]];
    if (left?.kind !== 'word' || right?.kind !== 'word') continue;
    if (left.typed.length + right.typed.length < shortestJoined) continue;
    const variant = joinedTo(left.typed + right.typed);
    if (!variant) continue;
    for (const word of [left, right]) {
      word.variants = [...word.variants, variant];
      word.known = true;
      word.rarity = rarityOf(word.variants, lexicon);
    }
  }
}

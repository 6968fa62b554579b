// The words of a question, each with the terms that may stand for it: itself, its family, its corrections, its synonyms.
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
    addJoined(words, lexicon);
    return words;
  };
}

/** The variant that a phrase is, the same one each time; undefined when the handbook does not have all of its words. */
function createSayings(lexicon: Lexicon): (phrase: Phrase) => Variant | undefined {
  const known = new WeakMap<Phrase, { variant: Variant | undefined }>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before) return before.variant;
    const places = phrase.map(lexicon.family);
    const isSaid = places.every((terms) => terms.length > 0);
    const variant: Variant | undefined = isSaid ? { places, weight: synonymWeight, why: 'synonym' } : undefined;
    known.set(phrase, { variant });
    return variant;
  };
}

/** A phrase of several words hands its other names to each of its words. */
function addSynonyms(
  words: QuestionWord[],
  plain: PlainWord[],
  synonyms: Synonyms,
  saysOtherwise: (phrase: Phrase) => Variant | undefined,
): void {
  const roots = plain.map(({ root }) => root);
  for (let from = 0; from < roots.length; from++) {
    for (const { length, others } of synonyms.startingAt(roots, from)) {
      const variants = others.flatMap((other) => saysOtherwise(other) ?? []);
      if (variants.length === 0) continue;
      for (const word of words.slice(from, from + length)) word.variants = [...word.variants, ...variants];
    }
  }
}

/** "kezi konyv" for "kezikonyv": a space too many. */
function addJoined(words: QuestionWord[], lexicon: Lexicon): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const [left, right] = [words[at], words[at + 1]];
    if (left?.kind !== 'word' || right?.kind !== 'word') continue;
    if (left.typed.length + right.typed.length < shortestJoined) continue;
    const joined = wordTerm(left.typed + right.typed);
    if (!isKnown(joined, lexicon)) continue;
    const variant: Variant = { places: [lexicon.family(joined.root)], weight: 1, why: 'joined' };
    for (const word of [left, right]) {
      word.variants = [...word.variants, variant];
      word.known = true;
      word.rarity = rarityOf(word.variants, lexicon);
    }
  }
}

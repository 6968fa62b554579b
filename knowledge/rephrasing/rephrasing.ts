// Whether a text that a model wrote says only what the passages it cites say. What is not certain is refused: the quote is at hand.
import { fold } from '../hungarian/fold';
import { termsOf } from '../hungarian/terms';
import { type CitedSentence, citedText } from './cited-sentences';
import { numbersStandTogether, repeatsNumber } from './numbers';
import { overlap } from './overlap';
import { type Clause, passageSentences, type Sentence, sentenceOf } from './said';
import { isTurnedRound } from './turned';

export interface NumberedPassage {
  number: number;
  /** Markdown, with its heading. */
  text: string;
}

export type Refusal =
  | 'empty'
  | 'too long'
  | 'markup'
  | 'uncited sentence'
  | 'unknown passage'
  | 'address'
  | 'other number'
  | 'other name'
  | 'turned round'
  | 'not covered';

export type Rephrasing = { ok: true; markdown: string } | { ok: false; refusal: Refusal };

/** Tuned on honest rephrasings and on the same with one word or number changed (test/knowledge/rephrasing.test.ts). */
const leastCovered = 0.95;
const longest = 1_500;

export function checkRephrasing(written: string, passages: NumberedPassage[]): Rephrasing {
  if (written.trim() === '') return { ok: false, refusal: 'empty' };
  if (written.length > longest) return { ok: false, refusal: 'too long' };
  const text = citedText(written);
  if (!text) return { ok: false, refusal: 'markup' };
  for (const sentence of text.sentences) {
    const refusal = refuse(sentence, passages);
    if (refusal) return { ok: false, refusal };
  }
  return { ok: true, markdown: text.markdown };
}

function refuse(sentence: CitedSentence, passages: NumberedPassage[]): Refusal | undefined {
  if (sentence.cites.length === 0) return 'uncited sentence';
  const cited = passages.filter(({ number }) => sentence.cites.includes(number));
  if (cited.length < new Set(sentence.cites).size) return 'unknown passage';
  const source = cited.map(({ text }) => text).join('\n');
  if (addressesIn(sentence.text).some((address) => !source.includes(address))) return 'address';
  if (!hasNames(source, sentence.text)) return 'other name';
  return refuseSaid(sentenceOf(sentence.text), passageSentences(source));
}

function refuseSaid(said: Sentence, source: Sentence[]): Refusal | undefined {
  const standsRight = (clause: Clause) => numbersStandTogether(clause, source, said.words);
  if (!said.clauses.every(standsRight) || repeatsNumber(said, source)) return 'other number';
  const near = nearestTo(said, source);
  if (!isCovered(said.words, near)) return 'not covered';
  return isTurnedRound(said, near, source) ? 'turned round' : undefined;
}

function isCovered(words: Set<string>, near: Sentence[]): boolean {
  const known = new Set(near.flatMap((sentence) => [...sentence.words]));
  return words.size > 0 && overlap(words, known) / words.size >= leastCovered;
}

/** The sentence of the passage that shares most with it, and those that share most with one of its clauses. */
function nearestTo(said: Sentence, source: Sentence[]): Sentence[] {
  return [said, ...said.clauses].flatMap(({ words }) => {
    const most = Math.max(...source.map((sentence) => overlap(words, sentence.words)));
    return source.filter((sentence) => most > 0 && overlap(words, sentence.words) === most);
  });
}

const address = /\S*(?:https?:|www\.|@|[\p{L}\d]\.(?:hu|eu|com|net|org|info|io|gov)\b)\S*/giu;

function addressesIn(text: string): string[] {
  return [...text.matchAll(address)].map(([found]) => found.replace(/^[("„]+|[.,;:!?)"”]+$/g, ''));
}

/** Abbreviations, and words with a capital that do not begin the sentence. */
function hasNames(source: string, sentence: string): boolean {
  const folded = fold(source);
  const roots = new Set(termsOf(source).map(({ root }) => root));
  return [...sentence.matchAll(/\p{L}[\p{L}-]*/gu)]
    .filter(([word], at) => (at > 0 && /^\p{Lu}/u.test(word)) || /\p{Lu}\p{Lu}/u.test(word))
    .flatMap(([word]) => termsOf(word))
    .every(({ root, surface, weight }) => weight < 1 || roots.has(root) || folded.includes(surface));
}

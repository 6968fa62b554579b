// Whether a text that a model wrote says only what the passages it cites say. What is not certain is refused: the quote is at hand.
import { fold } from '../hungarian/fold';
import { termsOf } from '../hungarian/terms';
import { type CitedSentence, citedText } from './cited-sentences';
import { type Clause, passageSentences, type Sentence, sentenceOf } from './said';

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
const nearlyAll = 0.7;
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
  const given = source.flatMap(({ clauses }) => clauses);
  if (said.clauses.some((clause) => !numbersStandTogether(clause, source, said.words))) return 'other number';
  if (repeatsNumber(said, source)) return 'other number';
  const near = nearestTo(said, source);
  if (!isCovered(said.words, near)) return 'not covered';
  const turned =
    said.clauses.some((clause) => isTurned(clause, given) || affirmsDenied(clause, near)) ||
    near.some((sentence) => isTwisted(said, sentence)) ||
    [...said.sharp].some((word) => !near.some(({ allowed }) => allowed.has(word)));
  return turned ? 'turned round' : undefined;
}

/**
 * Each number must stand where the passage speaks of the same, and no other number of the passage may stand nearer: swapped numbers
 * are the likeliest lie, and the worst.
 */
function numbersStandTogether({ words, numbers }: Clause, source: Sentence[], inSentence: Set<string>): boolean {
  const isBare = words.size === 0;
  const context = isBare ? inSentence : words;
  const places = source.flatMap((sentence) =>
    sentence.clauses
      .filter((clause) => clause.numbers.length > 0)
      .map((clause) => ({
        clause,
        sentence,
        near: overlap(context, sentence.words) + (isBare ? 0 : overlap(context, clause.words)),
      })),
  );
  return numbers.every((number) => {
    const times = (clause: Clause) => clause.numbers.filter((each) => each === number).length;
    const having = places.filter(({ clause }) => times(clause) >= numbers.filter((each) => each === number).length);
    const own = new Set(isBare ? having.map(({ sentence }) => sentence) : []);
    const rivals = places.filter(({ clause, sentence }) => times(clause) === 0 && !own.has(sentence));
    return nearness(having) > nearness(rivals);
  });
}

/** One of two numbers in the place of both. */
function repeatsNumber(said: Sentence, source: Sentence[]): boolean {
  const timesIn = ({ clauses }: Sentence, number: string) =>
    clauses.flatMap(({ numbers }) => numbers).filter((each) => each === number).length;
  const numbers = new Set(said.clauses.flatMap((clause) => clause.numbers));
  return [...numbers].some((number) => {
    const times = timesIn(said, number);
    return times > 1 && times > Math.max(...source.map((sentence) => timesIn(sentence, number)));
  });
}

/** -1 when there are none. */
function nearness(places: { near: number }[]): number {
  return Math.max(-1, ...places.map(({ near }) => near));
}

function isCovered(words: Set<string>, near: Sentence[]): boolean {
  const known = new Set(near.flatMap((sentence) => [...sentence.words]));
  return words.size > 0 && overlap(words, known) / words.size >= leastCovered;
}

/** The clauses of the passage that are nearest to it deny what it says, or say what it denies. */
function isTurned(clause: Clause, given: Clause[]): boolean {
  const most = Math.max(...given.map(({ words }) => overlap(clause.words, words)));
  if (most === 0) return clause.denials > 0;
  const nearest = given.filter(({ words }) => overlap(clause.words, words) === most);
  return nearest.some(({ denials }) => denials > 0 !== clause.denials > 0);
}

/** It takes a word from where the passage denies it, and does not deny. */
function affirmsDenied({ words, denials }: Clause, near: Sentence[]): boolean {
  const clauses = near.flatMap((sentence) => sentence.clauses);
  return (
    denials === 0 &&
    [...words].some((word) => {
      const having = clauses.filter((clause) => clause.words.has(word));
      return having.length > 0 && having.every((clause) => clause.denials > 0);
    })
  );
}

/** Nearly word for word, but with other little words. */
function isTwisted(said: Sentence, given: Sentence): boolean {
  const shared = overlap(said.words, given.words);
  if (shared < nearlyAll * Math.max(said.words.size, given.words.size)) return false;
  return (
    said.denials !== given.denials || overlap(said.sharp, given.sharp) < Math.max(said.sharp.size, given.sharp.size)
  );
}

/** The sentence of the passage that shares most with it, and those that share most with one of its clauses. */
function nearestTo(said: Sentence, source: Sentence[]): Sentence[] {
  return [said, ...said.clauses].flatMap(({ words }) => {
    const most = Math.max(...source.map((sentence) => overlap(words, sentence.words)));
    return source.filter((sentence) => most > 0 && overlap(words, sentence.words) === most);
  });
}

function overlap(some: Set<string>, others: Set<string>): number {
  let both = 0;
  for (const word of some) if (others.has(word)) both += 1;
  return both;
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

// A typed question, read: its words with all that may stand for them, its parts, and what kind of answer each part wants.
import { type AnswerType, toCount, wantedTypes } from '../hungarian/answer-types';
import { fold } from '../hungarian/fold';
import { asksForPrice, asksOfNow, asksOfTheFuture, wantsDeed } from '../hungarian/requests';
import type { Synonyms } from '../hungarian/synonyms';
import { tokenize } from '../hungarian/tokens';
import type { Lexicon } from '../search/lexicon';
import { partsOf } from './question-parts';
import { createQuestionWords, type QuestionWord } from './question-words';
import { namesIn, namesPerson } from './spelled-words';

export interface Question {
  words: QuestionWord[];
  /** What the words of each part weigh: all the same, unless the question is seen from one of them. */
  partWeights: number[];
  /** The parts that ask something, each with the kinds of answer it wants. */
  asked: { part: number; types: AnswerType[] }[];
  /** Those of all parts that tell sections apart. */
  types: AnswerType[];
  /** All kinds of answer it wants, a place too: most sections name one. */
  wanted: AnswerType[];
  /** Roots of what it asks to count. */
  toCount: string[];
  /** It wants the bot to do something. */
  wantsDeed: boolean;
  /** It asks of what is to come, which no handbook knows. */
  ofTheFuture: boolean;
  /** It asks what a thing costs in a shop. */
  forPrice: boolean;
  /** It asks how things stand today. */
  ofNow: boolean;
  /** It is about a person by full name; no handbook is. */
  namesPerson: boolean;
}

const longestQuestion = 500;
const mostTokens = 40;
/** What words that only tell weigh beside those that ask. */
const contextWeight = 0.75;
const otherPartWeight = 0.4;

export type Reader = (text: string) => Question;

/** Reading never throws; at most 500 letters and 40 words are looked at. */
export function createReader(lexicon: Lexicon, synonyms: Synonyms): Reader {
  const questionWords = createQuestionWords(lexicon, synonyms);
  return (text) => {
    const cut = text.slice(0, longestQuestion);
    const parts = partsOf(fold(cut));
    const tokens = parts.flatMap(({ text }, part) => tokenize(text).map((token) => ({ token, part })));
    const words = questionWords(tokens.slice(0, mostTokens), namesIn(cut));
    for (const word of words) if (!parts[word.part]?.asks) word.weight *= contextWeight;
    const asking = parts.flatMap(({ text, asks }, part) => (asks ? [{ part, wanted: wantedTypes(text) }] : []));
    const asked = asking.map(({ part, wanted }) => ({ part, types: wanted.filter((type) => type !== 'place') }));
    return {
      words: withoutRepeats(words.filter((word) => word.weight > 0)),
      partWeights: parts.map(() => 1),
      asked,
      types: asked.flatMap(({ types }) => types),
      wanted: asking.flatMap(({ wanted }) => wanted),
      toCount: parts.flatMap(({ text }) => toCount(corrected(text, words))),
      wantsDeed: parts.some(({ text }) => wantsDeed(text)),
      ofTheFuture: parts.some(({ text }) => asksOfTheFuture(text)),
      forPrice: parts.some(({ text }) => asksForPrice(text)),
      ofNow: parts.some(({ text }) => asksOfNow(text)),
      namesPerson: namesPerson(cut, lexicon),
    };
  };
}

function corrected(text: string, words: QuestionWord[]): string {
  if (!text.includes('hany')) return text;
  return text.replace(/\p{L}+/gu, (typed) => words.find((word) => word.typed === typed)?.surface ?? typed);
}

/** The question seen from one of its parts: the other words stay as context. */
export function focusOn(question: Question, part: number): Question {
  const asked = question.asked.filter((one) => one.part === part);
  const partWeights = question.partWeights.map((weight, at) => (at === part ? weight : weight * otherPartWeight));
  const words = question.words.map((word) =>
    word.part === part ? word : { ...word, weight: word.weight * otherPartWeight },
  );
  return { ...question, words, partWeights, asked, types: asked.flatMap(({ types }) => types) };
}

/** A word said twice in one part counts once. */
function withoutRepeats(words: QuestionWord[]): QuestionWord[] {
  const seen = new Set<string>();
  return words.filter(({ part, surface }) => {
    const key = `${part} ${surface}`;
    return !seen.has(key) && seen.add(key);
  });
}

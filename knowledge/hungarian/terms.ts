// Text into terms, the one analysis for index and question alike: fold, tokenize, stem; question words stay as they are.
import { fold } from './fold';
import { remembered } from './remembered';
import { root, stem } from './stem';
import { wordWeight } from './stop-words';
import { type Token, tokenize } from './tokens';

export interface Term {
  /** What is indexed: a word's stem; a question word, code or number as it is. */
  term: string;
  /** What a family of words has in common; of a question word, code or number itself. */
  root: string;
  /** Folded, as written. */
  surface: string;
  kind: Token['kind'];
  /** 0 to 1: what it weighs beside a full word. */
  weight: number;
}

export function termOf({ text, kind }: Token): Term {
  return kind === 'word' ? wordTerm(text) : { term: text, root: text, surface: text, kind, weight: 1 };
}

/** Stemming is most of the cost of building an index. */
export const wordTerm = remembered((text: string): Term => {
  const weight = wordWeight(text);
  const isFull = weight === 1;
  return {
    term: isFull ? stem(text) : text,
    root: isFull ? root(text) : text,
    surface: text,
    kind: 'word',
    weight,
  };
}, 50_000);

/** Stop words are left out. */
export const termsOf = (text: string): Term[] => termsOfFolded(fold(text));

export function termsOfFolded(folded: string): Term[] {
  return tokenize(folded)
    .map(termOf)
    .filter(({ weight }) => weight > 0);
}

// Which of a few somebody means: by the words, the number, an ordinal, the beginning, or words that only one of them has.
import type { Option } from '../answer-kind';
import { ordinalWords } from '../texts/choices';
import { fold, lineOf } from './typed';

/** `also`: other words for it. */
export type Choosable = string | (Option & { also?: readonly string[] });

export interface Known extends Option {
  /** Compared folded. */
  names: string[];
}

/** Throws when two of them could not be told apart: a fault of the form. */
export function knownOptions(choices: readonly Choosable[]): Known[] {
  const known = choices.map((each) => {
    const { value, title, also = [] } = typeof each === 'string' ? { value: each, title: each } : each;
    return { value, title, names: [value, title, ...also].map(plain) };
  });
  const all = known.flatMap(({ names }) => [...new Set(names)]);
  const twice = all.find((name, at) => all.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two choices are called ${twice}`);
  return known;
}

export const plain = (text: string): string => fold(lineOf(text)).replace(/[\s.!,;:)]+$/, '');

/** None, the one, or those that may be meant. */
export function meantBy(typed: string, options: readonly Known[]): Known[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const exact = options.filter(({ names }) => names.includes(wanted));
  if (exact.length > 0) return exact;
  const numbered = options[placeOf(wanted, options.length)];
  if (numbered) return [numbered];
  const beginning = options.filter(({ names }) => names.some((name) => name.startsWith(wanted)));
  return beginning.length > 0 ? beginning : withWords(wanted, options);
}

/** "2", "2.", "második", "utolsó" → the index; -1 for none. */
function placeOf(wanted: string, count: number): number {
  const number = /^\(?(\d{1,2})(?:-?(?:as|es|os))?$/.exec(wanted)?.[1];
  if (number) return Number(number) - 1;
  const word = wanted.replace(/^az? /, '').replace(/(?<=[ko])(?:a?t)$/, '');
  return word === ordinalWords.last ? count - 1 : ordinalWords.inOrder.indexOf(word);
}

/** Each typed word begins a word of it, and one of them says something. */
function withWords(wanted: string, options: readonly Known[]): Known[] {
  const typed = wordsOf(wanted);
  if (typed.length > MOST_WORDS || !typed.some((word) => word.length > 2)) return [];
  return options.filter(({ names }) =>
    names.some((name) => {
      const words = wordsOf(name);
      return typed.every((each) => words.some((word) => word.startsWith(each)));
    }),
  );
}

const MOST_WORDS = 12;

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

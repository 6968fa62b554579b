// What people taught the search: sections that answer a question or do not, found again by the question's words.
import type { Taught } from '../answer';
import { remembered } from '../hungarian/remembered';
import type { Question } from '../question/question';
import { keyOfQuestion, keyOfText } from './asked-exactly';

export interface Lessons {
  /** Positions of the sections that were found to answer this question. */
  helping(question: Question, text: string): number[];
  /** … and of those that were found not to. */
  misleading(question: Question, text: string): number[];
}

export const noLessons: Lessons = { helping: () => [], misleading: () => [] };

/** What was taught of a section that is no longer there is passed over. */
export function createLessons(taught: Taught[], positionOf: ReadonlyMap<string, number>): Lessons {
  const find = (helps: boolean) =>
    finder(
      taught.filter((each) => each.helps === helps),
      positionOf,
    );
  return { helping: find(true), misleading: find(false) };
}

/** All lessons are taught again whenever one is new. */
const keyOf = remembered(keyOfText);

function finder(taught: Taught[], positionOf: ReadonlyMap<string, number>): Lessons['helping'] {
  const known = new Map<string, Set<number>>();
  for (const { question, section } of taught) {
    const position = positionOf.get(section);
    const key = keyOf(question);
    if (position !== undefined && key !== '') known.set(key, (known.get(key) ?? new Set()).add(position));
  }
  // By the words as typed too: a question is taught with its typos, and asked again with the same ones.
  return (question, text) => {
    const keys = known.size === 0 ? [] : [keyOfQuestion(question, text), keyOfText(text)];
    return [...new Set(keys.flatMap((key) => [...(known.get(key) ?? [])]))];
  };
}

// What people taught the search: sections that answer a question or do not, found again by nearly the same words.
import type { Taught } from '../answer';
import { remembered } from '../hungarian/remembered';
import { wordWeight } from '../hungarian/stop-words';
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

interface Lesson {
  terms: Set<string>;
  position: number;
}

function finder(taught: Taught[], positionOf: ReadonlyMap<string, number>): Lessons['helping'] {
  const byTerm = new Map<string, Lesson[]>();
  for (const { question, section } of taught) {
    const position = positionOf.get(section);
    const terms = termsIn(keyOf(question));
    if (position === undefined) continue;
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), { terms, position }]);
  }
  if (byTerm.size === 0) return () => [];
  // By the words as typed too: a question is taught with its typos, and asked again with the same ones.
  return (question, text) => [
    ...new Set([keyOfQuestion(question, text), keyOfText(text)].flatMap((key) => likest(termsIn(key), byTerm))),
  ];
}

/** One word more or less in a long question is the same question; in a short one it is another. */
const nearlySame = 0.8;

/** Positions of the lessons that are the likest, when they are like enough. */
function likest(asked: Set<string>, byTerm: ReadonlyMap<string, Lesson[]>): number[] {
  const met = new Set([...asked].flatMap((term) => byTerm.get(term) ?? []));
  const all = [...met].map(({ terms, position }) => ({ position, likeness: likeness(asked, terms) }));
  const most = Math.max(0, ...all.map((lesson) => lesson.likeness));
  return most <= nearlySame ? [] : all.filter((lesson) => lesson.likeness === most).map(({ position }) => position);
}

/** The share of their words that two questions have in common; question words count little. */
function likeness(one: Set<string>, other: Set<string>): number {
  if (one.has('nem') !== other.has('nem')) return 0;
  const weigh = (terms: Iterable<string>) => [...terms].reduce((sum, term) => sum + wordWeight(term), 0);
  const common = weigh([...one].filter((term) => other.has(term)));
  return common / Math.max(weigh(new Set([...one, ...other])), Number.MIN_VALUE);
}

const termsIn = (key: string): Set<string> => new Set(key.split(' ').filter(Boolean));

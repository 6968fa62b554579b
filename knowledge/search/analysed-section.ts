// A section as terms: what the index, the lexicon and the ranking all see, analysed once. Plain data, so that it can be kept.
import { type AnswerType, answerTypes, countedIn, countedInTable, gives } from '../hungarian/answer-types';
import { fold } from '../hungarian/fold';
import { type Term, termsOf, termsOfFolded } from '../hungarian/terms';
import type { Block } from '../pages/pieces';
import type { Section } from '../pages/sections';
import { sentencesOf } from '../pages/sentences';

export interface AnalysedSection {
  /** The last heading. */
  title: Term[];
  /** Document, chapter and the headings above the last. */
  trail: Term[];
  /** The part of the trail that stands on the page itself: the headings above the last. */
  above: Term[];
  questions: Term[][];
  body: Term[];
  /** The heading, and the sentences, list items and tables of the body: what can answer by itself. */
  statements: Statement[];
}

export interface Statement {
  terms: Term[];
  types: AnswerType[];
  /** Roots of what it counts. */
  counted: string[];
}

export function analyse(section: Section): AnalysedSection {
  const heading = statementOf(section.trail.at(-1) ?? '');
  const statements = section.blocks.flatMap(statementsOf);
  return {
    title: heading.terms,
    trail: termsOf(section.trail.slice(0, -1).join(' ')),
    above: termsOf(section.trail.slice(section.kind === 'handbook' ? 2 : 0, -1).join(' ')),
    questions: section.questions.map(termsOf),
    body: statements.flatMap(({ terms }) => terms),
    statements: [heading, ...statements],
  };
}

export function everyTerm({ title, trail, questions, body }: AnalysedSection): Term[] {
  return [...title, ...trail, ...questions.flat(), ...body];
}

function statementsOf(block: Block): Statement[] {
  const statements = textsOf(block).map(statementOf);
  if (block.kind !== 'table') return statements;
  const inColumns = countedInTable(fold(block.markdown).split('\n'));
  return statements.map((one) => ({ ...one, counted: [...new Set([...one.counted, ...inColumns])] }));
}

function textsOf({ kind, text }: Block): string[] {
  if (kind === 'paragraph') return sentencesOf(text);
  return kind === 'list' ? text.split('\n') : [text];
}

function statementOf(text: string): Statement {
  const folded = fold(text);
  return {
    terms: termsOfFolded(folded),
    types: answerTypes.filter((type) => gives(folded, type)),
    counted: [...new Set(countedIn(folded))],
  };
}

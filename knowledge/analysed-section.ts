// A section as terms: what the index, the lexicon and the ranking all see, analysed once.
import { type AnswerType, answerTypes, countedIn, gives } from './hungarian/answer-types';
import { fold } from './hungarian/fold';
import { type Term, termsOf } from './hungarian/terms';
import type { Block } from './pieces';
import type { Section } from './sections';
import { sentencesOf } from './sentences';

export interface AnalysedSection {
  /** The last heading. */
  title: Term[];
  /** Document, chapter and the headings above the last. */
  trail: Term[];
  questions: Term[][];
  body: Term[];
  /** Sentences, list items and tables: what can answer by itself. */
  statements: Statement[];
}

export interface Statement {
  terms: ReadonlySet<string>;
  types: ReadonlySet<AnswerType>;
  /** Roots of what it counts. */
  counted: ReadonlySet<string>;
}

function statementsOf(block: Block): Statement[] {
  const texts =
    block.kind === 'paragraph'
      ? sentencesOf(block.text)
      : block.kind === 'list'
        ? block.text.split('\n')
        : [block.text];
  return texts.map(statementOf);
}

function statementOf(text: string): Statement {
  const folded = fold(text);
  return {
    terms: new Set(termsOf(text).map(({ term }) => term)),
    types: new Set(answerTypes.filter((type) => gives(folded, type))),
    counted: new Set(countedIn(folded)),
  };
}

export function analyse(section: Section): AnalysedSection {
  return {
    title: termsOf(section.trail.at(-1) ?? ''),
    trail: termsOf(section.trail.slice(0, -1).join(' ')),
    questions: section.questions.map(termsOf),
    body: termsOf(section.text),
    statements: [statementOf(section.trail.at(-1) ?? ''), ...section.blocks.flatMap(statementsOf)],
  };
}

// A section prepared for ranking, as numbers: its terms in order, and those of its questions, headings and sentences.

import type { AnalysedSection } from './analysed-section';
import type { AnswerType } from './hungarian/answer-types';
import type { Term } from './hungarian/terms';
import type { Lexicon } from './lexicon';
import type { TermNumbers } from './term-numbers';

export interface Profile {
  /** Heading and body, word by word. */
  sequence: Int32Array;
  heading: Phrase;
  asked: Phrase[];
  statements: {
    terms: Int32Array;
    types: ReadonlySet<AnswerType>;
    /** Roots of what it counts. */
    counted: ReadonlySet<string>;
  }[];
}

/** A heading, or a question people ask, as terms; `worth` is what all of them tell together. */
export interface Phrase {
  terms: Int32Array;
  worth: number;
}

export function createProfile(section: AnalysedSection, lexicon: Lexicon, numbers: TermNumbers): Profile {
  return {
    sequence: numbers.all([...section.title, ...section.body].map(({ term }) => term)),
    heading: phraseOf(section.title, lexicon, numbers),
    asked: section.questions.map((terms) => phraseOf(terms, lexicon, numbers)),
    statements: section.statements.map(({ terms, types, counted }) => ({
      terms: numbers.distinct(terms.map(({ term }) => term)),
      types,
      counted,
    })),
  };
}

function phraseOf(terms: Term[], lexicon: Lexicon, numbers: TermNumbers): Phrase {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  let worth = 0;
  for (const [term, weight] of weights) worth += weight * lexicon.rarity([term]);
  return { terms: numbers.distinct(weights.keys()), worth };
}

// From a typed question to ranked sections: read it, let the engine find candidates, put them in order.

import { type AnalysedSection, analyse, everyTerm } from './analysed-section';
import { buildEngine, type CandidateEngine } from './handbook-index';
import type { Synonyms } from './hungarian/synonyms';
import { termsOf } from './hungarian/terms';
import { createLexicon } from './lexicon';
import { focusOn, type Question, readQuestion } from './question';
import { createRanking, type Hit } from './ranking';
import type { Section } from './sections';
import { atOnce, type Steps } from './steps';
import { createTermNumbers } from './term-numbers';

export interface Search {
  ask(text: string): Asked;
  /** What `Asked.worth` compares: the terms of a text, as numbers. */
  numbersOf(text: string): Int32Array;
}

export interface Asked {
  question: Question;
  /** Best first; when a part is named, seen from this part of the question. */
  find(part?: number): Hit[];
  /** Whether a section has one of the question's words in any form. */
  has(word: number, section: number): boolean;
  /** How much a text tells of the question. */
  worth(text: Int32Array): number;
}

const mostCandidates = 120;

export function createSearch(sections: Section[], synonyms: Synonyms): Search {
  const analysed = sections.map(analyse);
  return atOnce(assembleSearch(analysed, synonyms, atOnce(buildEngine(analysed))));
}

/** In steps, because questions are asked while a changed handbook is indexed. */
export function* assembleSearch(
  analysed: AnalysedSection[],
  synonyms: Synonyms,
  engine: CandidateEngine,
): Steps<Search> {
  const numbers = createTermNumbers(analysed.flatMap(everyTerm).map(({ term }) => term));
  yield;
  const lexicon = createLexicon(analysed);
  yield;
  const ranking = createRanking(analysed, lexicon, numbers);
  return {
    ask(text) {
      const question = readQuestion(text, lexicon, synonyms);
      const prepared = ranking.prepare(question);
      return {
        question,
        find(part) {
          const seen = part === undefined ? question : focusOn(question, part);
          return ranking.rank(seen, prepared, engine.candidates(askedTerms(seen), mostCandidates));
        },
        has: (word, section) => (prepared.covers.rows[word]?.[section] ?? 0) > 0,
        worth: (text) => worthOf(question, prepared.matcher.cover(text)),
      };
    },
    numbersOf: (text) => numbers.distinct(termsOf(text).map(({ term }) => term)),
  };
}

function worthOf({ words }: Question, covers: Float64Array): number {
  return words.reduce((sum, { weight, rarity }, at) => sum + weight * rarity * (covers[at] ?? 0), 0);
}

/** Each term once, with the most it is worth. Question words stand everywhere: they are looked for only when there is nothing else. */
function askedTerms({ words }: Question): Map<string, number> {
  const asked = new Map<string, number>();
  const heaviest = Math.max(0, ...words.map(({ weight }) => weight));
  for (const word of words.filter(({ weight }) => weight > heaviest / 4)) {
    for (const variant of word.variants) {
      const weight = word.weight * variant.weight;
      for (const terms of variant.places)
        for (const term of terms) if (weight > (asked.get(term) ?? 0)) asked.set(term, weight);
    }
  }
  return asked;
}

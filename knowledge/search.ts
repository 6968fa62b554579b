// From a typed question to ranked sections: read it, let the engine find candidates, put them in order.

import { type AnalysedSection, analyse } from './analysed-section';
import { compile } from './asked-terms';
import { createCandidates } from './candidates';
import { buildEngine, openEngine } from './handbook-index';
import type { Synonyms } from './hungarian/synonyms';
import { termsOf } from './hungarian/terms';
import { createLexicon } from './lexicon';
import { createMatcher } from './matching';
import { meaningsOf } from './meanings';
import { countGrams, createGramIndex, type Grams } from './ngrams';
import { createProfiles } from './profiles';
import { createReader, focusOn, type Question } from './question';
import { createRanking, type Hit } from './ranking';
import { lookRoughly } from './rough';
import { countWords } from './said-words';
import type { Section } from './sections';
import { atOnce, type Steps } from './steps';
import { countTerms } from './term-times';

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

/** What takes long to make, as plain data: with it and the same sections the same search is there at once. */
export interface SavedSearch {
  engine: string;
  grams: Grams;
}

export function createSearch(sections: Section[], synonyms: Synonyms): Search {
  return atOnce(assembleSearch(sections.map(analyse), synonyms)).search;
}

/**
 * From sections that are analysed already, in steps, because questions are asked while a changed handbook is indexed. `saved` is
 * that of the same sections.
 */
export function* assembleSearch(
  analysed: readonly AnalysedSection[],
  synonyms: Synonyms,
  saved?: SavedSearch,
): Steps<{ search: Search; save(): SavedSearch }> {
  const profiles = createProfiles(analysed);
  yield;
  const { numbers } = profiles;
  const times = countTerms(profiles);
  yield;
  const lexicon = createLexicon(analysed, numbers, times);
  yield;
  const grams = saved?.grams ?? (yield* countGrams(analysed.length, (section) => wordsOf(analysed[section])));
  yield;
  const engine = saved ? openEngine(saved.engine, analysed.length) : yield* buildEngine(analysed, numbers);
  yield;
  const candidatesOf = createCandidates(engine, createGramIndex(grams, analysed.length), analysed.length);
  const read = createReader(lexicon, synonyms);
  const ranking = createRanking(profiles, lexicon);
  const search: Search = {
    ask(text) {
      const question = read(text);
      const terms = compile(question.words, numbers);
      const meanings = meaningsOf(terms, numbers.size());
      const matcher = createMatcher(meanings);
      const candidates = candidatesOf(question, terms);
      const look = lookRoughly(question, candidates, countWords(meanings, times, candidates.positions));
      const covers = new Float64Array(question.words.length);
      return {
        question,
        find(part) {
          const seen = part === undefined ? question : focusOn(question, part);
          return ranking.rank(seen, matcher, look(seen));
        },
        has: (word, section) => (countWords(meanings, times, [section]).covers[word] ?? 0) > 0,
        worth(text) {
          matcher.cover(text, 0, text.length, covers);
          return question.words.reduce((sum, { weight, rarity }, at) => sum + weight * rarity * (covers[at] ?? 0), 0);
        },
      };
    },
    numbersOf: (text) => numbers.distinct(termsOf(text).map(({ term }) => term)),
  };
  return { search, save: () => ({ engine: engine.saved(), grams }) };
}

/** The heading counts twice. */
function* wordsOf(section: AnalysedSection | undefined): Iterable<string> {
  if (!section) return;
  const { title, questions, body } = section;
  for (const terms of [title, title, ...questions, body])
    for (const { kind, surface } of terms) if (kind === 'word') yield surface;
}

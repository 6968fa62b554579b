// From a typed question to ranked sections: read it, let the engine find candidates, put them in order.

import type { Synonyms } from '../hungarian/synonyms';
import { termsOf } from '../hungarian/terms';
import { atOnce, type Steps } from '../live/steps';
import type { Section } from '../pages/sections';
import { createCompile } from '../question/asked-terms';
import { createReader, focusOn, type Question } from '../question/question';
import { type AnalysedSection, analyse } from './analysed-section';
import { createCandidates } from './candidates';
import { saysHowMany } from './comparison';
import { buildEngine, type CreateEngine } from './handbook-index';
import { createLexicon } from './lexicon';
import { createMatcher } from './matching';
import { meaningsOf } from './meanings';
import { countGrams, createGramIndex, type Grams } from './ngrams';
import { createProfiles } from './profiles';
import { createRanking, type Hit } from './ranking';
import { lookRoughly } from './rough';
import { countWords } from './said-words';
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
  /** Whether a section counts what "hány …" asks. */
  counts(section: number): boolean;
  /** How much a text tells of the question. */
  worth(text: Int32Array): number;
}

export interface Build {
  /** Hears how many sections are analysed; that takes the most time. */
  progress?: (done: number, all: number) => void;
  engine?: CreateEngine;
  /** How many candidates are compared closely. */
  mostCompared?: number;
  /** That of a search over the same sections. */
  saved?: SavedSearch | undefined;
}

/** What takes long to make, as plain data: with it and the same sections the same search is there at once. */
export interface SavedSearch {
  engine?: string;
  grams: Grams;
}

export function createSearch(sections: Section[], synonyms: Synonyms, build: Build = {}): Search {
  return assembleSearch(analyseAll(sections, build.progress), synonyms, build);
}

export function analyseAll(sections: readonly Section[], progress: Build['progress'] = () => {}): AnalysedSection[] {
  return sections.map((section, at) => {
    const analysed = analyse(section);
    progress(at + 1, sections.length);
    return analysed;
  });
}

/** From sections that are analysed already. */
export function assembleSearch(analysed: readonly AnalysedSection[], synonyms: Synonyms, build: Build = {}): Search {
  return atOnce(searchInSteps(analysed, synonyms, build)).search;
}

/** In steps, because questions are asked while a changed handbook is indexed. */
export function* searchInSteps(
  analysed: readonly AnalysedSection[],
  synonyms: Synonyms,
  { engine: createEngine, mostCompared, saved }: Build = {},
): Steps<{ search: Search; save(): SavedSearch }> {
  const profiles = createProfiles(analysed);
  yield;
  const { numbers } = profiles;
  const times = countTerms(profiles);
  yield;
  const lexicon = createLexicon(analysed, numbers, times);
  yield;
  const read = createReader(lexicon, synonyms);
  const grams = saved?.grams ?? (yield* countGrams(analysed.length, (section) => wordsOf(analysed[section])));
  yield;
  const engine = createEngine
    ? createEngine(analysed, numbers, times)
    : yield* buildEngine(analysed, numbers, times, saved?.engine);
  yield;
  const candidatesOf = createCandidates(engine, createGramIndex(grams, analysed.length), analysed.length);
  const compile = createCompile(numbers);
  const ranking = createRanking(profiles, lexicon, mostCompared);
  const search: Search = {
    ask(text) {
      const question = read(text);
      const terms = compile(question.words);
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
        has(word, section) {
          matcher.cover(times.items, times.starts[section] ?? 0, times.starts[section + 1] ?? 0, covers);
          return (covers[word] ?? 0) > 0;
        },
        counts: (section) => saysHowMany(question.toCount, profiles, section),
        worth(text) {
          matcher.cover(text, 0, text.length, covers);
          return question.words.reduce((sum, { weight, rarity }, at) => sum + weight * rarity * (covers[at] ?? 0), 0);
        },
      };
    },
    numbersOf: (text) => numbers.distinct(termsOf(text).map(({ term }) => term)),
  };
  const save = (): SavedSearch => ({ grams, ...(engine.saved && { engine: engine.saved() }) });
  return { search, save };
}

/** The heading counts twice; those above it say what "Beállítások" are meant. Document and chapter are named alike in hundreds. */
function* wordsOf(section: AnalysedSection | undefined): Iterable<string> {
  if (!section) return;
  const { title, above, questions, body } = section;
  for (const terms of [title, title, above, ...questions, body])
    for (const { kind, surface } of terms) if (kind === 'word') yield surface;
}

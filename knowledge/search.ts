// From a typed question to ranked sections: read it, let the engine find candidates, put them in order.

import { type AnalysedSection, analyse } from './analysed-section';
import { compile } from './asked-terms';
import { createCandidates } from './candidates';
import { type CreateEngine, createEngine } from './handbook-index';
import type { Synonyms } from './hungarian/synonyms';
import { termsOf } from './hungarian/terms';
import { createLexicon } from './lexicon';
import { createMatcher } from './matching';
import { meaningsOf } from './meanings';
import { createGramIndex, type GramIndex } from './ngrams';
import { createProfiles } from './profiles';
import { createReader, focusOn, type Question } from './question';
import { createRanking, type Hit } from './ranking';
import { lookRoughly } from './rough';
import { countWords } from './said-words';
import type { Section } from './sections';
import { countTerms } from './term-times';

export interface Search {
  ask(text: string): Asked;
  /** What `Asked.worth` compares: the terms of a text, as numbers. */
  numbersOf(text: string): Int32Array;
  /** What `Build.saved` takes, so that the same sections are assembled sooner; none when that would not help. */
  save(): string | undefined;
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

export interface Build {
  /** Hears how many sections are analysed; that takes the most time. */
  progress?: (done: number, all: number) => void;
  engine?: CreateEngine;
  /** From `Search.save` over the same sections. */
  saved?: string | undefined;
  /** How many candidates are compared closely. */
  mostCompared?: number;
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
export function assembleSearch(
  analysed: readonly AnalysedSection[],
  synonyms: Synonyms,
  { engine: create = createEngine, saved, mostCompared }: Build = {},
): Search {
  const profiles = createProfiles(analysed);
  const { numbers } = profiles;
  const times = countTerms(profiles);
  const lexicon = createLexicon(analysed, numbers, times);
  const read = createReader(lexicon, synonyms);
  const engine = create(analysed, numbers, times, saved);
  const candidatesOf = createCandidates(engine, gramsOf(analysed), analysed.length);
  const ranking = createRanking(profiles, lexicon, mostCompared);
  return {
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
    save: () => engine.save?.(),
  };
}

const gramsOf = (analysed: readonly AnalysedSection[]): GramIndex =>
  createGramIndex(analysed.length, (section) => wordsOf(analysed[section]));

/** The heading counts twice. */
function wordsOf(section: AnalysedSection | undefined): string[] {
  if (!section) return [];
  const { title, questions, body } = section;
  const words: string[] = [];
  for (const terms of [title, title, ...questions, body])
    for (const { kind, surface } of terms) if (kind === 'word') words.push(surface);
  return words;
}

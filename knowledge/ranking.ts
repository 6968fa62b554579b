// The order of the candidates: what of the question a section says, how closely, and whether people have asked it so before.
import type { AnalysedSection } from './analysed-section';
import { compile } from './asked-terms';
import { type Compared, compareBy, likeness, nearness, typedStatement } from './comparison';
import { highest } from './highest';
import type { Lexicon } from './lexicon';
import { createMatcher, type Matcher } from './matching';
import { createGramIndex } from './ngrams';
import { createProfile, type Profile } from './profiles';
import type { Question } from './question';
import { countWords, type SaidWords } from './said-words';
import type { TermNumbers } from './term-numbers';
import { countTerms } from './term-times';
import { createWordGrid, type WordGrid } from './word-grid';

export interface Hit {
  /** Position of the section in the index. */
  position: number;
  score: number;
  /** What the score is made of, before weighing: each 0 to about 1. */
  parts: { words: number; pieces: number; asked: number; heading: number; nearness: number; type: number };
  /** 0 to 1: the share of the question's telling words that the section has. */
  coverage: number;
}

/** Tuned on questions (test/quality). `asked` is squared: only a question asked nearly so before tells much. */
const weights = { words: 1, pieces: 1.5, asked: 0.8, heading: 0.2, nearness: 0.1, type: 0.6 };

/** By words and pieces of words alone; the costly traits are looked at in these only. */
const mostCompared = 32;

/** What the sections have of a question's words, whatever the words weigh: worked out once, good for all its parts. */
export interface Prepared extends SaidWords {
  matcher: Matcher;
  /** How much of a word's pieces a section has; none of codes and numbers. */
  pieces: WordGrid;
  /** Of each word, how much of its pieces a section could have. */
  mostPieces: number[];
}

export interface Ranking {
  prepare(question: Question): Prepared;
  /** Best first; equal ones in the order of the handbook. */
  rank(question: Question, prepared: Prepared, positions: number[]): Hit[];
}

export function createRanking(sections: AnalysedSection[], lexicon: Lexicon, numbers: TermNumbers): Ranking {
  const profiles = sections.map((section) => createProfile(section, lexicon, numbers));
  const times = countTerms(sections, numbers);
  const grams = createGramIndex(sections.map(wordsOf));
  return {
    prepare({ words }: Question): Prepared {
      const asked = compile(words, numbers);
      const pieces = createWordGrid(words.length, sections.length);
      const mostPieces = pieces.rows.map((had, at) => {
        const word = words[at];
        return word?.kind === 'word' ? grams.findPieces(word.surface, had) : 0;
      });
      const matcher = createMatcher(asked, numbers.size);
      return { matcher, ...countWords(asked, times, sections.length), pieces, mostPieces };
    },
    rank(question, prepared, positions) {
      const compared = compareBy(question, prepared.matcher);
      return roughly(compared, prepared, positions)
        .flatMap((rough) => {
          const profile = profiles[rough.position];
          return profile ? [closely(compared, prepared, rough, profile)] : [];
        })
        .sort((a, b) => b.score - a.score || a.position - b.position);
    },
  };
}

interface Rough {
  position: number;
  words: number;
  pieces: number;
  score: number;
}

/** The heading counts twice; those above it say what "Beállítások" are meant. Document and chapter are named alike in hundreds. */
function wordsOf(section: AnalysedSection): string[] {
  const terms = [...section.title, ...section.title, ...section.above, ...section.questions.flat(), ...section.body];
  return terms.filter(({ kind }) => kind === 'word').map(({ surface }) => surface);
}

/** The best by words and pieces of words. */
function roughly({ question, worths, worth }: Compared, prepared: Prepared, positions: number[]): Rough[] {
  const { times, pieces, mostPieces } = prepared;
  const wordWeights = question.words.map(({ weight }) => weight);
  const most = wordWeights.reduce((sum, weight, at) => sum + weight * (mostPieces[at] ?? 0), 0);
  const all = positions.map((position): Rough => {
    const said = worth === 0 ? 0 : times.weigh(worths, position) / worth;
    const had = most === 0 ? 0 : pieces.weigh(wordWeights, position) / most;
    return { position, words: said, pieces: had, score: weights.words * said + weights.pieces * had };
  });
  const near = highest(
    Float32Array.from(all, ({ score }) => score),
    mostCompared,
  );
  return near.flatMap((at) => all[at] ?? []);
}

function closely(compared: Compared, prepared: Prepared, rough: Rough, profile: Profile): Hit {
  const { position, words, pieces, score } = rough;
  const { worths, worth } = compared;
  const parts = {
    words,
    pieces,
    asked: profile.asked.reduce((most, asked) => Math.max(most, likeness(compared, asked)), 0),
    heading: likeness(compared, profile.heading),
    nearness: nearness(compared, profile),
    type: typedStatement(compared, profile),
  };
  return {
    position,
    score:
      score +
      weights.asked * parts.asked ** 2 +
      weights.heading * parts.heading +
      weights.nearness * parts.nearness +
      weights.type * parts.type,
    parts,
    coverage: worth === 0 ? 0 : prepared.covers.weigh(worths, position) / worth,
  };
}

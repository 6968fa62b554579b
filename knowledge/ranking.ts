// The order of the candidates: what of the question a section says, how closely, and whether people have asked it so before.
import type { AnalysedSection } from './analysed-section';
import { type Compared, likeness, nearness, prepareQuestion, saidWords, shareOf, typedStatement } from './comparison';
import type { Lexicon } from './lexicon';
import { createGramIndex } from './ngrams';
import { createProfiles, type Profile } from './profiles';
import type { Question } from './question';

export interface Hit {
  /** Position of the section in the index. */
  position: number;
  score: number;
  /** What the score is made of, before weighing: each 0 to about 1. */
  parts: { words: number; pieces: number; asked: number; heading: number; nearness: number; type: number };
  /** 0 to 1: the share of the question's telling words that the section has. */
  coverage: number;
  matched: string[];
  missed: string[];
}

/** Tuned on questions (test/quality). `asked` is squared: only a question asked nearly so before tells much. */
const weights = { words: 1, pieces: 1.5, asked: 0.8, heading: 0.2, nearness: 0.1, type: 0.6 };

/** By words and pieces of words alone; the costly traits are looked at in these only. */
const mostCompared = 40;

export interface Ranking {
  /** Best first; equal ones in the order of the handbook. */
  rank(question: Question, positions: number[]): Hit[];
}

export function createRanking(sections: AnalysedSection[], lexicon: Lexicon): Ranking {
  const profiles = createProfiles(sections, lexicon);
  const grams = createGramIndex(sections.map(wordsOf));
  return {
    rank(question, positions) {
      const compared = prepareQuestion(question);
      const pieces = grams.score(question.words.filter(({ kind }) => kind === 'word'));
      const rough = positions.flatMap((position): Rough[] => {
        const profile = profiles[position];
        return profile
          ? [{ position, profile, words: saidWords(compared, profile), pieces: pieces[position] ?? 0 }]
          : [];
      });
      const near = rough
        .sort((a, b) => roughScore(b) - roughScore(a) || a.position - b.position)
        .slice(0, mostCompared);
      return near.map((one) => compare(compared, one)).sort((a, b) => b.score - a.score || a.position - b.position);
    },
  };
}

interface Rough {
  position: number;
  profile: Profile;
  words: number;
  pieces: number;
}

const roughScore = ({ words, pieces }: Rough): number => weights.words * words + weights.pieces * pieces;

/** The heading counts twice. */
function wordsOf(section: AnalysedSection): string[] {
  const terms = [...section.title, ...section.title, ...section.questions.flat(), ...section.body];
  return terms.filter(({ kind }) => kind === 'word').map(({ surface }) => surface);
}

function compare(compared: Compared, rough: Rough): Hit {
  const { position, profile, words, pieces } = rough;
  const parts = {
    words,
    pieces,
    asked: Math.max(0, ...profile.asked.map((asked) => likeness(compared, asked))),
    heading: likeness(compared, profile.heading),
    nearness: nearness(compared, profile),
    type: typedStatement(compared, profile),
  };
  const covers = compared.matcher.cover(profile.times);
  const surfaces = (met: boolean) =>
    compared.question.words.filter((_, at) => (covers[at] ?? 0) > 0 === met).map(({ surface }) => surface);
  return {
    position,
    score:
      roughScore(rough) +
      weights.asked * parts.asked ** 2 +
      weights.heading * parts.heading +
      weights.nearness * parts.nearness +
      weights.type * parts.type,
    parts,
    coverage: shareOf(compared.worths, covers),
    matched: surfaces(true),
    missed: surfaces(false),
  };
}

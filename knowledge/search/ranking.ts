// The order of the candidates: what of the question a section says, how closely, and whether people have asked it so before.

import type { Question } from '../question/question';
import { type Compared, compareBy, likeness, nearness, typedStatement } from './comparison';
import { highest } from './highest';
import type { Lexicon } from './lexicon';
import type { Matcher } from './matching';
import type { Profiles } from './profiles';
import type { Rough } from './rough';

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
const usuallyCompared = 32;

export interface Ranking {
  /** Best first; equal ones in the order of the handbook. */
  rank(question: Question, matcher: Matcher, candidates: Rough[]): Hit[];
}

export function createRanking(profiles: Profiles, lexicon: Lexicon, mostCompared = usuallyCompared): Ranking {
  const worths = phraseWorths(profiles, lexicon);
  return {
    rank(question, matcher, candidates) {
      const compared = compareBy(question, matcher, profiles);
      const scores = new Float32Array(candidates.length);
      for (let at = 0; at < scores.length; at++) scores[at] = roughScore(candidates[at]);
      return highest(scores, mostCompared)
        .flatMap((at) => candidates[at] ?? [])
        .map((rough) => closely(compared, profiles, worths, rough))
        .sort((a, b) => b.score - a.score || a.position - b.position);
    },
  };
}

function roughScore(rough: Rough | undefined): number {
  return rough ? weights.words * rough.words + weights.pieces * rough.pieces : 0;
}

function closely(compared: Compared, profiles: Profiles, phraseWorths: Float64Array, rough: Rough): Hit {
  const { position, words, pieces, coverage } = rough;
  const { first, heading } = profiles;
  const headingText = heading[position] ?? 0;
  let asked = 0;
  for (let text = (first[position] ?? 0) + 1; text < headingText; text++)
    asked = Math.max(asked, likeness(compared, profiles, text, phraseWorths[text] ?? 0));
  const parts = {
    words,
    pieces,
    asked,
    heading: likeness(compared, profiles, headingText, phraseWorths[headingText] ?? 0),
    nearness: nearness(compared, profiles, position),
    type: typedStatement(compared, profiles, position),
  };
  const score =
    roughScore(rough) +
    weights.asked * parts.asked ** 2 +
    weights.heading * parts.heading +
    weights.nearness * parts.nearness +
    weights.type * parts.type;
  return { position, score, parts, coverage };
}

/** By text, of questions and headings: what all its terms, each once, tell together. */
function phraseWorths({ sections, first, heading, texts }: Profiles, lexicon: Lexicon): Float64Array {
  const worths = new Float64Array(texts.starts.length - 1);
  const weightOf = new Map<number, number>();
  for (let section = 0; section < sections; section++) {
    for (let text = (first[section] ?? 0) + 1; text <= (heading[section] ?? 0); text++) {
      weightOf.clear();
      for (let at = texts.starts[text] ?? 0; at < (texts.starts[text + 1] ?? 0); at++)
        weightOf.set(texts.items[at] ?? 0, texts.amounts[at] ?? 0);
      for (const [term, weight] of weightOf) worths[text] = (worths[text] ?? 0) + weight * lexicon.rarityOf(term);
    }
  }
  return worths;
}

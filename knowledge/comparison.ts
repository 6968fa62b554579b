// How a question compares with one section, trait by trait, each 0 to about 1.
import type { Matcher } from './matching';
import type { Phrase, Profile } from './profiles';
import type { Question } from './question';

/** A question made ready to be compared with many sections. */
export interface Compared {
  question: Question;
  matcher: Matcher;
  /** Of each word, how much it tells. */
  worths: number[];
  /** All of them together. */
  worth: number;
}

/** Codes must match exactly, and then tell more than words. */
const codeFactor = 2;
/** For a sentence that counts what "hány …" asks. */
const countedBonus = 0.5;

export function compareBy(question: Question, matcher: Matcher): Compared {
  const worths = question.words.map(({ weight, rarity, kind }) => weight * rarity * (kind === 'code' ? codeFactor : 1));
  return { question, matcher, worths, worth: worths.reduce((sum, worth) => sum + worth, 0) };
}

/** The share of the words, by what they tell, that are met. */
function shareOf({ worths, worth }: Compared, met: Float64Array): number {
  if (worth === 0) return 0;
  let sum = 0;
  for (let at = 0; at < worths.length; at++) sum += (worths[at] ?? 0) * (met[at] ?? 0);
  return sum / worth;
}

/** How much two questions, or a question and a heading, have in common (Dice). */
export function likeness(compared: Compared, phrase: Phrase): number {
  const { matcher, worth } = compared;
  if (worth + phrase.worth === 0) return 0;
  return (2 * worth * shareOf(compared, matcher.cover(phrase.terms))) / (worth + phrase.worth);
}

/** How much one sentence, with its heading, says of the question, when it also gives the kind of answer that is wanted. */
export function typedStatement(compared: Compared, profile: Profile): number {
  const { question, matcher } = compared;
  if (question.types.length === 0) return 0;
  const byHeading = matcher.cover(profile.heading.terms).slice();
  let best = 0;
  for (const { terms, types, counted } of profile.statements) {
    if (!question.types.some((type) => types.has(type))) continue;
    const met = matcher.cover(terms);
    for (let at = 0; at < met.length; at++) {
      const half = (byHeading[at] ?? 0) / 2;
      if (half > (met[at] ?? 0)) met[at] = half;
    }
    const bonus = question.toCount.some((root) => counted.has(root)) ? countedBonus : 0;
    best = Math.max(best, shareOf(compared, met) + bonus);
  }
  return best;
}

/** The share of neighbouring question words that also stand near each other in the section. */
export function nearness({ matcher, worths }: Compared, profile: Profile): number {
  const isNear = matcher.near(profile.sequence);
  let near = 0;
  let all = 0;
  for (let at = 0; at + 1 < worths.length; at++) {
    const worth = Math.min(worths[at] ?? 0, worths[at + 1] ?? 0);
    all += worth;
    if (isNear[at] === 1) near += worth;
  }
  return all === 0 ? 0 : near / all;
}

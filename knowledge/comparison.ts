// How a question compares with one section, trait by trait, each 0 to about 1.
import { createMatcher, type Matcher } from './matching';
import type { Phrase, Profile } from './profiles';
import type { Question } from './question';

/** A question made ready to be compared with many sections. */
export interface Compared {
  question: Question;
  matcher: Matcher;
  /** Of each word, how much it tells. */
  worths: number[];
}

const k1 = 1.2;
/** Codes must match exactly, and then tell more than words. */
const codeFactor = 2;
const nearEnough = 4;
/** For a sentence that counts what "hány …" asks. */
const countedBonus = 0.5;

export function prepareQuestion(question: Question): Compared {
  const worths = question.words.map(({ weight, rarity, kind }) => weight * rarity * (kind === 'code' ? codeFactor : 1));
  return { question, matcher: createMatcher(question), worths };
}

/** BM25F: how often the section says the words, the telling ones first. */
export function saidWords({ matcher, worths }: Compared, profile: Profile): number {
  const counts = matcher.count(profile.times);
  return shareOf(
    worths,
    counts.map((times) => times / (times + k1)),
  );
}

/** The share of the words, by what they tell, that are met. */
export function shareOf(worths: number[], met: Float64Array): number {
  let sum = 0;
  let all = 0;
  for (let at = 0; at < worths.length; at++) {
    const worth = worths[at] ?? 0;
    sum += worth * (met[at] ?? 0);
    all += worth;
  }
  return all === 0 ? 0 : sum / all;
}

/** How much two questions, or a question and a heading, have in common (Dice). */
export function likeness({ matcher, worths }: Compared, phrase: Phrase): number {
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  if (all + phrase.worth === 0) return 0;
  return (2 * all * shareOf(worths, matcher.cover(phrase.terms))) / (all + phrase.worth);
}

/** How much one sentence, with its heading, says of the question, when it also gives the kind of answer that is wanted. */
export function typedStatement({ question, matcher, worths }: Compared, profile: Profile): number {
  if (question.types.length === 0) return 0;
  const byHeading = matcher.cover(profile.heading.terms);
  let best = 0;
  for (const { terms, types, counted } of profile.statements) {
    if (!question.types.some((type) => types.has(type))) continue;
    const met = matcher.cover(terms).map((cover, at) => Math.max(cover, (byHeading[at] ?? 0) / 2));
    const bonus = question.toCount.some((root) => counted.has(root)) ? countedBonus : 0;
    best = Math.max(best, shareOf(worths, met) + bonus);
  }
  return best;
}

/** The share of neighbouring question words that also stand near each other in the section. */
export function nearness({ matcher, worths }: Compared, profile: Profile): number {
  const places = matcher.places(profile.places);
  let near = 0;
  let all = 0;
  for (let at = 0; at + 1 < worths.length; at++) {
    const worth = Math.min(worths[at] ?? 0, worths[at + 1] ?? 0);
    all += worth;
    if (standNear(places[at] ?? [], places[at + 1] ?? [])) near += worth;
  }
  return all === 0 ? 0 : near / all;
}

/** Whether two ascending lists have different places at most four apart. */
function standNear(left: number[], right: number[]): boolean {
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const gap = (left[i] ?? 0) - (right[j] ?? 0);
    if (gap !== 0 && Math.abs(gap) <= nearEnough) return true;
    if (gap < 0) i++;
    else j++;
  }
  return false;
}

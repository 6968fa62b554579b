// How a question compares with one section, trait by trait, each 0 to about 1.

import type { Question } from '../question/question';
import type { Matcher } from './matching';
import { type Profiles, typeBits } from './profiles';

/** A question, as a whole or seen from one of its parts, made ready to be compared with many sections. */
export interface Compared {
  matcher: Matcher;
  /** Of each word, how much it tells. */
  worths: Float64Array;
  /** All of them together. */
  worth: number;
  /** The kinds of answer it wants, as bits. */
  types: number;
  /** Numbers of the roots it asks to count. */
  toCount: number[];
  /** Memory for what a text and a heading have of each word. */
  met: Float64Array;
  metByHeading: Float64Array;
}

/** Codes must match exactly, and then tell more than words. */
const codeFactor = 2;
/** For a sentence that counts what "hány …" asks. */
const countedBonus = 0.5;

export function compareBy({ words, types, toCount }: Question, matcher: Matcher, profiles: Profiles): Compared {
  const worths = new Float64Array(words.map(worthOf));
  return {
    matcher,
    worths,
    worth: worths.reduce((sum, worth) => sum + worth, 0),
    types: typeBits(types),
    toCount: toCount.flatMap(profiles.rootsEndingIn),
    met: new Float64Array(words.length),
    metByHeading: new Float64Array(words.length),
  };
}

export function worthOf({ weight, rarity, kind }: Question['words'][number]): number {
  return weight * rarity * (kind === 'code' ? codeFactor : 1);
}

/** How much of the words, by what they tell, is met. */
function weigh(worths: Float64Array, met: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < worths.length; at++) sum += (worths[at] ?? 0) * (met[at] ?? 0);
  return sum;
}

/** How much two questions, or a question and a heading, have in common (Dice); `phraseWorth` is what all terms of the phrase tell. */
export function likeness(compared: Compared, { texts }: Profiles, text: number, phraseWorth: number): number {
  const { worth, worths, matcher, met } = compared;
  if (worth === 0) return 0;
  const isMet = matcher.cover(texts.items, texts.starts[text] ?? 0, texts.starts[text + 1] ?? 0, met);
  return isMet ? (2 * weigh(worths, met)) / (worth + phraseWorth) : 0;
}

/** How much one sentence, with its heading, says of the question, when it also gives the kind of answer that is wanted. */
export function typedStatement(compared: Compared, profiles: Profiles, section: number): number {
  const { matcher, worths, worth, met, metByHeading } = compared;
  const { texts, heading, first, types } = profiles;
  if (compared.types === 0 || worth === 0) return 0;
  const from = heading[section] ?? 0;
  matcher.cover(texts.items, texts.starts[from] ?? 0, texts.starts[from + 1] ?? 0, metByHeading);
  let best = 0;
  for (let text = from; text < (first[section + 1] ?? 0); text++) {
    if (((types[text] ?? 0) & compared.types) === 0) continue;
    matcher.cover(texts.items, texts.starts[text] ?? 0, texts.starts[text + 1] ?? 0, met);
    for (let at = 0; at < met.length; at++) {
      const half = (metByHeading[at] ?? 0) / 2;
      if (half > (met[at] ?? 0)) met[at] = half;
    }
    const bonus = countsAny(profiles, text, compared.toCount) ? countedBonus : 0;
    best = Math.max(best, weigh(worths, met) / worth + bonus);
  }
  return best;
}

/** Whether a sentence or the heading of the section counts what is asked to be counted. */
export function saysHowMany(toCount: string[], profiles: Profiles, section: number): boolean {
  const { heading, first } = profiles;
  const roots = toCount.flatMap(profiles.rootsEndingIn);
  for (let text = heading[section] ?? 0; text < (first[section + 1] ?? 0); text++)
    if (countsAny(profiles, text, roots)) return true;
  return false;
}

function countsAny({ counted }: Profiles, text: number, roots: number[]): boolean {
  if (roots.length === 0) return false;
  return counted.items.subarray(counted.starts[text], counted.starts[text + 1]).some((root) => roots.includes(root));
}

/** The share of neighbouring question words that also stand near each other in the section. */
export function nearness({ matcher, worths }: Compared, { texts, heading, first }: Profiles, section: number): number {
  const from = texts.starts[heading[section] ?? 0] ?? 0;
  const isNear = matcher.near(texts.items, from, texts.starts[first[section + 1] ?? 0] ?? 0);
  let near = 0;
  let all = 0;
  for (let at = 0; at + 1 < worths.length; at++) {
    const worth = Math.min(worths[at] ?? 0, worths[at + 1] ?? 0);
    all += worth;
    if (isNear[at] === 1) near += worth;
  }
  return all === 0 ? 0 : near / all;
}

// Whether to ask back: a short question, and sections on different pages that fit it equally well.

import type { Question } from '../question/question';
import { isEvidence } from './evidence';
import type { Findings } from './findings';
import type { RankedHit } from './fusion';

const mostOptions = 4;
const tuned = {
  /** Who says more than so many telling words is rarely ambiguous. */
  mostWords: 2,
  /** What scores this share of the best cannot be told from it … */
  nearBest: 0.85,
  /** … or this, when people ask for the best in nearly these words … */
  nearAsked: 0.92,
  /** … or this, when there is a question word too. */
  nearQuestion: 0.95,
  nearlyAsked: 0.85,
  /** A bare word is asked back when the handbook's best has this share of a boundary that would win. */
  besideLimit: 0.7,
};
const tellingWeight = 0.5;

/** Positions of two to four sections that fit equally well and stand on different pages; none when it is clear what is meant. */
export function equallyGood(
  { asked, typed, quotable, boundary }: Findings,
  trailOf: (position: number) => string[],
): number[] {
  const exact = quotable.filter(({ isExact }) => isExact);
  const [best] = quotable;
  const isLimit = best && boundary && isClearLimit(asked.question, boundary, best);
  const near = exact.length > 0 ? exact : isLimit ? [] : nearBest(asked.question, typed, quotable);
  const pages = new Set<string>();
  const options = near.filter(({ position }) => {
    const page = trailOf(position).slice(0, 3).join('\n');
    return !pages.has(page) && pages.add(page);
  });
  return options.length < 2 ? [] : options.slice(0, mostOptions).map(({ position }) => position);
}

function nearBest(question: Question, typed: string, hits: RankedHit[]): RankedHit[] {
  const [best] = hits;
  const share = leastShare(question, typed, best);
  return best && share !== undefined ? hits.filter((hit) => hit.score >= share * best.score && isEvidence(hit)) : [];
}

/** Undefined: the question is clear. */
function leastShare(question: Question, typed: string, best: RankedHit | undefined): number | undefined {
  const { words, types } = question;
  const telling = words.filter(({ weight }) => weight > tellingWeight).length;
  const isAsked = (best?.parts.asked ?? 0) >= tuned.nearlyAsked;
  // "Kötelező az ASP?" is a whole question, "közös hivatal" is not.
  if (telling > (/\?\s*$/.test(typed) ? 1 : tuned.mostWords)) return undefined;
  if (words.some(({ kind }) => kind !== 'word')) return undefined;
  if (telling === words.length) return isAsked ? tuned.nearAsked : tuned.nearBest;
  return telling > 1 || isAsked || types.length > 0 ? undefined : tuned.nearQuestion;
}

/** A boundary wins, unless one bare word was typed: that asks for nothing in particular, not even for what the boundary says. */
function isClearLimit(question: Question, boundary: RankedHit, best: RankedHit): boolean {
  if (boundary.isExact || boundary.score > best.score / tuned.besideLimit) return true;
  return boundary.score > best.score && question.words.length > 1;
}

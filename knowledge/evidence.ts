// The gate: whether the best section is good evidence for an answer, or the honest reply is that nothing reliable was found.

import type { RankedHit } from './fusion';
import type { Question } from './question';

/** Quote the best section, say the limit of the best boundary page, or say that nothing reliable was found. */
export type Verdict = 'answer' | 'limit' | 'nothing';

/** Tuned on questions with and without an answer in the handbook; scores are about 0 to 4. */
export const gate = {
  leastScore: 0.5,
  /** Below both, the best section speaks of something else, whatever its score. */
  leastCoverage: 0.18,
  leastAsked: 0.3,
  leastLimitScore: 0.45,
  /** How much more than the best section a boundary must score. */
  boundaryLead: 1.06,
  /** … unless people ask for the boundary in nearly these words. */
  askedLead: 0.8,
  askedNearly: 0.5,
  /** A wish for a deed, or about a person, is answered from the handbook only when people have asked it so; a boundary is near enough. */
  outsideAsked: 0.7,
  outsideLead: 0.6,
  /** What a model of meaning has among its first so many needs only this share of the evidence in words. */
  nearInMeaning: 3,
  meaningEase: 0.8,
};

/** Question words alone ("mi?", "hogyan?") ask nothing. */
const leastWeight = 0.3;

export function weigh(question: Question, best: RankedHit | undefined, boundary: RankedHit | undefined): Verdict {
  if (!question.words.some(({ weight }) => weight > leastWeight)) return 'nothing';
  const isOutside = (question.wantsDeed || question.namesPerson) && (best?.parts.asked ?? 0) < gate.outsideAsked;
  const rival = best && isEvidence(best) ? best : undefined;
  if (boundary && boundary.score >= gate.leastLimitScore && leads(boundary, rival, isOutside)) return 'limit';
  return rival && !isOutside ? 'answer' : 'nothing';
}

export function isEvidence({ score, coverage, parts, isExact, meaningRank }: RankedHit): boolean {
  if (isExact) return true;
  const ease = meaningRank !== undefined && meaningRank <= gate.nearInMeaning ? gate.meaningEase : 1;
  return (
    score >= gate.leastScore * ease && (coverage >= gate.leastCoverage * ease || parts.asked >= gate.leastAsked * ease)
  );
}

function leads(boundary: RankedHit, rival: RankedHit | undefined, isOutside: boolean): boolean {
  if (!rival) return true;
  if (boundary.isExact !== rival.isExact) return boundary.isExact === true;
  const isAskedSo = boundary.parts.asked >= gate.askedNearly && boundary.coverage > rival.coverage;
  const lead = isOutside ? gate.outsideLead : isAskedSo ? gate.askedLead : gate.boundaryLead;
  return boundary.score >= lead * rival.score;
}

// The gate: quote the best section, say a known limit, or say honestly that nothing reliable was found.

import { namesCity } from '../hungarian/requests';
import type { Question } from '../question/question';
import type { Asked } from '../search/search';
import { gate, isEvidence, saysEnough } from './evidence';
import type { Findings } from './findings';
import type { RankedHit } from './fusion';

/** Quote the best section, say the limit of the best boundary page, or say that nothing reliable was found. */
export type Verdict = 'answer' | 'limit' | 'nothing';

export function weigh({ asked, quotable, boundary }: Findings): Verdict {
  const { question } = asked;
  const [best] = quotable;
  const isAskedExactly = best?.isExact === true || boundary?.isExact === true;
  if (!isAskedExactly && !question.words.some(({ weight }) => weight > gate.leastWeight)) return 'nothing';
  const isOutside = isOutsideTheHandbook(asked, best);
  const rival = best && isEvidence(best) && saysEnough(asked, best) ? best : undefined;
  if (boundary && saysLimit(boundary) && leads(question, boundary, rival, isOutside)) return 'limit';
  return rival && !isOutside ? 'answer' : 'nothing';
}

/** A limit that has nothing to do with the question is worse than none. */
function saysLimit({ score, coverage, parts, isExact }: RankedHit): boolean {
  if (isExact) return true;
  return score >= gate.leastLimitScore && (coverage >= gate.leastLimitCoverage || parts.asked >= gate.leastAsked);
}

function isOutsideTheHandbook({ question, has }: Asked, best: RankedHit | undefined): boolean {
  const { wantsDeed, namesPerson, ofTheFuture, forPrice, words } = question;
  if (!best || best.parts.asked >= gate.outsideAsked || best.isExact) return false;
  if (wantsDeed || namesPerson || ofTheFuture || forPrice) return true;
  const lacks = (isMeant: (surface: string) => boolean) =>
    words.some(({ surface }, at) => isMeant(surface) && !has(at, best.position));
  const ofAnotherYear =
    !best.isOfThatTime && best.coverage < gate.leastCoverageInYear && lacks((word) => year.test(word));
  return ofAnotherYear || (best.coverage < gate.leastCoverageInYear && lacks(namesCity));
}

const year = /^(?:19|20)\d\d$/;

function leads(question: Question, boundary: RankedHit, rival: RankedHit | undefined, isOutside: boolean): boolean {
  if (!rival) return true;
  if (boundary.isExact !== rival.isExact) return boundary.isExact === true;
  return boundary.score >= leastLead(question, boundary, rival, isOutside) * rival.score;
}

function leastLead(question: Question, boundary: RankedHit, rival: RankedHit, isOutside: boolean): number {
  const isAskedSo = boundary.parts.asked >= rival.parts.asked;
  const possible = [
    gate.boundaryLead,
    ...(isOutside ? [gate.outsideLead] : []),
    ...(isAskedNearly(boundary, rival) ? [gate.askedLead] : []),
    ...(isAskedSo && boundary.coverage >= rival.coverage ? [gate.coveringLead] : []),
    ...(isAskedSo && question.ofNow && boundary.parts.heading >= gate.nowHeading ? [gate.nowLead] : []),
  ];
  return Math.min(...possible);
}

/** In nearly these words, and those for which people ask for the rival are not much nearer. */
function isAskedNearly({ parts, coverage }: RankedHit, rival: RankedHit): boolean {
  return (
    parts.asked >= gate.askedNearly && parts.asked >= rival.parts.asked - gate.askedSame && coverage > rival.coverage
  );
}

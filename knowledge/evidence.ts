// The gate: whether the best section is good evidence for an answer, or the honest reply is that nothing reliable was found.
import type { Findings } from './findings';
import type { RankedHit } from './fusion';
import type { Question } from './question';
import type { Asked } from './search';

/** Quote the best section, say the limit of the best boundary page, or say that nothing reliable was found. */
export type Verdict = 'answer' | 'limit' | 'nothing';

/** Tuned on questions with and without an answer in the handbook; scores are about 0 to 4. */
export const gate = {
  leastScore: 0.5,
  /** Below both, the best section speaks of something else, whatever its score. */
  leastCoverage: 0.18,
  leastAsked: 0.3,
  /** No sentence gives the kind of answer that is wanted: so many times the evidence is needed. */
  absentType: 0.1,
  withoutType: 1.6,
  /** In a question of few words each of them matters. */
  fewWords: 3,
  leastCoverageOfFew: 0.35,
  leastAskedOfFew: 0.4,
  /** For a section that does not have the year that is asked about. */
  leastCoverageInYear: 0.5,
  leastLimitScore: 0.45,
  /** How much more than the best section a boundary must score. */
  boundaryLead: 1.06,
  /** … unless it says as much of the question … */
  coveringLead: 0.9,
  /** … or people ask for the boundary in nearly these words … */
  askedLead: 0.8,
  askedNearly: 0.5,
  /** … or the question is how things stand today, and that is what the boundary's heading is about. */
  nowLead: 0.6,
  nowHeading: 0.3,
  /** A wish for a deed, about a person or of what is to come is answered only when people have asked it so; a boundary is near enough. */
  outsideAsked: 0.7,
  outsideLead: 0.6,
  /** What a model of meaning has among its first so many needs only this share of the evidence in words. */
  nearInMeaning: 3,
  meaningEase: 0.8,
  /** A text of the time that is named need not name it. */
  timeEase: 0.6,
};

/** Question words alone ("mi?", "hogyan?") ask nothing. */
const leastWeight = 0.3;

export function weigh({ asked, quotable, boundary }: Findings): Verdict {
  const { question } = asked;
  const [best] = quotable;
  if (!question.words.some(({ weight }) => weight > leastWeight)) return 'nothing';
  const isOutside = isOutsideTheHandbook(asked, best);
  const rival =
    best && isEvidence(best) && !saysTooLittle(question, best) && !lacksType(question, best) ? best : undefined;
  if (boundary && boundary.score >= gate.leastLimitScore && leads(question, boundary, rival, isOutside)) return 'limit';
  return rival && !isOutside ? 'answer' : 'nothing';
}

function isOutsideTheHandbook({ question, has }: Asked, best: RankedHit | undefined): boolean {
  const { wantsDeed, namesPerson, ofTheFuture, words } = question;
  if (!best || best.parts.asked >= gate.outsideAsked || best.isExact) return false;
  const ofAnotherYear =
    !best.isOfThatTime && words.some(({ surface }, at) => year.test(surface) && !has(at, best.position));
  return wantsDeed || namesPerson || ofTheFuture || (ofAnotherYear && best.coverage < gate.leastCoverageInYear);
}

const year = /^(?:19|20)\d\d$/;

export function isEvidence(hit: RankedHit): boolean {
  const { score, coverage, parts, isExact } = hit;
  if (isExact) return true;
  const ease = easeOf(hit);
  return (
    score >= gate.leastScore * ease && (coverage >= gate.leastCoverage * ease || parts.asked >= gate.leastAsked * ease)
  );
}

function easeOf({ meaningRank, isOfThatTime }: RankedHit): number {
  const isNear = meaningRank !== undefined && meaningRank <= gate.nearInMeaning;
  return isOfThatTime ? gate.timeEase : isNear ? gate.meaningEase : 1;
}

/** "Hány?" and no number near, "mikor?" and no date near. */
function lacksType({ types, asked }: Question, { score, coverage, parts, isExact }: RankedHit): boolean {
  if (isExact || asked.length > 1 || types.length === 0 || parts.type >= gate.absentType) return false;
  const says = coverage >= gate.leastCoverage * gate.withoutType || parts.asked >= gate.leastAsked * gate.withoutType;
  return !says || score < gate.leastScore * gate.withoutType;
}

function saysTooLittle({ words, asked }: Question, hit: RankedHit): boolean {
  const { coverage, parts, isExact } = hit;
  if (isExact || easeOf(hit) < 1) return false;
  const tells = words.some(({ part }) => asked.every((one) => one.part !== part));
  if (tells) return false;
  const telling = words.filter(({ weight }) => weight > leastWeight).length;
  return telling <= gate.fewWords && coverage < gate.leastCoverageOfFew && parts.asked < gate.leastAskedOfFew;
}

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
    ...(boundary.parts.asked >= gate.askedNearly && boundary.coverage > rival.coverage ? [gate.askedLead] : []),
    ...(isAskedSo && boundary.coverage >= rival.coverage ? [gate.coveringLead] : []),
    ...(isAskedSo && question.ofNow && boundary.parts.heading >= gate.nowHeading ? [gate.nowLead] : []),
  ];
  return Math.min(...possible);
}

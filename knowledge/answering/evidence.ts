// Whether a section is good evidence for an answer: enough of the question, and the kind of answer that is wanted.

import type { Question } from '../question/question';
import type { Asked } from '../search/search';
import type { RankedHit } from './fusion';

/** Tuned on questions with and without an answer in the handbook; scores are about 0 to 4. */
export const gate = {
  /** Question words alone ("mi?", "hogyan?") ask nothing. */
  leastWeight: 0.3,
  leastScore: 0.6,
  /** Below both, the best section speaks of something else, whatever its score. */
  leastCoverage: 0.18,
  leastAsked: 0.3,
  /** No sentence gives the kind of answer that is wanted: so many times the evidence is needed. */
  absentType: 0.1,
  withoutType: 1.6,
  /** A number can be found near anything: it must stand with the words it is asked of. */
  looseType: 0.35,
  looseAsked: 0.5,
  looseCoverage: 0.4,
  /** "Hány …?" wants just this counted, unless people have asked it nearly so. */
  askedToCount: 0.7,
  /** In a question of few words each of them matters. */
  fewWords: 3,
  leastCoverageOfFew: 0.35,
  leastAskedOfFew: 0.4,
  /** … and when neither a question nor the heading is like it, more of the words must be met, or known at all. */
  leastHeading: 0.2,
  leastType: 0.3,
  leastCoverageUnasked: 0.7,
  mostUnknown: 0.4,
  /** Half of a short question is a word that nobody knows: what it is about is not in the handbook. */
  unknownOfFew: 0.5,
  askedUnknown: 0.6,
  /** For a section that does not have the year or the town that is asked about. */
  leastCoverageInYear: 0.5,
  leastLimitScore: 0.45,
  leastLimitCoverage: 0.25,
  /** How much more than the best section a boundary must score. */
  boundaryLead: 1.06,
  /** … unless it says as much of the question … */
  coveringLead: 0.9,
  /** … or people ask for the boundary in nearly these words … */
  askedLead: 0.8,
  askedNearly: 0.5,
  askedSame: 0.2,
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

/** A good score alone is not enough: what is asked must be there. */
export function saysEnough(asked: Asked, hit: RankedHit): boolean {
  const { question } = asked;
  return !saysTooLittle(question, hit) && !lacksType(question, hit) && !lacksCount(asked, hit);
}

/** "Hány oldal?" and no pages are counted there. */
function lacksCount({ question, counts }: Asked, { parts, isExact, position }: RankedHit): boolean {
  const { asked, toCount } = question;
  if (isExact || asked.length > 1 || toCount.length === 0 || parts.asked >= gate.askedToCount) return false;
  return !counts(position);
}

/** "Hány?" and no number near, "mikor?" and no date near. */
function lacksType({ types, asked }: Question, { score, coverage, parts, isExact }: RankedHit): boolean {
  if (isExact || asked.length > 1 || types.length === 0) return false;
  const isLoose = parts.type < gate.looseType && parts.asked < gate.looseAsked && coverage < gate.looseCoverage;
  if (types.includes('number') && isLoose) return true;
  if (parts.type >= gate.absentType) return false;
  const says = coverage >= gate.leastCoverage * gate.withoutType || parts.asked >= gate.leastAsked * gate.withoutType;
  return !says || score < gate.leastScore * gate.withoutType;
}

/** A question of one part that nobody has asked so, and the section says little of it. */
function saysTooLittle({ words, asked }: Question, hit: RankedHit): boolean {
  const { coverage, parts, isExact } = hit;
  const tells = words.some(({ part }) => asked.every((one) => one.part !== part));
  if (isExact || easeOf(hit) < 1 || tells) return false;
  const telling = words.filter(({ weight }) => weight > gate.leastWeight);
  const isShort = telling.length <= gate.fewWords;
  if (isShort && parts.asked < gate.askedUnknown && unknownShare(telling) >= gate.unknownOfFew) return true;
  if (isShort && coverage < gate.leastCoverageOfFew && parts.asked < gate.leastAskedOfFew) return true;
  if (asked.length > 1 || parts.asked >= gate.leastAsked || parts.heading >= gate.leastHeading) return false;
  if (unknownShare(words) >= gate.mostUnknown) return true;
  return isShort && parts.type < gate.leastType && coverage < gate.leastCoverageUnasked;
}

function unknownShare(words: Question['words']): number {
  const worth = (some: Question['words']) => some.reduce((sum, { weight, rarity }) => sum + weight * rarity, 0);
  return (
    worth(words.filter(({ known, variants }) => !known && variants.length === 0)) /
    Math.max(worth(words), gate.leastWeight)
  );
}

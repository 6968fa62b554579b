// Which texts were in force when: those of the time asked about answer, what has expired is named only when nothing else does.

import { type Period, periodAsked } from '../hungarian/period';
import type { Section } from '../pages/sections';
import { isValidOn } from '../pages/versions';
import { isEvidence } from './evidence';
import type { RankedHit } from './fusion';

export interface When {
  period: Period;
  /** The question names it; otherwise it is today. */
  isNamed: boolean;
}

/** `today` is an ISO day. */
export function whenAsked(question: string, today: string): When {
  const named = periodAsked(question, today);
  return { period: named ?? { from: today, until: today }, isNamed: named !== undefined };
}

export function inForceFirst(hits: RankedHit[], sections: Section[], { period, isNamed }: When): RankedHit[] {
  const isInForce = ({ position }: RankedHit) => {
    const section = sections[position];
    return section !== undefined && isValidOn(section, period.from, period.until);
  };
  const standing = hits.filter(isInForce);
  if (isNamed) return standing.map((hit) => (isDated(sections[hit.position]) ? { ...hit, isOfThatTime: true } : hit));
  const [best] = standing;
  if (best && isEvidence(best)) return standing;
  const leastScore = nearlyBest * Math.max(0, ...hits.map(({ score }) => score));
  const expired = hits.filter((hit) => isOver(sections[hit.position], period.from) && hit.score >= leastScore);
  return [...expired.filter(isEvidence), ...standing];
}

/** What has expired must be what the question is about, not the best of what is left. */
const nearlyBest = 0.8;

/** What is not yet in force is never named as if it were. */
function isOver(section: Section | undefined, day: string): boolean {
  return section?.validUntil !== undefined && section.validUntil < day;
}

/** One of several texts in time, which is meant strictly. */
function isDated(section: Section | undefined): boolean {
  return section?.validUntil !== undefined || section?.replaces !== undefined;
}

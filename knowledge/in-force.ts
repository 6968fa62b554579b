// Which texts were in force when: hits of the time asked about first, what has expired only when nothing else answers.
import { isEvidence } from './evidence';
import type { RankedHit } from './fusion';
import type { Section } from './sections';

/** ISO days, both included. */
export interface Period {
  from: string;
  until: string;
}

export interface When {
  period: Period;
  /** The question names the period itself; otherwise it is today. */
  isNamed: boolean;
}

type Dated = Pick<Section, 'validFrom' | 'validUntil'>;

/** What was in force at some time of the period; a text says itself when it ends, and mostly tells of earlier times too. */
export function inForceFirst(hits: RankedHit[], sections: Section[], { period, isNamed }: When): RankedHit[] {
  const is = (wanted: (section: Dated) => boolean) => (hit: RankedHit) => {
    const section = sections[hit.position];
    return section !== undefined && wanted(section);
  };
  const isOver = ({ validUntil }: Dated) => validUntil !== undefined && validUntil < period.from;
  const isToCome = ({ validFrom }: Dated) => validFrom > period.until;
  const standing = hits.filter(is((section) => !isOver(section) && (isNamed || !isToCome(section))));
  if (isNamed)
    return oldTextsFirst(
      standing,
      is(isToCome),
      is(({ validUntil }) => validUntil !== undefined),
    );
  const [bestStanding] = standing;
  if (bestStanding && isEvidence(bestStanding)) return standing;
  const expired = hits.filter(is(isOver)).filter(isEvidence);
  return [...expired, ...standing];
}

/** How much less a text tells that came into force only after the period, when there is one that was in force then. */
const laterWorth = 0.85;

function oldTextsFirst(
  hits: RankedHit[],
  isLater: (hit: RankedHit) => boolean,
  hasEnd: (hit: RankedHit) => boolean,
): RankedHit[] {
  if (!hits.some((hit) => hasEnd(hit) && !isLater(hit))) return hits;
  const worth = (hit: RankedHit) => hit.score * (isLater(hit) ? laterWorth : 1);
  return [...hits].sort((a, b) => worth(b) - worth(a));
}

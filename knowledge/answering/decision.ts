// What to do with what was found: quote a section or several, ask back, say a known limit, or say that nothing reliable was found.
import { equallyGood } from './equally-good';
import { isEvidence } from './evidence';
import type { Findings } from './findings';
import type { RankedHit } from './fusion';
import { bestForParts } from './several-parts';
import { type Verdict, weigh } from './verdict';

export type Decision =
  /** Positions of sections. `chosen` has one at least. */
  | { kind: 'answer'; chosen: number[]; others: number[]; local?: number }
  | { kind: 'unclear'; options: number[] }
  | { kind: Exclude<Verdict, 'answer'>; nearest: number[] };

const mostOffers = 3;
/** What is offered beside an answer or a "no" scores at least this share of the best. */
const worthOffering = 0.6;
/** A local addition fits the question at least this well beside the national answer. */
const worthAdding = 0.6;

export function decide(findings: Findings, trailOf: (position: number) => string[]): Decision {
  const { asked, quotable, local } = findings;
  const [best] = quotable;
  const verdict = weigh(findings);
  const options = verdict === 'nothing' ? [] : equallyGood(findings, trailOf);
  if (options.length > 1) return { kind: 'unclear', options };
  if (!best || verdict !== 'answer') {
    // What the asker's own municipality says is an answer where the nation says nothing.
    if (local && verdict === 'nothing')
      return { kind: 'answer', chosen: [local.position], others: offers(quotable, []) };
    return { kind: verdict === 'limit' ? 'limit' : 'nothing', nearest: offers(quotable.filter(isNear), []) };
  }
  const quotablePositions = new Set(quotable.map(({ position }) => position));
  const chosen = best.isExact
    ? [best.position]
    : bestForParts(asked, best.position, ({ position }) => quotablePositions.has(position));
  const adds = local && local.score >= worthAdding * best.score ? { local: local.position } : {};
  return { kind: 'answer', chosen, others: offers(quotable.filter(isNear), chosen), ...adds };
}

/** What shares a common word with the question and nothing else is no help after a "no". */
const leastNear = { coverage: 0.3, asked: 0.35, heading: 0.35 };

function isNear(hit: RankedHit): boolean {
  const { coverage, parts } = hit;
  const isAlike = parts.asked >= leastNear.asked || parts.heading >= leastNear.heading;
  return isEvidence(hit) && (isAlike || coverage >= leastNear.coverage);
}

function offers(hits: RankedHit[], chosen: number[]): number[] {
  const [best] = hits;
  return hits
    .filter(({ position, score }) => !chosen.includes(position) && score >= worthOffering * (best?.score ?? 0))
    .map(({ position }) => position)
    .slice(0, mostOffers);
}

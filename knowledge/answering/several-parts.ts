// For a message that asks several things: the sections that answer its parts, in the order of the parts.

import type { Hit } from '../search/ranking';
import type { Asked } from '../search/search';
import { isEvidence } from './evidence';

const mostPassages = 3;
/** How much more the passages must say of the parts, for one more to be worth its place on a small screen. */
const leastGain = 1.05;

/**
 * The best section, joined by those that answer a part better. A section that then answers no part best is left out again.
 * Positions, at least one.
 */
export function bestForParts({ question, find }: Asked, best: number, isQuotable: (hit: Hit) => boolean): number[] {
  if (question.asked.length < 2) return [best];
  const parts = question.asked.slice(0, mostPassages).map(({ part }) => find(part).filter(isQuotable));
  const scores = parts.map((hits) => new Map(hits.map(({ position, score }) => [position, score])));
  const worth = (chosen: number[]) =>
    scores.reduce((sum, scoreOf) => sum + Math.max(0, ...chosen.map((position) => scoreOf.get(position) ?? 0)), 0);
  const chosen = [best];
  for (const [first] of parts) {
    const adds = first && isEvidence(first) && worth([...chosen, first.position]) > leastGain * worth(chosen);
    if (adds && !chosen.includes(first.position)) chosen.push(first.position);
  }
  const needed = chosen.filter((one) => worth(chosen.filter((other) => other !== one)) < worth(chosen));
  return needed.length > 0 ? inOrderOfParts(needed, scores) : [best];
}

/** A section stands where the first part stands that it answers best. */
function inOrderOfParts(chosen: number[], scores: ReadonlyMap<number, number>[]): number[] {
  const scoreIn = (part: number, position: number) => scores[part]?.get(position) ?? 0;
  const bestPart = (position: number) => {
    const part = scores.findIndex((_, at) => chosen.every((other) => scoreIn(at, other) <= scoreIn(at, position)));
    return part === -1 ? scores.length : part;
  };
  return [...chosen].sort((a, b) => bestPart(a) - bestPart(b));
}

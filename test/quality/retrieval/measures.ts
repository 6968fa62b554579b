// How good a ranking is, as the literature measures it: nDCG@10 with right or wrong answers, and the share with a right one on top.

export interface Measures {
  /** All 0 to 100. */
  first: number;
  firstFive: number;
  ndcg: number;
}

/** 1 when the relevant ones stand on top, less the further down they are, 0 when none is among the first `depth`. */
export function ndcg(ranking: string[], relevant: ReadonlySet<string>, depth: number): number {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const sum = (places: number[]) => places.reduce((total, at) => total + gain(at), 0);
  const found = ranking.slice(0, depth).flatMap((id, at) => (relevant.has(id) ? [at] : []));
  const best = sum(Array.from({ length: Math.min(depth, relevant.size) }, (_, at) => at));
  return best === 0 ? 0 : sum(found) / best;
}

/** `rankings` in the order of `relevant`. */
export function measure(rankings: string[][], relevant: ReadonlySet<string>[], depth: number): Measures {
  const mean = (value: (ranking: string[], right: ReadonlySet<string>) => number) =>
    (100 * relevant.reduce((sum, right, at) => sum + value(rankings[at] ?? [], right), 0)) /
    Math.max(1, relevant.length);
  const hasRight = (count: number) => (ranking: string[], right: ReadonlySet<string>) =>
    ranking.slice(0, count).some((id) => right.has(id)) ? 1 : 0;
  return {
    first: mean(hasRight(1)),
    firstFive: mean(hasRight(5)),
    ndcg: mean((ranking, right) => ndcg(ranking, right, depth)),
  };
}

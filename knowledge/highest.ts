// The highest of many scores, found by counting instead of putting all of them in order.

const steps = 1024;

/** Ascending positions of the `count` highest scores above zero, with those that are as good as the last of them (within 1/1024 of the best). */
export function highest(scores: Float32Array, count: number): number[] {
  let best = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score > best) best = score;
  }
  const least = leastStep(scores, best, count);
  const found: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score > 0 && stepOf(score, best) >= least) found.push(at);
  }
  return found;
}

const stepOf = (score: number, best: number): number => ((score / best) * steps) | 0;

/** The highest step that so many scores reach. */
function leastStep(scores: Float32Array, best: number, count: number): number {
  const onStep = new Int32Array(steps + 1);
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score > 0) {
      const step = stepOf(score, best);
      onStep[step] = (onStep[step] ?? 0) + 1;
    }
  }
  let reached = 0;
  for (let step = steps; step > 0; step--) {
    reached += onStep[step] ?? 0;
    if (reached >= count) return step;
  }
  return 0;
}

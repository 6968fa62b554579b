// The highest of many scores, found by counting instead of putting all of them in order.

const steps = 1024;
/** One more, as scaling may round up. */
const onStep = new Int32Array(steps + 2);

/**
 * Ascending positions of the `count` highest scores above zero. Scores on one step (1/1024 of the best) count as equal; of equal ones
 * the first are taken.
 */
export function highest(scores: Float32Array, count: number): number[] {
  let best = 0;
  let above = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score > 0) above++;
    if (score > best) best = score;
  }
  const scale = steps / best;
  const { least, room } = above <= count ? all : lastStep(scores, scale, count);
  const found: number[] = [];
  let left = room;
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score <= 0) continue;
    const step = (score * scale) | 0;
    if (step > least || (step === least && left-- > 0)) found.push(at);
  }
  return found;
}

const all = { least: -1, room: 0 };

/** The step on which the last of so many stands, and how many of those on it are among them. */
function lastStep(scores: Float32Array, scale: number, count: number): { least: number; room: number } {
  onStep.fill(0);
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score > 0) {
      const step = (score * scale) | 0;
      onStep[step] = (onStep[step] ?? 0) + 1;
    }
  }
  let above = 0;
  for (let step = steps + 1; step >= 0; step--) {
    const here = onStep[step] ?? 0;
    if (above + here >= count) return { least: step, room: count - above };
    above += here;
  }
  return { least: 0, room: count };
}

// Where a page parts into two columns: only where both sides are prose, because the columns of a table belong together.

/** Letters of one row that stand near each other. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** Every letter of it. */
  bold: boolean;
}

export const crosses = ({ x, right }: Segment, gutter: number): boolean => x < gutter - 2 && right > gutter + 2;

export function edges(segments: Segment[]): { left: number; end: number } {
  return { left: Math.min(...segments.map(({ x }) => x)), end: Math.max(...segments.map(({ right }) => right)) };
}

const leastRows = 6;
/** A column of prose fills its width in most rows; a column of a table does not. */
const fullRow = 0.65;
const mostFullRows = 0.5;
const mostCrossing = 0.34;

/** Where a page parts into two columns of prose, or undefined. */
export function gutterOf(rows: Segment[][]): number | undefined {
  const all = rows.flat();
  if (all.length < 2 * leastRows) return undefined;
  const { left, end } = edges(all);
  const starts = all
    .map(({ x }) => x - 3)
    .filter((x) => x > left + 0.35 * (end - left) && x < left + 0.65 * (end - left));
  const candidates = [...new Set(starts.map(Math.round))];
  return candidates.find((gutter) => {
    const crossing = all.filter((segment) => crosses(segment, gutter)).length;
    const before = all.filter(({ right }) => right <= gutter + 2);
    const after = all.filter(({ x }) => x >= gutter - 2);
    return crossing <= mostCrossing * rows.length && isProse(before, gutter - left) && isProse(after, end - gutter);
  });
}

function isProse(segments: Segment[], width: number): boolean {
  const full = segments.filter(({ x, right }) => right - x > fullRow * width).length;
  return segments.length >= leastRows && full > mostFullRows * segments.length;
}

// The letters of one PDF page as lines in reading order: rows by height, and two columns one after the other.

/** A run of letters as the PDF places it; measures are points, from the lower left corner. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
}

export interface PdfLine {
  page: number;
  text: string;
  /** More than one: it looks like the row of a table. */
  cells: string[];
  x: number;
  right: number;
  y: number;
  size: number;
  /** Every letter of it. */
  bold: boolean;
  /** The edges of the column it stands in. */
  left: number;
  end: number;
}

/** In parts of the letters' size: how far apart rows, words and cells are. */
const rowSlack = 0.45;
const wordGap = 0.13;
const cellGap = 1.8;

type Segment = Omit<PdfLine, 'page' | 'cells' | 'left' | 'end'>;

export function linesOf(runs: Run[], page: number): PdfLine[] {
  const rows = rowsOf(runs.filter(({ text }) => text.trim() !== '')).map(segmentsOf);
  const gutter = gutterOf(rows);
  if (gutter === undefined)
    return rows.map((segments) => segments).flatMap((row) => lineOf(row, page, edges(rows.flat())));
  const lines: PdfLine[] = [];
  let band: Segment[][] = [];
  const flush = () => {
    for (const isInside of [(one: Segment) => one.right <= gutter, (one: Segment) => one.right > gutter]) {
      const column = band.map((row) => row.filter(isInside)).filter((row) => row.length > 0);
      lines.push(...column.flatMap((row) => lineOf(row, page, edges(column.flat()))));
    }
    band = [];
  };
  for (const row of rows) {
    if (!row.some((segment) => crosses(segment, gutter))) {
      band.push(row);
      continue;
    }
    flush();
    lines.push(...lineOf(row, page, edges(rows.flat())));
  }
  flush();
  return lines;
}

function rowsOf(runs: Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - run.y) < rowSlack * Math.max(first.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Runs of one row that stand near each other; wide gaps part cells and columns. */
function segmentsOf(row: Run[]): Segment[] {
  const segments: Segment[] = [];
  for (const run of row) {
    const last = segments.at(-1);
    const gap = last ? run.x - last.right : 0;
    if (!last || gap > cellGap * run.size) {
      segments.push({ text: run.text, x: run.x, right: run.x + run.width, y: run.y, size: run.size, bold: run.bold });
      continue;
    }
    const needsSpace = gap > wordGap * run.size && !/\s$/.test(last.text) && !/^\s/.test(run.text);
    last.text += (needsSpace ? ' ' : '') + run.text;
    last.right = Math.max(last.right, run.x + run.width);
    last.size = Math.max(last.size, run.size);
    last.bold &&= run.bold;
  }
  return segments;
}

const crosses = ({ x, right }: Segment, gutter: number): boolean => x < gutter - 2 && right > gutter + 2;

function edges(segments: Segment[]): { left: number; end: number } {
  return { left: Math.min(...segments.map(({ x }) => x)), end: Math.max(...segments.map(({ right }) => right)) };
}

function lineOf(row: Segment[], page: number, { left, end }: { left: number; end: number }): PdfLine[] {
  const [first] = row;
  if (!first) return [];
  const cells = row.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return [
    {
      ...first,
      page,
      cells,
      text: cells.join(' '),
      right: row.at(-1)?.right ?? first.right,
      bold: row.every(({ bold }) => bold),
      left,
      end,
    },
  ];
}

const leastRows = 6;
/** A column of prose fills its width in most rows; a column of a table does not. */
const fullRow = 0.65;
const mostFullRows = 0.5;
const mostCrossing = 0.34;

/** Where a page parts into two columns of prose, or undefined. */
function gutterOf(rows: Segment[][]): number | undefined {
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

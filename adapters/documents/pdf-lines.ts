// The letters of one PDF page as lines in reading order: rows by height, and two columns one after the other.
import { crosses, edges, gutterOf, type Segment } from './pdf-columns';

/** A run of letters as the PDF places it; measures are points, from the lower left corner. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
}

export interface PdfLine extends Segment {
  page: number;
  /** More than one: it looks like the row of a table. */
  cells: string[];
  /** The edges of the column it stands in. */
  left: number;
  end: number;
}

/** In parts of the letters' size: how far apart rows, words and cells are. */
const rowSlack = 0.45;
const wordGap = 0.13;
const cellGap = 1.8;

export function linesOf(runs: Run[], page: number): PdfLine[] {
  const rows = rowsOf(runs.filter(({ text }) => text.trim() !== '')).map(segmentsOf);
  const gutter = gutterOf(rows);
  if (gutter === undefined) return rows.flatMap((row) => lineOf(row, page, edges(rows.flat())));
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

// A contact list or the like, CSV or XLSX, as rows of clean text: what cannot be taken is one sentence that says what to do.
import type { Table, TableRead, TableRow } from '../../bot/table';
import { cellName } from './cell-name';
import type { GridRead } from './grid';
import { kindOfTable } from './kind-of-table';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { tableTexts } from './texts';

const mostBytes = 10_000_000;
const mostRows = 20_000;
const mostColumns = 50;
const longestCell = 1_000;
/** One long text, shared by all cells of a workbook, is small in the file and large everywhere else. */
const mostLetters = 10_000_000;

const inHungarian = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');

/** Trusts nothing in the file, but needs memory and time: ask read-apart.ts for a file that came from outside. */
export async function readTable(bytes: Uint8Array): Promise<TableRead> {
  if (bytes.length === 0) return { ok: false, problem: tableTexts.empty };
  if (bytes.length > mostBytes) return { ok: false, problem: tableTexts.tooLarge(mostBytes / 1e6) };
  const found = kindOfTable(bytes);
  if (!found.ok) return found;
  const read = await gridOf(found.kind, bytes);
  if (!read.ok) return read;
  const grid = read.grid.map((row) => row.map(cleaned));
  const problem = tooMuch(grid) ?? mangled(grid);
  if (problem) return { ok: false, problem };
  const table = withHeader(grid);
  return typeof table === 'string' ? { ok: false, problem: table } : { ok: true, table, notes: read.notes };
}

async function gridOf(kind: 'csv' | 'zip', bytes: Uint8Array): Promise<GridRead> {
  try {
    return await (kind === 'csv' ? readCsv(bytes) : readXlsx(bytes));
  } catch {
    // What the libraries throw speaks of XML and of places in it: nothing that a person could mend.
    return { ok: false, problem: tableTexts.damaged };
  }
}

/** On one line, without what cannot be seen: controls, marks of direction, blanks of no width. */
function cleaned(cell: string): string {
  const text = cell
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .trim();
  // The mark with which Excel keeps text text, and with which write-table.ts makes a formula harmless.
  return text.replace(/^'(?=[=+\-@\d])/, '');
}

function tooMuch(grid: string[][]): string | undefined {
  const rows = grid.filter((row) => row.some(Boolean)).length;
  if (rows > mostRows + 1) return tableTexts.tooManyRows(inHungarian(mostRows));
  let letters = 0;
  for (const [at, row] of grid.entries()) {
    if (row.findLastIndex(Boolean) >= mostColumns) return tableTexts.tooManyColumns(mostColumns);
    const long = row.findIndex((cell) => cell.length > longestCell);
    if (long >= 0) return tableTexts.longCell(cellName(long + 1, at + 1), inHungarian(longestCell));
    letters += row.reduce((sum, cell) => sum + cell.length, 0);
    if (letters > mostLetters) return tableTexts.tooMuchText;
  }
  return undefined;
}

/** What Excel made of a long code and saved so: its digits are lost. */
function mangled(grid: string[][]): string | undefined {
  for (const [at, row] of grid.entries()) {
    const column = row.findIndex((cell) => /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(cell));
    if (column >= 0) return tableTexts.scientific(cellName(column + 1, at + 1), row[column] ?? '');
  }
  return undefined;
}

/** The header is the first row of two cells or more, because a title may stand above it; a table of one column has the first. */
function withHeader(grid: string[][]): Table | string {
  const filled = grid.map((row) => row.filter(Boolean).length);
  const wide = filled.findIndex((count) => count > 1);
  const top = wide >= 0 ? wide : filled.findIndex((count) => count > 0);
  const names = grid[top] ?? [];
  const header = names.slice(0, names.findLastIndex(Boolean) + 1);
  if (header.length === 0) return tableTexts.noHeader;
  const rows: TableRow[] = [];
  for (const [at, row] of grid.entries()) {
    if (at <= top || !row.some(Boolean)) continue;
    if (row.findLastIndex(Boolean) >= header.length) return tableTexts.beyondHeader(at + 1);
    rows.push({ number: at + 1, cells: header.map((_, column) => row[column] ?? '') });
  }
  return rows.length > 0 ? { header, rows } : tableTexts.noRows;
}

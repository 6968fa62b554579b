// A table for people to open in Excel, CSV or XLSX, in which no cell is a formula, whatever somebody once typed.
import { setImmediate as breathe } from 'node:timers/promises';
import type { OutTable } from '../../bot/table';
import { writeXlsxApart } from './apart';
import { csvParts } from './write-csv';
import { writeXlsx } from './write-xlsx';

/** A workbook is made at one go: with more rows than this, others would wait for it. */
const mostRowsHere = 1_000;

/** `tell`: rows written so far, each thousand of a CSV. */
export async function writeTable(
  kind: 'csv' | 'xlsx',
  table: OutTable,
  tell: (rows: number) => void = () => {},
): Promise<Uint8Array> {
  if (kind === 'xlsx') return writeWorkbook([table]);
  const parts: Buffer[] = [];
  for await (const { text, rows } of csvParts(table)) {
    parts.push(Buffer.from(text));
    if (rows > 0) tell(rows);
    await breathe();
  }
  return Buffer.concat(parts);
}

/** A sheet each. */
export async function writeWorkbook(tables: readonly OutTable[]): Promise<Uint8Array> {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return rows > mostRowsHere ? writeXlsxApart(tables) : writeXlsx(tables);
}

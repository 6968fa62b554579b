// Tables as an Excel workbook, a sheet each: bold frozen header with a filter, columns as wide as their text, days as days.
import type { Cell, SheetData } from 'write-excel-file/node';
import type { OutCell, OutTable } from '../../bot/table';
import { cellName } from './cell-name';
import { phoneText, plainCell, safeText } from './safe-cell';

const widest = 60;
const narrowest = 8;

export async function writeXlsx(tables: readonly OutTable[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const sheets = tables.map(({ title, header, rows }) => {
    const head: Cell[] = header.map((name) => ({ value: safeText(name), type: String, fontWeight: 'bold' }));
    const data: SheetData = [head, ...rows.map((row) => row.map(asCell))];
    return { data, sheet: sheetName(title), stickyRowsCount: 1, columns: widths(header, rows) };
  });
  return writeExcelFile(sheets, { features: [await filtersOver(tables)] }).toBuffer();
}

function asCell(cell: OutCell): Cell {
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return cell === '' ? null : { value: safeText(cell), type: String };
  if ('phone' in cell) return { value: phoneText(cell.phone), type: String, format: '@' };
  const day = new Date(`${cell.day}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? { value: safeText(cell.day), type: String }
    : { value: day, type: Date, format: 'yyyy\\.mm\\.dd\\.' };
}

/** Excel takes 31 characters and not these signs. */
function sheetName(title: string): string {
  const name = title
    .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return name.slice(0, 31).trim() || 'Lista';
}

function widths(header: string[], rows: OutCell[][]): { width: number }[] {
  return header.map((name, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, plainCell(row[column] ?? '').length), name.length + 2);
    return { width: Math.min(widest, Math.max(narrowest, longest + 1)) };
  });
}

/** The library leaves filters to its users; the order of elements in a sheet is fixed, and it knows it. */
async function filtersOver(tables: readonly OutTable[]) {
  const { getOrderOfSiblings, getSelfClosingTagMarkup, insertElementMarkupAccordingToOrderOfSiblings } = await import(
    'write-excel-file/utility'
  );
  const file = 'xl/worksheets/sheet{id}.xml';
  const order = getOrderOfSiblings(file, 'worksheet') ?? [];
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const { header = [], rows = [] } = tables[sheetIndex] ?? {};
    const markup = getSelfClosingTagMarkup('autoFilter', { ref: `A1:${cellName(header.length, rows.length + 1)}` });
    return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
  };
  return { files: { transform: { [file]: { transform } } } };
}

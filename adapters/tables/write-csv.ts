// A table as CSV that a Hungarian Excel opens by double click: UTF-8 with its mark, semicolons, every cell in quotes.
import type { OutTable } from '../../bot/table';
import { plainCell } from './safe-cell';

const rowsInPart = 1_000;

/** Parts of a thousand rows: what is read from them needs no more memory than one. Quoted, so that no separator makes a new cell. */
export async function* csvParts({ header, rows }: OutTable): AsyncGenerator<{ text: string; rows: number }> {
  const { default: Papa } = await import('papaparse');
  const lines = (cells: string[][]) => Papa.unparse(cells, { delimiter: ';', newline: '\r\n', quotes: true });
  yield { text: `\ufeff${lines([header.map(plainCell)])}\r\n`, rows: 0 };
  for (let at = 0; at < rows.length; at += rowsInPart) {
    const part = rows.slice(at, at + rowsInPart);
    yield { text: `${lines(part.map((row) => row.map(plainCell)))}\r\n`, rows: at + part.length };
  }
}

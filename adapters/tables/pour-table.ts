// A table of any length into a file, part by part: what is read from it needs no more memory than some of its rows.
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { type OutCell, type OutTable, TooManyRows } from '../../bot/table';
import { cellName } from './cell-name';
import { plainCell } from './safe-cell';
import { csvParts } from './write-csv';
import { writeXlsx } from './write-xlsx';

type Head = Omit<OutTable, 'rows'>;

export function pourTable(
  kind: 'csv' | 'xlsx',
  head: Head,
  rows: AsyncIterable<OutCell[][]>,
): AsyncIterable<string | Uint8Array> {
  return kind === 'csv' ? pouredCsv(head, rows) : pouredXlsx(head, rows);
}

async function* pouredCsv(head: Head, rows: AsyncIterable<OutCell[][]>): AsyncGenerator<string> {
  for await (const { text } of csvParts({ ...head, rows: [] })) yield text;
  for await (const some of rows) {
    // Its first part is the header, which stands there already.
    for await (const { text, rows: count } of csvParts({ ...head, rows: some })) if (count > 0) yield text;
  }
}

const SHEET = 'xl/worksheets/sheet1.xml';
const END = '</sheetData>';
/** Of a sheet, by the format. */
const MOST_ROWS = 1_048_576;

/** A workbook with the header alone, as the library makes it, into which the rows flow. */
async function* pouredXlsx(head: Head, rows: AsyncIterable<OutCell[][]>): AsyncGenerator<Uint8Array> {
  const zip = await JSZip.loadAsync(await writeXlsx([{ ...head, rows: [] }]));
  const frame = (await zip.file(SHEET)?.async('string')) ?? '';
  const at = frame.indexOf(END);
  if (at < 0) throw new Error('the workbook has no place for rows');
  const filter = `A1:${cellName(head.header.length, 1)}`;
  let fault: unknown;
  // The library would wait for ever for a stream that broke: it gets an end, and the fault comes out behind it.
  async function* sheet(): AsyncGenerator<Buffer> {
    try {
      yield Buffer.from(frame.slice(0, at));
      let number = 1;
      for await (const some of rows) {
        if (number + some.length > MOST_ROWS) throw new TooManyRows(`${number + some.length} rows`);
        yield Buffer.from(some.map((row) => rowXml(row, ++number)).join(''));
      }
      yield Buffer.from(frame.slice(at).replace(filter, `A1:${cellName(head.header.length, number)}`));
    } catch (cause) {
      fault = cause;
    }
  }
  zip.file(SHEET, Readable.from(sheet()));
  const packed = zip.generateNodeStream({
    streamFiles: true,
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
  });
  // It is a stream of an older kind.
  for await (const part of new Readable().wrap(packed)) yield part as Uint8Array;
  if (fault !== undefined) throw fault;
}

function rowXml(row: OutCell[], number: number): string {
  const cells = row.map((cell, at) => {
    const where = cellName(at + 1, number);
    if (cell === '') return '';
    if (typeof cell === 'number') return `<c r="${where}"><v>${cell}</v></c>`;
    return `<c r="${where}" t="inlineStr"><is><t xml:space="preserve">${xmlText(plainCell(cell))}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** What looks like one of Excel's own escapes stays what it is. */
function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '');
}

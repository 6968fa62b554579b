// A CSV as Excel, LibreOffice or a person wrote it: its letters, its separator and its rows as Excel counts them.
import { isUtf8 } from 'node:buffer';
import { byteOrderMark } from '../byte-order-mark';
import { cellName } from './cell-name';
import type { GridRead } from './grid';
import { tableTexts } from './texts';

export async function readCsv(bytes: Uint8Array): Promise<GridRead> {
  const decoded = decodeCsv(bytes);
  if (!decoded.ok) return decoded;
  const { text, separator } = separated(decoded.text);
  const { default: Papa } = await import('papaparse');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  if (wrong) return { ok: false, problem: tableTexts.openQuote((wrong.row ?? 0) + 1) };
  const grid = data.map((row) => row.map(unquoted));
  const formulas = grid.flatMap((row, at) =>
    row.flatMap((cell, column) => (/^\s*=/.test(cell) ? [cellName(column + 1, at + 1)] : [])),
  );
  if (formulas.length > 0) return { ok: false, problem: tableTexts.formulas(formulas.slice(0, 3), formulas.length) };
  return { ok: true, grid, notes: [] };
}

type Decoded = { ok: true; text: string } | { ok: false; problem: string };

/** Excel writes UTF-8 with a mark, UTF-16 as "Unicode text", and Windows-1250 as plain CSV on a Hungarian Windows. */
function decodeCsv(bytes: Uint8Array): Decoded {
  const encoding = byteOrderMark(bytes) ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1250');
  const text = new TextDecoder(encoding).decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no table holds these, every other kind of file does
  if (/[\x00-\x08\x0e-\x1f]/.test(text)) return { ok: false, problem: tableTexts.unknown };
  if (encoding === 'windows-1250' && isDos(bytes)) return { ok: false, problem: tableTexts.dosLetters };
  return { ok: true, text };
}

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 200);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even === 0) return 'utf-16le';
  return even > head.length / 4 && odd === 0 ? 'utf-16be' : undefined;
}

/** é, ü, ő, ö, í, ó of code page 852, which are signs in Windows-1250, between letters. */
function isDos(bytes: Uint8Array): boolean {
  return /[a-z][\x81\x82\x8b\x94\xa1\xa2][a-z]/i.test(Buffer.from(bytes).toString('latin1'));
}

/** The separator is the one that Excel's own line names, or else the most frequent one outside quotes in the first line. */
function separated(whole: string): { text: string; separator: string } {
  const named = /^\s*"?sep=(.)"?[;,\t]*(?:\r\n|\r|\n)/i.exec(whole);
  if (named) return { text: whole.slice(named[0].length), separator: named[1] ?? ';' };
  const line = /^.*\S.*$/m.exec(whole)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (sign: string) => line.split(sign).length - 1;
  const [best = ';'] = [';', '\t', ','].sort((one, other) => count(other) - count(one));
  return { text: whole, separator: best };
}

/** ="01234" is how people keep Excel from eating zeros, and '=… how our own tables make a formula harmless. */
function unquoted(cell: string): string {
  return cell.replace(/^="([^"]*)"$/, '$1');
}

// What a file is, by its first bytes: names lie, and Excel itself saves several things under one name.
import { tableTexts } from './texts';

type KindOfTable = { ok: true; kind: 'csv' | 'zip' } | { ok: false; problem: string };

/** How other files begin; `latin1` keeps each byte as one character. */
const others: [start: string, problem: string][] = [
  ['%PDF-', tableTexts.pdf],
  ['{\\rtf', tableTexts.word],
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'].map((start): [string, string] => [
    start,
    tableTexts.picture,
  ]),
  ...['\x1f\x8b', '7z\xbc\xaf', 'Rar!'].map((start): [string, string] => [start, tableTexts.packed]),
];

/** Excel's encrypted workbooks are an old container with this inside, written two bytes a letter. */
const lockedPart = Buffer.from('EncryptedPackage', 'utf16le');
const oldContainer = '\xd0\xcf\x11\xe0';

export function kindOfTable(bytes: Uint8Array): KindOfTable {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString('latin1', 0, 4096);
  if (head.startsWith('PK\x03\x04')) return { ok: true, kind: 'zip' };
  if (head.startsWith(oldContainer))
    return { ok: false, problem: file.includes(lockedPart) ? tableTexts.locked : tableTexts.oldExcel };
  const other = others.find(([start]) => head.startsWith(start));
  if (other) return { ok: false, problem: other[1] };
  const text = head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (text.trim() === '') return { ok: false, problem: tableTexts.empty };
  if (/^\s*<(?:[!?a-z])/i.test(text)) return { ok: false, problem: tableTexts.webPage };
  return { ok: true, kind: 'csv' };
}

/** Undefined for a workbook that may be read. */
export function notWorkbook(names: string[]): string | undefined {
  const has = (start: RegExp) => names.some((name) => start.test(name));
  if (has(/vbaProject|^xl\/macrosheets\//i)) return tableTexts.macros;
  if (names.includes('xl/workbook.xml')) return undefined;
  if (has(/^xl\/workbook\.bin$/)) return tableTexts.binaryExcel;
  if (has(/^word\//)) return tableTexts.word;
  return names.includes('content.xml') ? tableTexts.openDocument : tableTexts.packed;
}

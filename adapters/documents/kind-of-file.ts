// What a file is, by its first bytes: names lie, and a wrong guess gives a page of rubbish.

export type DocumentKind = 'pdf' | 'docx' | 'html';
export type KindOfFile = { ok: true; kind: DocumentKind | 'zip' } | { ok: false; problem: string };

const saveAs = 'save it as DOCX, PDF or HTML';

const pictures = 'a picture: run OCR first and import the text';
const packed = 'a packed archive: unpack it and name the files in it';

/** How such files begin; `latin1` keeps each byte as one character. */
const others: [start: string, problem: string][] = [
  [
    '\xd0\xcf\x11\xe0',
    `an old Word file, or a Word file locked with a password: open it and ${saveAs}, without a password`,
  ],
  ['{\\rtf', `an RTF file: ${saveAs}`],
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'].map((start): [string, string] => [start, pictures]),
  ...['\x1f\x8b', '7z\xbc\xaf', 'Rar!'].map((start): [string, string] => [start, packed]),
];

const longestHead = 4096;

export function kindOfFile(bytes: Uint8Array): KindOfFile {
  if (bytes.length === 0) return { ok: false, problem: 'the file is empty' };
  const head = Buffer.from(bytes.subarray(0, longestHead)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return { ok: true, kind: 'pdf' };
  if (head.startsWith('PK\x03\x04')) return { ok: true, kind: 'zip' };
  const other = others.find(([start]) => head.startsWith(start));
  if (other) return { ok: false, problem: `this is ${other[1]}` };
  if (looksLikeHtml(head.replaceAll('\0', ''))) return { ok: true, kind: 'html' };
  if (head.trim() === '') return { ok: false, problem: 'the file is empty' };
  const isText = !head.replace(/^\xff\xfe|^\xfe\xff/, '').includes('\0');
  return {
    ok: false,
    problem: isText
      ? 'this is plain text: write it as a page by hand, or save it as DOCX or HTML with headings'
      : `the content is of no known kind: ${saveAs}`,
  };
}

function looksLikeHtml(head: string): boolean {
  return /<!doctype html|<(?:html|head|body|title|meta|div|p|h[1-6]|table|ul|ol|article|section|main)\b[^>]*>/i.test(
    head,
  );
}

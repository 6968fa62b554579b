// Lines of a PDF put together again: which of them go on a paragraph, a list item or a heading, and which begin a new one.
import { joinLines, type KnownWords } from './line-ends';
import { isHeading } from './pdf-headings';
import type { PdfLine } from './pdf-lines';

export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  lines: PdfLine[];
  text: string;
  /** Before an item. */
  marker: string;
}

export interface Look {
  body: number;
  bodyIsBold: boolean;
  /** From one line of a paragraph to the next, in points. */
  leading: number;
}

const bullet = /^[•●▪■◦○‣⁃–—\-*\uf0b7\uf0a7\uf0d8]\s+(?=\S)|^o\s+(?=[\p{L}\d])/u;
const numbered = /^(\d{1,2})[.)]\s+(?=\S)/;
const lettered = /^[a-z]\)\s+/;

export function blocksOf(lines: PdfLine[], look: Look, known: KnownWords): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const open = blocks.at(-1);
    const last = open?.lines.at(-1);
    const kind = kindOf(line, last, look);
    if (open && last && goesOn(open, last, line, kind, look)) {
      open.text = joinLines(open.text, line.text, known);
      open.lines.push(line);
    } else blocks.push(begun(kind, line));
  }
  return blocks.map((block, at) => asList(block, blocks[at - 1], blocks[at + 1]));
}

function kindOf(line: PdfLine, last: PdfLine | undefined, look: Look): Block['kind'] {
  const gap = last && last.page === line.page ? last.y - line.y : Number.POSITIVE_INFINITY;
  if (isHeading(line, look, gap > 1.25 * look.leading || gap < 0)) return 'heading';
  if (bullet.test(line.text) || numbered.test(line.text) || lettered.test(line.text)) return 'item';
  return line.cells.length > 1 ? 'row' : 'paragraph';
}

function begun(kind: Block['kind'], line: PdfLine): Block {
  if (kind !== 'item')
    return { kind, lines: [line], text: kind === 'row' ? line.cells.join(' | ') : line.text, marker: '' };
  const number = numbered.exec(line.text);
  const text = number ? line.text.slice(number[0].length) : line.text.replace(bullet, '');
  return { kind, lines: [line], text, marker: number ? `${number[1]}. ` : '- ' };
}

function goesOn(open: Block, last: PdfLine, line: PdfLine, kind: Block['kind'], look: Look): boolean {
  const sameLook = Math.abs(last.size - line.size) < 0.6;
  if (kind === 'heading')
    return (
      open.kind === 'heading' &&
      sameLook &&
      last.bold === line.bold &&
      isNear(last, line, 1.7 * line.size) &&
      !/^\d/.test(line.text)
    );
  if (kind !== 'paragraph' || open.kind === 'heading' || open.kind === 'row' || !sameLook) return false;
  if (/[\p{L}\d][-\u00ad]$/u.test(last.text)) return true;
  const isMoved = last.page !== line.page || last.y <= line.y;
  if (isMoved) return !/[.!?:;]["”)]?$/.test(open.text) && /^\p{Ll}/u.test(line.text);
  if (last.y - line.y > 1.35 * look.leading) return false;
  // What hangs under an item belongs to it.
  return !endsEarly(last) && (open.kind === 'item' || !isIndented(last, line, look));
}

const isNear = (last: PdfLine, line: PdfLine, most: number): boolean =>
  last.page === line.page && last.y > line.y && last.y - line.y < most;

/** A sentence that ends before the edge of its column ends its paragraph. */
function endsEarly({ text, right, left, end }: PdfLine): boolean {
  return /[.!?:;]["”)]?$/.test(text) && end - right > 0.2 * (end - left);
}

function isIndented(last: PdfLine, line: PdfLine, { body }: Look): boolean {
  return Math.abs(last.x - last.left) < 1 && line.x - line.left > 0.8 * body && line.x - line.left < 5 * body;
}

/** Two rows or more are a list of rows; one alone is a line with a gap, and a number alone begins no list. */
function asList(block: Block, before: Block | undefined, after: Block | undefined): Block {
  if (block.kind === 'row') {
    const isTable = before?.kind === 'row' || after?.kind === 'row';
    return isTable
      ? { ...block, kind: 'item', marker: '- ' }
      : { ...block, kind: 'paragraph', text: block.text.replaceAll(' | ', ' ') };
  }
  const isAlone = before?.kind !== 'item' && after?.kind !== 'item';
  if (block.kind !== 'item' || block.marker === '- ' || !isAlone) return block;
  return { ...block, kind: 'paragraph', text: `${block.marker}${block.text}`, marker: '' };
}

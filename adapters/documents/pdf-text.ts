// Lines of PDF pages into Markdown: what the blocks are, how deep the headings, and on which pages each heading's text stands.
import { wordsOf } from './line-ends';
import { escapeInLine, escapeMarkdown } from './markdown-text';
import { type Block, blocksOf } from './pdf-blocks';
import { headingLevels } from './pdf-headings';
import type { PdfLine } from './pdf-lines';

/** The size that most letters have. */
export function bodySizeOf(lines: PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(round(size), (letters.get(round(size)) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

const round = (size: number): number => Math.round(size * 2) / 2;

export function linesToMarkdown(lines: PdfLine[]): string {
  const known = wordsOf(lines.map(({ text }) => text));
  const body = bodySizeOf(lines);
  const bodyIsBold = lettersOf(lines.filter(({ bold }) => bold)) > lettersOf(lines) / 2;
  const blocks = blocksOf(lines, { body, bodyIsBold, leading: leadingOf(lines, body) }, known);
  const levels = headingLevels(blocks.filter(({ kind }) => kind === 'heading').map(({ lines: [first] }) => first));
  return written(blocks, levels);
}

const lettersOf = (lines: PdfLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

function leadingOf(lines: PdfLine[], body: number): number {
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const step = before && before.page === line.page ? before.y - line.y : 0;
    return step > 0.8 * body && step < 2.5 * body ? [Math.round(step * 2) / 2] : [];
  });
  const times = new Map<number, number>();
  for (const step of steps) times.set(step, (times.get(step) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1.2 * body;
}

function written(blocks: Block[], levels: Map<PdfLine, number>): string {
  const parts: string[] = [];
  blocks.forEach((block, at) => {
    const words = block.text.replace(/\s+/g, ' ').trim();
    const text = block.kind === 'heading' ? escapeInLine(words) : escapeMarkdown(words);
    if (block.kind === 'heading') {
      const level = (block.lines[0] && levels.get(block.lines[0])) ?? 1;
      const next = blocks.findIndex((other, later) => later > at && other.kind === 'heading');
      parts.push(`${'#'.repeat(level)} ${text}`, pageMark(blocks.slice(at + 1, next < 0 ? undefined : next), block));
    } else {
      if (at === 0) parts.push(pageMark(untilHeading(blocks), block));
      const isTight = block.kind === 'item' && blocks[at - 1]?.kind === 'item';
      const line = block.kind === 'item' ? block.marker + text : text;
      if (isTight) parts.push(`${parts.pop()}\n${line}`);
      else parts.push(line);
    }
  });
  return parts.join('\n\n');
}

function untilHeading(blocks: Block[]): Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  return first < 0 ? blocks : blocks.slice(0, first);
}

function pageMark(blocks: Block[], heading: Block): string {
  const pages = [heading, ...blocks].flatMap(({ lines }) => lines.map(({ page }) => page));
  const [from, to] = [Math.min(...pages), Math.max(...pages)];
  return `<!-- pages: ${from === to ? from : `${from}–${to}`} -->`;
}

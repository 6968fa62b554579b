// A sheet as a PDF for people and for what reads aloud to them: head, sections with their items, warnings that were kept, what is still to be asked.
import { setImmediate as breathe } from 'node:timers/promises';
import { shownName } from '../../bot/municipalities/texts';
import type { DocumentBlock, DocumentRow, SheetDocument } from '../../bot/sheets/documents/sheet-document';
import { documentWords as words } from '../../bot/texts/document-words';
import { ink, type Paper, paper, type Style } from './pdf-page';
import { momentIn } from './words';

type Tag = Paper['whole'];

const LABEL_SHARE = 0.36;
const GAP = 12;
const PAD = 3.5;
/** Left over under a heading, or it moves to the next page with what follows. */
const UNDER_HEADING = 60;

export async function sheetPdf(document: SheetDocument, made: number): Promise<Buffer> {
  const { municipality, title, isDraft, receipt } = document;
  const place = shownName(municipality);
  const page = paper({ title: [place, title, receipt].filter(Boolean).join(' – '), made, maker: words.maker });
  drawHead(page, document);
  for (const section of bySection(document.blocks)) await drawSection(page, section);
  drawKept(page, document);
  drawToAsk(page, document.blocks);
  const foot = (number: number, of: number) => [
    words.page(number, of),
    [place, title, receipt, ...(isDraft ? [words.draftMark.toLowerCase()] : [])].filter(Boolean).join(' · '),
    `${words.made(momentIn(made))} · ${words.source}`,
  ];
  return page.finished(foot, isDraft ? words.draftMark : undefined);
}

function drawHead(page: Paper, document: SheetDocument): void {
  const { municipality, title, isDraft, isMasked, state, receipt, at } = document;
  const { pdf, left, width, whole } = page;
  const county = words.county(municipality.county);
  const place = shownName(municipality);
  line(page, whole, 'P', county === place ? place : `${place}, ${county}`, { size: 11, color: ink.quiet });
  pdf.moveDown(0.2);
  line(page, whole, 'H1', isDraft ? `${title} – ${words.draftMark}` : title, {
    ...{ font: 'bold', size: 18, color: ink.brand },
  });
  pdf.moveDown(0.4);
  const { head } = words;
  drawRows(page, whole, [
    [head.municipality, place],
    [head.ksh, municipality.ksh],
    [head.state, words.states[state]],
    ...(receipt === undefined ? [] : [[head.receipt, receipt] as const]),
    [isDraft ? head.stoodAt : head.sentAt, momentIn(at)],
  ]);
  if (isDraft || isMasked) pdf.moveDown(0.4);
  if (isDraft) line(page, whole, 'P', words.draftNote, { font: 'bold', color: ink.mark });
  if (isMasked) line(page, whole, 'P', words.maskedNote, { font: 'bold' });
  page.ornament(() => pdf.rect(left, 40, width, 3).fill(ink.brand));
}

interface DrawnSection {
  title: string;
  blocks: DocumentBlock[];
}

function bySection(blocks: DocumentBlock[]): DrawnSection[] {
  const sections: DrawnSection[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last?.title === block.section) last.blocks.push(block);
    else sections.push({ title: block.section, blocks: [block] });
  }
  return sections;
}

/** Others are answered between two people of a long one. */
async function drawSection(page: Paper, { title, blocks }: DrawnSection): Promise<void> {
  const section = page.tag(page.whole, 'Sect');
  heading(page, section, 'H2', title);
  for (const { item, rows } of blocks) {
    const lines = rows.map((row) => [row.label, valueShown(row), styleOf(row)] as const);
    if (item !== undefined) heading(page, section, 'H3', item, heightOfRows(page, lines));
    drawRows(page, section, lines);
    await breathe();
  }
  section.end();
}

const valueShown = ({ value, is }: DocumentRow): string =>
  is === 'unconfirmed' ? `${value} ${words.unconfirmed}` : value;

function styleOf({ is }: DocumentRow): Style {
  if (is === 'missing') return { color: ink.mark };
  return is === 'said' ? {} : { color: ink.quiet };
}

type Line = readonly [label: string, value: string, style?: Style];

function drawRows(page: Paper, inside: Tag, rows: readonly Line[]): void {
  const table = page.tag(inside, 'Table');
  for (const row of rows) drawRow(page, table, row);
  table.end();
}

/** A row stays on one page when it fits one; a longer value flows over. */
function drawRow(page: Paper, table: Tag, [label, value, style = {}]: Line): void {
  const { pdf, left, width } = page;
  const { labelWidth, at } = columnsOf(page);
  const labelHeight = page.heightOf(label, labelWidth, { color: ink.quiet });
  page.needs(Math.min(heightOfRow(page, [label, value, style]), pdf.page.height / 2));
  const top = pdf.y + PAD;
  const pages = pdf.bufferedPageRange().count;
  const row = page.tag(table, 'TR');
  page.tag(row, 'TH', () => page.write(label, { x: left, y: top, width: labelWidth }, { color: ink.quiet }), {
    scope: 'Row',
  });
  page.tag(row, 'TD', () => page.write(value, { ...at, y: top }, style));
  row.end();
  const isOnePage = pdf.bufferedPageRange().count === pages;
  pdf.y = (isOnePage ? Math.max(pdf.y, top + labelHeight) : pdf.y) + PAD;
  page.ornament(() =>
    pdf
      .moveTo(left, pdf.y)
      .lineTo(left + width, pdf.y)
      .lineWidth(0.4)
      .strokeColor(ink.line)
      .stroke(),
  );
}

function columnsOf({ left, width }: Paper) {
  const labelWidth = width * LABEL_SHARE;
  return { labelWidth, at: { x: left + labelWidth + GAP, width: width - labelWidth - GAP } };
}

function heightOfRow(page: Paper, [label, value, style]: Line): number {
  const { labelWidth, at } = columnsOf(page);
  return Math.max(page.heightOf(label, labelWidth), page.heightOf(value, at.width, style)) + 2 * PAD;
}

function heightOfRows(page: Paper, rows: readonly Line[]): number {
  return rows.reduce((sum, row) => sum + heightOfRow(page, row), 0);
}

/** Stands with what follows: all of it when that is less than half a page, so that nobody's rows stand where their name does not. */
function heading(page: Paper, inside: Tag, level: 'H2' | 'H3', text: string, below = UNDER_HEADING): void {
  const style: Style =
    level === 'H2' ? { font: 'bold', size: 13, color: ink.brand } : { font: 'bold', size: 10.5, color: ink.text };
  const above = level === 'H2' ? 16 : 9;
  const { pdf, width } = page;
  const kept = below < pdf.page.height / 2 ? below : UNDER_HEADING;
  page.needs(above + page.heightOf(text, width, style) + kept);
  pdf.y += above;
  line(page, inside, level, text, style);
  pdf.y += 2;
}

function line(page: Paper, inside: Tag, tag: 'P' | 'H1' | 'H2' | 'H3', text: string, style: Style): void {
  const { pdf, left, width } = page;
  page.tag(inside, tag, () => page.write(text, { x: left, y: pdf.y, width }, style));
}

function drawKept(page: Paper, { kept, isMasked }: SheetDocument): void {
  if (kept.length === 0) return;
  // A warning may repeat the number that it is about.
  drawList(page, words.kept, isMasked ? [words.keptMasked(kept.length)] : kept);
}

function drawToAsk(page: Paper, blocks: DocumentBlock[]): void {
  const open = blocks.flatMap(({ section, item, rows }) =>
    rows
      .filter(({ is }) => is === 'not-known' || is === 'missing')
      .map(({ label }) => [section, item, label].filter(Boolean).join(', ')),
  );
  if (open.length > 0) drawList(page, words.toAsk, open);
}

function drawList(page: Paper, title: string, lines: readonly string[]): void {
  const section = page.tag(page.whole, 'Sect');
  heading(page, section, 'H2', title);
  for (const each of lines) {
    page.needs(14);
    line(page, section, 'P', `• ${each}`, {});
    page.pdf.y += 3;
  }
  section.end();
}

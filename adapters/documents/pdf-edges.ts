// What is printed on the edges of pages and is no part of the text: running heads and feet, page numbers, dots of a table of contents.
import type { PdfLine } from './pdf-lines';

/** How many lines from the top and the bottom of a page can be such, and in which part of its height. */
const edgeLines = 3;
const edgeHeight = 0.1;
const pageNumber =
  /^(?:oldal:?|page)?\s*[-–—]?\s*\d{1,4}\s*(?:[-–—.]|(?:\/|\/ | of )\s*\d{1,4}|\.?\s?oldal)?(?:\s*\/\s*\d{1,4})?\.?$/i;
const isPageNumber = (text: string): boolean => pageNumber.test(text) || /^[ivxlc]{1,6}$/i.test(text);
const numberedHeading = /^\d+(?:\.\d+)*\.?\s+\p{L}/u;

export interface PdfPage {
  /** In points. */
  height: number;
  lines: PdfLine[];
}

export interface EdgesCut {
  lines: PdfLine[];
  /** Lines of tables of contents. */
  contents: number;
}

export function withoutEdges(pages: PdfPage[], bodySize: number): EdgesCut {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = pages.length < 6 ? Math.max(2, Math.ceil(pages.length * 0.6)) : 3;
  let contents = 0;
  const kept = pages.flatMap((page) => {
    const onEdge = new Set(edgesOf(page));
    const isEdge = (line: PdfLine) =>
      onEdge.has(line) &&
      (isPageNumber(line.text) || ((seen.get(keyOf(line)) ?? 0) >= often && line.size < 1.12 * bodySize));
    return page.lines.filter((line) => {
      if (isEdge(line)) return false;
      if (!isContents(line.text)) return true;
      contents += 1;
      return false;
    });
  });
  return { lines: kept, contents };
}

function edgesOf({ height, lines }: PdfPage): PdfLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const head = byHeight.slice(0, edgeLines).filter(({ y }) => y > (1 - edgeHeight) * height);
  const foot = byHeight.slice(-edgeLines).filter(({ y }) => y < edgeHeight * height);
  return [...head, ...foot];
}

/** The same words at the same height, whatever the page's number in them. */
function keyOf({ text, y }: PdfLine): string {
  const words = numberedHeading.test(text) ? text : text.replace(/\d+/g, '#');
  return `${Math.round(y / 5)} ${words.toLowerCase()}`;
}

const isContents = (text: string): boolean => /(?:\.\s?){5,}\s*\d{0,4}$|…{2,}\s*\d{0,4}$/.test(text);

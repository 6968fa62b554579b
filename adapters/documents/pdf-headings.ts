// Which lines of a PDF are headings, and how deep: larger letters, bold lines that stand alone, numbers such as 2.3.
import type { PdfLine } from './pdf-lines';

interface Look {
  body: number;
  bodyIsBold: boolean;
}

const longestHeading = 140;
const largerBy = 1.12;
const numbering = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u;

/** `apart`: there is more room above it than between the lines of a paragraph. */
export function isHeading(line: PdfLine, { body, bodyIsBold }: Look, apart: boolean): boolean {
  const { text, size, bold, cells } = line;
  if (text.length > longestHeading || cells.length > 1 || !/\p{L}{2}/u.test(text)) return false;
  if (size >= largerBy * body) return true;
  if (!bold || bodyIsBold || size < 0.95 * body || /[,;]$|\p{Ll}\.$|:$/u.test(text)) return false;
  return apart || numbering.test(text);
}

/** The largest letters are the first level; a number says by its dots how deep it is. */
export function headingLevels(headings: (PdfLine | undefined)[]): Map<PdfLine, number> {
  const lines = headings.filter((line) => line !== undefined);
  const looks = [...new Set(lines.map(lookOf))].sort((a, b) => b - a);
  const rankOf = (line: PdfLine) => looks.indexOf(lookOf(line)) + 1;
  const tops = lines.filter(({ text }) => depthOf(text) === 1).map(rankOf);
  const top = tops.length > 0 ? Math.min(...tops) : undefined;
  return new Map(
    lines.map((line) => {
      const depth = depthOf(line.text);
      const level = top !== undefined && depth !== undefined ? top + depth - 1 : rankOf(line);
      return [line, Math.min(6, Math.max(1, level))];
    }),
  );
}

const lookOf = ({ size, bold }: PdfLine): number => Math.round(size * 2) + (bold ? 0.5 : 0);

function depthOf(text: string): number | undefined {
  return numbering.exec(text)?.[1]?.split('.').length;
}

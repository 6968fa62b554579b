// Markdown as Teams draws it on every device: it knows no tables and no headings, may count a list from 1, and takes some tags for markup.
import { withKeptNumbers } from '../kept-numbers';

export function forTeams(markdown: string): string {
  const lines = markdown.split('\n');
  const drawn: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = tableAt(lines, at);
    if (rows) {
      drawn.push(...listOf(rows));
      at += rows.length + 1;
    } else {
      drawn.push(boldHeading(lines[at] ?? ''));
      at += 1;
    }
  }
  return withKeptNumbers(drawn.join('\n'), ({ number, words }) => `- **${number}.** ${words}`).replace(
    /<(?=[a-z!/?])/gi,
    '&lt;',
  );
}

function boldHeading(line: string): string {
  return line.replace(/^#{1,6}\s+(.*?)\s*#*$/, (_, heading: string) => `**${heading.replaceAll('**', '')}**`);
}

/** The cells of a table that begins here, its delimiter row left out. */
function tableAt(lines: string[], at: number): string[][] | undefined {
  if (!isRow(lines[at]) || !/^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(lines[at + 1] ?? '')) return undefined;
  if (!lines[at + 1]?.includes('|')) return undefined;
  const rows = [cellsOf(lines[at])];
  for (let row = at + 2; isRow(lines[row]); row += 1) rows.push(cellsOf(lines[row]));
  return rows;
}

function isRow(line: string | undefined): boolean {
  return line?.includes('|') ?? false;
}

function cellsOf(line = ''): string[] {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** One line a row: "- Wave: **1.**; Deadline: **2017**" */
function listOf([head = [], ...rows]: string[][]): string[] {
  return rows.map((cells) => {
    const said = cells.map((cell, column) => [head[column], cell && `**${cell.replaceAll('**', '')}**`]);
    const parts = said.filter(([, cell]) => cell).map((part) => part.filter(Boolean).join(': '));
    return `- ${parts.join('; ')}`;
  });
}

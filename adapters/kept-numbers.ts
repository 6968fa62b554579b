// Some clients count every list from 1, whatever its first number is: rows that people name by their number keep it as words.

const ITEM = /^(\d+)\. (.*)$/;
/** Of a list as well, under its item. */
const INSIDE = /^\s+\S/;

/** As a client draws it that counts nothing in it. */
type DrawRow = (row: { number: string; words: string; isLast: boolean }) => string;

/** All lists of a message, as soon as one of them begins above 1: they are one list to whoever reads them. */
export function withKeptNumbers(markdown: string, draw: DrawRow): string {
  const lines = markdown.split('\n');
  if (!lines.some((line, at) => begins(lines, at) && !line.startsWith('1. '))) return markdown;
  return lines
    .map((line, at) => {
      const [, number, words = ''] = ITEM.exec(line) ?? [];
      return number === undefined ? line : draw({ number, words, isLast: !lines[at + 1] });
    })
    .join('\n');
}

/** Whether the first item of a list stands here. */
function begins(lines: readonly string[], at: number): boolean {
  if (!ITEM.test(lines[at] ?? '')) return false;
  for (let before = at - 1; before >= 0; before--) {
    const line = lines[before] ?? '';
    if (ITEM.test(line)) return false;
    if (line !== '' && !INSIDE.test(line)) return true;
  }
  return true;
}

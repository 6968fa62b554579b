// Web Chat counts every list from 1, whatever its first number is: rows that people name by their number keep it as words.

const ITEM = /^(\d+)\. (.*)$/;
/** Of a list as well, under its item. */
const INSIDE = /^\s+\S/;

export function withKeptNumbers(markdown: string): string {
  let where: 'outside' | 'counted' | 'kept' = 'outside';
  return markdown
    .split('\n')
    .map((line, at, lines) => {
      const [, number, words] = ITEM.exec(line) ?? [];
      if (number === undefined) {
        if (line !== '' && !INSIDE.test(line)) where = 'outside';
        return line;
      }
      if (where === 'outside') where = number === '1' ? 'counted' : 'kept';
      if (where === 'counted') return line;
      // Two spaces at the end of a line begin a new one.
      return `${number}\\. ${words}${lines[at + 1] ? '  ' : ''}`;
    })
    .join('\n');
}

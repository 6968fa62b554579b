// Tables of HTML as tables of Markdown, from rows that turndown has written.

/** Rows of cells; the first row becomes the head when none is marked. A table that only lays out a page gives its content. */
export function wholeTable(content: string): string {
  const rows = content.split(/\n+/).filter((row) => row.trim() !== '');
  if (!rows.every((row) => row.startsWith('|'))) return `\n\n${content.replace(/<br>/g, '\n\n')}\n\n`;
  if (rows.length < 2)
    return `\n\n${content
      .trim()
      .replace(/^\| *| *\|$/g, '')
      .replace(/<br>/g, ' ')
      .replace(/ +/g, ' ')}\n\n`;
  const clean = rows.map((row) =>
    row
      .replace(/^\| - |(?<=\| )- /g, (mark) => mark.slice(0, -2))
      .replace(/(?:<br>)+(?:- )?/g, '; ')
      .replace(/ {2,}/g, ' '),
  );
  const isHeaded = /^\|(?: *:?-{3,}:? *\|)+$/.test(clean[1] ?? '');
  const columns = Math.max(...clean.map((row) => row.replaceAll('\\|', '').split('|').length - 2));
  const [head = '', ...body] = clean;
  return `\n\n${(isHeaded ? clean : [head, `|${' --- |'.repeat(columns)}`, ...body]).join('\n')}\n\n`;
}

// A Reply in words: as text for the terminal, for tests and beside every card, and as Markdown for channels that draw it.
import { literalLine } from './literal';
import { texts } from './texts';
import { sourceLine } from './texts/answers';
import type { Reply } from './turn';

export function plainText({ text, citations = [], buttons = [], aiGenerated, form, rows }: Reply): string {
  const sources = citations.map((citation, index) => sourceLine(citation, index + 1)).join('\n');
  const offers = buttons
    .map(({ title, byWord }, index) => (byWord ? `  · ${title}` : `  ${index + 1}) ${title}`))
    .join('\n');
  const head = form && `${form.title} – ${form.where}`;
  const questions = form && withoutMarks(texts.formInWords(form));
  const lines = rows && withoutMarks(`${texts.rowsInWords(rows.groups)}\n\n${rows.inWords}`);
  return [head, withoutMarks(text), questions, lines, sources, aiGenerated && texts.aiGenerated, offers]
    .filter(Boolean)
    .join('\n\n');
}

/** Bold marks and escapes are drawing, not words; lists and tables read well as they are. */
function withoutMarks(markdown: string): string {
  return markdown.replace(/\*\*/g, '').replace(/\\([\\`*_[\]()~>#<|])/g, '$1');
}

/** Text and sources as Markdown, for a channel that draws it; forms, rows and buttons are left to the channel. */
export function markdown({ text, citations = [], aiGenerated, file, rows }: Reply): string {
  const sources = citations.map((citation, index) => `> ${literalLine(sourceLine(citation, index + 1))}`);
  const way = file && `[${literalLine(file.title)}](${file.address})`;
  return [text, rows?.onCard, way, ...sources, aiGenerated && `*${texts.aiGenerated}*`].filter(Boolean).join('\n\n');
}

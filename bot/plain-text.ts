// A Reply as text: what the terminal prints, what tests compare, and the words that every card must show.
import { sourceLine } from './texts';
import type { Reply } from './turn';

export function plainText({ text, citations = [], buttons = [] }: Reply): string {
  const sources = citations.map((citation, index) => sourceLine(citation, index + 1)).join('\n');
  const offers = buttons.map(({ title }, index) => `  ${index + 1}) ${title}`).join('\n');
  return [withoutMarks(text), sources, offers].filter(Boolean).join('\n\n');
}

/** Bold marks and escapes are drawing, not words; lists and tables read well as they are. */
function withoutMarks(markdown: string): string {
  return markdown.replace(/\*\*/g, '').replace(/\\([\\`*_[\]()~>#<|])/g, '$1');
}

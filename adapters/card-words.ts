// Words as a card may hold them.
import type { Json } from '../bot/ports';

type JsonObject = Record<string, Json>;

/** "{{DATE(…)}}" is replaced by the client wherever a card shows text. */
export function shownWords(words: string): string {
  return words.replaceAll('{{', '{ {');
}

/** No Markdown: an address in a sentence is no link, and a star is a star. */
export function literalText(words: string, look: JsonObject, spacing: string | undefined = 'Small'): JsonObject {
  return {
    type: 'RichTextBlock',
    ...(spacing && { spacing }),
    inlines: [{ type: 'TextRun', text: shownWords(words), ...look }],
  };
}

/** Only this kind of block can be a heading; it draws some Markdown, and a name is none. */
export function heading(words: string, spacing?: string): JsonObject {
  const literal = shownWords(words).replace(/[\\*_[\]]/g, '\\$&');
  return {
    type: 'TextBlock',
    ...(spacing && { spacing }),
    text: literal,
    wrap: true,
    style: 'heading',
    size: 'Medium',
    weight: 'Bolder',
  };
}

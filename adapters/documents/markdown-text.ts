// Plain words made safe inside Markdown, and old spellings of Hungarian letters put right.
import { oldLetters } from './texts';

const marks = /[\\`*_[\]<]/g;
/** "2017. január" would begin a list, "# " a heading; a space that does not break is no mark for Markdown and reads the same. */
const lineStart = /^(\d{1,9}[.)]|[-+>]|#{1,6}) /gm;

export function escapeMarkdown(text: string): string {
  return escapeInLine(text).replace(lineStart, '$1\u00a0');
}

/** Of words that begin no line. */
export function escapeInLine(text: string): string {
  return text.replace(marks, '\\$&');
}

export function mendLetters(text: string): { text: string; mended: number } {
  let mended = 0;
  const better = text
    .normalize('NFC')
    .replace(new RegExp(`[${Object.keys(oldLetters).join('')}]`, 'g'), (letter) => {
      mended += 1;
      return oldLetters[letter] ?? letter;
    })
    .replace(/\u00ad/g, '');
  return { text: better, mended };
}

/** "3 pictures were left out", or nothing for none. */
export function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];
}

// Words as a card may hold them.

/** "{{DATE(…)}}" is replaced by the client wherever a card shows text. */
export function shownWords(words: string): string {
  return words.replaceAll('{{', '{ {');
}

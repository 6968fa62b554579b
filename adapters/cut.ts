// Shortens a text to a number of characters, at the end of a sentence where there is one.

export function cutAtSentence(text: string, maxChars: number, ending = '…'): string {
  if (text.length <= maxChars) return text;
  const room = text.slice(0, maxChars - ending.length);
  const sentence = /^[\s\S]*[.!?…]["”)]?(?=\s)/.exec(room)?.[0];
  const word = /^[\s\S]*\S(?=\s)/.exec(room)?.[0];
  const kept = [sentence, word].find((part) => part && part.length > room.length / 2) ?? wholeCharacters(room);
  return kept + ending;
}

/** Half of a character (an emoji is two units) would be refused on the wire. */
function wholeCharacters(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

// How Hungarian letters get lost on the way into a text, and how one sees it.

/** What is wrong in itself, with what to do. */
export const brokenLetters: [pattern: RegExp, text: string][] = [
  [/[õÕûÛ]/, 'õ and û are no Hungarian letters: write ő and ű'],
  [/\ufffd/, 'a letter was lost (\ufffd): write it again'],
  [/Ã[¡©³¶¼\u00ad]|Å[‘±]|Ĺ[‘±]/, 'the letters were read with a wrong encoding: copy the text again'],
];

/** One letter in eight carries an accent, and one in eighty is ő or ű: among so many there is one. */
const lettersWithAccent = 100;
const lettersWithLongOne = 600;

/** What a longer text lacks, or undefined. */
export function lackingLetters(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters > lettersWithAccent && !/[áéíóöőúüű]/i.test(text)) return 'there is no accent in it: write them again';
  if (letters > lettersWithLongOne && !/[őű]/i.test(text))
    return 'there is no ő or ű in it: look whether they became ö and ü';
  return undefined;
}

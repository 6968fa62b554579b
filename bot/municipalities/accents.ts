// What accents say: many leave them out, but nobody puts in one that is not there. Long and short ones are mixed up all the time.
import { editDistance } from '../../knowledge/hungarian/edit-distance';

const acute = '\u0301';
const doubleAcute = /\u030b/g;
const diaeresis = '\u0308';
/** These sound alike long and short: without the mark of length they are one. */
const soundsAlike = /(?<=[iou]\u0308?)\u0301/g;

/** In small letters, with the marks that make another sound, each letter one character. */
function sounds(text: string): string {
  const marked = text.toLowerCase().normalize('NFD').replace(doubleAcute, diaeresis).replace(soundsAlike, '');
  return marked.normalize('NFC').replace(/[^\p{L}]/gu, '');
}

const isMarked = (letter: string): boolean => letter.normalize('NFD').length > 1;

/**
 * Whether something is written with accents that the name has not: a bill is not Szajla, and "személyi" not from Szemely. A name's
 * last vowel may be long before an ending.
 */
export function contradicts(written: string, name: string): boolean {
  const typed = sounds(written);
  const letters = [...sounds(name)];
  return letters.some((letter, at) => {
    const other = typed.charAt(at);
    const isLengthened = at === letters.length - 1 && `${letter}${acute}`.normalize('NFC') === other;
    return isMarked(other) && other !== letter && !isLengthened;
  });
}

/** When no accent is written, none is compared. */
export function isOneSlip(written: string, name: string): boolean {
  const typed = sounds(written);
  return ![...typed].some(isMarked) || editDistance(typed, sounds(name), 1) <= 1;
}

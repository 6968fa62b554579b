// Numbers in Hungarian words, up to a hundred: "tizenkettő", "harminc három".
import { otherWords, tensInWords, unitsInWords } from '../texts/numbers';
import { fold } from './typed';

const words = new Map<string, number>(otherWords);
tensInWords.forEach((ten, tens) => {
  unitsInWords.forEach((unit, units) => {
    const value = tens * 10 + units;
    if (ten + unit === '' || (units === 0 && tens < 3)) return;
    words.set(ten + unit, value);
    if (unit === 'ket') words.set(`${ten}ketto`, value);
  });
});

/** undefined when it is none. */
export function numberInWords(typed: string): number | undefined {
  return words.get(fold(typed).replace(/[ -]/g, ''));
}

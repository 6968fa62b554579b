// A row of what is shown, as people name it: "módosítás 3", "a 2. sort módosítanám", "második sor".
import { fold } from '../../knowledge/hungarian/fold';
import { texts } from '../texts';

/** -1: the last one. */
export function ordinalIn(word: string): number | undefined {
  const digits = /^(\d{1,3})$/.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  if (word === texts.lastOrdinal) return -1;
  const at = texts.ordinals.findIndex((ordinal) => fold(ordinal) === word);
  return at === -1 ? undefined : at + 1;
}

/** A number alone may be an answer: only with "sor" or what is to become of it. */
export function rowMeant(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text)
    .trim()
    .replace(/[.!]+$/, '');
  const [, before, after] = texts.changeRow.exec(folded) ?? texts.rowNamed.exec(folded) ?? [];
  const word = before ?? after;
  return word === undefined ? undefined : ordinalIn(word);
}

const LONGEST = 80;

export function placed<Row>(rows: readonly Row[], number: number): Row | undefined {
  return number === -1 ? rows.at(-1) : rows[number - 1];
}

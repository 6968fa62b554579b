// Which of a few are meant by one line: numbers, ranges, words, "mind kivéve …", "egyik sem".
import type { Typed } from '../answer-kind';
import { allWords, andWords, exceptWords, noneWords } from '../texts/choices';
import { type Known, meantBy, plain } from './options';
import { lineOf } from './typed';

/** A card gives values one by one or joined; what is typed is one line. */
export function partsOf(typed: Typed): string[] {
  if (Array.isArray(typed)) return typed.slice(0, MOST_PARTS).map((each) => lineOf(each).slice(0, LONGEST));
  return [lineOf(typed as string).slice(0, LONGEST)];
}

const LONGEST = 1000;
const MOST_PARTS = 100;

/** Which are meant; or what was not understood, and which it may be. */
export type Read = { meant: readonly Known[] } | { unread: string; possible: readonly Known[] };

export function readChoices(parts: readonly string[], options: readonly Known[]): Read {
  if (parts.length === 0) return { meant: [] };
  if (parts.length > 1) return together(parts.map((part) => readOne(part, options)));
  const [line = ''] = parts;
  const [all = '', exceptions] = plain(line).split(exceptWords);
  if (noneWords.test(all) && !options.some(({ names }) => names.includes(all))) return { meant: [] };
  if (!allWords.test(all)) return readLine(line, options);
  if (exceptions === undefined) return { meant: options };
  const without = readLine(exceptions, options);
  return 'meant' in without ? { meant: options.filter((option) => !without.meant.includes(option)) } : without;
}

/** As one first: a title may hold a comma or an "és". */
function readLine(line: string, options: readonly Known[]): Read {
  const whole = readOne(line, options);
  if ('meant' in whole) return whole;
  return together(
    line
      .split(/[,;\n]/)
      .filter((part) => part.trim() !== '')
      .map((part) => readPart(part, options)),
  );
}

function readPart(part: string, options: readonly Known[]): Read {
  const whole = readOne(part, options);
  if ('meant' in whole) return whole;
  const line = plain(part);
  const separators = [andWords, /^[\d. ]+$/.test(line) ? /[. ]+/ : / /];
  const reads = separators.map((separator) => {
    const pieces = ` ${line} `.split(separator).filter((piece) => piece.trim() !== '');
    return pieces.length > 1 ? together(pieces.map((piece) => readOne(piece, options))) : whole;
  });
  return reads.find((read) => 'meant' in read) ?? reads.find((read) => read !== whole) ?? whole;
}

function readOne(part: string, options: readonly Known[]): Read {
  const [, from, to] = /^(\d{1,2})\.? ?- ?(\d{1,2})\.?$/.exec(plain(part)) ?? [];
  if (from && to && Number(from) >= 1 && Number(from) < Number(to) && Number(to) <= options.length) {
    return { meant: options.slice(Number(from) - 1, Number(to)) };
  }
  const possible = meantBy(part, options);
  return possible.length === 1 ? { meant: possible } : { unread: part.trim().slice(0, 40), possible };
}

function together(reads: readonly Read[]): Read {
  const failed = reads.find((read) => !('meant' in read));
  if (failed || reads.length === 0) return failed ?? { unread: '', possible: [] };
  return { meant: reads.flatMap((read) => ('meant' in read ? read.meant : [])) };
}

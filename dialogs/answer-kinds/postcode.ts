// A Hungarian postcode, with its town behind it or not. Which codes there are changes, so an unknown one only warns.
import type { AnswerKind, Fit } from '../answer-kind';
import { postcodeTexts as texts } from '../texts/identifiers';
import { kept, lineKind, refused } from './line-kind';
import { digitsOf, digitsPattern, fold } from './typed';

const example = '8127';
/** A house has a number, too. */
const street = /\b(?:utca|ut|u|ter|koz|sor|hazszam)\b/;

export function postcode(): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 60, example, pattern: digitsPattern(4) },
    class: 'public',
    read,
  });
}

const withTown = /^(?:hu?[- ]?)?(\d{4})[ ,]+\p{L}[\p{L} .,-]*$/iu;

function read(line: string): Fit<string> {
  const code = withTown.exec(line)?.[1] ?? digitsOf(line.replace(/^hu?[- ]?(?=\d)/i, ''));
  if (code === undefined || street.test(fold(line))) return refused(texts.notANumber(example));
  if (code.length !== 4) return refused(texts.length(code.length, example));
  return kept(code, isPostcode(code) ? undefined : texts.unknown(code));
}

/** 2000–9985 in the list of 2019; in Budapest the district stands in the middle, and Margit-sziget has 1007 (domain rules 9.8). */
function isPostcode(code: string): boolean {
  if (code.startsWith('1')) return code === '1007' || /^1(?:0[1-9]|1\d|2[0-3])\d$/.test(code);
  return code >= '2000' && code <= '9985';
}

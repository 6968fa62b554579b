// A Hungarian postcode, with its town behind it or not. Which codes there are changes, so an unknown one only warns.
import type { AnswerKind, Fit } from '../answer-kind';
import { postcodeTexts as texts } from '../texts/identifiers';
import { kept, lineKind, refused } from './line-kind';
import { digitsOf, digitsPattern } from './typed';

const example = '8127';
const MOST_DIGITS = 6;

export function postcode(): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 60, example, pattern: digitsPattern(1) },
    class: 'public',
    read,
  });
}

const withTown = /^(?:hu?[- ]?)?(\d{4})[ ,]+\p{L}[\p{L} .,-]*$/iu;

function read(line: string): Fit<string> {
  const code = withTown.exec(line)?.[1] ?? digitsOf(line.replace(/^hu?[- ]?(?=\d)/i, ''));
  if (code === undefined || code.length > MOST_DIGITS) return refused(texts.notANumber(example));
  if (code.length !== 4) return kept(code, texts.length(code.length));
  return kept(code, isPostcode(code) ? undefined : texts.unknown(code));
}

/** 2000–9985 in the list of 2019; in Budapest the district stands in the middle, and Margit-sziget has 1007 (domain rules 9.8). */
function isPostcode(code: string): boolean {
  if (code.startsWith('1')) return code === '1007' || /^1(?:0[1-9]|1\d|2[0-3])\d$/.test(code);
  return code >= '2000' && code <= '9985';
}

// The code of a settlement at KSH: four digits and a check digit; text, because zeros at its head count.
import type { AnswerKind, Circumstances, Fit } from '../answer-kind';
import { kshCodeTexts as texts } from '../texts/identifiers';
import { closes9731, isOneDigit } from './check-digits';
import { kept, lineKind, refused } from './line-kind';
import { digitsOf, digitsPattern } from './typed';

const example = '34379';

/** The check digit is hard: all codes of the register of 2018 obey (domain rules 9.4). */
export function kshCode(): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 60, example, pattern: digitsPattern(4) },
    class: 'public',
    read,
  });
}

function read(line: string, { municipality }: Circumstances): Fit<string> {
  const digits = digitsOf(line);
  const code = digits && (withoutCounty(digits) ?? withZero(digits) ?? digits);
  if (code?.length !== 5) return refused(texts.length(digits?.length, example));
  if (!closes9731(code) || isOneDigit(code)) return refused(texts.check(example));
  if (municipality && !municipality(code)) return kept(code, texts.unknown(code));
  return kept(code, digits?.length === 4 ? texts.zeroAdded(code) : undefined);
}

/** Seven digits: the two of the county come first. */
function withoutCounty(digits: string): string | undefined {
  return /^(?:0[1-9]|1\d|20)\d{5}$/.test(digits) ? digits.slice(2) : undefined;
}

/** A spreadsheet drops the first zero. */
function withZero(digits: string): string | undefined {
  return digits.length === 4 && closes9731(`0${digits}`) ? `0${digits}` : undefined;
}

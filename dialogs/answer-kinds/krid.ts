// The number of an official mailbox (KRID). No rule of it is published: nine digits are usual, anything else is asked about.
import type { AnswerKind, Fit } from '../answer-kind';
import { kridTexts as texts } from '../texts/identifiers';
import { kept, lineKind, refused } from './line-kind';
import { digitsOf, digitsPattern, isBare } from './typed';

const example = '123456789';
const MOST_DIGITS = 12;

export function krid(): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 60, example, pattern: digitsPattern(1) },
    class: 'public',
    identifies: ['taj', 'tax-id', 'personal-number'],
    read,
  });
}

function read(line: string): Fit<string> {
  const digits = digitsOf(line);
  const isOther = digits?.length !== 9 && !isBare(line);
  if (digits === undefined || digits.length > MOST_DIGITS || isOther) return refused(texts.notANumber(example));
  return kept(digits, digits.length === 9 ? undefined : texts.length(digits.length));
}

// The number under which the Treasury keeps a budgetary organ (PIR, törzskönyvi azonosító szám). Its rule is nowhere written, so it only warns.
import type { AnswerKind, Fit } from '../answer-kind';
import { pirTexts as texts } from '../texts/identifiers';
import { closes9731 } from './check-digits';
import { kept, lineKind, refused } from './line-kind';
import { digitsOf, digitsPattern, isBare } from './typed';

const example = '729578';
/** More digits are another number. */
const MOST_DIGITS = 10;

export function pir(): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 60, example, pattern: digitsPattern(1) },
    class: 'public',
    identifies: ['taj', 'tax-id'],
    read,
  });
}

function read(line: string): Fit<string> {
  const digits = digitsOf(line);
  const isOther = digits?.length !== 6 && !isBare(line);
  if (digits === undefined || digits.length > MOST_DIGITS || isOther) return refused(texts.notANumber(example));
  if (digits.length !== 6) return kept(digits, texts.length(digits.length));
  return kept(digits, closes9731(digits) ? undefined : texts.check);
}

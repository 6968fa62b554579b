// The statistical number of an organisation (KSH statisztikai számjel, 8-4-3-2): stem of the tax number, activity, legal form, county.
import type { AnswerKind, Fit } from '../answer-kind';
import { statisticalNumberTexts as texts } from '../texts/identifiers';
import { closes9731, isOneDigit } from './check-digits';
import { kept, lineKind, refused } from './line-kind';
import { digitsOf, digitsPattern } from './typed';

const example = '15729576-8411-321-10';

/** Domain rules 9.5. The list of activities changes, so it is not asked. */
export function statisticalNumber(): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 70, example, pattern: digitsPattern(17) },
    class: 'public',
    read,
  });
}

function read(line: string): Fit<string> {
  const digits = digitsOf(line);
  if (digits?.length !== 17) return refused(texts.length(digits?.length, example));
  const [stem, county] = [digits.slice(0, 8), digits.slice(15)];
  if (!closes9731(stem) || isOneDigit(stem)) return refused(texts.check(example));
  if (!/^(?:0[1-9]|1\d|20)$/.test(county)) return refused(texts.county(county, example));
  return kept(`${stem}-${digits.slice(8, 12)}-${digits.slice(12, 15)}-${county}`);
}

// The tax number of an organisation (adószám, 8-1-2): the stem with its check digit, the VAT code, the code of the directorate.
import type { AnswerKind, Fit } from '../answer-kind';
import { taxNumberTexts as texts } from '../texts/identifiers';
import { closes9731, isOneDigit } from './check-digits';
import { kept, lineKind, refused } from './line-kind';
import { digitsOf, digitsPattern } from './typed';

const example = '15729576-2-10';

/** Domain rules 9.1. A municipality is no sole trader; a contractor may be one. */
export function taxNumber({ soleTraders = 'warned' }: { soleTraders?: 'warned' | 'accepted' } = {}): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 60, example, pattern: digitsPattern(11) },
    class: 'public',
    identifies: ['personal-number'],
    read: (line) => read(line, soleTraders === 'warned'),
  });
}

function read(line: string, warnsOfSoleTraders: boolean): Fit<string> {
  const digits = digitsOf(line.replace(/^hu ?(?=\d)/i, ''));
  if (digits?.length === 8 && closes9731(digits)) return refused(texts.onlyStem(example));
  if (digits?.length !== 11) return refused(texts.length(digits?.length, example));
  const [stem, vat, area] = [digits.slice(0, 8), digits.slice(8, 9), digits.slice(9)];
  if (!closes9731(stem) || isOneDigit(stem)) return refused(texts.check(example));
  if (!/[1-5]/.test(vat)) return refused(texts.vat(vat, example));
  if (!isArea(area)) return refused(texts.area(area, example));
  return kept(`${stem}-${vat}-${area}`, warnsOfSoleTraders && isSoleTrader(area) ? texts.soleTrader(area) : undefined);
}

/** Of the directorates: 02–20 counties, 22–40 sole traders in them, 41–43 Budapest, 44 and 51 the largest taxpayers. */
function isArea(code: string): boolean {
  const number = Number(code);
  return (number >= 2 && number <= 44 && number !== 21) || number === 51;
}

const isSoleTrader = (code: string): boolean => Number(code) >= 22 && Number(code) <= 40;

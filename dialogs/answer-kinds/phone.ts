// A Hungarian telephone number as E.164, with its extension behind it (";ext=12", RFC 3966); the library reads it, the rules of Hungary judge it.
import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { AnswerClass, AnswerKind, Fit } from '../answer-kind';
import { extensionPatterns, phoneTexts as texts } from '../texts/contact';
import { kept, lineKind, refused } from './line-kind';
import { digitsPattern, fold } from './typed';

const example = '+36 30 123 4567';

/** A person's, unless it is said to be an office's. */
export function phone({ class: classOfNumber = 'personal' }: { class?: AnswerClass } = {}): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 80, example, pattern: digitsPattern(8), style: 'tel' },
    class: classOfNumber,
    identifies: ['taj', 'tax-id', 'personal-number'],
    read,
    show,
  });
}

const label = /^(?:[a-z][a-z .-]{0,30}[:= ] ?|tel:)(?=[+\d(])/;
const written = /^\+?[\d ()/.-]+$/;
/** More digits than a number with its country has. */
const MOST_DIGITS = 15;

function read(line: string): Fit<string> {
  const { number, extension } = parted(
    fold(line)
      .replace(label, '')
      .replace(/[.,;]$/, ''),
  );
  const digits = number.replace(/\D/g, '');
  if (
    (number.match(/\d[\d ()/.-]{6,20}\d/g) ?? []).length > 1 ||
    (written.test(number) && digits.length > MOST_DIGITS)
  ) {
    return refused(texts.onlyOne(example));
  }
  if (!written.test(number) || digits === '') return refused(texts.unread(example));
  const parsed = parsePhoneNumberFromString(withPlus(number, digits), 'HU');
  if (!parsed) return refused(texts.unread(example));
  return parsed.countryCallingCode === '36' ? judged(parsed, extension) : refused(texts.foreign(example));
}

function parted(text: string): { number: string; extension: string } {
  const rfc = /^(\+\d+);ext=(\d{1,6})$/.exec(text);
  const found = rfc ?? extensionPatterns.map((pattern) => pattern.exec(text)).find((each) => isWhole(each?.[1]));
  return { number: found?.[1] ?? text, extension: found?.[2] ?? '' };
}

/** In "62/123" what stands behind the stroke is no extension. */
function isWhole(number: string | undefined): boolean {
  return number !== undefined && number.replace(/\D/g, '').replace(/^(?:0036|36|06)/, '').length >= 8;
}

/** "0036 30 …", "36 30 …", "06-30 …", "+36 (06) 30 …" */
function withPlus(number: string, digits: string): string {
  const [, national] = /^(?:00)?36(?:06)?(\d{8,9})$/.exec(digits) ?? [];
  if (national) return `+36${national}`;
  return number.startsWith('+') || digits.startsWith('00') ? `+${digits.replace(/^00/, '')}` : digits;
}

const mobile = /^(?:20|21|30|31|50|70)/;

/** Domain rules 9.7: mobile numbers have nine digits, all others eight. Codes of areas come and go, so these only warn. */
function judged(parsed: PhoneNumber, extension: string): Fit<string> {
  const { nationalNumber: national } = parsed;
  if (national.length < 6) return refused(texts.unread(example));
  if (mobile.test(national) && national.length !== 9) return refused(texts.mobileLength(national.length, example));
  if (!mobile.test(national) && national.length !== 8) return refused(texts.landlineLength(national.length, example));
  const value = extension === '' ? parsed.number : `${parsed.number};ext=${extension}`;
  return kept(value, parsed.isValid() ? undefined : texts.noSuchArea(parsed.formatInternational()));
}

function show(value: string): string {
  const { number, extension } = parted(value);
  const shown = parsePhoneNumberFromString(number)?.formatInternational() ?? number;
  return extension === '' ? shown : `${shown}, ${texts.extension}: ${extension}`;
}

// A Hungarian bank account (pénzforgalmi jelzőszám, 8-8 or 8-8-8); an IBAN is taken for one, too.
import type { AnswerKind, Fit } from '../answer-kind';
import { bankTexts as texts } from '../texts/identifiers';
import { closes9731, ibanCheck, isBankAccount, isOneDigit } from './check-digits';
import { kept, lineKind, refused } from './line-kind';
import { digitsOf, digitsPattern } from './typed';

const example = '11773016-11111018';
const ibanExample = 'HU42 1177 3016 1111 1018 0000 0000';

export function bankAccount(): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 80, example, pattern: digitsPattern(16) },
    class: 'internal',
    identifies: ['bank-account'],
    read(line) {
      const digits = isIban(line) ? accountOfIban(line) : accountOf(line);
      return digits.ok ? kept(grouped(digits.value, 8, '-')) : digits;
    },
  });
}

/** Stored without spaces; an account number is taken, too. */
export function iban(): AnswerKind {
  return lineKind({
    control: { type: 'text', maxLength: 80, example: ibanExample, pattern: digitsPattern(16) },
    class: 'internal',
    identifies: ['bank-account'],
    read(line) {
      const digits = isIban(line) || !/\d/.test(line) ? accountOfIban(line) : accountOf(line);
      return digits.ok ? kept(ibanOf(digits.value)) : digits;
    },
    show: (value) => grouped(value, 4, ' '),
  });
}

/** Of an account with or without hyphens; one of 16 digits is filled with zeros. */
export function ibanOf(account: string): string {
  const digits = account.replace(/\D/g, '').padEnd(24, '0');
  return `HU${ibanCheck(digits)}${digits}`;
}

const label = /^.{0,30}?(?=\b[a-z]{2} ?\d\d(?:[ .-]?[a-z\d]){10,30}$)/i;

/** Two letters and two digits at its head. */
function isIban(line: string): boolean {
  return /^[a-z]{2} ?\d\d/i.test(line.replace(label, ''));
}

function accountOfIban(line: string): Fit<string> {
  const number = line.replace(label, '');
  if (/^(?!hu)[a-z]{2} ?\d/i.test(number)) return refused(texts.foreign(ibanExample));
  const digits = digitsOf(number.replace(/^hu ?/i, ''));
  if (digits?.length !== 26) return refused(texts.ibanLength(digits?.length, ibanExample));
  const account = digits.slice(2);
  if (ibanCheck(account) !== digits.slice(0, 2)) return refused(texts.ibanCheck(ibanExample));
  return isBankAccount(account) ? kept(account) : refused(texts.ibanCheck(ibanExample));
}

function accountOf(line: string): Fit<string> {
  const digits = digitsOf(line);
  if (digits?.length !== 16 && digits?.length !== 24) return refused(texts.length(digits?.length, example));
  const bank = digits.slice(0, 8);
  if (!closes9731(bank) || isOneDigit(bank)) return refused(texts.bank(example));
  return isBankAccount(digits) ? kept(digits) : refused(texts.account(example));
}

function grouped(text: string, length: number, joint: string): string {
  return (text.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join(joint);
}

// The numbers that may be meant by what somebody typed, as canonical text.
import { aboutWords, multiplierWords, pieceWords, unitEndings, zeroWords } from '../texts/numbers';
import { numberInWords } from './number-words';
import { fold } from './typed';

export type ReadNumber =
  /** Two when a sign may part thousands or decimals. */
  { kind: 'values'; values: string[] } | { kind: 'range' } | { kind: 'other unit' } | { kind: 'none' };

export interface NumberReading {
  decimals: number;
  /** As people write them after the number. */
  units: readonly string[];
}

const none: ReadNumber = { kind: 'none' };

export function readNumber(line: string, { decimals, units }: NumberReading): ReadNumber {
  const text = fold(line)
    .replace(/[!;]+$|\.$/g, '')
    .replace(aboutWords, '')
    .trim();
  if (zeroWords.test(text)) return { kind: 'values', values: ['0'] };
  if (/\d ?(?:-|–|\.\.+|vagy|es) ?\d/.test(text)) return { kind: 'range' };
  const { amount, after } = parted(text);
  const [multiplier, unit] = multiplied(after);
  if (unit !== '' && !isUnit(unit, units))
    return amount !== '' && /^(?!es )[a-z]/.test(unit) ? { kind: 'other unit' } : none;
  const values = amount === '' ? inWords(text, units) : valuesOf(amount, decimals > 0 || multiplier > 1);
  const all = values.flatMap((value) => canonical(value, multiplier) ?? []);
  return all.length === 0 ? none : { kind: 'values', values: [...new Set(all)] };
}

/** "12 500 fő" → "12 500" and "fő". */
function parted(text: string): { amount: string; after: string } {
  const [, amount = '', after = ''] = /^([+-]? ?\d[\d .,']*)-?(.*)$/.exec(text) ?? [];
  return { amount: amount.replace(/[ .,']+$/, ''), after: after.trim() };
}

function multiplied(after: string): [number, string] {
  const [first = '', ...others] = after.split(' ');
  const multiplier = multiplierWords.get(first);
  return multiplier === undefined ? [1, after] : [multiplier, others.join(' ')];
}

const ending = new RegExp(`^-?${unitEndings}\\.?$`);

/** "fő", "fős", "12-en" */
function isUnit(typed: string, units: readonly string[]): boolean {
  const known = ['', ...units, ...pieceWords].map(fold);
  return known.some((unit) => typed.startsWith(unit) && ending.test(typed.slice(unit.length)));
}

/** "tizenkettő fő" */
function inWords(text: string, units: readonly string[]): string[] {
  const words = text.split(' ');
  const whole = numberInWords(text);
  const last = words.at(-1) ?? '';
  const before = words.length > 1 && isUnit(last, units) ? numberInWords(words.slice(0, -1).join(' ')) : undefined;
  const value = whole ?? before;
  return value === undefined ? [] : [String(value)];
}

/** Three digits behind one sign: thousands, or decimals where there may be some; a comma there is the Hungarian one. */
function valuesOf(amount: string, mayBeDecimal: boolean): string[] {
  const plain = amount.replace(/[ ']/g, '').replace(/^\+/, '');
  const isSpaced =
    /^[+-]? ?\d{1,3}(?:[ ']\d{3})*(?:[.,]\d+)?$/.test(amount) || !/[ ']/.test(amount.replace(/^[+-] /, ''));
  if (!isSpaced) return [];
  if (/^-?\d+$/.test(plain)) return [plain];
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain) && !/[ ']/.test(amount)) {
    const thousands = plain.replace(/[.,]/, '');
    if (!mayBeDecimal) return [thousands];
    return plain.includes(',') ? [plain.replace(',', '.')] : [thousands, plain];
  }
  if (/^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) return [plain.replaceAll('.', '').replace(',', '.')];
  if (/^-?[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^-?[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(plain)) return [plain.replaceAll(',', '')];
  return /^-?\d+[.,]\d+$/.test(plain) ? [plain.replace(',', '.')] : [];
}

/** Without needless zeros; undefined for more digits than a number keeps. */
function canonical(value: string, multiplier: number): string | undefined {
  if (value.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  const size = Math.round(Number(value) * multiplier * 1e6) / 1e6;
  return Math.abs(size) > GREATEST ? undefined : size.toString().replace(/^-0$/, '0');
}

const MOST_DIGITS = 15;
const GREATEST = 999_999_999_999_999;

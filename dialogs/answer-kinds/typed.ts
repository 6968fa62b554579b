// What somebody typed, made plain before it is read: wide digits are digits, odd spaces are spaces, invisible marks are gone.
import type { Typed } from '../answer-kind';

/** Hidden marks, halves of letters and private signs; the joiners inside an emoji or a word are no harm in a text. */
const neverSeen =
  /[\p{Cs}\p{Co}\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
const hidden = /[\p{Cf}\p{Cs}\p{Co}\p{Cc}]/gu;
/** More marks on one letter than any language has: they would run over the lines around it. */
const heaped = /(\p{M}{4})\p{M}+/gu;
const dashes = /[\p{Pd}\u2212\u2043]/gu;
const quoted = /^["'„“”«»]([^"„“”«»]*)["'“”«»]$/u;

/** One line, shown forms folded together; '' for what is no text. */
export function lineOf(typed: Typed | undefined): string {
  const line = stringOf(typed)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(hidden, '')
    .replace(heaped, '$1')
    .replace(dashes, '-')
    .replace(/ {2,}/g, ' ')
    .trim();
  return (quoted.exec(line)?.[1] ?? line).trim();
}

/** Several lines as they were written, without what nobody sees. */
export function paragraphsOf(typed: Typed | undefined): string {
  return stringOf(typed)
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t|\p{Zs}/gu, ' ')
    .split('\n')
    .map((line) => line.replace(neverSeen, '').replace(heaped, '$1').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What comes from a card may be anything. */
function stringOf(typed: unknown): string {
  if (typeof typed === 'string') return typed;
  return typeof typed === 'number' ? String(typed) : '';
}

/** Small letters without accents, so that "Igen" and "IGÉN" meet. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** "Adószám: ", "az adószámunk ": words before a number, and "HU" is none. */
const label = /^[a-z][a-z .()/-]{0,40}[:= ] *(?=\d)/;
const grouped = /^\d(?:[\d ./_-]*\d)?$/;

/** The digits of a number, however they are grouped, with its name before it or not; undefined when there is anything else. */
export function digitsOf(line: string): string | undefined {
  const number = fold(line)
    .replace(label, '')
    .replace(/[.,;]$/, '');
  return grouped.test(number) ? number.replace(/\D/g, '') : undefined;
}

/** Nothing but a number: of one among words only what has the right length is taken for it. */
export const isBare = (line: string): boolean => !/\p{L}/u.test(line);

/** A client-side pattern for at least so many digits, wide ones too, with anything around them. */
export function digitsPattern(least: number): string {
  return `^(?:[^0-9０-９]*[0-9０-９]){${least}}[\\s\\S]*$`;
}

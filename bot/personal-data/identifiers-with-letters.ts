// Identifiers that hold letters: IBAN account numbers, and the numbers of identity cards, passports and driving licences.
import type { Identifier } from './identifier';
import type { Labels } from './labels';

const iban = /(?<![a-z0-9])hu ?\d{2}(?:[ .-]{0,2}\d){24}(?!\d)/gi;

/** The country's letters are its word: a wrong check digit does not matter. */
export function ibans(text: string): Identifier[] {
  return [...text.matchAll(iban)].map(({ index, 0: found }) => ({
    kind: 'bank-account',
    start: index,
    end: index + found.length,
  }));
}

const alone = /(?<![\w/.-])\d{6}[A-Z]{2}(?!\w)/g;
const named = /(?<!\w)(?:\d{6}(?:[ -]?[A-Z]{2}|[a-z]{2})|(?:[A-Z]{2}[ -]?|[a-z]{2})\d{6,7})(?!\w)/g;
const unit = /(?:ft|db|kb|mb|gb|tb|km|kg|fo|eu|hu|os|es|as|ig|en|an|on|at|et|ot)$/i;

/** Without its word only as it stands on the card: six digits and two capitals in one piece. */
export function documentNumbers(text: string, labels: Labels): Identifier[] {
  const found = [
    ...[...text.matchAll(alone)].map(spanOf),
    ...[...text.matchAll(named)].map(spanOf).filter((place) => labels.names('id-document', place)),
  ];
  return found
    .filter(({ start, end }) => !unit.test(text.slice(start, end)))
    .map((place) => ({ kind: 'id-document', ...place }));
}

function spanOf({ index, 0: found }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + found.length };
}

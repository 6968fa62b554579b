// Right identifiers in whatever grouping are found; numbers drawn at random rarely are.
import fc from 'fast-check';
import { isPersonalNumber, isTaj, isTaxId } from '../../../bot/personal-data/check-digits';
import type { IdentifierKind } from '../../../bot/personal-data/identifier';
import { identifiersIn } from '../../../bot/personal-data/identifiers';
import { isBankAccount } from '../../../dialogs/answer-kinds/check-digits';

const SEED = 20261122;
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((each) => each.join(''));

/** With the last digit that closes it; some beginnings have none. */
const closed = (begun: fc.Arbitrary<string>, isRight: (whole: string) => boolean) =>
  begun
    .map((start) => [...'0123456789'].map((last) => start + last).find(isRight))
    .filter((whole) => whole !== undefined);

const bank = closed(
  digits(6).map((each) => `1${each}`),
  (whole) => isBankAccount(`${whole}0000000000000000`),
);
const rest = (length: number) => closed(digits(length - 1), (whole) => isBankAccount(`11773016${whole}`));
const two = (number: number) => String(number).padStart(2, '0');

const right: Record<Exclude<IdentifierKind, 'id-document'>, fc.Arbitrary<string>> = {
  taj: closed(digits(8), isTaj),
  'tax-id': closed(
    fc.tuple(fc.integer({ min: 12_053, max: 58_000 }), digits(3)).map(([day, serial]) => `8${day}${serial}`),
    isTaxId,
  ),
  'personal-number': closed(
    fc
      .tuple(
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        digits(3),
      )
      .map(([sex, year, month, day, serial]) => `${sex}${two(year)}${two(month)}${two(day)}${serial}`),
    isPersonalNumber,
  ),
  'bank-account': fc.oneof(
    fc.tuple(bank, rest(8)).map((parts) => parts.join('')),
    fc.tuple(bank, rest(16)).map((parts) => parts.join('')),
  ),
};

const groups: Record<keyof typeof right, number[][]> = {
  taj: [[9], [3, 3, 3]],
  'tax-id': [[10], [3, 3, 4], [1, 3, 3, 3], [2, 4, 4], [4, 3, 3], [5, 5]],
  'personal-number': [[11], [1, 6, 4], [1, 2, 2, 2, 4]],
  'bank-account': [[24], [8, 8, 8], [4, 4, 4, 4, 4, 4]],
};
const words: Record<keyof typeof right, string[]> = {
  taj: ['TAJ', 'a taj-számom:', 'tajszáma', 'társadalombiztosítási azonosító jel'],
  'tax-id': ['adóazonosító jele', 'ado azonosito', 'adójel:'],
  'personal-number': ['személyi szám', 'személyi azonosítója:'],
  'bank-account': ['számlaszám', 'bankszámla:', 'pénzforgalmi jelzőszám'],
};
const joints = [' ', '-', '.', '\u00a0', ' - ', '\u2013', '/', '\u200b '];
const around = fc.constantFrom('', 'Az ügyfélé ', 'kérem nézzék meg: ', '„', '(');
const behind = fc.constantFrom('', '.', ', mit tegyek?', ' nem jó', ')', '-et', '?');

function cut(number: string, sizes: number[], joint: string): string {
  const parts: string[] = [];
  let rest = number;
  for (const size of sizes) {
    if (rest) parts.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return parts.join(joint);
}

describe.each(Object.keys(right) as (keyof typeof right)[])('a right %s', (kind) => {
  it('is found without a word, in any usual grouping', () => {
    fc.assert(
      fc.property(
        right[kind],
        fc.constantFrom(...groups[kind]),
        fc.constantFrom(...joints),
        around,
        behind,
        (number, sizes, joint, before, after) => {
          const written = cut(number, sizes, joint);
          const found = identifiersIn(before + written + after);
          expect(found).toEqual([{ kind, start: before.length, end: before.length + written.length }]);
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is found beside its word in any grouping, even mistyped', () => {
    fc.assert(
      fc.property(
        right[kind],
        fc.array(fc.integer({ min: 3, max: 6 }), { minLength: 12, maxLength: 12 }),
        fc.constantFrom(' ', '-', '\u00a0'),
        fc.constantFrom(...words[kind]),
        fc.boolean(),
        (number, sizes, joint, word, isMistyped) => {
          const typed = isMistyped ? `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}` : number;
          const text = `${word} ${cut(typed, sizes, joint)} nem jó`;
          expect(identifiersIn(text).map((found) => found.kind)).toContain(kind);
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });
});

it('rarely takes a number drawn at random for one', () => {
  const found: Record<string, number> = {};
  const lengths = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 24];
  const each = 2_000;
  for (const length of lengths) {
    const numbers = fc.sample(digits(length), { seed: SEED, numRuns: each });
    found[length] = numbers.filter((number) => identifiersIn(`az ${number} mi?`).length > 0).length / each;
  }
  // One check digit of ten says yes by chance; nothing else is known of a TAJ number.
  expect(found[9]).toBeLessThan(0.12);
  const others = lengths.filter((length) => length !== 9);
  for (const length of others) expect(found[length]).toBeLessThan(0.02);
});

it('rarely finds one in lines of small numbers', () => {
  const lines = fc.sample(
    fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 4, maxLength: 12 }).map((row) => row.join(' ')),
    { seed: SEED, numRuns: 3_000 },
  );
  const share = lines.filter((line) => identifiersIn(line).length > 0).length / lines.length;
  expect(share).toBeLessThan(0.02);
});

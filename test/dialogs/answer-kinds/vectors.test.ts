// Every example of the identifiers' rules: what is right fits, what a hard rule forbids is refused, what a soft one doubts is kept with a warning.
import type { AnswerKind } from '../../../dialogs/answer-kind';
import { bankAccount, iban, ibanOf } from '../../../dialogs/answer-kinds/bank-account';
import { isBankAccount } from '../../../dialogs/answer-kinds/check-digits';
import { pirAndTaxNumber } from '../../../dialogs/answer-kinds/cross-checks';
import { kshCode } from '../../../dialogs/answer-kinds/ksh-code';
import { phone } from '../../../dialogs/answer-kinds/phone';
import { pir } from '../../../dialogs/answer-kinds/pir';
import { postcode } from '../../../dialogs/answer-kinds/postcode';
import { statisticalNumber } from '../../../dialogs/answer-kinds/statistical-number';
import { taxNumber } from '../../../dialogs/answer-kinds/tax-number';
import vectors from './identifier-vectors.json';

const circumstances = { today: '2026-11-22' };

interface Vectors {
  rule: string;
  valid?: string[];
  invalid?: string[];
  normalises?: Record<string, string>;
}

const all: [string, AnswerKind, Vectors][] = [
  ['tax number', taxNumber(), vectors.adoszam],
  ['PIR', pir(), vectors.pir],
  ['KSH code', kshCode(), vectors.kshCode],
  ['statistical number', statisticalNumber(), vectors.statisticalNumber],
  ['bank account', bankAccount(), vectors.bankAccount],
  ['IBAN', iban(), vectors.iban],
  ['phone', phone(), vectors.phone],
  [
    'postcode',
    postcode(),
    { ...vectors.postcode, invalid: vectors.postcode.invalid.filter((one) => one.length === 4) },
  ],
  ['postcode of other lengths', postcode(), { rule: 'hard', invalid: ['105', '10544', 'utca 12'] }],
];

describe.each(all)('the examples of the %s', (_, kind, { rule, valid = [], invalid = [], normalises = {} }) => {
  it('that are right fit without a warning and are kept as they are', () => {
    for (const value of valid)
      expect(kind.fit(value, circumstances)).toEqual({ ok: true, value: value.replace(/ /g, '') });
  });

  it(`that are wrong are ${rule === 'hard' ? 'refused' : 'doubted'}`, () => {
    expect(invalid.length).toBeGreaterThan(0);
    for (const typed of invalid) {
      const fit = kind.fit(typed, circumstances);
      if (rule === 'hard') expect(fit).toEqual({ ok: false, problem: expect.any(String) });
      else expect(fit).toEqual({ ok: true, value: typed, warning: expect.any(String) });
    }
  });

  it('that are loosely typed become canonical', () => {
    for (const [typed, value] of Object.entries(normalises))
      expect(kind.fit(typed, circumstances)).toEqual({ ok: true, value });
  });
});

it('gives the IBAN of an account', () => {
  for (const [account, wanted] of Object.entries(vectors.iban.fromAccount)) {
    expect(ibanOf(account)).toBe(wanted);
    expect(iban().fit(account, circumstances)).toEqual({ ok: true, value: wanted });
    expect(isBankAccount(account.replace(/\D/g, ''))).toBe(true);
  }
});

it('knows which PIR and tax number belong together', () => {
  for (const [pirValue, stem] of Object.entries(vectors.pirToTorzsszam.pairs)) {
    expect(pirAndTaxNumber(pirValue, `${stem}-2-10`)).toBeUndefined();
  }
  expect(pirAndTaxNumber('729578', '15415352-2-17')).toEqual({ weight: 'warns', sentence: expect.any(String) });
});

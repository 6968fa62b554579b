// No two sheets get one number, and from the number alone it is known whose sheet it is.
import { MOST_IN_A_YEAR, readReceiptNumber, receiptNumber } from '../../../bot/sheets/sending/receipt-number';
import { receiptNumber as shape } from '../../../dialogs/editions';
import { register } from '../../support/bot';

it('gives every municipality numbers of its own, and finds it again from each', () => {
  const all = register.all();
  const numbers = new Set<string>();
  for (const municipality of all) {
    for (const count of [1, 2, MOST_IN_A_YEAR]) {
      const number = receiptNumber(municipality, '2026', count);
      expect(number).toMatch(shape);
      numbers.add(number);
      const read = readReceiptNumber(number, register);
      expect(read?.municipality).toBe(municipality);
      expect(read).toMatchObject({ number, year: '2026', count });
    }
  }
  expect(numbers.size).toBe(all.length * 3);
});

it.each(['asp 2026 173701', ' ASP-2026-173701. ', 'asp-2026-173701'])('reads %j', (typed) => {
  expect(readReceiptNumber(typed, register)).toMatchObject({ number: 'ASP-2026-173701', count: 1 });
});

it.each(['ASP-2026-17370', 'ASP-2026-1737011', 'mi az az ASP-2026-173701', '173701', 'ASP', ''])(
  'leaves %j to others',
  (typed) => {
    expect(readReceiptNumber(typed, register)).toBeUndefined();
  },
);

it('knows no municipality behind a number that nobody has', () => {
  expect(readReceiptNumber('ASP-2026-000001', register)?.municipality).toBeUndefined();
});

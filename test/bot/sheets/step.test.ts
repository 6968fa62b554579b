// What the short way shows at once: all that is known, in the form's order, and nobody's rows torn apart.
import { stepIn } from '../../../bot/sheets/step';
import type { Known } from '../../../dialogs/answers';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { quickSheet } from '../../../dialogs/forms/quick-sheet';
import { circumstances } from '../../dialogs/forms/right-answers';

const source = 'x';

function knownPeople(count: number): Known {
  const people = Array.from({ length: count }, (_, at) => `people[k${at + 1}]`);
  return Object.fromEntries([
    ['reach.phone', { value: '+3622430001', source }],
    ...people.flatMap((path, at) => [
      [path, { value: 'added', source }],
      [`${path}.name`, { value: `Kovács Anna${'a'.repeat(at)}`, source }],
      [`${path}.post`, { value: 'jegyző', source }],
      [`${path}.email`, { value: `a${at}@aba.hu`, source }],
    ]),
  ]);
}

const rowsOf = (form: typeof quickSheet, count: number) => {
  const step = stepIn({ form, filling: { answers: {}, known: knownPeople(count) }, circumstances });
  return step.kind === 'confirm' ? step.rows.map(({ path }) => path) : [];
};

it('shows everything that is known in one message', () => {
  expect(rowsOf(quickSheet, 2)).toEqual([
    'reach.phone',
    'people[k1].name',
    'people[k1].post',
    'people[k1].email',
    'people[k2].name',
    'people[k2].post',
    'people[k2].email',
  ]);
});

it('shows as many rows as a card can hold, and everybody whole', () => {
  const rows = rowsOf(quickSheet, 60);
  expect(rows).toHaveLength(19);
  expect(rows.at(-1)).toBe('people[k6].email');
  expect(rowsOf(quickSheet, 20)).toEqual(rows);
});

it('goes section by section where the whole is filled in', () => {
  expect(rowsOf(contactSheet, 2)).toEqual([]);
});

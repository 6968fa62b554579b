// Conditions are data; what they say of answers stands here as a table.
import type { Value } from '../../dialogs/answer-kind';
import { type Condition, holds, looksAt, type Seen } from '../../dialogs/condition';

const answers: Record<string, Value> = {
  'office.kind': 'seat',
  'staff.all': '12',
  'staff.asp': '9',
  'plan.systems': ['ado', 'irat'],
  'people[k1].role': 'it',
  'people[k2].role': 'key',
  'people[k2].systems': ['gazd'],
};

const seen: Seen = {
  valueAt: (path) => answers[path],
  items: (section) =>
    section === 'people'
      ? ['k1', 'k2'].map((item) => ({
          valueAt: (path: string) => answers[path.replace('people.', `people[${item}].`)],
          items: () => [],
        }))
      : [],
};

const missing = 'office.nowhere';

it.each<[Condition, boolean]>([
  [{ at: 'office.kind', is: 'seat' }, true],
  [{ at: 'office.kind', is: 'own' }, false],
  [{ at: 'plan.systems', is: 'ado' }, false],
  [{ at: missing, is: '' }, false],
  [{ at: 'office.kind', oneOf: ['own', 'seat'] }, true],
  [{ at: 'office.kind', oneOf: [] }, false],
  [{ at: 'plan.systems', oneOf: ['ado'] }, false],
  [{ at: 'plan.systems', includes: 'irat' }, true],
  [{ at: 'plan.systems', includes: 'gazd' }, false],
  [{ at: 'office.kind', includes: 'seat' }, false],
  [{ at: 'staff.all', moreThan: 11 }, true],
  [{ at: 'staff.all', moreThan: 12 }, false],
  [{ at: 'staff.all', moreThan: { at: 'staff.asp' } }, true],
  [{ at: 'staff.asp', moreThan: { at: 'staff.all' } }, false],
  [{ at: 'staff.all', moreThan: { at: missing } }, false],
  [{ at: 'office.kind', moreThan: 0 }, false],
  [{ at: missing, moreThan: -1 }, false],
  [{ at: 'office.kind', isGiven: true }, true],
  [{ at: missing, isGiven: true }, false],
  [{ not: { at: missing, is: 'x' } }, true],
  [{ not: { at: 'office.kind', is: 'seat' } }, false],
  [{ all: [] }, true],
  [{ any: [] }, false],
  [
    {
      all: [
        { at: 'office.kind', is: 'seat' },
        { at: missing, isGiven: true },
      ],
    },
    false,
  ],
  [
    {
      any: [
        { at: 'office.kind', is: 'own' },
        { at: 'staff.all', isGiven: true },
      ],
    },
    true,
  ],
  [{ anyItemOf: 'people', has: { at: 'people.role', is: 'key' } }, true],
  [{ anyItemOf: 'people', has: { at: 'people.role', is: 'contact' } }, false],
  [
    {
      anyItemOf: 'people',
      has: {
        all: [
          { at: 'people.role', is: 'it' },
          { at: 'people.systems', includes: 'gazd' },
        ],
      },
    },
    false,
  ],
  [{ anyItemOf: 'nobody', has: { not: { at: missing, isGiven: true } } }, false],
  [{ not: { anyItemOf: 'people', has: { at: 'people.role', is: 'contact' } } }, true],
])('%j is %s', (condition, expected) => {
  expect(holds(condition, seen)).toBe(expected);
  expect(holds(JSON.parse(JSON.stringify(condition)), seen)).toBe(expected);
});

it('tells all places it looks at, and in whose items', () => {
  const condition: Condition = {
    any: [
      { not: { at: 'a.b', is: 'x' } },
      { anyItemOf: 'people', has: { at: 'people.age', moreThan: { at: 'people.least' } } },
    ],
  };
  expect(looksAt(condition).map(({ at, item }) => [at.at, item])).toEqual([
    ['a.b', undefined],
    ['people.age', 'people'],
    ['people.least', 'people'],
  ]);
});

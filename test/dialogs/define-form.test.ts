// A form that could never be filled in as it says does not start the program.
import { choice } from '../../dialogs/answer-kinds/choice';
import { fold } from '../../dialogs/answer-kinds/typed';
import { defineForm, defineForms } from '../../dialogs/define-form';
import type { Form, Question, Section } from '../../dialogs/form';
import { partOfForm } from '../../dialogs/part-of-form';

const question: Question = { ask: '?', label: 'x', kind: choice('a', 'b') };
const section = (questions: Record<string, Question>, more: Partial<Section> = {}): Section => ({
  title: 's',
  questions,
  ...more,
});
const repeats = { one: 'x', addAsk: '?' };
const form = (more: Partial<Form>): Form => ({
  id: 'f',
  version: 1,
  keptIn: 'sheet',
  title: 'F',
  startWords: ['f'],
  opening: '',
  sections: { one: section({ a: question, b: question }), many: section({ c: question }, { repeats }) },
  ...more,
});
const with_ = (name: string, added: Section) => form({ sections: { ...form({}).sections, [name]: added } });
const asking = (onlyIf: Question['onlyIf']) =>
  with_('last', section({ z: { ...question, ...(onlyIf && { onlyIf }) } }));
const ruled = (over: string[], eachOf?: string) =>
  form({ rules: [{ id: 'r', over, weight: 'warns', says: () => undefined, ...(eachOf && { eachOf }) }] });

it.each<[string, Form]>([
  ['it has no section', form({ sections: {} })],
  ['section last has no question', with_('last', section({}))],
  ['"a.b" is no name for a section', with_('a.b', section({ z: question }))],
  ['"z[]" is no name for a question', with_('last', section({ 'z[]': question }))],
  ['section last is in p, which is no part', with_('last', section({ z: question }, { part: 'p' }))],
  [
    'section last repeats 3 to 2 times',
    with_('last', section({ z: question }, { repeats: { ...repeats, min: 3, max: 2 } })),
  ],
  [
    'section last is called by nothing',
    with_('last', section({ z: question }, { repeats: { ...repeats, calledBy: 'y' } })),
  ],
  [
    'question last.z depends on one.nothing, which is not asked before it',
    asking({ at: 'one.nothing', isGiven: true }),
  ],
  ['question last.z depends on last.z, which is not asked before it', asking({ not: { at: 'last.z', is: 'a' } })],
  ['question last.z depends on many.c, which is there several times', asking({ at: 'many.c', is: 'a' })],
  ['question last.z: one.a is never c', asking({ any: [{ at: 'one.a', oneOf: ['a', 'c'] }] })],
  [
    'question last.z looks at each one, which does not repeat before it',
    asking({ anyItemOf: 'one', has: { at: 'one.a', is: 'a' } }),
  ],
  ['rule r is over one.nothing, which is nowhere', ruled(['one.nothing'])],
  ['rule r is over many[k1].c, which is nowhere', ruled(['many[k1].c'])],
  ['rule r: many.c is there several times', ruled(['many.c'])],
  ['rule r: one does not repeat', ruled(['one.a'], 'one')],
  ['rule r is over nothing', ruled([])],
  ['it is sent with two, which is nowhere', form({ sentWith: ['two'] })],
  ['it is started twice with "f"', form({ startWords: ['f', 'f'] })],
  ['two sections or parts are called one', form({ parts: { one: { title: '' } } })],
  ['one.a is a former name and a present one', with_('last', section({ z: { ...question, was: ['one.a'] } }))],
  [
    'two were called old',
    with_('last', section({ y: { ...question, was: ['old'] }, z: { ...question, was: ['old'] } })),
  ],
])('refuses: %s', (fault, faulty) => {
  expect(() => defineForm(faulty)).toThrow(`form f: ${fault}`);
});

it('takes conditions on anything before, on the same item, and on any item', () => {
  const conditions: Question['onlyIf'][] = [
    { at: 'one.a', is: 'a' },
    {
      anyItemOf: 'many',
      has: {
        all: [
          { at: 'many.c', is: 'a' },
          { at: 'one.b', is: 'b' },
        ],
      },
    },
  ];
  for (const condition of conditions) expect(() => defineForm(asking(condition))).not.toThrow();
  const same = section({ y: question, z: { ...question, onlyIf: { at: 'last.y', is: 'a' } } }, { repeats });
  expect(() => defineForm(with_('last', same))).not.toThrow();
});

it('refuses forms that could not be told apart', () => {
  const other = form({ id: 'g', startWords: ['É'] });
  expect(() => defineForms([form({}), form({ startWords: ['x'] })], fold)).toThrow('two forms are called f');
  expect(() => defineForms([form({ startWords: ['e'] }), other], fold)).toThrow('two forms are started with "e"');
  expect(() => defineForms([form({ fills: 'h' })], fold)).toThrow('form f fills h, which is no form');
  const taking = (id: string, places: Record<string, string>) => [form({ takesFrom: { form: id, places } })];
  expect(() => defineForms(taking('h', {}), fold)).toThrow('form f takes answers from h, which is no form');
  expect(() => defineForms(taking('f', { 'x.y': 'x.z' }), fold)).toThrow(
    'form f takes x.y from x.z: both must be questions',
  );
});

it('makes a part of a form with the rules that are over nothing else', () => {
  const rule = { weight: 'warns', says: () => 'x' } as const;
  const whole = form({
    rules: [
      { id: 'a', over: ['one.a'], ...rule },
      { id: 'ab', over: ['one.a', 'one.b'], ...rule },
    ],
  });
  const own = { id: 'p', version: 1, title: 'P', startWords: ['p'], opening: '' };
  const part = partOfForm(whole, { ...own, asks: { one: ['a'] } });
  expect(part).toMatchObject({ fills: 'f', sections: { one: { questions: { a: question } } }, rules: [{ id: 'a' }] });
  expect(Object.keys(part.sections.one!.questions)).toEqual(['a']);
  expect(() => partOfForm(whole, { ...own, asks: { two: 'all' } })).toThrow('form p: two is no section of f');
  expect(() => partOfForm(whole, { ...own, asks: { one: ['z'] } })).toThrow('s does not ask z');
});

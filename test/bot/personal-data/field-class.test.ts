// Every field has a class, a schema that forgets one is refused, and what is personal is shown masked.
import { z } from 'zod';
import { internal, personal, publicField } from '../../../bot/personal-data/field-class';
import { classOf, fieldsOf, requireClasses } from '../../../bot/personal-data/fields';
import { masked } from '../../../bot/personal-data/masked';
import type { Json } from '../../../bot/ports';

const person = z.object({
  name: personal(z.string(), 'name'),
  email: personal(z.email(), 'email').optional(),
  phone: personal(z.string(), 'phone').nullable(),
  note: personal(z.string()).default(''),
  role: internal(z.enum(['viewer', 'editor'])),
});
const sheet = z.object({
  municipality: publicField(z.string()),
  version: internal(z.number()),
  people: z.array(person),
  answers: z.record(internal(z.string()), z.union([personal(z.string()), z.null()])),
  history: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('sent'), at: internal(z.number()) }),
      z.object({ kind: z.literal('called'), by: personal(z.string(), 'name') }),
    ])
    .array(),
  place: personal(z.tuple([z.number(), z.number()])),
});

it('names every field with its class', () => {
  expect(fieldsOf(sheet).map(({ path, class: said }) => `${path}: ${said}`)).toEqual([
    'municipality: public',
    'version: internal',
    'people[].name: personal',
    'people[].email: personal',
    'people[].phone: personal',
    'people[].note: personal',
    'people[].role: internal',
    'answers.{key}: internal',
    'answers.*: personal',
    'history[].kind: public',
    'history[].at: internal',
    'history[].by: personal',
    'place[]: personal',
  ]);
  expect(classOf(sheet, 'people[].name')).toBe('personal');
  expect(classOf(sheet, 'people[].shoeSize')).toBeUndefined();
  expect(() => requireClasses('sheet', sheet)).not.toThrow();
});

it.each<[string, z.ZodType, string]>([
  ['a plain field', z.object({ a: internal(z.string()), b: z.string() }), 'b'],
  ['a field in a list', z.object({ list: z.array(z.object({ b: z.string() })) }), 'list[].b'],
  ['the keys of a record', z.object({ r: z.record(z.string(), internal(z.string())) }), 'r.{key}'],
  ['one side of a union', z.object({ u: z.union([internal(z.string()), z.number()]) }), 'u'],
  ['an optional field', z.object({ o: z.string().optional() }), 'o'],
  ['what is transformed', z.object({ t: z.string().transform(Number) }), 't'],
  ['what is checked', z.object({ t: z.string().trim().refine(Boolean) }), 't'],
  ['both sides of an intersection', z.intersection(z.object({ a: z.string() }), z.object({ b: z.string() })), 'a, b'],
  ['what else an open object holds', z.looseObject({ a: internal(z.string()) }), '*'],
  ['anything', z.object({ any: z.unknown(), json: z.json() }), 'any, json'],
  ['a bare value', z.string(), '(the whole)'],
])('refuses a schema that forgets %s', (_, schema, paths) => {
  expect(() => requireClasses('thing', schema)).toThrow(
    `thing: say whether these are public, internal or personal: ${paths}`,
  );
});

it('gives what lies inside the class of what is around it, unless it has its own', () => {
  const schema = internal(
    z.object({ a: z.string(), b: z.object({ c: personal(z.string()), d: z.array(z.number()) }) }),
  );
  expect(fieldsOf(schema).map(({ path, class: said }) => `${path}: ${said}`)).toEqual([
    'a: internal',
    'b.c: personal',
    'b.d[]: internal',
  ]);
});

it('keeps a class through checks that are added afterwards, and gives it to nobody else', () => {
  const text = z.string();
  const schema = z.object({ name: personal(text).min(3).max(90), other: internal(text) });
  expect(fieldsOf(schema).map(({ class: said }) => said)).toEqual(['personal', 'internal']);
});

it('takes the strictest class where a field may be one thing or another', () => {
  expect(classOf(z.object({ a: z.union([publicField(z.number()), personal(z.string())]) }), 'a')).toBe('personal');
  expect(classOf(z.object({ a: publicField(z.string()).nullable() }), 'a')).toBe('public');
});

it('does not go round for ever in a schema that holds itself', () => {
  const tree = z.object({
    name: personal(z.string()),
    get below() {
      return z.array(tree);
    },
  });
  expect(() => requireClasses('tree', internal(tree))).not.toThrow();
});

it('masks what is personal and shows the rest', () => {
  const value: Json = {
    municipality: 'Aba',
    version: 3,
    people: [
      { name: 'dr. Kovács Anna', email: 'kovacs.anna@aba.hu', phone: '+36301234567', note: 'beteg', role: 'editor' },
      { name: 'szabó-nagy csaba péter', phone: null, note: '', role: 'viewer' },
    ],
    answers: { steps: 'Kovács Anna nem tud belépni', deadline: null },
    history: [
      { kind: 'sent', at: 12 },
      { kind: 'called', by: 'Gyöngyösi Zsófia' },
    ],
    place: [47.1, 18.5],
    kovacsAnna: 'Kovács Anna',
  };
  expect(masked(sheet, value)).toEqual({
    municipality: 'Aba',
    version: 3,
    people: [
      { name: 'K. A.', email: 'k•••@aba.hu', phone: '+36 •• ••• ••67', note: '•••', role: 'editor' },
      { name: 'Sz. Cs. P.', phone: null, note: '•••', role: 'viewer' },
    ],
    answers: { steps: '•••', deadline: null },
    history: [
      { kind: 'sent', at: 12 },
      { kind: 'called', by: 'Gy. Zs.' },
    ],
    place: ['•••', '•••'],
    '•••': '•••',
  } satisfies Json);
});

it('hides what has no class, and what has another shape than its schema', () => {
  expect(masked(z.object({ a: z.string() }), { a: 'Anna' })).toEqual({ a: '•••' });
  expect(masked(sheet, 'Kovács Anna')).toBe('•••');
  expect(masked(sheet, { people: 'Kovács Anna', version: { by: 'Anna' } })).toEqual({
    people: '•••',
    version: { by: 'Anna' },
  });
});

it('masks the keys of a record that are personal, each for itself', () => {
  const byName = z.record(personal(z.string(), 'name'), internal(z.number()));
  expect(masked(byName, { 'Kovács Anna': 1, 'Kis Antal': 2 })).toEqual({ 'K. A.': 1, 'K. A. (2)': 2 });
});

const alike: [Parameters<typeof personal>[1], string, string][] = [
  ['name', 'Kis Éva', 'Kelemenfalvi Évamária'],
  ['email', 'a@aba.hu', 'annamaria.kelemen@aba.hu'],
  ['phone', '+3613275867', '+36301234567'],
  ['hidden', '1', 'egy hosszú lakcím, 12. emelet'],
];
it.each(alike)('does not tell by the mask of a %s how long it is', (style, short, long) => {
  const schema = personal(z.string(), style);
  expect(masked(schema, short)).toBe(masked(schema, long));
});

it.each<[Parameters<typeof personal>[1], Json]>([
  ['name', ''],
  ['name', '123'],
  ['name', 'Dr.'],
  ['email', 'kovacs anna kukac aba.hu'],
  ['email', '@aba.hu'],
  ['phone', '12345'],
  ['phone', '+49 30 1234567'],
  ['name', 12],
  ['hidden', { name: 'Anna' }],
  ['hidden', ['Anna']],
])('hides altogether a %s that does not look like one: %j', (style, value) => {
  expect(masked(personal(z.unknown(), style), value)).toBe('•••');
});

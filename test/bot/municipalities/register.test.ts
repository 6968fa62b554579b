// The register that comes with the product: counts that are known, codes that hold, offices that add up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRegister } from '../../../adapters/register-file';
import { isKshCode } from '../../../bot/municipalities/ksh-code';
import { registerOf } from '../../../bot/municipalities/register';
import { registerSource } from '../../../bot/municipalities/texts';

const register = openRegister();
const table = readFileSync(join(__dirname, '../../../bot/municipalities/municipalities-2018.tsv'), 'utf8');
const named = (name: string) => register.all().find((one) => one.name === name);

it('names its source and year', () => {
  expect(registerSource).toEqual({ year: 2018, text: 'KSH Helységnévtár, 2018. január 1. (CC0)' });
});

it('has each municipality once, under a code that holds', () => {
  const codes = register.all().map(({ ksh }) => ksh);
  expect([codes.length, new Set(codes).size]).toEqual([3178, 3178]);
  expect(codes.filter((code) => !isKshCode(code))).toEqual([]);
  expect(new Set(register.all().map(({ name }) => name)).size).toBe(3178);
});

it.each(['13578', '15130', '33367', '19415', '25584', '30456', '34379', '26125', '09973', '08891', '03009', '17376'])(
  'takes %s for a code',
  (code) => expect(isKshCode(code)).toBe(true),
);

it.each(['13579', '1357', '135780', '', '1357８', ' 13578', '1357a', '00001'])(
  'does not take "%s" for a code',
  (code) => expect(isKshCode(code)).toBe(false),
);

it('finds every slip of one digit and most swapped neighbours by the check digit', () => {
  const digits = [...'0123456789'];
  const slips = [...'13578'].flatMap((_, at) =>
    digits.map((digit) => `${'13578'.slice(0, at)}${digit}${'13578'.slice(at + 1)}`),
  );
  expect(slips.filter((slip) => slip !== '13578' && isKshCode(slip))).toEqual([]);
});

it('counts what KSH counted', () => {
  const count = (of: (one: ReturnType<typeof register.all>[number]) => string) => {
    const counts: Record<string, number> = {};
    for (const one of register.all()) counts[of(one)] = (counts[of(one)] ?? 0) + 1;
    return counts;
  };
  expect(count(({ office }) => office.kind)).toEqual({ own: 545, seat: 738, branch: 462, member: 1433 });
  expect(count(({ status }) => status)).toEqual({
    főváros: 1,
    'fővárosi kerület': 23,
    'megyeszékhely, megyei jogú város': 18,
    'megyei jogú város': 5,
    város: 322,
    nagyközség: 127,
    község: 2682,
  });
  expect(Object.keys(count(({ county }) => county)).length).toBe(20);
});

it('knows what a municipality is', () => {
  expect(register.byKsh('17376')).toEqual({
    ksh: '17376',
    name: 'Aba',
    status: 'város',
    county: 'Fejér',
    countyCode: '07',
    district: 'Székesfehérvári',
    office: { kind: 'own', seat: '17376' },
    postcode: '8127',
    population: 4416,
  });
  expect(register.byKsh('14216')).toEqual({
    ksh: '14216',
    name: 'Budapest 11. ker.',
    status: 'fővárosi kerület',
    county: 'Budapest',
    countyCode: '01',
    office: { kind: 'own', seat: '14216' },
    population: 147592,
  });
  expect(register.byKsh('17377')).toBeUndefined();
});

it('has the town of Csongrád under its own name, in the county that took a longer one', () => {
  expect(named('Csongrád')).toMatchObject({ ksh: '05111', county: 'Csongrád-Csanád', district: 'Csongrádi' });
});

it('has one county for each county code', () => {
  const pairs = new Set(register.all().map(({ county, countyCode }) => `${countyCode} ${county}`));
  expect(pairs.size).toBe(20);
});

it('gives all members of a joint office, the seat first', () => {
  const office = register.officeOf(named('Abaújalpár')?.ksh ?? '');
  expect(office?.isJoint).toBe(true);
  expect(office?.members.map(({ name }) => name)).toEqual([
    'Boldogkőváralja',
    'Abaújalpár',
    'Abaújkér',
    'Arka',
    'Boldogkőújfalu',
    'Hernádbűd',
    'Hernádcéce',
    'Korlát',
    'Pere',
    'Vizsoly',
  ]);
  expect(office?.members.every(({ ksh }) => register.officeOf(ksh)?.seat === office.seat)).toBe(true);
});

it('gives an office of its own one member', () => {
  const office = register.officeOf('17376');
  expect([office?.isJoint, office?.seat.name, office?.members.map(({ name }) => name)]).toEqual([
    false,
    'Aba',
    ['Aba'],
  ]);
  expect(register.officeOf('00000')).toBeUndefined();
});

it('has every municipality in exactly one office', () => {
  const seats = new Set(register.all().map(({ office }) => office.seat));
  const members = [...seats].flatMap((seat) => register.officeOf(seat)?.members ?? []);
  expect([seats.size, members.length, new Set(members).size]).toEqual([545 + 738, 3178, 3178]);
});

it('cannot be changed', () => {
  const [first] = register.all();
  expect([Object.isFrozen(register.all()), Object.isFrozen(first), Object.isFrozen(first?.office)]).toEqual([
    true,
    true,
    true,
  ]);
});

it.each([
  ['a code that does not hold', table.replace('17376', '17377'), /line 2 /],
  ['a status that is none', table.replace('Aba\tváros', 'Aba\tfalu'), /line 2 /],
  ['a line cut short', table.split('\n').slice(0, 1).concat('17376\tAba').join('\n'), /line 2 /],
  ['an office that is nowhere', table.replace('\tOrfű\t', '\tSehol\t'), /Sehol/],
])('does not open with %s', (_, broken, says) => {
  expect(() => registerOf(broken)).toThrow(says);
});

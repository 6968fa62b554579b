// A contact list becomes a plan: loosely written rows are read, wrong ones named with their row, and nothing is done by halves.
import type { Contact, KnownContact } from '../../../bot/contact-lists/contact';
import { type ContactListAsked, planContacts } from '../../../bot/contact-lists/contact-list';
import type { FindMunicipality } from '../../../bot/contact-lists/contact-municipality';
import type { ContactPlan, ReadyPlan } from '../../../bot/contact-lists/contact-plan';
import type { Table } from '../../../bot/table';
import { fold } from '../../../knowledge/hungarian/fold';

const places: [ksh: string, name: string][] = [
  ['17376', 'Aba'],
  ['03009', 'Szombathely'],
  ['24554', 'Abasár'],
  ['00012', 'Kőszeg'],
];
const register = places.map(([ksh, name]) => ({ ksh, name }));

/** As much of the real register as these tests need: codes, names, one namesake, one typo. */
const find: FindMunicipality = (typed) => {
  const text = fold(typed);
  if (/^kisf/.test(text)) return { kind: 'several', of: [{ ksh: '00011', name: 'Kisfalud' }, register[0]!] };
  const place = register.find(
    ({ ksh, name }) => ksh === typed || text === fold(name) || text === `${fold(name)} varos onkormanyzata`,
  );
  if (place) return { kind: 'sure', ...place };
  return text === 'szombathej' ? { kind: 'sure', ...register[1]! } : { kind: 'none' };
};

const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const person = 'bbbbbbbb-0000-4000-8000-000000000001';
const other = 'bbbbbbbb-0000-4000-8000-000000000002';

const header = ['KSH-kód', 'Önkormányzat', 'Név', 'Szerep', 'E-mail', 'Telefon', 'Mellék', 'Beosztás', 'Tenant azonosító', 'Felhasználó azonosító', 'Érvényes -tól', 'Érvényes -ig']; // biome-ignore format: one line
const fields = ['ksh', 'place', 'name', 'role', 'email', 'phone', 'extension', 'position', 'tenant', 'person', 'from', 'until'] as const; // biome-ignore format: one line
type Row = Partial<Record<(typeof fields)[number], string>>;

const good: Row = { place: 'Aba', name: 'Kovács Anna', role: 'kapcsolattartó', email: 'anna@aba.hu' };
const tableOf = (...rows: Row[]): Table => ({
  header,
  rows: rows.map((row, at) => ({ number: at + 2, cells: fields.map((field) => row[field] ?? '') })),
});
const plan = (table: Table, asked: Partial<ContactListAsked> = {}) =>
  planContacts(table, { now: [], find, today: '2026-11-22', ...asked });
const ready = (made: ContactPlan): ReadyPlan => {
  if (made.kind === 'faulty') throw new Error(JSON.stringify(made.faults));
  return made;
};
const read = (row: Row): Contact | undefined => ready(plan(tableOf({ ...good, ...row }))).adds[0]?.contact;

const anna: Contact = { ksh: '17376', municipality: 'Aba', name: 'Kovács Anna', role: 'editor', email: 'anna@aba.hu' };
const known = (more: Partial<KnownContact> = {}): KnownContact => ({ ...anna, ref: 'g1', ...more });

/** What people write in a cell, and how it is read. */
const loose: [cells: Row, contact: Partial<Contact>][] = [
  [{}, anna],
  [{ place: 'ABA VÁROS ÖNKORMÁNYZATA' }, { ksh: '17376' }],
  [
    { ksh: '17376', place: '' },
    { ksh: '17376', municipality: 'Aba' },
  ],
  [
    { ksh: '3009', place: '' },
    { ksh: '03009', municipality: 'Szombathely' },
  ],
  [
    { ksh: '012', place: 'koszeg' },
    { ksh: '00012', municipality: 'Kőszeg' },
  ],
  [{ ksh: '17 376', place: 'aba' }, { ksh: '17376' }],
  [{ ksh: '17376', place: 'Kisfalud' }, { ksh: '17376' }],
  [{ name: 'dr. Kovács-Őri Anna Mária' }, { name: 'dr. Kovács-Őri Anna Mária' }],
  [{ name: 'Kovács, Anna' }, { name: 'Kovács Anna' }],
  [{ name: "O'Neill Éva" }, { name: "O'Neill Éva" }],
  [{ role: 'ASP-kapcsolattartó' }, { role: 'editor' }],
  [{ role: 'SZERKESZTO' }, { role: 'editor' }],
  [{ role: 'editor' }, { role: 'editor' }],
  [{ role: 'Jegyző' }, { role: 'lead' }],
  [{ role: 'jegyző / vezető' }, { role: 'lead' }],
  [{ role: 'címzetes főjegyző' }, { role: 'lead' }],
  [{ role: 'Megtekintő' }, { role: 'viewer' }],
  [{ email: 'Anna.Kovacs@ABA.HU' }, { email: 'anna.kovacs@aba.hu' }],
  [{ email: 'mailto:anna@aba.hu' }, { email: 'anna@aba.hu' }],
  [{ email: '<anna@aba.hu>' }, { email: 'anna@aba.hu' }],
  [{ phone: '06 30 123 4567' }, { phone: '+36301234567' }],
  [{ phone: '36301234567' }, { phone: '+36301234567' }],
  [{ phone: '301234567' }, { phone: '+36301234567' }],
  [{ phone: '6301234567' }, { phone: '+36301234567' }],
  [{ phone: '613275840' }, { phone: '+3613275840' }],
  [{ phone: '(06-22) 579-200' }, { phone: '+3622579200' }],
  [{ phone: '0036/22/579200' }, { phone: '+3622579200' }],
  [{ phone: 'Tel.: +36 1 327 5840' }, { phone: '+3613275840' }],
  [{ phone: '+36 1 327 5840 / 12 mellék' }, { phone: '+3613275840', extension: '12' }],
  [{ phone: '06 1 327 5840, 12-es mellék' }, { phone: '+3613275840', extension: '12' }],
  [{ phone: '06 1 327 5840 mell.: 12' }, { phone: '+3613275840', extension: '12' }],
  [{ phone: '+43 1 51552' }, { phone: '+43151552' }],
  [{ extension: '105' }, { extension: '105' }],
  [{ position: 'igazgatási előadó' }, { position: 'igazgatási előadó' }],
  [
    { tenant: `{${tenant.toUpperCase()}}`, person },
    { tenantId: tenant, aadObjectId: person },
  ],
  [{ tenant }, { tenantId: tenant }],
  [{ from: '2026.11.22.' }, { from: '2026-11-22' }],
  [{ from: '2026. november 22.' }, { from: '2026-11-22' }],
  [{ from: '2026. nov. 2-ától' }, { from: '2026-11-02' }],
  [{ from: '2026/1/5' }, { from: '2026-01-05' }],
  [{ from: '2026 01 05' }, { from: '2026-01-05' }],
  [{ from: '20260105' }, { from: '2026-01-05' }],
  [{ from: '05.01.2026' }, { from: '2026-01-05' }],
  [{ until: '2027. december 31-ig' }, { until: '2027-12-31' }],
  [{ until: '2027-12-31' }, { until: '2027-12-31' }],
  [{ until: 'határozatlan', phone: '-', position: 'n/a' }, anna],
];

it.each(loose)('reads %j', (cells, contact) => {
  expect(read(cells)).toEqual({ ...anna, ...contact });
});

/** What is wrong in a row, in which column, and a part of what is said. */
const wrong: [cells: Row, column: string, problem: RegExp][] = [
  [{ place: '' }, 'Önkormányzat', /Nincs megadva a település/],
  [{ place: 'Nemlétfalva' }, 'Önkormányzat', /Nem találok ilyen önkormányzatot/],
  [{ place: 'Aba, Abasár' }, 'Önkormányzat', /egy települést írjon egy sorba/],
  [{ place: 'Kisfalud' }, 'Önkormányzat', /Kisfalud \(00011\), Aba \(17376\)/],
  [{ ksh: '17377' }, 'KSH-kód', /Nincs ilyen KSH-kódú/],
  [{ ksh: 'ABA' }, 'KSH-kód', /nem KSH-településkód/],
  [{ ksh: '1234567890' }, 'KSH-kód', /nem KSH-településkód/],
  [{ ksh: '03009' }, 'KSH-kód', /ehhez tartozik: Szombathely/],
  [{ name: '' }, 'Név', /Üres/],
  [{ name: 'Kovács' }, 'Név', /nem látszik névnek/],
  [{ name: 'dr. Kovács' }, 'Név', /nem látszik névnek/],
  [{ name: 'Kovács Anna (jegyző)' }, 'Név', /nem látszik névnek/],
  [{ name: "=cmd|'/C calc'!A0" }, 'Név', /nem látszik névnek/],
  [{ name: 'Kovács Anna <b>x</b>' }, 'Név', /nem látszik névnek/],
  [{ name: `${'Kovács '.repeat(20)}Anna` }, 'Név', /nem látszik névnek/],
  [{ role: '' }, 'Szerep', /Üres/],
  [{ role: 'titkár' }, 'Szerep', /Ismeretlen szerep/],
  [{ role: '__proto__' }, 'Szerep', /Ismeretlen szerep/],
  [{ role: 'constructor' }, 'Szerep', /Ismeretlen szerep/],
  [{ role: 'programvezető' }, 'Szerep', /lista nem adhatja/],
  [{ role: 'data-admin' }, 'Szerep', /lista nem adhatja/],
  [{ role: 'Auditor' }, 'Szerep', /lista nem adhatja/],
  [{ email: 'anna@aba' }, 'E-mail', /nem e-mail-cím/],
  [{ email: 'anna@aba.hu; bela@aba.hu' }, 'E-mail', /nem e-mail-cím/],
  [{ email: 'ánna@aba.hu' }, 'E-mail', /nem e-mail-cím/],
  [{ email: `${'a'.repeat(250)}@aba.hu` }, 'E-mail', /nem e-mail-cím/],
  [{ phone: '1234' }, 'Telefon', /nem érvényes telefonszám/],
  [{ phone: '06 30 123 4567, 06 22 579 200' }, 'Telefon', /nem érvényes telefonszám/],
  [{ phone: '06301234567/06209876543' }, 'Telefon', /nem érvényes telefonszám/],
  [{ phone: '=06301234567' }, 'Telefon', /nem érvényes telefonszám/],
  [{ extension: '12a' }, 'Mellék', /nem mellék/],
  [{ position: 'a'.repeat(121) }, 'Beosztás', /120 karakternél hosszabb/],
  [{ tenant: 'aba.hu', person }, 'Tenant azonosító', /nem azonosító/],
  [{ tenant, person: '00000000-0000-0000-0000-000000000000' }, 'Felhasználó azonosító', /nem azonosító/],
  [{ person }, 'Tenant azonosító', /tenantazonosító is kell/],
  [{ from: '03/04/2026' }, 'Érvényes -tól', /nem tudom dátumként olvasni/],
  [{ from: '2026.02.30.' }, 'Érvényes -tól', /nem tudom dátumként olvasni/],
  [{ from: '46348' }, 'Érvényes -tól', /nem tudom dátumként olvasni/],
  [{ from: '1926.11.22.' }, 'Érvényes -tól', /nem tudom dátumként olvasni/],
  [{ until: 'jövőre' }, 'Érvényes -ig', /nem tudom dátumként olvasni/],
  [{ from: '2027.01.01.', until: '2026.12.31.' }, 'Érvényes -ig', /korábbi, mint a kezdete/],
];

it.each(wrong)('refuses %j', (cells, column, problem) => {
  const made = plan(tableOf({ ...good, ...cells }));
  expect(made).toMatchObject({ kind: 'faulty', faults: [{ row: 2, column, problem: expect.stringMatching(problem) }] });
});

it('names every fault of every row, in the order of the rows, and plans nothing', () => {
  const made = plan(
    tableOf(
      good,
      { ...good, role: 'x', email: 'y' },
      { place: 'Abasár', name: 'Nagy Béla', role: 'jegyző' },
      { ...good, name: '' },
    ),
  );
  expect(made).not.toHaveProperty('adds');
  expect(made).not.toHaveProperty('digest');
  expect(made.kind === 'faulty' && made.faults.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '3 Szerep',
    '3 E-mail',
    '5 Név',
  ]);
});

describe('columns', () => {
  const withHeader = (names: string[], ...cells: string[][]) =>
    plan({ header: names, rows: cells.map((row, at) => ({ number: at + 2, cells: row })) });

  it.each([
    [['település', 'NEVE', 'szerepkor']],
    [['Önkormányzat neve *', 'Teljes név (kötelező)', 'Jogosultság']],
    [['Municipality', 'Full Name', 'Role']],
    [['TELEPÜLÉSNÉV', 'Kapcsolattartó neve', 'szerep:']],
  ])('knows %j', (names) => {
    expect(withHeader(names, ['Aba', 'Kovács Anna', 'jegyző'])).toMatchObject({
      adds: [{ contact: { ksh: '17376' } }],
      warnings: [{ column: expect.any(String) }],
    });
  });

  it('takes them in any order, and a name in two parts', () => {
    const made = withHeader(['Keresztnév', 'Szerep', 'Vezetéknév', 'KSH'], ['Anna', 'jegyző', 'dr. Kovács', '3009']);
    expect(made).toMatchObject({ adds: [{ contact: { name: 'dr. Kovács Anna', ksh: '03009' } }] });
  });

  it('says which are lacking, and reads no row then', () => {
    expect(withHeader(['Mi', 'Ki'], ['a', 'b'])).toMatchObject({
      kind: 'faulty',
      faults: [
        { problem: expect.stringContaining('település oszlopa') },
        { problem: expect.stringContaining('oszlop: Név') },
        { problem: expect.stringContaining('oszlop: Szerep') },
      ],
    });
    expect(withHeader(['Település', 'Név', 'Szerep', 'objectId'], ['Aba', 'Kis Éva', 'jegyző', person])).toMatchObject({
      faults: [{ problem: expect.stringContaining('tenantazonosító is kell') }],
    });
  });

  it('refuses two of the same meaning', () => {
    expect(withHeader(['Név', 'Teljes név', 'Település', 'Szerep'], ['a', 'b', 'c', 'd'])).toMatchObject({
      faults: [{ column: 'Teljes név', problem: expect.stringContaining('„Név”') }],
    });
  });

  it('leaves out others, and says so unless they are idle ones', () => {
    const made = withHeader(
      ['Ssz.', 'Név', 'Település', 'Szerep', 'Kedvenc szín', 'Megjegyzés'],
      ['1', 'Kis Éva', 'Aba', 'jegyző', 'kék', 'x'],
    );
    expect(ready(made).warnings.filter(({ row }) => !row)).toEqual([
      { column: 'Kedvenc szín', problem: expect.stringContaining('nem ismerem') },
    ]);
  });
});

describe('people who stand there twice', () => {
  const namesOf = (...rows: Row[]) => plan(tableOf(...rows.map((row) => ({ ...good, ...row }))));

  it('counts the same row once', () => {
    const made = ready(namesOf({}, {}));
    expect(made.adds).toHaveLength(1);
    expect(made.warnings).toMatchObject([{ row: 3, problem: expect.stringContaining('Ugyanaz, mint a 2. sor') }]);
  });

  it.each<[Row, string]>([
    [{ role: 'jegyző' }, 'another role'],
    [{ name: 'dr. KOVACS ANNA', email: '' }, 'a title and no address'],
    [{ phone: '06 30 123 4567' }, 'one more field'],
  ])('refuses %j: %s', (row) => {
    expect(namesOf({}, row)).toMatchObject({
      kind: 'faulty',
      faults: [{ row: 3, problem: expect.stringContaining('már szerepel a 2. sorban') }],
    });
  });

  it('takes namesakes for two when an address or an account tells them apart', () => {
    expect(ready(namesOf({}, { email: 'anna2@aba.hu' })).adds).toHaveLength(2);
    expect(ready(namesOf({ tenant, person }, { tenant, person: other })).adds).toHaveLength(2);
    expect(ready(namesOf({ name: 'ifj. Kis Pál' }, { name: 'id. Kis Pál' })).adds).toHaveLength(2);
  });

  it('lets one person have several places', () => {
    expect(ready(namesOf({ tenant, person }, { tenant, person, place: 'Abasár' })).adds).toHaveLength(2);
  });

  it('refuses one account under two names', () => {
    expect(namesOf({ tenant, person }, { tenant, person, place: 'Abasár', name: 'Nagy Béla' })).toMatchObject({
      faults: [
        { row: 3, column: 'Felhasználó azonosító', problem: expect.stringContaining('más néven áll (Kovács Anna)') },
      ],
    });
  });

  it('refuses a whole country in one place', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const rows = Array.from({ length: 501 }, (_, at) => ({
      name: `Kis B${letters[at % 26]}${letters[Math.floor(at / 26)]}`,
    }));
    expect(namesOf(...rows)).toMatchObject({
      faults: [{ row: 502, problem: expect.stringContaining('500 embernél több') }],
    });
  });
});

describe('against what is there', () => {
  it('adds, changes and leaves', () => {
    const now = [
      known(),
      known({ ref: 'g2', name: 'Nagy Béla', email: 'bela@aba.hu', role: 'viewer' }),
      known({ ref: 'g3', name: 'Kis Éva', email: 'eva@aba.hu' }),
      known({ ref: 'g4', ksh: '24554', municipality: 'Abasár', name: 'Tóth Pál' }),
    ];
    const table = tableOf(
      good,
      { ...good, name: 'Nagy Béla', email: 'bela@aba.hu' },
      { ...good, name: 'Új Ida', email: '' },
    );
    const made = ready(plan(table, { now }));
    expect(made.unchanged.map(({ ref }) => ref)).toEqual(['g1']);
    expect(made.changes).toMatchObject([
      { row: 3, before: { ref: 'g2' }, contact: { role: 'editor' }, fields: ['role'], needsCode: true },
    ]);
    expect(made.adds).toMatchObject([{ row: 4, contact: { name: 'Új Ida' }, needsCode: true }]);
    expect(made.missing.map(({ ref }) => ref)).toEqual(['g3']);
    expect(ready(plan(table, { now, isWhole: true })).missing.map(({ ref }) => ref)).toEqual(['g3', 'g4']);
  });

  it('finds people again by account, though the name has changed', () => {
    const now = [known({ tenantId: tenant, aadObjectId: person, name: 'Őri Anna' })];
    const made = ready(plan(tableOf({ ...good, tenant, person }), { now }));
    expect(made).toMatchObject({ adds: [], changes: [{ fields: ['name'] }], missing: [] });
    expect(made.warnings).toMatchObject([{ problem: expect.stringContaining('Őri Anna') }]);
  });

  it('never hands a grant to another account of the same name', () => {
    const now = [known({ tenantId: tenant, aadObjectId: other })];
    const made = ready(plan(tableOf({ ...good, tenant, person }), { now }));
    expect(made).toMatchObject({ adds: [{ contact: { aadObjectId: person } }], changes: [], missing: [{ ref: 'g1' }] });
    expect(made.warnings).toMatchObject([
      { column: 'Felhasználó azonosító', problem: expect.stringContaining('más felhasználóazonosítóval') },
    ]);
  });

  it('ties an account to somebody who was invited, and shows it', () => {
    const made = ready(plan(tableOf({ ...good, tenant, person }), { now: [known()] }));
    expect(made.changes).toMatchObject([{ fields: ['tenantId', 'aadObjectId'], needsCode: false }]);
  });

  it('takes nothing away by an empty cell', () => {
    const bound = known({ tenantId: tenant, aadObjectId: person, phone: '+36301234567', until: '2027-12-31' });
    expect(ready(plan(tableOf({ ...good, email: '' }), { now: [bound] }))).toMatchObject({
      changes: [],
      unchanged: [{ ref: 'g1' }],
    });
    const endless = ready(plan(tableOf({ ...good, until: 'visszavonásig' }), { now: [bound] }));
    expect(endless.changes).toMatchObject([{ fields: ['until'], needsCode: false }]);
    expect(endless.changes[0]?.contact).not.toHaveProperty('until');
  });

  it('drops the extension of a number that is another now', () => {
    const now = [known({ phone: '+3613275840', extension: '12' })];
    expect(ready(plan(tableOf({ ...good, phone: '06 1 327 5840' }), { now })).changes).toEqual([]);
    const made = ready(plan(tableOf({ ...good, phone: '06 30 123 4567' }), { now }));
    expect(made.changes).toMatchObject([{ fields: ['phone', 'extension'] }]);
    expect(made.changes[0]?.contact).not.toHaveProperty('extension');
  });

  it('refuses a first day after the last day that stands', () => {
    const made = plan(tableOf({ ...good, from: '2028.01.01.' }), { now: [known({ until: '2027-12-31' })] });
    expect(made).toMatchObject({
      kind: 'faulty',
      faults: [{ row: 2, column: 'Érvényes -tól', problem: expect.stringContaining('2027-12-31') }],
    });
  });

  it('asks nobody to guess between namesakes', () => {
    const now = [known({ email: 'a@aba.hu' }), known({ ref: 'g2', email: 'b@aba.hu' })];
    const made = ready(plan(tableOf({ ...good, email: 'c@aba.hu' }), { now }));
    expect([made.adds.length, made.changes.length, made.missing.length]).toEqual([1, 0, 2]);
    expect(ready(plan(tableOf({ ...good, email: 'b@aba.hu' }), { now })).unchanged).toMatchObject([{ ref: 'g2' }]);
  });
});

describe('warnings', () => {
  const warningsOf = (rows: Row[], asked: Partial<ContactListAsked> = {}) =>
    ready(plan(tableOf(...rows.map((row) => ({ ...good, ...row }))), asked)).warnings.map(
      ({ row, column, problem }) => `${row} ${column}: ${problem}`,
    );

  it.each<[string, Row[], RegExp]>([
    [
      'a name of a place that was corrected',
      [{ place: 'szombathej' }],
      /2 Önkormányzat: „szombathej” helyett ezt értettem: Szombathely/,
    ],
    [
      'a name that only the code explains',
      [{ ksh: '17376', place: 'Nemlétfalva' }],
      /2 Önkormányzat: A nevet nem ismertem fel/,
    ],
    ['a private address', [{ email: 'anna@gmail.com' }], /2 E-mail: Ez magáncímnek látszik/],
    ['a day that is over', [{ until: '2026.11.21.' }], /2 Érvényes -ig: Az érvényesség már lejárt \(2026-11-21\)/],
    ['an address of several people', [{}, { name: 'Nagy Béla' }], /2 E-mail: .*\(2\. és 3\. sor\)/],
    [
      'two leads',
      [{ role: 'jegyző' }, { role: 'jegyző', name: 'Nagy Béla', email: '' }],
      /3 Szerep: Több vezető is lesz itt: Aba \(Kovács Anna, Nagy Béla\)/,
    ],
    ['nobody to send a code to', [{ email: '' }], /2 E-mail: Meghívókódot kap, de nincs e-mail-címe/],
  ])('of %s', (_, rows, warning) => {
    expect(warningsOf(rows)).toContainEqual(expect.stringMatching(warning));
  });

  it('of a lead who stays though the list has another', () => {
    const now = [known({ role: 'lead', name: 'Régi Jenő', email: 'jeno@aba.hu' })];
    expect(warningsOf([{ role: 'jegyző' }], { now })).toEqual([expect.stringContaining('(Régi Jenő, Kovács Anna)')]);
  });

  it('of a tenant that is off the list of tenants', () => {
    expect(warningsOf([{ tenant, person }], { isTenantAllowed: () => false })).toEqual([
      expect.stringContaining('nincs felvéve a szolgáltatásba'),
    ]);
    expect(warningsOf([{ tenant, person }], { isTenantAllowed: () => true })).toEqual([]);
  });
});

describe('the digest', () => {
  const digest = (rows: Row[], now: KnownContact[] = []) => ready(plan(tableOf(...rows), { now })).digest;
  const bela: Row = { ...good, name: 'Nagy Béla', email: 'bela@aba.hu' };

  it('is the same for the same outcome, and a sha256', () => {
    expect(digest([good])).toMatch(/^[0-9a-f]{64}$/);
    expect(digest([good])).toBe(digest([{ ...good, place: 'ABA', name: ' Kovács Anna'.trim(), role: 'szerkesztő' }]));
    const { role, ...rest } = known({ role: 'viewer' });
    expect(digest([good], [known({ role: 'viewer' })])).toBe(digest([good], [{ ...rest, role }]));
  });

  it('differs when anything that would be done differs, or what is there has changed meanwhile', () => {
    const digests = [
      digest([good]),
      digest([{ ...good, role: 'jegyző' }]),
      digest([{ ...good, email: 'anna2@aba.hu' }]),
      digest([{ ...good, until: '2027.12.31.' }]),
      digest([{ ...good, tenant, person }]),
      digest([good, bela]),
      digest([good], [known()]),
      digest([good], [known({ ref: 'g2' })]),
      digest([good], [known({ role: 'viewer' })]),
      digest([good], [known({ role: 'lead' })]),
      digest([good], [known(), known({ ref: 'g2', name: 'Kis Éva', email: 'e@aba.hu' })]),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

// A contact list comes in by the operator's hand and a data admin's right: shown, confirmed, all or nothing, and taken back.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { peoplePartition, personRecord } from '../../../bot/access/person';
import { placeRecord } from '../../../bot/access/place';
import { recalled } from '../../../bot/records';
import { freshBot, type TestBot } from '../../support/bot';
import { ABA, allowTenant, hold, personCalled } from '../../support/people';
import { talked } from '../../support/talk';
import { type Desk, openDesk } from './office';

const TENANT = '11111111-2222-4333-8444-555555555555';
const head = 'Önkormányzat;Név;Szerep;E-mail;Telefon;Tenant azonosító;Felhasználó azonosító';
const anna = personCalled('Anna', TENANT);
const eva = personCalled('Éva');
const annaRow = `Aba;Kovács Anna;szerkesztő;anna@aba.hu;+36 30 123 4567;${TENANT};${anna.principal.aadObjectId}`;
const belaRow = 'Aba;Nagy Béla;megtekintő;bela@aba.hu;;;';

const PECEL = { kind: 'municipality', ksh: '04057' } as const;

let bot: TestBot;
let desk: Desk;
beforeEach(async () => {
  bot = await freshBot();
  desk = await openDesk(bot.store, bot.clock, bot.outbox.wake);
  await allowTenant(bot.store, TENANT);
  await hold(bot.store, eva, 'data-admin', { kind: 'all' });
});
afterEach(async () => {
  await desk.close();
  await bot.close();
});

const file = (name: string) => join(desk.folder, name);
const listOf = async (...rows: string[]) => {
  await writeFile(file('list.csv'), [head, ...rows].join('\n'));
  return file('list.csv');
};
const digestIn = (said: string) => /--confirm ([0-9a-f]{12})/.exec(said)?.[1] ?? '';
const idIn = (said: string) => /azonosítója: ([0-9a-f]{8})/.exec(said)?.[1] ?? '';
const book = async () => {
  const kind = placeRecord(ABA);
  return recalled(kind, await bot.store.read(peoplePartition, [kind.key])).value;
};
const person = async ({ key }: { key: string }) => {
  const kind = personRecord(key);
  return recalled(kind, await bot.store.read(peoplePartition, [kind.key])).value;
};

async function imported(...rows: string[]) {
  const list = await listOf(...rows);
  const codes = file(`codes-${rows.length}-${Math.random()}.csv`);
  const shown = await desk.run(['contacts', 'import', list, '--as', 'Éva']);
  const done = await desk.run([
    'contacts',
    'import',
    list,
    '--as',
    'Éva',
    '--confirm',
    digestIn(shown.said),
    '--codes',
    codes,
  ]);
  expect([done.code, done.faults]).toEqual([0, '']);
  return { shown, id: idIn(done.said), codes };
}

it('shows what it would do and does nothing, then does it in one commit, with codes in a file for one reader', async () => {
  const list = await listOf(annaRow, belaRow);
  const shown = await desk.run(['contacts', 'import', list, '--as', 'Éva']);
  expect([shown.code, shown.said]).toEqual([0, expect.stringContaining('Kovács Anna')]);
  expect((await book()).contacts).toEqual([]);
  const { id, codes } = await imported(annaRow, belaRow);
  expect((await book()).contacts.map(({ name, phone }) => [name, phone])).toEqual([
    ['Kovács Anna', '+36301234567'],
    ['Nagy Béla', undefined],
  ]);
  expect((await person(anna)).grants).toMatchObject([
    { role: 'editor', awaitsPerson: true, evidence: 'import', source: id },
  ]);
  expect((await stat(codes)).mode & 0o777).toBe(0o600);
  const code = /"([0-9A-Z]{5}-[0-9A-Z-]+)"/.exec(await readFile(codes, 'utf8'))?.[1] ?? '';
  const cast = { Béla: personCalled('Béla', TENANT) };
  expect(await talked(bot, '> Béla: {kód}', { cast, words: { kód: code } })).toContain('megtekintő');
  const log = await bot.store.auditTrail(peoplePartition, 0, 100);
  const ofImport = log.filter(({ actor }) => actor === eva.key).map(({ action, result }) => `${action} ${result}`);
  expect(ofImport).toEqual([
    'import-contacts previewed', 'import-contacts previewed',
    'import-contacts done', 'give-grant done', 'make-code done',
  ]); // biome-ignore format: two looks, one deed
  expect(JSON.stringify(log)).not.toMatch(/Kovács|aba\.hu|1234567/);
});

it('finds nothing to do the second time, and takes over what a newer list says', async () => {
  await imported(annaRow, belaRow);
  const same = await desk.run(['contacts', 'import', await listOf(annaRow, belaRow), '--as', 'Éva']);
  const again = await desk.run([
    'contacts',
    'import',
    file('list.csv'),
    '--as',
    'Éva',
    '--confirm',
    digestIn(same.said),
  ]);
  expect([again.code, again.faults]).toEqual([1, expect.stringContaining('Nincs mit tennem')]);
  await imported(annaRow.replace('szerkesztő', 'vezető').replace('123 4567', '123 4568'), belaRow);
  const { grants, phone } = await person(anna);
  expect(grants.map(({ role, ended }) => [role, ended !== undefined])).toEqual([
    ['editor', true],
    ['lead', false],
  ]);
  expect([phone, (await book()).contacts.length, (await book()).members.length]).toEqual(['+36301234568', 2, 1]);
});

it.each([
  ['a fault in any row', [annaRow, 'Aba;Nagy Béla;főnök;;;;'], 'javítsa a fájlt'],
  ['another digest', [annaRow], 'ellenőrzőszám'],
])('does nothing at all after %s', async (_, rows, because) => {
  const list = await listOf(...rows);
  const done = await desk.run(['contacts', 'import', list, '--as', 'Éva', '--confirm', 'abcdefabcdef']);
  expect([done.code, done.faults]).toEqual([1, expect.stringContaining(because)]);
  expect([(await book()).contacts, (await person(anna)).grants]).toEqual([[], []]);
});

it('does nothing when one row would give a role that must not stand beside another', async () => {
  await hold(bot.store, anna, 'auditor', { kind: 'all' });
  const list = await listOf(belaRow, annaRow);
  const shown = await desk.run(['contacts', 'import', list, '--as', 'Éva']);
  const words = [
    'contacts',
    'import',
    list,
    '--as',
    'Éva',
    '--confirm',
    digestIn(shown.said),
    '--codes',
    file('codes.csv'),
  ];
  const done = await desk.run(words);
  expect([done.code, done.faults]).toEqual([1, expect.stringMatching(/ezt kizárja: 3\./)]);
  expect((await book()).contacts).toEqual([]);
  await expect(stat(file('codes.csv'))).rejects.toThrow('ENOENT');
});

it('is done under a right to it only, held at that moment', async () => {
  const list = await listOf(annaRow);
  await hold(bot.store, personCalled('Lia'), 'lead', ABA);
  expect(await desk.run(['contacts', 'import', list, '--as', 'Lia'])).toMatchObject({ code: 1 });
  expect(await desk.run(['contacts', 'import', list])).toMatchObject({ code: 1 });
  const shown = await desk.run(['contacts', 'import', list, '--as', 'Éva']);
  const { grants } = await person(eva);
  await desk.run(['people', 'end', eva.key, grants[0]!.id]);
  const done = await desk.run(['contacts', 'import', list, '--as', 'Éva', '--confirm', digestIn(shown.said)]);
  expect([done.code, (await book()).contacts]).toEqual([1, []]);
});

it('takes an import back: what it opened is closed, and people it alone had named are forgotten', async () => {
  const { id, codes } = await imported(annaRow, belaRow);
  const code = /"([0-9A-Z]{5}-[0-9A-Z-]+)"/.exec(await readFile(codes, 'utf8'))?.[1] ?? '';
  expect(await desk.run(`contacts undo ${id} --as Anna`)).toMatchObject({ code: 1 });
  const undone = await desk.run(`contacts undo ${id} --as Éva`);
  expect([undone.code, undone.said]).toEqual([0, expect.stringContaining('Visszavontam 2 sort.')]);
  expect(await book()).toMatchObject({ contacts: [], members: [], invitations: [] });
  expect((await person(anna)).grants).toEqual([]);
  const cast = { Béla: personCalled('Béla', TENANT) };
  expect(await talked(bot, '> Béla: {kód}', { cast, words: { kód: code } })).not.toContain('megtekintő');
  expect((await desk.run(`contacts undo ${id} --as Éva`)).faults).toContain('már visszavonták');
  expect((await desk.run('contacts list-imports --as Éva')).said).toMatch(new RegExp(`${id}.*visszavonva`));
});

it('leaves what was changed since, and says which row and what', async () => {
  const { id } = await imported(annaRow, belaRow);
  const { grants } = await person(anna);
  await desk.run(['people', 'end', anna.key, grants[0]!.id]);
  const undone = await desk.run(`contacts undo ${id} --as Éva`);
  expect([undone.faults, undone.said]).toEqual([
    expect.stringMatching(/^2\. sor \(17376\): a hozzáférése azóta véget ért/),
    expect.stringContaining('Visszavontam 1 sort, 1 sort nem.'),
  ]);
  expect((await book()).contacts.map(({ name }) => name)).toEqual(['Kovács Anna']);
});

it('gives back what a change had taken away, and is too late after thirty days', async () => {
  await imported(annaRow);
  const { id } = await imported(annaRow.replace('szerkesztő', 'vezető'));
  expect((await desk.run(`contacts undo ${id} --as Éva`)).code).toBe(0);
  const open = (await person(anna)).grants.filter(({ ended }) => !ended);
  expect(open.map(({ role }) => role)).toEqual(['editor']);
  const { id: late } = await imported(annaRow.replace('123 4567', '123 4569'));
  bot.clock.skip(31 * 24 * 60 * 60 * 1000);
  expect((await desk.run(`contacts undo ${late} --as Éva`)).faults).toContain('30 napnál régebbi');
});

it('plans anew when somebody was quicker, and the codes that it wrote down are those that are good', async () => {
  const list = await listOf(belaRow);
  const shown = await desk.run(['contacts', 'import', list, '--as', 'Éva']);
  const { commit } = desk.store;
  let tries = 0;
  desk.office.store = {
    ...desk.store,
    async commit(asked) {
      if (asked.writes.length === 0 || ++tries > 1) return commit(asked);
      await hold(bot.store, personCalled('Cili'), 'viewer', ABA);
      return commit(asked);
    },
  };
  const codes = file('codes.csv');
  const words = ['contacts', 'import', list, '--as', 'Éva', '--confirm', digestIn(shown.said), '--codes', codes];
  const late = await desk.run(words);
  // Somebody whom the list does not name has come: what was shown is not what would be done.
  expect([late.code, late.faults]).toEqual([1, expect.stringContaining('ellenőrzőszám')]);
  await expect(stat(codes)).rejects.toThrow('ENOENT');

  tries = 0;
  desk.office.store.commit = async (asked) => {
    if (asked.writes.length > 0 && ++tries === 1) await hold(bot.store, personCalled('Dóra'), 'editor', PECEL);
    return asked.writes.length > 0 && tries === 1 ? { kind: 'stale' } : commit(asked);
  };
  await imported(belaRow);
  expect(tries).toBe(2);
});

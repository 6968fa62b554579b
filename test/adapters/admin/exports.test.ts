// Contact persons leave in a file: of one municipality at once, of more only after another data admin's yes, and the log knows of whom.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readTable } from '../../../adapters/tables/read-table';
import { peoplePartition } from '../../../bot/access/person';
import { placeRecord } from '../../../bot/access/place';
import { draftOn } from '../../../bot/draft';
import { ABA, hold, personCalled } from '../../support/people';
import { type Desk, openDesk } from './office';

const PECEL = { kind: 'municipality', ksh: '04057' } as const;
const [eva, ida] = [personCalled('Éva'), personCalled('Ida')];
const day = 24 * 60 * 60 * 1000;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  for (const who of [eva, ida]) await hold(desk.store, who, 'data-admin', { kind: 'all' });
  await hold(desk.store, personCalled('=HYPERLINK("http://evil")'), 'viewer', ABA);
  await hold(desk.store, personCalled('Péceli Pál'), 'lead', PECEL);
  const draft = draftOn(desk.store, peoplePartition);
  const anna = await hold(desk.store, personCalled('Anna'), 'editor', ABA);
  const book = await draft.read(placeRecord(ABA));
  const contact = {
    name: 'Kovács Anna',
    duty: 'szerkesztő',
    email: 'anna@aba.hu',
    phone: '+36301234567',
    grant: anna.id,
  };
  await draft.write(placeRecord(ABA), { ...book, contacts: [contact, { name: 'Volt Vilma', duty: 'jegyző' }] });
  await desk.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
});
afterEach(() => desk.close());

const file = (name: string) => join(desk.folder, name);
const out = (words: string, name: string) => desk.run([...words.split(' '), '--to', file(name)]);
const rowsOf = async (name: string) => {
  const read = await readTable(await readFile(file(name)));
  return read.ok ? read.table.rows.map(({ cells }) => cells.join('|')) : [];
};
const logged = async () =>
  (await desk.store.auditTrail(peoplePartition, 0, 100)).map(({ action, municipality }) => [action, municipality]);

it.each(['csv', 'xlsx'])(
  'writes the people of one municipality into a %s that reckons nothing, for one reader',
  async (format) => {
    const done = await out(`contacts export --municipality Aba --format ${format} --as Éva`, 'aba');
    expect([done.code, (await stat(file('aba'))).mode & 0o777]).toEqual([0, 0o600]);
    const rows = await rowsOf('aba');
    expect(rows).toEqual([
      expect.stringMatching(/^17376\|Aba\|=HYPERLINK\("http:\/\/evil"\)\|megtekintő/),
      expect.stringMatching(/^17376\|Aba\|Kovács Anna\|szerkesztő\|\|anna@aba\.hu\|\+36 30 123 4567/),
      expect.stringMatching(/^17376\|Aba\|Volt Vilma\|\|/),
    ]);
    if (format === 'csv') expect(await readFile(file('aba'), 'utf8')).toContain(`"'=HYPERLINK`);
    expect(await logged()).toEqual([['export-contacts', '17376']]);
    expect((await out(`contacts export --municipality Aba --as Éva`, 'aba')).faults).toContain('már áll egy fájl');
  },
);

it('lets the people of several leave once, after somebody else has said yes, within a day', async () => {
  const asked = await out('contacts export --as Éva', 'all');
  const [, id = ''] = /approve ([0-9a-f]{8})/.exec(asked.faults) ?? [];
  expect((await out(`contacts export --approved ${id} --as Éva`, 'all')).faults).toContain('még nem hagyta jóvá');
  expect((await desk.run(`exports approve ${id} --as Éva`)).faults).toContain('Saját kérelmét');
  expect((await desk.run(`exports approve ${id} --as Anna`)).code).toBe(1);
  expect((await desk.run(`exports approve ${id} --as Ida`)).code).toBe(0);
  expect((await out(`contacts export --approved ${id} --as Ida`, 'all')).faults).toContain('Nincs ilyen kérelme');
  expect((await out(`contacts export --approved ${id} --as Éva`, 'all')).code).toBe(0);
  expect((await rowsOf('all')).length).toBe(4);
  expect((await out(`contacts export --approved ${id} --as Éva`, 'more')).code).toBe(1);
  const ofPlaces = (await logged()).filter(([action]) => action === 'export-contacts');
  expect(ofPlaces).toEqual([
    ['export-contacts', '17376'],
    ['export-contacts', '04057'],
  ]);
});

it('forgets a yes after a day, and a request that nobody has answered', async () => {
  const ask = async () =>
    /approve ([0-9a-f]{8})/.exec((await out('contacts export --municipality Aba,Pécel --as Éva', 'x')).faults)?.[1] ??
    '';
  const [one, other] = [await ask(), await ask()];
  await desk.run(`exports approve ${one} --as Ida`);
  desk.clock.skip(day + 1000);
  expect((await out(`contacts export --approved ${one} --as Éva`, 'x')).faults).toContain('24 óránál régebbi');
  expect((await desk.run(`exports approve ${other} --as Ida`)).faults).toContain('24 óránál régebbi');
  await expect(stat(file('x'))).rejects.toThrow('ENOENT');
});

it('is for data admins only', async () => {
  await hold(desk.store, personCalled('Lia'), 'programme-manager', { kind: 'all' });
  expect((await out('contacts export --municipality Aba --as Lia', 'x')).code).toBe(1);
  expect((await out('contacts export --municipality Aba', 'x')).code).toBe(1);
});

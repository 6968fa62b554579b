// What municipalities have sent leaves for the programme: covered for one data admin, whole only as contact lists are, drafts never; and a
// file is there whole or not at all.
import { spawn } from 'node:child_process';
import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Office } from '../../../adapters/admin/office';
import { verbIn } from '../../../adapters/admin/verbs';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { pourTable } from '../../../adapters/tables/pour-table';
import { readTable } from '../../../adapters/tables/read-table';
import { peoplePartition } from '../../../bot/access/person';
import type { Store } from '../../../bot/ports';
import { type OutCell, TooManyRows } from '../../../bot/table';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { filled } from '../../dialogs/forms/right-answers';
import { register } from '../../support/bot';
import { testDataKeys, testKeys } from '../../support/keys';
import { ABA, hold, personCalled } from '../../support/people';
import { type Desk, openDesk } from './office';
import { putSheets, sheetWrites } from './sheets-made';

const [eva, ida] = [personCalled('Éva'), personCalled('Ida')];
const { answers } = filled(contactSheet, 'long').filling;
const at = (ksh: string) => register.byKsh(ksh)!;
const PECEL = '04057';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  for (const who of [eva, ida]) await hold(desk.store, who, 'data-admin', { kind: 'all' });
});
afterEach(() => desk.close());

async function three(): Promise<void> {
  const hostile = { ...answers, 'organisation.name': '=HYPERLINK("http://evil")', 'people[k1].name': 'Kovács Anna' };
  await putSheets(desk.store, [
    { ksh: '17376', writes: sheetWrites(at('17376'), hostile, 'sent', ['Szokatlan: +36 1 234']) },
    { ksh: PECEL, writes: sheetWrites(at(PECEL), { ...answers, 'people[k1].name': 'Péceli Pál' }, 'accepted') },
    { ksh: '17622', writes: sheetWrites(at('17622'), { ...answers, 'people[k1].name': 'Vázlat Vera' }, 'draft') },
  ]);
}

const file = (name: string) => join(desk.folder, name);
const run = (words: string, name?: string) =>
  desk.run([...words.split(' '), ...(name === undefined ? [] : ['--to', file(name)])]);
const rowsOf = async (name: string) => {
  const read = await readTable(await readFile(file(name)));
  if (!read.ok) throw new Error(read.problem);
  return read.table.rows.map(({ cells }) => cells.join('|'));
};
const logged = async () =>
  (await desk.store.auditTrail(peoplePartition, 0, 100))
    .filter(({ action }) => /sheet|export/.test(action))
    .map(({ action, municipality = '', object, result }) => [action, municipality, object, result].join(' '));

it('lists how far they are, and nothing of what stands in them', async () => {
  await three();
  const { code, said } = await run('sheets list --as Éva');
  expect(code).toBe(0);
  expect(said.split('\n')).toEqual(
    [
      expect.stringMatching(/^17376 {2}Aba {2}beküldve {2}ASP-2026-173701 {2}2026\. 11\. 22\./),
      expect.stringMatching(/^04057 {2}Pécel {2}elfogadva {2}ASP-2026-040501/),
      '17622  Úrhida  vázlat  –  –',
      ...['Szervezeti és kapcsolattartási adatlap:', '- beküldve: 1', '- elfogadva: 1', '- vázlat: 1'],
      '- még nem kezdték el: 3175',
    ].sort((one, other) => said.indexOf(String(one)) - said.indexOf(String(other))),
  );
  expect(said).not.toMatch(/Kovács|Péceli|Vázlat Vera/);
  expect(await logged()).toEqual(['list-sheets  contact-sheet done']);
  expect((await run('sheets list --as Éva --state elfogadva --region Pest')).said).toContain('Pécel');
});

it.each(['csv', 'xlsx'])('writes what was sent into a %s that reckons nothing, with people covered', async (kind) => {
  await three();
  const done = await run('sheets export --form contact-sheet --as Éva', `all.${kind}`);
  expect([done.code, done.said]).toEqual([0, expect.stringContaining('2 beküldött adatlap itt van')]);
  expect((await stat(file(`all.${kind}`))).mode & 0o777).toBe(0o600);
  const rows = await rowsOf(`all.${kind}`);
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^17376\|Aba\|Fejér\|beküldve\|ASP-2026-173701\|2026[.-]11[.-]22\.?\|Az önkormányzat\|\|Hivatalos név\|'?=HYPERLINK\("http:\/\/evil"\)\|organisation\.name$/,
    ),
  );
  expect(rows).toContainEqual(expect.stringContaining('|Kapcsolattartók|1. személy|Telefon|•••|people[k1].phone'));
  expect(rows).toContainEqual(expect.stringContaining('|Központi telefon|+36 30 123 4567|'));
  expect(rows.join('\n')).not.toMatch(/Kovács|Péceli|Vázlat|17622/);
  const bytes = await readFile(file(`all.${kind}`));
  if (kind === 'csv') expect(bytes.toString()).toContain(`"'=HYPERLINK`);
  else {
    const sheet = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')!.async('string');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain(`<autoFilter ref="A1:K${rows.length + 1}"/>`);
    expect(sheet).toContain('>+36 30 123 4567<');
  }
  expect(await logged()).toEqual(['export-sheets  contact-sheet: 2 sheets masked']);
  expect((await run('sheets export --form contact-sheet --as Éva', `all.${kind}`)).faults).toContain(
    'már áll egy fájl',
  );
});

it('writes JSON with what was asked, by state and place', async () => {
  await three();
  await run('sheets export --form contact-sheet --state accepted --region Pest --as Éva', 'pest.json');
  const read = JSON.parse(await readFile(file('pest.json'), 'utf8'));
  expect(read).toMatchObject({ form: 'contact-sheet', version: 1, isWhole: false });
  expect(read.questions).toContainEqual(
    expect.objectContaining({ place: 'people.phone', section: 'Kapcsolattartók', label: 'Telefon', class: 'personal' }),
  );
  expect(read.sheets).toEqual([
    expect.objectContaining({ ksh: PECEL, municipality: 'Pécel', state: 'accepted', receipt: 'ASP-2026-040501' }),
  ]);
  expect(read.sheets[0].answers).toMatchObject({ 'people[k1].name': '•••', 'organisation.ksh': '34379' });
  const none = await run('sheets export --form contact-sheet --state returned --as Éva', 'none.json');
  expect([none.code, JSON.parse(await readFile(file('none.json'), 'utf8')).sheets]).toEqual([0, []]);
});

it('lets people leave of one municipality at once, of more once after somebody else’s yes', async () => {
  await three();
  await run('sheets export --form contact-sheet --municipality Aba --personal --as Éva', 'aba.csv');
  expect((await rowsOf('aba.csv')).join('\n')).toContain('|Kovács Anna|Név|Kovács Anna|');
  const asked = await run('sheets export --form contact-sheet --personal --as Éva', 'all.csv');
  const [, id = ''] = /approve ([0-9a-f]{8})/.exec(asked.faults) ?? [];
  const approved = `sheets export --form contact-sheet --approved ${id} --as`;
  expect((await run(`${approved} Éva`, 'all.csv')).faults).toContain('még nem hagyta jóvá');
  expect((await run(`exports approve ${id} --as Éva`)).faults).toContain('Saját kérelmét');
  expect((await run(`exports approve ${id} --as Ida`)).code).toBe(0);
  expect((await run(`${approved} Ida`, 'all.csv')).faults).toContain('Nincs ilyen kérelme');
  expect((await run(`contacts export --approved ${id} --as Éva`, 'contacts.csv')).faults).toContain(
    'Nincs ilyen kérelme',
  );
  expect((await run(`${approved} Éva`, 'all.csv')).code).toBe(0);
  expect((await rowsOf('all.csv')).join('\n')).toMatch(/Kovács Anna[\s\S]*Péceli Pál|Péceli Pál[\s\S]*Kovács Anna/);
  expect((await run(`${approved} Éva`, 'again.csv')).code).toBe(1);
  expect((await logged()).filter((line) => line.startsWith('export-sheets'))).toEqual([
    'export-sheets 17376 contact-sheet: ASP-2026-173701, personal answers done',
    ...[`export-sheets 17376 contact-sheet: ASP-2026-173701, personal answers; export/${id} done`, `export-sheets ${PECEL} contact-sheet: ASP-2026-040501, personal answers; export/${id} done`],
  ]); // biome-ignore format: a line each
});

it('does not let a yes to contact lists carry sheets', async () => {
  await three();
  const asked = await run('contacts export --as Éva', 'contacts.csv');
  const [, id = ''] = /approve ([0-9a-f]{8})/.exec(asked.faults) ?? [];
  await run(`exports approve ${id} --as Ida`);
  const tried = await run(`sheets export --form contact-sheet --approved ${id} --as Éva`, 'all.csv');
  expect([tried.code, tried.faults]).toEqual([1, expect.stringContaining('Nincs ilyen kérelme')]);
  expect((await readdir(desk.folder)).filter((name) => name.includes('all'))).toEqual([]);
});

it('says what it cannot read, keeps drafts, and is for data admins only', async () => {
  await hold(desk.store, personCalled('Lia'), 'programme-manager', { kind: 'all' });
  await hold(desk.store, personCalled('Anna'), 'lead', ABA);
  for (const [words, said] of [
    ['sheets export --form contact-sheet --as Éva --state draft', 'A vázlat még az önkormányzaté'],
    ['sheets export --form nothing --as Éva', 'Nincs ilyen űrlap'],
    ['sheets export --form quick-sheet --as Éva', 'Nincs ilyen űrlap'],
    ['sheets export --form contact-sheet --as Éva --state valami', 'Nincs ilyen állapot'],
    ['sheets export --form contact-sheet --as Éva --region Atlantisz', 'Nincs ilyen vármegye'],
    ['sheets export --form contact-sheet --as Lia', 'nincs hozzáférése'],
    ['sheets export --form contact-sheet --as Anna', 'nincs hozzáférése'],
    ['sheets export --form contact-sheet', '--as SZEMÉLY'],
    ['sheets list --as Lia', 'nincs hozzáférése'],
  ] as const) {
    const { code, faults, said: out } = await run(words, words.includes('list') ? undefined : 'x.csv');
    expect([words, code > 0, faults, out]).toEqual([words, true, expect.stringContaining(said), '']);
  }
  expect((await run('sheets export --form contact-sheet --as Éva', 'x.doc')).faults).toContain(
    '.xlsx, .csv vagy .json',
  );
  expect(await readdir(desk.folder)).not.toContainEqual(expect.stringMatching(/^x\./));
});

/** An export of 200 sheets to `s.<kind>` in which `happens` comes about when the heads are read, and some of what was sent. */
async function exportBroken(kind: string, happens: (stop: AbortController) => void, changes: Partial<Office> = {}) {
  const stopping = new AbortController();
  let reads = 0;
  const read: Store['read'] = (...asked) => {
    reads += 1;
    if (reads === 3_300) happens(stopping);
    return desk.store.read(...asked);
  };
  const faults: string[] = [];
  const office: Office = {
    ...desk.office,
    store: { ...desk.store, read },
    say: { line: () => {}, fault: (text) => void faults.push(text) },
    stoppable: (work) => work(stopping.signal),
    ...changes,
  };
  const asked = ['sheets', 'export', '--form', 'contact-sheet', '--as', 'Éva', '--to', file(`s.${kind}`)];
  const { verb, words } = verbIn(asked)!;
  const ended = await verb(words, office).catch((fault: Error) => fault.message);
  return { ended, faults: faults.join() };
}

const aborting = (stop: AbortController): void => stop.abort();
const failing = (): void => {
  throw new Error('the disk is gone');
};
const left = async () => (await readdir(desk.folder)).filter((name) => name.startsWith('s.'));

async function twoHundred(): Promise<void> {
  const some = register.all().slice(0, 200);
  await putSheets(
    desk.store,
    some.map((one) => ({ ksh: one.ksh, writes: sheetWrites(one, answers) })),
  );
}

it.each(['csv', 'xlsx', 'json'])('leaves no half file (%s) when it is stopped or reading fails', async (kind) => {
  await twoHundred();
  const stopped = await exportBroken(kind, aborting);
  expect(stopped).toEqual({ ended: 1, faults: expect.stringContaining('Megszakítva') });
  expect((await exportBroken(kind, failing)).ended).toBe('the disk is gone');
  expect(await left()).toEqual([]);
});

it('CONTROL: written under its own name from the start, half a file would be left', async () => {
  await twoHundred();
  const pour: Office['files']['pour'] = async (path, parts) => {
    for await (const part of parts) await appendFile(path, part);
    return true;
  };
  await exportBroken('csv', aborting, { files: { ...desk.office.files, pour } });
  expect(await left()).toEqual(['s.csv']);
  expect((await rowsOf('s.csv')).length).toBeLessThan(200 * 50);
});

it('leaves alone what somebody else has put there meanwhile', async () => {
  async function* quick(): AsyncGenerator<string> {
    await writeFile(file('theirs'), 'theirs');
    yield 'ours';
  }
  expect(await desk.office.files.pour(file('theirs'), quick())).toBe(false);
  expect(await readFile(file('theirs'), 'utf8')).toBe('theirs');
});

it('says so when no workbook holds the rows', async () => {
  async function* endless(): AsyncGenerator<OutCell[][]> {
    for (let page = 0; page < 110; page += 1) yield Array.from({ length: 10_000 }, () => ['']);
  }
  const pouring = async () => {
    for await (const _ of pourTable('xlsx', { title: 'x', header: ['x'] }, endless()));
  };
  await expect(pouring()).rejects.toThrow(TooManyRows);
}, 60_000);

it('exports all 3,178 municipalities within bounded memory, tells how far it is, and Ctrl-C leaves nothing', async () => {
  const folder = join(desk.folder, 'whole');
  const store = await openEmbeddedStore(folder, testKeys);
  await hold(store, eva, 'data-admin', { kind: 'all' });
  await putSheets(
    store,
    register.all().map((one) => ({ ksh: one.ksh, writes: sheetWrites(one, answers) })),
  );
  await store.close();
  const admin = (name: string, stopAt?: RegExp) => {
    const words = ['sheets', 'export', '--form', 'contact-sheet', '--as', `${eva.key}`, '--to', join(folder, name)];
    const child = spawn(
      process.execPath,
      ['--max-old-space-size=128', '--import', 'tsx', 'adapters/admin/main.ts', ...words],
      {
        env: { ...process.env, DATA_DIR: folder, DATA_KEYS: testDataKeys },
      },
    );
    let told = '';
    return new Promise<{ code: number | null; told: string; ms: number }>((resolve) => {
      const begun = performance.now();
      const hear = (data: Buffer) => {
        told += data;
        if (!stopAt?.test(told) || child.killed) return;
        child.kill('SIGINT');
      };
      child.stderr.on('data', hear);
      child.stdout.on('data', hear);
      child.once('exit', (code) => resolve({ code, told, ms: Math.round(performance.now() - begun) }));
    });
  };
  const figures: Record<string, number> = {};
  for (const kind of ['csv', 'json']) {
    const { code, told, ms } = await admin(`all.${kind}`);
    expect([kind, code, told]).toEqual([kind, 0, expect.stringContaining('3178 beküldött adatlap')]);
    figures[`${kind} ms`] = ms;
    figures[`${kind} KB`] = Math.round((await stat(join(folder, `all.${kind}`))).size / 1024);
  }
  const stopped = await admin('stopped.xlsx', /\d+\/3178 \(\d+ %\), \d+\/mp, még kb\. \d+ mp/);
  expect([stopped.code, stopped.told]).toEqual([1, expect.stringContaining('Megszakítva')]);
  expect((await readdir(folder)).filter((name) => name.startsWith('stopped'))).toEqual([]);
  process.stdout.write(`export of 3,178 sheets with 128 MB of heap: ${JSON.stringify(figures)}\n`);
}, 120_000);

// Somebody who never wrote to the bot and stands on no list, only in sheets: found by name and municipality or by an address, copied and erased
// from answers, history, editions, remarks and a deputy's place; whoever has the same name or the same office telephone is left as they are.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { openRedisStore } from '../../adapters/store/redis-store';
import { peopleNow } from '../../bot/contact-lists/people-now';
import { kindsElsewhere } from '../../bot/data-subjects/erase-elsewhere';
import { knownInSheets } from '../../bot/data-subjects/in-sheets';
import { personInSheets } from '../../bot/data-subjects/person-in-sheets';
import { subjectOf } from '../../bot/data-subjects/subject';
import type { Store } from '../../bot/ports';
import { writing } from '../../bot/records';
import { receiptNumber } from '../../bot/sheets/sending/receipt-number';
import { editionRecord, headRecord } from '../../bot/sheets/sheet-records';
import type { Answers } from '../../dialogs/answers';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { type Desk, openDesk } from '../adapters/admin/office';
import { filled } from '../dialogs/forms/right-answers';
import { register } from '../support/bot';
import { filesWith } from '../support/files-with';
import { testKeys } from '../support/keys';
import { hold, personCalled } from '../support/people';
import { startRedisServer } from '../support/redis-server';
import { skippingClock } from '../support/skipping-clock';
import { writtenAtDesk } from '../walks/desk';
import { booksOf } from './sheets/sheet-books';

const aba = '17376';
const gardony = '10296';
const her = {
  name: 'Kanári Kamilla',
  email: 'kanari.kamilla@aba.hu',
  former: 'sarga@posta.example',
  phone: '+36301112223',
  hours: 'hajnali kanáriénekkor',
  post: 'tollkezelő főtanácsos',
};
const officePhone = '+3622430777';
const other = { email: 'masik.kanari@gardony.hu' };
const looks = [her.name, her.email, her.former, her.phone, her.hours, her.post, '301112223', 'kanari kamilla'];

/** In Aba by herself, where another is by now, and as that one's deputy. In Gárdony somebody else has her name. */
async function live(store: Store): Promise<void> {
  const { answers } = filled(contactSheet, 'short').filling;
  const item = (id: string, more: Answers): Answers =>
    Object.fromEntries(Object.entries(more).map(([name, answer]) => [`people[${id}].${name}`, answer]));
  const zita = { name: 'Zöld Zita', email: 'zold.zita@aba.hu', phone: officePhone, post: 'pénzügyes' };
  await write(store, aba, {
    ...answers,
    ...item('k1', { name: her.name, email: her.former, phone: officePhone, hours: her.hours, post: her.post }),
  });
  await write(store, aba, {
    ...item('k1', { email: her.email, phone: her.phone }),
    'people[k2]': 'added',
    ...item('k2', {
      name: her.name,
      email: her.email,
      phone: her.phone,
      post: her.post,
      hours: her.hours,
      roles: ['contact'],
    }),
  });
  await write(store, aba, item('k2', { ...zita, hours: 'délelőtt', deputy: her.name }));
  await returned(store, `Kérem, ${her.name} számát (${her.phone}) nézzék meg.`);
  await write(store, gardony, { ...answers, ...item('k1', { name: her.name, email: other.email, deputy: null }) });
}

async function write(store: Store, ksh: string, changes: Answers): Promise<void> {
  const { head, fields } = await booksOf(store, ksh);
  const sheet = head && { head, fields: Object.fromEntries(fields) };
  await writtenAtDesk({ store, ksh, whole: contactSheet }, sheet, changes);
}

/** Sent as it stands, and sent back with a remark. */
async function returned(store: Store, text: string): Promise<void> {
  const { head, fields } = await booksOf(store, aba);
  const municipality = register.byKsh(aba)!;
  const receipt = receiptNumber(municipality, '2026', 1);
  const done = { by: 'anna', at: Date.now() };
  const { id: form, version: formVersion } = contactSheet;
  const answers = Object.fromEntries([...fields].map(([path, { value }]) => [path, value.answer]));
  const edition = { form, formVersion, number: 1, receipt, ...done, answers, kept: [`${her.name}: nincs helyettese.`] };
  const remarks = { 'people[k1].phone': { ...done, text, version: 1 } };
  const moved = { ...head!.value, state: 'returned' as const, edition: 1, receipt, moved: done, remarks };
  const writes = [
    writing(headRecord(contactSheet), moved, head!.version),
    writing(editionRecord(contactSheet, 1), edition, 0),
  ];
  await store.commit({ partition: `municipality|${aba}`, writes, mail: [], audit: [] });
}

/** Where something of hers is kept in sheets, but for Gárdony, and among people. */
async function foundOf(store: Store): Promise<string[]> {
  const found: string[] = [];
  await store.amend((value, { partition, name }) => {
    const text = JSON.stringify(value).toLowerCase();
    const mark = looks.find((each) => text.includes(each.toLowerCase()));
    if (mark && !partition.endsWith(gardony)) found.push(`${partition} ${name}: ${mark}`);
    return value;
  });
  return found;
}

async function house(store: Store): Promise<Desk> {
  const desk = await openDesk(store, skippingClock(Date.UTC(2026, 10, 22, 9)));
  await hold(store, personCalled('Éva'), 'data-admin', { kind: 'all' });
  await live(store);
  return desk;
}

async function erasedOn(name: string, store: Store, folder: string): Promise<void> {
  const desk = await house(store);
  try {
    const before = await foundOf(store);
    const stillIs = JSON.stringify([...(await booksOf(store, gardony)).fields]);
    const unclear = await desk.run(['person', 'erase', 'kanári kamilla', '--as', 'Éva']);
    expect([unclear.code, unclear.faults]).toEqual([1, expect.stringMatching(/Gárdony \(10296\)[\s\S]*Aba \(17376\)/)]);
    expect(looks.slice(1, -1).filter((each) => unclear.faults.includes(each))).toEqual([]);

    const at = ['--municipality', 'Aba', '--as', 'Éva'];
    const dry = await desk.run(['person', 'erase', her.name, ...at, '--dry-run']);
    expect([dry.code, dry.said]).toEqual([0, expect.stringContaining('kapcsolattartóként: 2 helyen')]);
    expect(dry.said).toMatch(/válaszban 1, korábbi válaszban [1-9]\d*, beküldött példányban [1-9]\d*, megjegyzésben 1/);
    expect(await foundOf(store)).toEqual(before);
    const copy = join(desk.folder, 'copy.json');
    expect((await desk.run(['person', 'export', her.email, '--to', copy, '--as', 'Éva'])).faults).toBe('');
    const exported = await readFile(copy, 'utf8');
    for (const mark of [...Object.values(her), 'nézzék meg']) expect(exported).toContain(mark);
    for (const mark of ['Zöld Zita', other.email]) expect(exported).not.toContain(mark);
    await rm(copy);

    const done = await desk.run(['person', 'erase', her.name, ...at]);
    expect([done.code, done.faults]).toEqual([0, expect.stringContaining('Törlés, 1. kör')]);
    expect(await foundOf(store)).toEqual([]);
    const hers = looks.filter((each) => each !== her.name && each !== 'kanari kamilla');
    expect(hers.flatMap((each) => filesWith(folder, each))).toEqual([]);
    expect(JSON.stringify([...(await booksOf(store, gardony)).fields])).toBe(stillIs);
    const { fields } = await booksOf(store, aba);
    const now = (path: string) => fields.get(path)?.value.answer;
    expect([now('people[k2].name'), now('people[k2].phone'), now('people[k1].phone')]).toEqual([
      'Zöld Zita',
      officePhone,
      null,
    ]);
    expect((await desk.run(['person', 'erase', her.email, '--as', 'Éva'])).code).toBe(1);
    process.stdout.write(`erase from sheets only, ${name}: in ${before.length} values before, in 0 after\n`);
  } finally {
    await desk.close();
  }
}

async function onEmbedded(test: (store: Store, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-erase-'));
  const store = await openEmbeddedStore(folder, testKeys);
  try {
    await test(store, folder);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

it('leaves nothing of somebody who stands in sheets only, on the embedded store', async () => {
  await onEmbedded((store, folder) => erasedOn('embedded store', store, folder));
});

it('leaves nothing of somebody who stands in sheets only, on Redis', async () => {
  const server = await startRedisServer({ appendfsync: 'no', save: '3600 1', rdbcompression: 'no' });
  const admin = new Redis(server.url);
  const store = await openRedisStore(server.url, testKeys);
  try {
    const [, folder = ''] = (await admin.config('GET', 'dir')) as string[];
    await erasedOn('Redis', store, folder);
  } finally {
    admin.disconnect();
    await store.close();
    await server.stop();
  }
});

it.each([
  ['sheets', 'field/people[k1].hours'],
  ['mentions', 'field/people[k2].deputy'],
  ['mentions', 'sheet/contact-sheet/head'],
] as const)('control: without %s she is found again in %s', async (left, where) => {
  await onEmbedded(async (store) => {
    const desk = await house(store);
    try {
      const meant = await personInSheets(store, her.name, aba);
      if (!meant || 'unclear' in meant) throw new Error('she is not found');
      const subject = await knownInSheets(store, await subjectOf(meant, await peopleNow(store)));
      const elsewhere = { store, subject, at: '', beside: () => [] };
      const { [left]: _, ...others } = kindsElsewhere;
      for (const erase of Object.values(others)) await erase(elsewhere, false);
      expect((await foundOf(store)).join('\n')).toContain(where);
    } finally {
      await desk.close();
    }
  });
});

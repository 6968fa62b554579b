import type { OpenBot } from '../../../bot/open-bot';
import { plainText } from '../../../bot/plain-text';
import type { Commit, CommitResult, Store } from '../../../bot/ports';
import { recalled } from '../../../bot/records';
import { listing, listSheet, reviewsPartition, type WaitingSheet } from '../../../bot/sheets/review/waiting-sheets';
import { editionRecord, headRecord } from '../../../bot/sheets/sheet-records';
import type { Press, Reply } from '../../../bot/turn';
import { contactSheet as form } from '../../../dialogs/forms/contact-sheet';
import { allTold } from '../../support/all-told';
import { botOn, freshBot, register, type TestBot } from '../../support/bot';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';
import { sentIn, sheetPartition } from '../../support/sent-sheet';
import { turnOf } from '../../support/turn-of';

const SHEETS = sheetPartition('17376');
const [anna, petra, pal, vera] = ['Nagy Anna', 'Papp Petra', 'Pap Pál', 'Vas Vera'].map((name) =>
  personCalled(name),
) as [TestPerson, TestPerson, TestPerson, TestPerson];

let bot: TestBot;
let receipt: string;
const instances: OpenBot[] = [];
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, petra, 'programme-manager', { kind: 'all' });
  await hold(bot.store, pal, 'programme-manager', { kind: 'region', county: 'Fejér' });
  receipt = await sentIn(bot.store, { ksh: '17376', at: bot.clock.now(), by: anna.key });
  await says(anna, 'ki vagyok');
});
afterEach(async () => {
  for (const each of instances.splice(0)) await each.stop();
  await bot?.close();
});

const words = (replies: Reply[]): string => replies.map(plainText).join('\n');
const heard = (person: TestPerson, text: string) => bot.receive(turnOf(person, { text }), 'returned');
const says = async (person: TestPerson, text: string): Promise<string> => words(await heard(person, text));
const pressIn = (replies: Reply[], title: string): Press =>
  replies.flatMap(({ buttons = [] }) => buttons).find((button) => button.title === title)!.press;
const presses = (person: TestPerson, press: Press, receive = bot.receive) =>
  receive(turnOf(person, { press }), 'returned');

async function onStore(changes: Partial<Store>): Promise<OpenBot['receive']> {
  const one = await botOn({ store: { ...bot.store, ...changes }, clock: bot.clock, deliveries: {} });
  instances.push(one);
  return one.receive;
}
async function head() {
  const kind = headRecord(form);
  return recalled(kind, await bot.store.read(SHEETS, [kind.key])).value;
}
const decisions = async () =>
  (await bot.store.auditTrail(SHEETS, 0, 100)).filter(({ action }) => action === 'review-sheet');
const lines = () => bot.store.list(reviewsPartition, 'waiting/', '', 500);
const settled = () => allTold(bot);

async function bothDeciding() {
  const accept = pressIn(await heard(petra, receipt), 'Elfogadom');
  await heard(pal, receipt);
  const back = pressIn(await heard(pal, '2: téves'), 'Visszaküldöm');
  return { accept, back };
}

it('is decided by one of two reviewers at once; the other is told, and those who sent it hear one thing', async () => {
  const { accept, back } = await bothDeciding();
  const told = await Promise.all([presses(petra, accept), presses(pal, back), presses(petra, accept)]);
  expect(await decisions()).toHaveLength(1);
  const { state, remarks } = await head();
  const isAccepted = state === 'accepted';
  expect([state, Object.keys(remarks).length]).toEqual(isAccepted ? ['accepted', 0] : ['returned', 1]);
  expect(words(told[isAccepted ? 1 : 0]!)).toContain('közben döntöttek');
  expect(words(told[isAccepted ? 0 : 1]!)).toMatch(/elfogadva|hiánypótlásra visszaküldve/);
  await settled();
  expect(bot.delivered.map(({ partition }) => partition)).toEqual(['chat Nagy Anna']);
  expect(await lines()).toEqual([]);
});

it('CONTROL: two reviewers who do not look at the version of the head both decide', async () => {
  const { accept, back } = await bothDeciding();
  const before = await bot.store.read(SHEETS, [headRecord(form).key]);
  const blind = async (given: Commit): Promise<CommitResult> => {
    if (given.partition !== SHEETS) return bot.store.commit(given);
    const now = await bot.store.read(
      SHEETS,
      given.writes.map(({ key }) => key),
    );
    const writes = given.writes.map((write) => ({ ...write, expectedVersion: now.get(write.key)?.version ?? 0 }));
    return bot.store.commit({ ...given, writes });
  };
  const asItWas: Store['read'] = async (partition, keys) => {
    const found = await bot.store.read(partition, keys);
    if (partition === SHEETS) for (const [key, record] of before) if (found.has(key)) found.set(key, record);
    return found;
  };
  const list: Store['list'] = async (partition, ...rest) =>
    (await bot.store.list(partition, ...rest)).map((one) => ({ ...one, record: before.get(one.key) ?? one.record }));
  const receive = await onStore({ commit: blind, read: asItWas, list });
  await presses(petra, accept, receive);
  await presses(pal, back, receive);
  expect(await decisions()).toHaveLength(2);
});

it('is decided once however often a button is pressed or a message delivered, and told again in the same words', async () => {
  const accept = pressIn(await heard(petra, receipt), 'Elfogadom');
  const turn = turnOf(petra, { press: accept });
  const first = words(await bot.receive(turn, 'returned'));
  expect(words(await bot.receive(turn, 'returned'))).toBe(first);
  expect(words(await presses(petra, accept))).toBe(first);
  await settled();
  expect(await decisions()).toHaveLength(1);
  expect(bot.delivered).toHaveLength(1);
});

it('is either taken back or decided about, never both', async () => {
  const accept = pressIn(await heard(petra, receipt), 'Elfogadom');
  const [withdrawn, decided] = await Promise.all([says(anna, 'visszavonom'), presses(petra, accept)]);
  const { state } = await head();
  if (state === 'amending') expect(words(decided)).toContain('visszavették');
  else expect([state, withdrawn]).toEqual(['accepted', expect.stringContaining('elfogadták')]);
  await settled();
  expect(await lines()).toEqual([]);
});

it('is not decided about by a button for an earlier sending, nor by remarks that were not shown', async () => {
  const accept = pressIn(await heard(petra, receipt), 'Elfogadom');
  await heard(petra, '2: téves');
  const old = pressIn(await heard(petra, '3: ez is'), 'Visszaküldöm');
  await heard(petra, 'törlés 3');
  expect(words(await presses(petra, old))).toContain('közben megváltoztak');
  expect((await head()).state).toBe('sent');
  // Taken back and sent again, as the second.
  const [kind, edition] = [headRecord(form), editionRecord(form, 2)];
  const stored = await bot.store.read(SHEETS, [kind.key, editionRecord(form, 1).key]);
  const first = stored.get(editionRecord(form, 1).key)!.value as object;
  const { value, version } = recalled(kind, stored);
  const second = { ...first, number: 2, receipt: 'ASP-2026-173702' };
  const writes = [
    { key: kind.key, value: { ...value, edition: 2, receipt: 'ASP-2026-173702' }, expectedVersion: version },
    { key: edition.key, value: second, expectedVersion: 0 },
  ];
  await bot.store.commit({ partition: SHEETS, writes: JSON.parse(JSON.stringify(writes)), mail: [], audit: [] });
  expect(words(await presses(petra, accept))).toContain('Közben újra beküldték (ASP-2026-173702)');
  expect((await head()).state).toBe('sent');
});

it('shows people as far as one recognises them, in rows, in differences and in what was confirmed', async () => {
  const told = await says(petra, receipt);
  for (const seen of ['Név: K. É.', 'Telefon: +36 •• ••• ••33', 'a beküldő megerősítette: 1']) {
    expect(told).toContain(seen);
  }
  expect(told + (await says(petra, 'mi változott'))).not.toMatch(/Kovács|111 2233/);
});

it('is not decided about by whoever sent it', async () => {
  await hold(bot.store, anna, 'programme-manager', { kind: 'all' });
  const accept = pressIn(await heard(anna, receipt), 'Elfogadom');
  expect(words(await presses(anna, accept))).toContain('Ön küldte be');
  expect((await head()).state).toBe('sent');
  const last = (await bot.store.auditTrail('chat Nagy Anna', 0, 100)).at(-1);
  expect(last).toMatchObject({ action: 'review-sheet', result: 'refused', reason: 'own' });
});

it('warns of a number of a person in a remark, and never writes one into the log', async () => {
  await heard(petra, receipt);
  expect(await says(petra, '2: az adóazonosító jele 8071592153 lett')).not.toContain('Ezzel küldeném vissza');
  await heard(petra, '2: kovacs eva neve hibás');
  const trail = JSON.stringify([
    ...(await bot.store.auditTrail('chat Papp Petra', 0, 100)),
    ...(await bot.store.auditTrail(SHEETS, 0, 100)),
  ]);
  expect(trail).not.toMatch(/8071592153|hibás|Kovács/);
});

it('lists what waits page by page, oldest first, and looks into no more municipalities than it shows', async () => {
  const others = register
    .all()
    .filter(({ ksh }) => ksh !== '17376')
    .slice(0, 60);
  for (const [at, { ksh }] of others.entries())
    await sentIn(bot.store, { ksh, at: bot.clock.now() + 1_000 * (at + 1) });
  const looked = new Set<string>();
  const read: Store['read'] = (partition, keys) => {
    if (partition.startsWith('municipality|')) looked.add(partition);
    return bot.store.read(partition, keys);
  };
  const receive = await onStore({ read });
  const shown: string[] = [];
  let replies = await receive(turnOf(petra, { text: 'beküldött lapok' }), 'returned');
  expect(words(replies)).toContain('Több mint 50 beküldött lap vár');
  for (let page = 0; page < 20; page += 1) {
    const buttons = replies.flatMap(({ buttons: all = [] }) => all);
    shown.push(...buttons.flatMap(({ title }) => /ASP-\d{4}-\d{6}/.exec(title)?.[0] ?? []));
    expect(looked.size).toBeLessThanOrEqual(10);
    looked.clear();
    const next = buttons.find(({ title }) => title === 'További lapok');
    if (!next) break;
    replies = await receive(turnOf(petra, { press: next.press }), 'returned');
  }
  expect(shown).toHaveLength(61);
  expect(new Set(shown).size).toBe(61);
  expect(shown[0]).toBe(receipt);
});

it('keeps the line of what waits right when an errand is done twice or comes late', async () => {
  const line = (await lines())[0]!.record.value as unknown as WaitingSheet;
  const errand = (waits: boolean) => ({ ...listing(line, waits), partition: SHEETS, attempts: 1 });
  const house = { store: bot.store, clock: bot.clock, register };
  expect(await lines()).toHaveLength(2);
  await listSheet(errand(true), house);
  expect(await lines()).toHaveLength(2);
  await listSheet(errand(false), house);
  await listSheet(errand(true), house);
  expect(await lines()).toEqual([]);
});

it('shows nothing of what is only being written: neither its answers nor that there are any', async () => {
  await says(anna, 'visszavonom');
  await says(anna, 'csak a központi telefonszám változott');
  await heard(anna, '22/999-999');
  expect(await says(anna, 'ellenőrzés')).toContain('999 999');
  for (const said of [
    receipt,
    'beküldött lapok',
    'beküldött lapok Aba',
    'adatlap 17376',
    'mi változott',
    'előzmény 3',
    'ellenőrzés',
  ]) {
    expect(await says(petra, said)).not.toContain('999 999');
  }
  await hold(bot.store, vera, 'programme-manager', { kind: 'region', county: 'Vas' });
  expect(await says(vera, 'beküldött lapok Aba')).toBe(await says(vera, receipt));
});

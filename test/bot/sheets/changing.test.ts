// A change to a sheet stands in the partition of its municipality: it is committed only while its author still holds what they held, is done
// once however often it is delivered, and is noted once.
import { randomUUID } from 'node:crypto';
import { make } from '../../../bot/access/change';
import { end } from '../../../bot/access/giving';
import { fenceRecord, peoplePartition, personRecord } from '../../../bot/access/person';
import { draftOn } from '../../../bot/draft';
import type { OpenBot } from '../../../bot/open-bot';
import { plainText } from '../../../bot/plain-text';
import { type Commit, type CommitResult, type Store, StoreUnavailable } from '../../../bot/ports';
import type { Reply, Turn } from '../../../bot/turn';
import { botOn, freshBot, type TestBot } from '../../support/bot';
import { ABA, hold, personCalled } from '../../support/people';
import { chatOf, turnOf } from '../../support/turn-of';

const SHEETS = 'municipality|17376';
const PHONE = 'sheet/contact-sheet/field/reach.phone';
const anna = personCalled('Nagy Anna');

let bot: TestBot;
let grant: string;
beforeEach(async () => {
  bot = await freshBot();
  ({ id: grant } = await hold(bot.store, anna, 'lead', ABA));
});
afterEach(() => bot?.close());

const message = (text: string, said: Partial<Turn> = {}): Turn => turnOf(anna, { text, ...said });

const instances: OpenBot[] = [];
afterEach(async () => {
  for (const each of instances.splice(0)) await each.stop();
});

async function onStore(changes: Partial<Store>): Promise<(turn: Turn) => Promise<string>> {
  const one = await botOn({ store: { ...bot.store, ...changes }, clock: bot.clock, deliveries: {} });
  instances.push(one);
  return async (turn) => words(await one.receive(turn, 'returned'));
}

const words = (replies: Reply[]): string => replies.map(plainText).join('\n');
const said = async (turn: Turn): Promise<string> => words(await bot.receive(turn, 'returned'));
const phone = async () => (await bot.store.read(SHEETS, [PHONE])).get(PHONE);
const noted = async (partition: string) =>
  (await bot.store.auditTrail(partition, 0, 100)).map(({ action, object }) => `${action} ${object}`);

async function takeAway(): Promise<void> {
  const draft = draftOn(bot.store, peoplePartition);
  const fences = await end(draft, anna.key, grant, { at: bot.clock.now(), by: 'test' });
  const change = { partition: peoplePartition, ...draft.done(), audit: [], fences };
  expect(await make(change, { actor: 'test' }, { ...bot, commit: bot.store.commit })).toMatchObject({ kind: 'done' });
}

/** Taken away at the very last moment: all is read, and the commit to the municipality is on its way. */
function takenAtCommit(change: (commit: Commit) => Commit = (commit) => commit): Partial<Store> {
  let isTaken = false;
  const commit = async (given: Commit): Promise<CommitResult> => {
    if (given.partition === SHEETS && given.mark && !isTaken) {
      isTaken = true;
      await takeAway();
    }
    return bot.store.commit(change(given));
  };
  return { commit };
}

const withoutFence = (commit: Commit): Commit => ({
  ...commit,
  expects: (commit.expects ?? []).filter(({ key }) => key !== fenceRecord(anna.key).key),
});

it('writes down that somebody changes something in a municipality before they do', async () => {
  await said(message('gyors adatlap'));
  const reached = async () => (await draftOn(bot.store, peoplePartition).read(personRecord(anna.key))).reached;
  expect(await reached()).not.toContain(SHEETS);
  await said(message('+36 22 430 001'));
  expect(await reached()).toContain(SHEETS);
  expect((await phone())?.value).toMatchObject({ answer: expect.stringContaining('430'), by: anna.key });
});

it('refuses an answer of somebody whose grant was taken away while it was on its way', async () => {
  await said(message('gyors adatlap'));
  const receive = await onStore(takenAtCommit());
  await receive(message('+36 22 430 001'));
  expect(await phone()).toBeUndefined();
});

it('CONTROL: without the fence it is written all the same', async () => {
  await said(message('gyors adatlap'));
  const receive = await onStore(takenAtCommit(withoutFence));
  await receive(message('+36 22 430 001'));
  expect(await phone()).toBeDefined();
});

/** The process dies right after its commit to the municipality is durable: nobody hears of it. */
function dyingAtSheets(): Partial<Store> {
  let isDead = false;
  const commit = async (given: Commit): Promise<CommitResult> => {
    const result = await bot.store.commit(given);
    if (given.partition === SHEETS && !isDead) {
      isDead = true;
      throw new StoreUnavailable('killed');
    }
    return result;
  };
  return { commit };
}

it('tells an answer alike, and writes it once, when the process dies between its two commits', async () => {
  await said(message('gyors adatlap'));
  const turn = message('+36 22 430 001');
  await expect((await onStore(dyingAtSheets()))(turn)).rejects.toThrow('killed');
  expect((await phone())?.version).toBe(1);
  expect(await said(turn)).toContain('központi e-mail-cím');
  expect((await phone())?.version).toBe(1);
  expect((await noted(SHEETS)).filter((each) => each.startsWith('answer-sheet'))).toEqual([
    'answer-sheet contact-sheet: reach.phone',
  ]);
});

const toLastQuestion = [
  'gyors adatlap', '+36 22 430 001', 'hivatal@aba.hu', 'kihagyom', 'rendszercsatlakozás', 'Kovács Éva', '2', 'jegyző', '+36 22 430 002',
  'kovacs.eva@aba.hu', 'kihagyom', 'kihagyom', 'igen',
]; // biome-ignore format: one list
const people = async () =>
  (await bot.store.list(SHEETS, 'sheet/contact-sheet/field/people[k', '', 100)).filter(({ key }) => key.endsWith(']'));

it('adds one person when the message that asks for one more comes again', async () => {
  for (const text of toLastQuestion) await said(message(text));
  const more = message('igen');
  await expect((await onStore(dyingAtSheets()))(more)).rejects.toThrow('killed');
  expect(await said(more)).toContain('2. személy');
  expect(await people()).toHaveLength(2);
});

it('CONTROL: without looking for the mark there it adds two', async () => {
  for (const text of toLastQuestion) await said(message(text));
  const more = message('igen');
  await expect((await onStore(dyingAtSheets()))(more)).rejects.toThrow('killed');
  const findMark = async (partition: string, id: string) =>
    partition === SHEETS ? undefined : bot.store.findMark(partition, id);
  const commit = (given: Commit) =>
    bot.store.commit(given.partition === SHEETS ? { ...given, mark: { id: randomUUID(), answer: null } } : given);
  await (await onStore({ findMark, commit }))(more);
  expect(await people()).toHaveLength(3);
});

it('answers once for a button that is pressed twice', async () => {
  await said(message('gyors adatlap'));
  for (const text of ['+36 22 430 001', 'hivatal@aba.hu', 'kihagyom']) await said(message(text));
  const [asked] = await bot.receive(message('újra'), 'returned');
  const press = asked?.buttons?.find(({ title }) => title === 'rendszercsatlakozás')?.press;
  const told = [await said(message('', { press: press! })), await said(message('', { press: press! }))];
  expect(told[0]).toBe(told[1]);
  const key = 'sheet/contact-sheet/field/joining.mode';
  expect((await bot.store.read(SHEETS, [key])).get(key)).toMatchObject({ version: 1, value: { answer: 'system' } });
});

it('leaves what stands there when an old button is pressed', async () => {
  await said(message('gyors adatlap'));
  for (const text of ['+36 22 430 001', 'hivatal@aba.hu', 'kihagyom']) await said(message(text));
  const [asked] = await bot.receive(message('újra'), 'returned');
  const old = asked?.buttons?.find(({ title }) => title === 'nincs')?.press;
  await said(message('rendszercsatlakozás'));
  expect(await said(message('', { press: old! }))).toContain('azóta már van válasz: rendszercsatlakozás');
});

it('takes what it guessed for the question that it was guessed for, and for no other', async () => {
  await said(message('gyors adatlap'));
  await said(message('+36 22 430 001'));
  const [asked] = await bot.receive(message('hívatal@aba.hu'), 'returned');
  const press = asked?.buttons?.find(({ title }) => title === 'hivatal@aba.hu')?.press;
  const told = await said(message('', { press: press! }));
  expect(told).toContain('honlapja');
  expect(await said(message('', { press: press! }))).toBe(told);
  const key = 'sheet/contact-sheet/field/reach.email';
  expect((await bot.store.read(SHEETS, [key])).get(key)).toMatchObject({
    version: 1,
    value: { answer: 'hivatal@aba.hu' },
  });
  expect((await bot.store.read(SHEETS, ['sheet/contact-sheet/field/reach.website'])).size).toBe(0);
});

it('carries no guess about a person in a button, and knows when it is too late for it', async () => {
  await said(message('gyors adatlap'));
  for (const text of toLastQuestion.slice(1, 9)) await said(message(text));
  const [asked] = await bot.receive(message('kovács.éva@aba.hu'), 'returned');
  const press = asked?.buttons?.find(({ title }) => title === 'kovacs.eva@aba.hu')?.press;
  expect(JSON.stringify(press)).not.toContain('kovacs');
  await said(message('újra'));
  expect(await said(message('', { press: press! }))).toContain('egy korábbi válaszhoz tartozott');
  const [again] = await bot.receive(message('kovács.éva@aba.hu'), 'returned');
  const once = again?.buttons?.find(({ title }) => title === 'kovacs.eva@aba.hu')?.press;
  await said(message('', { press: once! }));
  const key = 'sheet/contact-sheet/field/people[k1].email';
  expect((await bot.store.read(SHEETS, [key])).get(key)).toMatchObject({ value: { answer: 'kovacs.eva@aba.hu' } });
});

it('notes every look at personal fields by their names, and never what is in them', async () => {
  await said(message('gyors adatlap'));
  const answers = ['+36 22 430 001', 'hivatal@aba.hu', 'kihagyom', 'rendszercsatlakozás', 'Kovács Éva', '2'];
  for (const text of answers) await said(message(text));
  expect((await noted(chatOf(anna))).slice(-2)).toEqual([
    'see-sheet contact-sheet: people[k1].name',
    'see-sheet contact-sheet: people[k1].name',
  ]);
  expect((await noted(SHEETS)).at(-1)).toBe('answer-sheet contact-sheet: people[k1].roles');
  expect([...(await noted(chatOf(anna))), ...(await noted(SHEETS))].join()).not.toMatch(/Kovács|Éva|hivatal@|\+36/);
});

it('warns of a number that identifies, but not where the sheet has asked for it', async () => {
  const account = '11773016-11111018-00000000';
  await said(message('adatlap'));
  for (const text of ['rendben', 'Aba Város Önkormányzata']) await said(message(text));
  expect(await said(message(account))).toContain('bankszámlaszám');
  await said(message('kihagyom'));
  for (const text of ['újra', '727101', '15727103-2-07', 'kihagyom']) await said(message(text));
  expect(await said(message(account))).toContain('Székhely');
});

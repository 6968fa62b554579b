// What has served its time goes, by kind, and nothing a day before; counted first, and once a day whoever is there to do it.
import { openTranscript } from '../../adapters/webchat/transcript';
import { peoplePartition, personRecord } from '../../bot/access/person';
import type { Store } from '../../bot/ports';
import { recalled } from '../../bot/records';
import { retainToday } from '../../bot/retention/daily';
import type { Due } from '../../bot/retention/due';
import { retain } from '../../bot/retention/retention';
import { sessionRecord } from '../../bot/session';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { type Desk, openDesk } from '../adapters/admin/office';
import { filled } from '../dialogs/forms/right-answers';
import { booksOf } from '../faults/sheets/sheet-books';
import { freshBot, quiet, register, type TestBot } from '../support/bot';
import { ABA, codeFor, hold, personCalled } from '../support/people';
import { talked } from '../support/talk';
import { writtenAtDesk } from '../walks/desk';

const day = 24 * 60 * 60 * 1000;
const anna = personCalled('Anna');
const cast = { Anna: anna, Béla: personCalled('Béla') };

let bot: TestBot;
let desk: Desk;
beforeEach(async () => {
  bot = await freshBot();
  desk = await openDesk(bot.store, bot.clock, bot.outbox.wake);
});
afterEach(async () => {
  await desk.close();
  await bot.close();
});

const needs = () => ({
  ...{ store: bot.store, clock: bot.clock, register, mode: 'local' as const },
  keptDays: desk.office.keptDays,
  beside: desk.office.beside,
});
const counted = (dues: Due[]) =>
  Object.fromEntries(dues.flatMap(({ kind, count }) => (count > 0 ? [[kind, count]] : [])));
const due = async () => counted(await retain(needs(), 'bot', true));
const removed = async () => counted(await retain(needs(), 'bot', false));
const sessionIn = async (partition: string) =>
  (await bot.store.read(partition, [sessionRecord.key])).get(sessionRecord.key);
const person = async () => {
  const kind = personRecord(anna.key);
  return recalled(kind, await bot.store.read(peoplePartition, [kind.key]));
};

it('forgets a conversation ninety days after its last message, with what its channel keeps of it, and no other', async () => {
  const transcript = openTranscript(bot.store, bot.clock);
  await transcript.start('w', 'u');
  await transcript.append('w', 'm', { type: 'message', text: 'régi' });
  await talked(bot, '> Anna: szia\n> Béla: szia', { cast });
  const session = (await sessionIn('teams|Anna'))!;
  await bot.store.commit({
    ...{ partition: 'webchat|w', mail: [], audit: [] },
    writes: [{ key: 'session', value: session.value, expectedVersion: 0 }],
  });
  const began = bot.clock.now();
  bot.clock.skip(89 * day);
  expect(await due()).toEqual({});
  await talked(bot, '> Béla: szia', { cast });
  bot.clock.skip(2 * day);
  const [found] = await retain(needs(), 'bot', true);
  expect(found).toMatchObject({ kind: 'conversations', count: 2 });
  expect(Math.abs(found!.oldest! - began)).toBeLessThan(10_000);
  expect(await sessionIn('teams|Anna')).toBeDefined();
  expect(await removed()).toEqual({ conversations: 2 });
  expect([await sessionIn('teams|Anna'), await transcript.find('w')]).toEqual([undefined, undefined]);
  expect([await sessionIn('teams|Béla'), await due()]).toEqual([expect.anything(), {}]);
  expect((await bot.store.auditTrail('teams|Anna', 0, 9)).length).toBeGreaterThan(0);
});

it('takes the time of a conversation from before sessions knew theirs out of the log', async () => {
  await talked(bot, '> Anna: szia', { cast });
  const { value, version } = (await sessionIn('teams|Anna'))!;
  const { at: _, ...old } = value as Record<string, never>;
  const writes = [{ key: 'session', value: old, expectedVersion: version }];
  await bot.store.commit({ partition: 'teams|Anna', writes, mail: [], audit: [] });
  expect(await due()).toEqual({});
  bot.clock.skip(91 * day);
  expect(await due()).toEqual({ conversations: 1 });
});

it('forgets codes, requests, lists and exports some time after they are over', async () => {
  const code = await codeFor(bot.store, 'viewer', ABA, bot.clock.now() + 7 * day);
  await desk.run('people code viewer Aba');
  await talked(bot, '> Anna: {kód}', { cast, words: { kód: code } });
  const by = personCalled('Éva').key;
  const records = {
    'import/one': { at: bot.clock.now(), by, digest: '', rows: 1, adds: 1, changes: 0 },
    'import-rows/one/0000': { rows: [] },
    'export/one': { at: bot.clock.now(), by, municipalities: [] },
    [`request/${by}-17376-1`]: { by, principal: anna.principal, ksh: '17376', role: 'viewer', at: bot.clock.now() },
  };
  const writes = Object.entries(records).map(([key, value]) => ({ key, value, expectedVersion: 0 }));
  await bot.store.commit({ partition: peoplePartition, writes, mail: [], audit: [] });
  bot.clock.skip(29 * day);
  expect(await due()).toEqual({});
  bot.clock.skip(2 * day);
  expect(await due()).toEqual({ codes: 1, imports: 1, exports: 1 });
  bot.clock.skip(14 * day);
  expect(await removed()).toEqual({ codes: 2, imports: 1, exports: 1, requests: 1 });
  const left = await bot.store.list(peoplePartition, '', '', 100);
  expect(left.map(({ key }) => key.split('/')[0])).toEqual(['attempts', 'attempts', 'person', 'place']);
  expect(JSON.stringify(left)).toContain('"invitations":[]');
});

it('forgets a grant a year after it ended, and a person who holds nothing and has not been here for as long', async () => {
  await hold(bot.store, anna, 'viewer', ABA, { id: 'old', until: bot.clock.now() + day });
  const { id } = await hold(bot.store, anna, 'lead', ABA);
  bot.clock.skip(367 * day);
  expect(await removed()).toEqual({ grants: 1 });
  expect((await person()).value.grants.map((grant) => grant.id)).toEqual([id]);
  await desk.run(['people', 'end', anna.key, id]);
  bot.clock.skip(300 * day);
  await talked(bot, '> Anna: szia', { cast });
  bot.clock.skip(80 * day);
  expect(await removed()).toEqual({ grants: 1 });
  expect((await person()).value).toMatchObject({ grants: [], name: 'Anna' });
  bot.clock.skip(300 * day);
  expect(await removed()).toMatchObject({ people: 1 });
  expect((await person()).version).toBe(0);
});

it('says by the operator’s command what is due and since when, and clears it away for good', async () => {
  await talked(bot, '> Anna: szia', { cast });
  bot.clock.skip(100 * day);
  const dry = await desk.run('retention run --dry-run');
  expect([dry.code, dry.said]).toEqual([0, expect.stringMatching(/90 nap\): 1 \(a legrégebbi: 2026/)]);
  const done = await desk.run('retention run');
  expect([done.said, await due()]).toEqual([expect.stringContaining('a fájljaiból'.slice(2)), {}]);
  const [entry] = (await bot.store.auditTrail(peoplePartition, 0, 50)).slice(-1);
  expect(entry).toMatchObject({
    actor: 'shell-test',
    action: 'retention',
    object: 'conversations',
    result: '1 removed',
  });
});

it('is seen to once a day, by whichever process comes first', async () => {
  const both = await Promise.all([retainToday(needs(), quiet), retainToday(needs(), quiet)]);
  expect(both.filter(Boolean)).toHaveLength(1);
  bot.clock.skip(3_600_000);
  expect(await retainToday(needs(), quiet)).toBe(false);
  bot.clock.skip(day);
  expect(await retainToday(needs(), quiet)).toBe(true);
});

describe('of sheets', () => {
  const at = () => ({ store: bot.store, ksh: '17376', whole: contactSheet, at: bot.clock.now() });
  const says = (text: string) => talked(bot, `> Anna: ${text}`, { cast });
  const there = async () => (await booksOf(bot.store, '17376')).fields.size > 0;
  beforeEach(async () => {
    await hold(bot.store, anna, 'lead', ABA);
    await writtenAtDesk(at(), undefined, filled(contactSheet, 'short').filling.answers);
    await says('adatlap');
  });

  it('tells of one that is not sent, however long nobody has touched it, and keeps it', async () => {
    bot.clock.skip(91 * day);
    expect(await due()).toMatchObject({ idleSheets: 1 });
    bot.clock.skip(5_000 * day);
    expect(await removed()).toMatchObject({ idleSheets: 1 });
    expect([await there(), await due()]).toEqual([true, { idleSheets: 1 }]);
    expect((await bot.store.auditTrail('municipality|17376', 0, 99)).some(({ action }) => action === 'retention')).toBe(
      false,
    );
  });

  it('removes one that was sent long ago, and gives no number twice', async () => {
    await says('ellenőrzés');
    expect(await says('beküldöm')).toContain('ASP-2026-173701');
    bot.clock.skip(3_649 * day);
    expect(await due()).not.toHaveProperty('sheets');
    bot.clock.skip(2 * day);
    expect(await due()).toMatchObject({ sheets: 1 });
    expect(await there()).toBe(true);
    expect(await removed()).toMatchObject({ sheets: 1 });
    const { editions, sentList, trail } = await booksOf(bot.store, '17376');
    expect([await there(), editions, sentList.length]).toEqual([false, [], 1]);
    expect(trail.at(-1)).toMatchObject({ action: 'retention', object: 'contact-sheet', result: 'removed' });
  });

  it('keeps one that is opened again at that very moment', async () => {
    await says('ellenőrzés');
    await says('beküldöm');
    bot.clock.skip(3_651 * day);
    let isOpened = false;
    const store: Store = {
      ...bot.store,
      commit: async (commit) => {
        if (!isOpened && commit.partition.startsWith('municipality|')) {
          isOpened = true;
          await says('adatlap');
          await says('módosítás');
        }
        return bot.store.commit(commit);
      },
    };
    await retain({ ...needs(), store }, 'bot', false);
    expect([await there(), (await booksOf(bot.store, '17376')).head?.value.state]).toEqual([true, 'amending']);
  });
});

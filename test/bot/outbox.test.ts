// What becomes of a reply when the wire misbehaves: order, another try, and in the end a dead letter that can be seen.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeliveryResult } from '../../bot/ports';
import type { Turn } from '../../bot/turn';
import { freshBot, type TestBot } from '../support/bot';
import { commit, letter } from '../support/store-conformance/given';

const PARTITION = 'teams|t|c';
let bot: TestBot;

beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot?.close());

async function sayThanks(): Promise<void> {
  const turn: Turn = {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: PARTITION, scope: 'personal' },
    from: { id: 'u' },
    kind: 'message',
    text: 'köszönöm',
    attachments: 0,
    address: { to: 'somewhere' },
  };
  await bot.receive(turn, 'mailed');
}

/** Lets the outbox work until it rests. */
async function settled(): Promise<void> {
  bot.outbox.wake(PARTITION);
  await sleep(60);
}

function wireAnswers(...answers: DeliveryResult[]): string[] {
  const tried: string[] = [];
  bot.wire.answer = (mail) => {
    tried.push(mail.id);
    return answers.shift() ?? { kind: 'delivered' };
  };
  return tried;
}

it('delivers what a turn committed, with the address it came from', async () => {
  await sayThanks();
  await settled();
  expect(bot.delivered).toHaveLength(1);
  expect(bot.delivered[0]).toMatchObject({ address: { to: 'somewhere' }, channel: 'teams' });
});

it('keeps the order of a conversation while its first letter must wait', async () => {
  const tried = wireAnswers({ kind: 'later', afterMs: 60_000, reason: '429' });
  await sayThanks();
  await settled();
  await sayThanks();
  await settled();
  expect(bot.delivered).toEqual([]);
  expect(tried).toHaveLength(1);

  bot.clock.skip(60_001);
  await settled();
  expect(bot.delivered).toHaveLength(2);
  expect(bot.delivered[0]?.id).toBe(tried[0]);
});

it('tries an unclear delivery once more, and no third time', async () => {
  const unclear: DeliveryResult = { kind: 'unclear', reason: 'timeout' };
  const tried = wireAnswers(unclear, unclear);
  await sayThanks();
  await settled();
  bot.clock.skip(5_001);
  await settled();
  bot.clock.skip(600_000);
  await settled();
  expect(tried).toHaveLength(2);
  expect(await bot.store.deadLetters(10)).toMatchObject([{ id: tried[0], reason: 'timeout', partition: PARTITION }]);
});

it('makes a dead letter of what can never arrive and goes on with the next', async () => {
  wireAnswers({ kind: 'never', reason: '403' });
  await sayThanks();
  await sayThanks();
  await settled();
  await settled();
  expect(bot.delivered).toHaveLength(1);
  expect(await bot.store.deadLetters(10)).toMatchObject([{ reason: '403' }]);
});

it('gives up after twelve tries, waiting longer each time', async () => {
  const tried = wireAnswers(...Array.from({ length: 20 }, () => ({ kind: 'later' as const, reason: '503' })));
  await sayThanks();
  for (let attempt = 0; attempt < 15; attempt += 1) {
    await settled();
    bot.clock.skip(400_000);
  }
  expect(tried).toHaveLength(12);
  expect(await bot.store.deadLetters(10)).toMatchObject([{ reason: '503' }]);
});

it('delivers in the end what had to wait for its turn any number of times', async () => {
  const tried = wireAnswers(...Array.from({ length: 40 }, () => ({ kind: 'postponed' as const, afterMs: 2_000 })));
  await sayThanks();
  for (let turn = 0; turn < 41; turn += 1) {
    await settled();
    bot.clock.skip(2_001);
  }
  expect(tried).toHaveLength(41);
  expect(bot.delivered).toHaveLength(1);
  expect(await bot.store.deadLetters(10)).toEqual([]);
});

it('keeps the order of replies that come while an earlier one is on its way', async () => {
  const arrived: string[] = [];
  bot.wire.answer = async ({ id }) => {
    await sleep(Math.random() * 20);
    arrived.push(id);
    return { kind: 'delivered' };
  };
  for (let said = 0; said < 10; said += 1) {
    await sayThanks();
    await sleep(Math.random() * 15);
  }
  for (let tries = 0; arrived.length < 10 && tries < 50; tries += 1) await sleep(20);
  const trail = await bot.store.auditTrail(PARTITION, 0, 100);
  expect(arrived).toEqual(trail.map(({ object }) => `${object}.0`));
});

it('finds by itself what another process left behind', async () => {
  await bot.store.commit(commit({ partition: PARTITION, mail: [{ ...letter('left behind'), channel: 'teams' }] }));
  bot.outbox.start();
  await sleep(150);
  expect(bot.delivered).toHaveLength(1);
});

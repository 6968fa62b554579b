// What becomes of a reply when the wire misbehaves: order, another try, and in the end a dead letter that can be seen.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeliveryResult } from '../../bot/ports';
import type { Turn } from '../../bot/turn';
import { freshBot, type TestBot } from '../support/bot';

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

it('finds by itself what another process left behind', async () => {
  const wake = bot.outbox.wake;
  bot.outbox.wake = () => undefined;
  await sayThanks();
  bot.outbox.wake = wake;
  bot.outbox.start();
  await sleep(150);
  expect(bot.delivered).toHaveLength(1);
});

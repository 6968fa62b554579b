// The promises of one turn: a repeat changes nothing, a stale record makes it run again, a failure is told with a reference.
import { randomUUID } from 'node:crypto';
import { createBot } from '../../bot/bot';
import type { Handler } from '../../bot/handlers/handler';
import { createOutbox } from '../../bot/outbox';
import { type Json, type Store, StoreUnavailable } from '../../bot/ports';
import { recalled } from '../../bot/records';
import { sessionRecord } from '../../bot/session';
import type { Turn } from '../../bot/turn';
import { freshBot, quiet, type TestBot } from '../support/bot';
import { testKeys } from '../support/keys';
import { commit } from '../support/store-conformance/given';

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot?.close());

function turnOf(text: string, id: string = randomUUID()): Turn {
  return {
    id,
    channel: 'teams',
    conversation: { id: 'c', scope: 'personal' },
    from: { id: 'u', tenantId: 't', aadObjectId: 'o' },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
  };
}

/** A handler that remembers every text it was given: a lost or doubled turn shows in it. */
const collect: Handler = {
  name: 'collect',
  handle: (turn, session) => {
    const question = `${session.question ?? ''}${turn.text}`;
    return { replies: [{ text: question }], session: { ...session, question } };
  },
};

function botWith(handler: Handler, store: Store = bot.store): ReturnType<typeof createBot> {
  const { clock } = bot;
  const outbox = createOutbox({ store, deliveries: {}, errands: {}, clock, log: quiet });
  return createBot({ store, handlers: [handler], forms: [], outbox, keys: testKeys, mode: 'local', clock, log: quiet });
}

const kept = async (): Promise<unknown> => (await bot.store.read('c', [sessionRecord.key])).get(sessionRecord.key);

it('gives the same replies to the same activity and changes nothing', async () => {
  const receive = botWith(collect);
  const first = await receive(turnOf('a', '1'), 'returned');
  await receive(turnOf('b', '2'), 'returned');
  expect(await receive(turnOf('a', '1'), 'returned')).toEqual(first);
  expect(await kept()).toMatchObject({ version: 2, value: { question: 'ab' } });
  expect(await bot.store.auditTrail('c', 0, 10)).toHaveLength(2);
});

it('loses no update when two instances answer the same conversation at once', async () => {
  const instances = [botWith(collect), botWith(collect)];
  const turns = Array.from({ length: 20 }, (_, number) => turnOf(String.fromCharCode(97 + number), `${number}`));
  await Promise.all(turns.map((turn, number) => instances[number % 2]?.(turn, 'returned')));
  const record = (await kept()) as { version: number; value: { question: string } };
  expect(record.version).toBe(20);
  expect([...record.value.question].sort().join('')).toBe('abcdefghijklmnopqrst');
});

it('answers two deliveries of one activity at the same moment on two instances alike, and does it once', async () => {
  const [one, two] = [botWith(collect), botWith(collect)];
  const [first, second] = await Promise.all([one(turnOf('x', 'same'), 'mailed'), two(turnOf('x', 'same'), 'mailed')]);
  expect(second).toEqual(first);
  expect(await kept()).toMatchObject({ version: 1 });
});

it('says that it failed, with a reference, and remembers nothing of it', async () => {
  const receive = botWith({
    name: 'broken',
    handle: () => {
      throw new Error('bug');
    },
  });
  const [reply] = await receive(turnOf('x', 'abcdef0123456789'), 'returned');
  expect(reply?.text).toContain('abcdef01');
  expect(reply?.text).not.toContain('bug');
  expect(await kept()).toMatchObject({ value: { greeted: false } });
});

it('promises nothing when the store is away', async () => {
  const away: Store = { ...bot.store, commit: () => Promise.reject(new StoreUnavailable('away')) };
  await expect(botWith(collect, away)(turnOf('x'), 'mailed')).rejects.toThrow(StoreUnavailable);
  expect(await kept()).toBeUndefined();
});

it('names nobody in the audit log', async () => {
  await botWith(collect)(turnOf('titkos szöveg', '1'), 'returned');
  const [entry] = await bot.store.auditTrail('c', 0, 10);
  expect(entry).toMatchObject({ action: 'collect', object: '1', result: 'done' });
  expect(JSON.stringify(entry)).not.toMatch(/titkos|"u"|"o"/);
  expect(entry?.actor).toMatch(/^[0-9a-f]{32}$/);
});

describe('what another version of the bot wrote', () => {
  const press = { do: 'open-map', place: 'x' };
  const filling = { form: 'error-report', answers: { where: 'KATI' } };
  const strange = {
    greeted: true,
    question: 'mi az asp?',
    filling,
    buttons: [{ title: 'Térkép', press }],
    topic: 'mi az asp?',
    mood: 3,
  };
  const keep = (value: Json) =>
    bot.store.commit(commit({ partition: 'c', writes: [{ key: sessionRecord.key, value, expectedVersion: 0 }] }));

  it('is forgotten of a session where it cannot be read, and the rest is kept', async () => {
    await keep(strange);
    const receive = botWith({ name: 'look', handle: (_, session) => ({ replies: [{ text: 'Igen.' }], session }) });
    expect(await receive(turnOf('x'), 'returned')).toEqual([{ text: 'Igen.' }]);
    expect(await kept()).toEqual({
      version: 2,
      value: { greeted: true, question: 'mi az asp?', filling, buttons: [], at: expect.any(Number) },
    });
  });

  it.each([null, 'x', [1], { filling: 1 }])('lets a conversation begin anew with the session %j', async (session) => {
    await keep(session);
    expect(await botWith(collect)(turnOf('a'), 'returned')).toEqual([{ text: 'a' }]);
    expect(await botWith(collect)(turnOf('b'), 'returned')).toEqual([{ text: 'ab' }]);
  });

  it('CONTROL: a session read strictly would end its conversation for good', async () => {
    await keep(strange);
    const stored = await bot.store.read('c', [sessionRecord.key]);
    expect(() => recalled(sessionRecord, stored)).toThrow(/buttons/);
  });

  it('keeps its words when a reply is given again', async () => {
    const answer = [{ text: 'Igen.', buttons: [{ title: 'Térkép', press }] }, { text: 5 }, { text: 'Nem.', mood: 3 }];
    await bot.store.commit(commit({ partition: 'c', mark: { id: '1', answer } }));
    expect(await botWith(collect)(turnOf('a', '1'), 'returned')).toEqual([{ text: 'Igen.' }, { text: 'Nem.' }]);
  });
});

it('says that it failed, too, when what a handler gave cannot be written', async () => {
  const press = { do: 'open-section', section: 'x'.repeat(201) } as const;
  const receive = botWith({
    name: 'too much',
    handle: (_, session) => ({ replies: [{ text: 'a', buttons: [{ title: 'b', press }] }], session }),
  });
  const [reply] = await receive(turnOf('x', 'abcdef0123456789'), 'returned');
  expect(reply?.text).toContain('abcdef01');
});

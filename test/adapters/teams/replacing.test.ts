// A letter that takes the place of an older message: from the press that names it to the PUT, and what the connector can do to that.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { resultOfAnswer } from '../../../adapters/teams/delivery-result';
import { createOutbox } from '../../../bot/outbox';
import type { Delivery, Letter, NewLetter } from '../../../bot/ports';
import { quiet } from '../../support/bot';
import type { ConnectorAnswer } from '../../support/connector';
import { testKeys } from '../../support/keys';
import { APP, messageActivity, openTeamsHouse, SERVICE_URL, TENANT, type TeamsHouse } from '../../support/teams-house';

const CARD = '1:card/with-strange?#letters';
let house: TeamsHouse;
afterEach(() => house?.close());

const letterTo = (id: string, text: string, replaces?: string): NewLetter => ({
  id,
  channel: 'teams',
  reply: { text, ...(replaces !== undefined && { replaces }) },
  address: {
    serviceUrl: SERVICE_URL,
    channelId: 'msteams',
    conversation: { id: '19:a@thread', tenantId: TENANT },
    bot: { id: `28:${APP}` },
    user: { id: '29:user' },
    activityId: '17',
    tenantId: TENANT,
  },
});

describe('the message that was pressed', () => {
  const press = { do: 'act', name: 'sheet-confirm', args: {} } as const;
  const heard = async (changes: Record<string, unknown>) => {
    house = await openTeamsHouse('local');
    const { status } = await house.post(messageActivity({ serviceUrl: house.connector.url, ...changes }));
    return { status, pressedOn: house.turns[0]?.pressedOn, press: house.turns[0]?.press };
  };
  const pressed = { text: undefined, value: { press }, replyToId: CARD };
  const invoked = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { data: { press } } },
    replyToId: CARD,
  };

  it.each<[string, Record<string, unknown>, string | undefined]>([
    ['a submitted card', pressed, CARD],
    ['an executed one', invoked, CARD],
    ['a card whose answer goes back in the response', { ...pressed, deliveryMode: 'expectReplies' }, undefined],
    ['no id', { ...pressed, replyToId: undefined }, undefined],
    ['null', { ...pressed, replyToId: null }, undefined],
    ['an id with a line break', { ...pressed, replyToId: '1\r\nHost: evil' }, undefined],
    ['a way up', { ...pressed, replyToId: '..' }, undefined],
    ['an endless id', { ...pressed, replyToId: 'x'.repeat(401) }, undefined],
    ['something else', { ...pressed, replyToId: { id: CARD } }, undefined],
  ])('is known from %s', async (_, changes, pressedOn) => {
    expect(await heard(changes)).toEqual({ status: 200, pressedOn, press });
  });

  it('is none where words were typed, though they answer a message', async () => {
    expect(await heard({ replyToId: CARD })).toEqual({ status: 200, pressedOn: undefined, press: undefined });
  });
});

it('goes as a PUT to that message, with the words of the receipt alone', async () => {
  house = await openTeamsHouse();
  const letter: Letter = { ...letterTo('l', '**Rögzítettem:** 7 válasz.', CARD), partition: 'p', attempts: 0 };
  expect(await house.delivery.deliver(letter)).toEqual({ kind: 'delivered' });
  const [{ method, path, headers, activity } = fail(), ...more] = house.connector.posted;
  expect(more).toEqual([]);
  expect([method, path]).toEqual([
    'PUT',
    `/emea/v3/conversations/19%3Aa%40thread/activities/${encodeURIComponent(CARD)}`,
  ]);
  expect(headers.authorization).toBe('Bearer token-1');
  expect(activity).toEqual({
    type: 'message',
    id: CARD,
    text: '**Rögzítettem:** 7 válasz.',
    textFormat: 'markdown',
    locale: 'hu-HU',
    summary: 'Rögzítettem: 7 válasz.',
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: `28:${APP}` },
    recipient: { id: '29:user' },
    conversation: { id: '19:a@thread', tenantId: TENANT },
  });
});

/** An answer, its receipt, and the next answer: what arrived of them when `puts` are the connector's answers to the PUTs. */
async function afterFaults(puts: ConnectorAnswer[], delivery: (house: TeamsHouse) => Delivery) {
  house = await openTeamsHouse();
  const left = [...puts];
  house.connector.answer = ({ method }) => (method === 'PUT' && left.shift()) || { status: 200 };
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-replacing-'));
  const store = await openEmbeddedStore(folder, testKeys);
  const { clock } = house;
  const deliveries = { teams: delivery(house) };
  const outbox = createOutbox({ store, deliveries, errands: {}, clock, log: quiet });
  try {
    outbox.start();
    const mail = [letterTo('1', 'egy'), letterTo('2', 'nyugta', CARD), letterTo('3', 'kettő')];
    await outbox.commit({ partition: 'p', writes: [], mail, audit: [] });
    const isThere = () => house.connector.posted.some(({ activity }) => activity.text === 'kettő');
    for (let tries = 0; tries < 150 && !isThere(); tries += 1) {
      await sleep(100);
      // Waits between two tries pass quicker than in life.
      clock.skip(200);
    }
    const puts = house.connector.posted.filter(({ method }) => method === 'PUT');
    return {
      arrived: house.connector.posted.filter(({ method }) => method === 'POST').map(({ activity }) => activity.text),
      puts: puts.length,
      different: new Set(puts.map(({ activity }) => JSON.stringify(activity))).size,
      dead: (await store.deadLetters(10)).map(({ reason }) => reason),
    };
  } finally {
    await outbox.stop();
    await store.close();
    await rm(folder, { recursive: true });
  }
}

const error = { status: 500 };
const both = ['egy', 'kettő'];

it('leaves the older message as it was when it cannot be changed, and holds up nothing behind it', async () => {
  const lines: string[] = [];
  for (const [name, puts, tries] of [
    ['404', [{ status: 404 }], 1],
    ['403', [{ status: 403 }], 1],
    ['405', [{ status: 405 }], 1],
    ['500, then 200', [error], 2],
    ['a reset, then 200', ['reset'], 2],
    ['429, then 200', [{ status: 429 }], 2],
    ['500 for ever', [error, error, error, error, error], 4],
  ] as [string, ConnectorAnswer[], number][]) {
    const { arrived, puts: made, different, dead } = await afterFaults(puts, ({ delivery }) => delivery);
    lines.push(`${name}: ${made}`);
    expect({ name, arrived, made, different, dead }).toEqual({
      name,
      arrived: both,
      made: tries,
      different: 1,
      dead: [],
    });
    await house.close();
  }
  process.stdout.write(`PUTs of one receipt, nothing dead and the next letter there each time: ${lines.join('; ')}\n`);
});

it('CONTROL: taken like any other letter, it ends as a dead one, and is given up after the second error', async () => {
  const asAnyOther = ({ delivery, connector }: TeamsHouse): Delivery => ({
    deliver: async (letter) => {
      if (letter.reply.replaces === undefined) return delivery.deliver(letter);
      const answered = await fetch(`${connector.url}/put`, { method: 'PUT', body: '{}' });
      return resultOfAnswer({ status: answered.status, headers: {}, text: '' }, letter.attempts, Date.now());
    },
  });
  const missing = await afterFaults([{ status: 404 }], asAnyOther);
  await house.close();
  const failing = await afterFaults([error, error, error], asAnyOther);
  expect([missing.dead, failing.dead, failing.puts]).toEqual([['HTTP 404'], ['HTTP 500'], 2]);
  process.stdout.write(`CONTROL: ${missing.dead.length + failing.dead.length} dead letters of 2 receipts\n`);
});

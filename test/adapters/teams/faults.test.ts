// What the Bot Connector can do to a letter, and what our delivery makes of it: one POST, within its time, and the truth about it.
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ClaimsIdentity, MsalServiceClientCredentialsFactory } from 'botframework-connector';
import type { DeliveryResult, Letter } from '../../../bot/ports';
import { type ConnectorAnswer, type FakeConnector, startConnector } from '../../support/connector';
import { APP, openTeamsHouse, SERVICE_URL, TENANT, type TeamsHouse } from '../../support/teams-house';

let house: TeamsHouse;
beforeEach(async () => {
  house = await openTeamsHouse();
});
afterEach(() => house.close());

function letter(conversation: string, changes: Partial<Letter> = {}, serviceUrl = SERVICE_URL): Letter {
  return {
    id: `letter-to-${conversation}`,
    partition: 'p',
    channel: 'teams',
    attempts: 0,
    reply: {
      text: 'Igen [1].',
      citations: [{ section: 's', trail: ['Kézikönyv', 'Fejezet'], validFrom: '2017-01-01', reviewedOn: '2026-11-22' }],
    },
    address: {
      serviceUrl,
      channelId: 'msteams',
      conversation: { id: conversation, tenantId: TENANT },
      bot: { id: `28:${APP}` },
      user: { id: '29:user' },
      activityId: '17',
      tenantId: TENANT,
    },
    ...changes,
  };
}

const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toUTCString();

/** Fault, what must be made of it, and the bounds of the wait if there is one. */
const faults: [string, ConnectorAnswer, DeliveryResult['kind'], [number, number]?, Partial<Letter>?][] = [
  ['200', { status: 200 }, 'delivered'],
  ['201 without a body', { status: 201, body: '' }, 'delivered'],
  ['202', { status: 202 }, 'delivered'],
  ['200 after a second', { status: 200, afterMs: 1_000 }, 'delivered'],
  ['429 with a wait', { status: 429, headers: { 'Retry-After': '2' } }, 'later', [2_000, 2_400]],
  ['429 with a wait of an hour', { status: 429, headers: { 'Retry-After': '3600' } }, 'later', [900_000, 1_080_000]],
  ['429 with a date', { status: 429, headers: { 'Retry-After': inMinutes(1) } }, 'later', [50_000, 72_000]],
  ['429 with a date long past', { status: 429, headers: { 'Retry-After': inMinutes(-9) } }, 'later', [1_000, 1_200]],
  ['429 with rubbish', { status: 429, headers: { 'Retry-After': 'soon' } }, 'later', [1_000, 1_200]],
  ['429 alone', { status: 429 }, 'later', [1_000, 1_200]],
  ['429 alone, the fourth time', { status: 429 }, 'later', [8_000, 9_600], { attempts: 3 }],
  ['401', { status: 401 }, 'later'],
  ['400', { status: 400, body: '{"error":{"code":"BadSyntax"}}' }, 'never'],
  ['403', { status: 403, body: '{"error":{"code":"BotNotInConversationRoster"}}' }, 'never'],
  ['404', { status: 404 }, 'never'],
  ['413', { status: 413 }, 'never'],
  ['302 to somewhere', { status: 302, headers: { Location: 'https://evil.example/' } }, 'never'],
  ['408', { status: 408 }, 'unclear'],
  ['412', { status: 412 }, 'unclear'],
  ['500', { status: 500 }, 'unclear'],
  ['502', { status: 502 }, 'unclear'],
  ['503 with a wait', { status: 503, headers: { 'Retry-After': '1' } }, 'unclear'],
  ['504', { status: 504, body: '<html>' }, 'unclear'],
  ['silence', 'hang', 'unclear'],
  ['a reset', 'reset', 'unclear'],
  ['half an answer', 'half', 'unclear'],
  ['an answer of 2 MB', { status: 200, body: 'x'.repeat(2_000_000) }, 'unclear'],
];

it('takes each fault for what it is, after one POST and within its deadline', async () => {
  const byConversation = new Map(faults.map(([name, answer], index) => [`c${index}`, { name, answer }]));
  house.connector.answer = ({ activity }) => byConversation.get(activity.conversation.id)!.answer;
  let slowestMs = 0;
  const results = await Promise.all(
    faults.map(async ([, , , , changes], index) => {
      const begun = performance.now();
      const result = await house.delivery.deliver(letter(`c${index}`, changes));
      slowestMs = Math.max(slowestMs, performance.now() - begun);
      return result;
    }),
  );
  const wrong = faults.filter(([, , kind, wait], index) => {
    const result = results[index]!;
    const afterMs = result.kind === 'later' ? result.afterMs : undefined;
    const waits = wait ? afterMs !== undefined && afterMs >= wait[0] && afterMs <= wait[1] : afterMs === undefined;
    const posts = house.connector.posted.filter(({ activity }) => activity.conversation.id === `c${index}`).length;
    return result.kind !== kind || !waits || posts !== 1;
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
  expect(slowestMs).toBeLessThan(6_000);
  expect(results[13]).toEqual({ kind: 'never', reason: 'HTTP 403 BotNotInConversationRoster' });
  expect(new Set(house.called)).toEqual(new Set(['smba.trafficmanager.net', 'login.microsoftonline.com']));
  process.stdout.write(`${faults.length} connector faults: one POST each, slowest ${slowestMs.toFixed(0)} ms\n`);
});

it('CONTROL: the stock connector client posts again by itself, waits for ever, and strips citations', async () => {
  const connector = await startConnector();
  const impatience = new AbortController();
  try {
    const send = await stockClient(connector, impatience.signal);
    connector.answer = () => ({ status: 200 });
    await send({
      type: 'message',
      text: 'a [1]',
      entities: [{ type: 'https://schema.org/Message', citation: [{ position: 1 }] }],
    });
    expect(connector.posted.at(-1)!.activity.entities).toEqual([{ type: 'https://schema.org/Message' }]);

    connector.posted.length = 0;
    connector.answer = ({ activity }) => (activity.text === 'hang' ? 'hang' : { status: 500 });
    const hung = await Promise.all([
      send({ type: 'message', text: 'fail' }).catch(() => 'failed'),
      Promise.race([send({ type: 'message', text: 'hang' }).catch(() => 'failed'), silenceFor(6_000)]),
    ]);
    const posts = connector.posted.filter(({ activity }) => activity.text === 'fail').length;
    process.stdout.write(
      `stock client: ${posts} POSTs of one letter on HTTP 500, still waiting on silence after 6 s\n`,
    );
    expect(posts).toBe(4);
    expect(hung).toEqual(['failed', 'still waiting']);
  } finally {
    impatience.abort();
    await connector.close();
  }
});

it('goes as it is: text, card, citations, address and one token', async () => {
  await house.delivery.deliver(letter('19:thread@thread.tacv2;messageid=1'));
  const [{ path, headers, activity } = fail()] = house.connector.posted;
  expect(path).toBe('/emea/v3/conversations/19%3Athread%40thread.tacv2%3Bmessageid%3D1/activities/17');
  expect(headers.authorization).toBe('Bearer token-1');
  expect(activity).toMatchObject({
    type: 'message',
    text: expect.stringMatching(/^Igen \[1\]\.\n\n> Forrás \[1\]: /),
    entities: [{ type: 'https://schema.org/Message', citation: [{ position: 1, appearance: { name: 'Fejezet' } }] }],
    replyToId: '17',
    from: { id: `28:${APP}` },
    recipient: { id: '29:user' },
    conversation: { id: '19:thread@thread.tacv2;messageid=1', tenantId: TENANT },
  });
});

it('asks for one token for many letters, and for a new one when it is refused or old', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, n) => house.delivery.deliver(letter(`c${n}`))));
  expect(house.grants.count).toBe(1);
  house.connector.answer = () => ({ status: 401 });
  await house.delivery.deliver(letter('c'));
  house.connector.answer = () => ({ status: 200 });
  await house.delivery.deliver(letter('c'));
  expect(house.grants.count).toBe(2);
  house.clock.skip(56 * 60_000);
  await house.delivery.deliver(letter('c'));
  expect(house.grants.count).toBe(3);
  expect(house.connector.posted.at(-1)!.headers.authorization).toBe('Bearer token-3');
});

it('keeps the letter when there is no token to be had', async () => {
  house.grants.status = 503;
  expect(await house.delivery.deliver(letter('c'))).toMatchObject({ kind: 'later' });
  expect(house.connector.posted).toEqual([]);
});

it('keeps the letter when the host cannot be found', async () => {
  const result = await house.delivery.deliver(letter('c', {}, 'https://europe.botframework.com/'));
  expect(result).toEqual({ kind: 'later', reason: 'ENOTFOUND', afterMs: 5_000 });
});

it('postpones, without a try, what comes faster than a tenant may get it', async () => {
  const results = await Promise.all(Array.from({ length: 200 }, (_, n) => house.delivery.deliver(letter(`c${n}`))));
  const postponed = results.filter((result) => result.kind === 'postponed');
  expect(house.connector.posted).toHaveLength(200 - postponed.length);
  expect(postponed.length).toBeGreaterThan(50);
  for (const { afterMs } of postponed) expect(afterMs).toBeGreaterThan(2_000);
});

it.each([
  ['a host that is not ours', 'https://evil.example/'],
  ['this machine', 'http://127.0.0.1:9/'],
  ['http', 'http://smba.trafficmanager.net/emea/'],
])('sends neither letter nor token to %s, whatever stands in the store', async (_, serviceUrl) => {
  expect(await house.delivery.deliver(letter('c', {}, serviceUrl))).toMatchObject({ kind: 'never' });
  expect(house.called).toEqual([]);
});

it.each([
  ['nothing', {}],
  ['dots that would climb', { ...letter('..').address }],
  ['a slash less id', { ...letter('c').address, conversation: {} }],
])('gives up a letter whose address holds %s', async (_, address) => {
  expect(await house.delivery.deliver(letter('c', { address }))).toMatchObject({ kind: 'never' });
  expect(house.called).toEqual([]);
});

async function stockClient(
  { url }: FakeConnector,
  abortSignal: AbortSignal,
): Promise<(activity: object) => Promise<unknown>> {
  const noMsal = {
    acquireTokenByClientCredential: async () => ({ accessToken: 'x', expiresOn: new Date(Date.now() + 3_600_000) }),
  };
  const stock = new ConfigurationBotFrameworkAuthentication(
    {},
    new MsalServiceClientCredentialsFactory(APP, noMsal as never),
  );
  const factory = stock.createConnectorFactory(new ClaimsIdentity([{ type: 'aud', value: APP }], true));
  const client = await factory.create(url);
  return (activity) => client.conversations.sendToConversation('c', activity as never, { abortSignal });
}

function silenceFor(ms: number): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, 'still waiting').unref();
  });
}

function fail(): never {
  throw new Error('nothing was posted');
}

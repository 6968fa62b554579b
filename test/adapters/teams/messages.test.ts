// POST /api/messages end to end: how the bot is asked, how Teams hears that it arrived, and what is said meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import { CloudAdapter } from 'botbuilder';
import { TeamsAuthentication } from '../../../adapters/teams/authentication';
import { createConnector } from '../../../adapters/teams/connector';
import { call } from '../../../adapters/teams/outbound';
import { openTeams } from '../../../adapters/teams/teams';
import { type Receive, StoreUnavailable } from '../../../bot/ports';
import { type FakeConnector, startConnector } from '../../support/connector';
import { messageActivity, openTeamsHouse, type TeamsHouse } from '../../support/teams-house';

let house: TeamsHouse;
afterEach(() => house.close());

const quiet = { info() {}, warn() {}, error() {} };
const press = { do: 'call-colleague' } as const;
const execute = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  text: undefined,
  value: { action: { data: { press } } },
};

/** A message from a simulator on this machine, whose connector is ours. */
function local(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return messageActivity({ serviceUrl: house.connector.url, ...changes });
}

const slowly =
  (ms: number): Receive =>
  async () => {
    await sleep(ms);
    return [{ text: 'kész' }];
  };

it('hands a message over to be answered by mail, and says that it arrived', async () => {
  const asked: unknown[] = [];
  house = await openTeamsHouse('local', async (turn, how) => {
    asked.push([turn.text, how]);
    return [{ text: 'majd' }];
  });
  expect(await house.post(local())).toEqual({ status: 200, text: '' });
  expect(asked).toEqual([['Jó napot!', 'mailed']]);
  expect(house.connector.posted).toEqual([]);
});

it('gives the replies back in the answer when they are expected there', async () => {
  const asked: unknown[] = [];
  house = await openTeamsHouse('local', async (turn, how) => {
    asked.push([turn.text, how]);
    return [
      {
        text: 'egy [1]',
        citations: [{ section: 's', trail: ['a'], validFrom: '2017-01-01', reviewedOn: '2026-11-22' }],
      },
      { text: 'kettő', buttons: [{ title: 'Tovább', press }] },
    ];
  });
  const { status, text } = await house.post(local({ deliveryMode: 'expectReplies' }));
  const { activities } = JSON.parse(text) as { activities: Record<string, unknown>[] };
  expect([status, asked]).toEqual([200, [['Jó napot!', 'returned']]]);
  expect(activities).toMatchObject([
    {
      type: 'message',
      text: expect.stringContaining('> Forrás [1]: a'),
      replyToId: '1700000000000',
      entities: [{ citation: [{ position: 1 }] }],
    },
    { type: 'message', text: 'kettő', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] },
  ]);
  expect(house.connector.posted).toEqual([]);
});

it('answers an empty list where replies are expected and there are none', async () => {
  house = await openTeamsHouse('local', async () => []);
  const { status, text } = await house.post(local({ deliveryMode: 'expectReplies' }));
  expect([status, JSON.parse(text)]).toEqual([200, { activities: [] }]);
});

it('takes an Execute button for a press, and answers the invoke at once', async () => {
  house = await openTeamsHouse('local');
  const { status, text } = await house.post(local(execute));
  expect([status, JSON.parse(text)]).toEqual([
    200,
    {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Rendben, a választ itt, a beszélgetésben küldöm.',
    },
  ]);
  expect(house.turns.map((turn) => turn.press)).toEqual([press]);
});

it.each<[string, Record<string, unknown>, number]>([
  ['an unknown invoke', { type: 'invoke', name: 'composeExtension/query', value: {} }, 501],
  ['an invoke without a name', { type: 'invoke' }, 501],
  ['a reaction', { type: 'messageReaction' }, 200],
  ['an edit', { type: 'messageUpdate' }, 200],
])('does not bother the bot with %s', async (_, changes, status) => {
  house = await openTeamsHouse('local');
  expect((await house.post(local(changes))).status).toBe(status);
  expect(house.turns).toEqual([]);
});

it('says nothing of a store that cannot be reached but that it is so', async () => {
  house = await openTeamsHouse('local', async () => {
    throw new StoreUnavailable('redis://secret');
  });
  expect(await house.post(local())).toEqual({ status: 503, text: 'Not available now.\n' });
  expect(await house.post(local({ deliveryMode: 'expectReplies' }))).toEqual({
    status: 503,
    text: 'Not available now.\n',
  });
});

it('says nothing of what a fault of ours is', async () => {
  house = await openTeamsHouse('local', async () => {
    throw new Error('secret');
  });
  expect(await house.post(local())).toEqual({ status: 500, text: expect.stringMatching(/^Internal error \w{8}\.\n$/) });
});

describe('typing', () => {
  const typed = (): unknown[] => house.connector.posted.filter(({ activity }) => activity.type === 'typing');

  it('is said once when the answer takes a while', async () => {
    house = await openTeamsHouse('local', slowly(900));
    await house.post(local());
    await sleep(100);
    expect(typed()).toMatchObject([{ activity: { type: 'typing', conversation: { id: 'a:conversation' } } }]);
  });

  it('is not said when the answer is quick, fails quickly, or goes back with the request', async () => {
    let answer = slowly(10);
    house = await openTeamsHouse('local', (turn, how) => answer(turn, how));
    await house.post(local());
    answer = async () => {
      throw new Error('fails');
    };
    await house.post(local());
    answer = slowly(600);
    await house.post(local({ deliveryMode: 'expectReplies' }));
    await sleep(500);
    expect(typed()).toEqual([]);
  });

  it('does not matter when it fails or hangs, and no letter overtakes it', async () => {
    house = await openTeamsHouse('local', slowly(600));
    house.connector.answer = ({ activity }) =>
      activity.type === 'typing' ? { status: 500, afterMs: 700 } : { status: 200 };
    const begun = performance.now();
    expect((await house.post(local())).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(1_000);
    const [turn] = house.turns;
    const mail = {
      id: 'm',
      partition: 'p',
      channel: 'teams',
      attempts: 0,
      reply: { text: 'kész' },
      address: turn!.address,
    } as const;
    expect(await house.delivery.deliver(mail)).toEqual({ kind: 'delivered' });
    expect(performance.now() - begun).toBeGreaterThan(1_000);
    expect(house.connector.posted.map(({ activity }) => activity.type)).toEqual(['typing', 'message']);
  });
});

describe('the seam to the SDK', () => {
  let connector: FakeConnector;
  beforeEach(async () => {
    house = await openTeamsHouse('local');
    connector = await startConnector();
  });
  afterEach(() => connector.close());

  const adapter = (): CloudAdapter => {
    const urls = { mode: 'local' as const, hosts: [] };
    return new CloudAdapter(
      new TeamsAuthentication({
        check: undefined,
        log: quiet,
        connector: createConnector({ urls, call, token: undefined }),
      }),
    );
  };
  const reference = () =>
    ({ serviceUrl: connector.url, channelId: 'msteams', conversation: { id: 'c' }, bot: { id: 'b' } }) as never;

  it('lets whatever the SDK sends arrive whole: citations are not stripped', async () => {
    const citation = [{ '@type': 'Claim', position: 1, appearance: { name: 'Kézikönyv' } }];
    const entities = [{ type: 'https://schema.org/Message', '@type': 'Message', citation }];
    await adapter().continueConversationAsync('', reference(), async (context) => {
      await context.sendActivity({ type: 'message', text: 'a [1]', entities });
    });
    expect(connector.posted[0]?.activity).toMatchObject({ text: 'a [1]', entities });
  });

  it('lets the SDK know when it did not arrive, after one POST', async () => {
    connector.answer = () => ({ status: 500 });
    const sending = adapter().continueConversationAsync('', reference(), async (context) => {
      await context.sendActivity('a');
    });
    await expect(sending).rejects.toThrow('HTTP 500');
    expect(connector.posted).toHaveLength(1);
  });

  it('has no second door: the SDK’s streaming connections are refused', async () => {
    const authentication = new TeamsAuthentication({ check: undefined, log: quiet, connector: undefined as never });
    await expect(authentication.authenticateStreamingRequest()).rejects.toThrow('refused');
  });
});

it('does not open in production without credentials', async () => {
  house = await openTeamsHouse('local');
  const rest = { receive: slowly(0), log: quiet, clock: house.clock };
  expect(() => openTeams({ mode: 'production', ...rest })).toThrow('credentials');
  const credentials = { appId: 'a', password: 'p', appType: 'SingleTenant' as const };
  expect(() => openTeams({ mode: 'production', credentials, ...rest })).toThrow('tenant');
});

// 1,500 activities that nobody would write, through real HTTP: heard, refused or ignored, but never a failure of ours.
import { Agent } from 'node:http';
import fc from 'fast-check';
import { postJson } from '../../support/post-json';
import { messageActivity, openTeamsHouse, type TeamsHouse } from '../../support/teams-house';

const RUNS = 1_500;

let house: TeamsHouse;
beforeAll(async () => {
  house = await openTeamsHouse('local');
});
afterAll(() => house.close());

const types = [
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'event',
  'typing',
  'x',
];
const names = ['adaptiveCard/action', 'composeExtension/query', 'fileConsent/invoke', '', '__proto__'];
const press = fc.constantFrom(
  { do: 'call-colleague' },
  { do: 'say', text: 'a' },
  { do: 'open-section', section: 's' },
  { do: 'say', text: '' },
  { do: '__proto__' },
);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  press,
  fc.record({ press }),
  fc.record({ action: fc.record({ data: fc.record({ press }) }) }),
);
const orAnything = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: anything });
const mention = fc.record({
  type: orAnything(fc.constantFrom('mention', 'clientInfo', 'MENTION')),
  text: orAnything(fc.constantFrom('<at>ASP segítő</at>', '<at>', '')),
  mentioned: orAnything(fc.record({ id: orAnything(fc.constantFrom('28:bot', '29:x')) })),
});
const fields = {
  type: orAnything(fc.constantFrom(...types)),
  id: orAnything(fc.string({ maxLength: 60 })),
  name: orAnything(fc.constantFrom(...names)),
  action: orAnything(fc.constantFrom('add', 'remove')),
  text: orAnything(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant('<at>ASP segítő</at> a'))),
  value: anything,
  entities: orAnything(fc.array(mention, { maxLength: 60 })),
  attachments: orAnything(
    fc.array(orAnything(fc.record({ contentType: orAnything(fc.constant('text/html')) })), { maxLength: 60 }),
  ),
  conversation: orAnything(
    fc.record({ id: orAnything(fc.string()), conversationType: anything, tenantId: anything, isGroup: anything }),
  ),
  from: orAnything(fc.record({ id: orAnything(fc.string()), aadObjectId: anything })),
  recipient: orAnything(fc.record({ id: orAnything(fc.constant('28:bot')), name: anything })),
  channelData: anything,
  membersAdded: orAnything(fc.array(orAnything(fc.record({ id: orAnything(fc.constant('28:bot')) })))),
  deliveryMode: orAnything(fc.constantFrom('expectReplies', 'normal')),
  locale: anything,
  channelId: orAnything(fc.constantFrom('msteams', 'emulator', 'webchat')),
  serviceUrl: orAnything(
    fc.constantFrom('http://127.0.0.1:9/', 'http://localhost', 'https://smba.trafficmanager.net/'),
  ),
  timestamp: anything,
};
/** A few at a time: an activity in which everything is odd never gets past the gate. */
const changes = fc
  .subarray(Object.keys(fields) as (keyof typeof fields)[], { maxLength: 4 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, fields[key] as fc.Arbitrary<unknown>]))));

it('answers every one of them with 200, 400 or 501', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const counted: Record<number, number> = {};
  const base = messageActivity({ channelId: 'emulator', serviceUrl: 'http://127.0.0.1:9/' });
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 9, arbitrary: changes }, { weight: 1, arbitrary: anything }),
        async (changed) => {
          const activity = changed !== null && typeof changed === 'object' ? { ...base, ...changed } : changed;
          const { status } = await postJson(house.url, activity, agent);
          counted[status] = (counted[status] ?? 0) + 1;
          expect([200, 400, 501]).toContain(status);
        },
      ),
      { numRuns: RUNS },
    );
  } finally {
    agent.destroy();
  }
  expect(counted[200]).toBeGreaterThan(RUNS / 10);
  expect(counted[400]).toBeGreaterThan(RUNS / 10);
  process.stdout.write(`${RUNS} made-up activities: ${JSON.stringify(counted)}, ${house.turns.length} heard\n`);
});

// Production has no demo people: what was put into a store at home is void there, nobody can be asked for them, and whoever sends their ids
// is a guest like any other stranger.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { localPeople, seedLocalPeople } from '../../bot/access/demo';
import { peoplePartition, personRecord } from '../../bot/access/person';
import { pseudonymOf } from '../../bot/access/principal';
import { standingOf } from '../../bot/access/standing';
import { DEMO_TENANT } from '../../bot/access/tenants';
import type { OpenBot } from '../../bot/open-bot';
import type { Store } from '../../bot/ports';
import { recalled } from '../../bot/records';
import { botOn, register } from '../support/bot';
import { type Child, runChild, startChild } from '../support/child';
import { call, message } from '../support/direct-line-rest';
import { freePort } from '../support/free-port';
import { testDataKeys, testKeys } from '../support/keys';
import { ABA, allowTenant, hold, personCalled } from '../support/people';
import { skippingClock } from '../support/skipping-clock';
import { APP, messageActivity, openTeamsHouse, SERVICE_URL, TENANT, type TeamsHouse } from '../support/teams-house';
import { jwt, signed } from '../support/token-issuer';

const people = localPeople(register);
const demo = people.filter(({ role }) => role !== 'guest');
/** As whoever holds something is told. */
const OPENED = /Ön így férhet hozzá/;
const STRANGER = '77777777-7777-4777-8777-777777777777';
const STRANGE_TENANT = '77777777-7777-4777-8777-77777777aaaa';
const asks = [
  'ki vagyok',
  'önkormányzatváltás',
  'kapcsolattartók Aba',
  'hozzáférések Aba',
  'meghívó',
  'önkormányzatunk',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asp-bot-demo-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a store that was seeded at home and is opened in production', () => {
  const clock = skippingClock();
  let store: Store;
  beforeAll(async () => {
    store = await openEmbeddedStore(join(folder, 'seeded'), testKeys);
    await seedLocalPeople(store, register, clock);
  });
  afterAll(() => store?.close());

  it.each(demo.map((person) => [person.role, person] as const))('has a guest in its %s', async (_, person) => {
    const kind = personRecord(pseudonymOf(person));
    expect(recalled(kind, await store.read(peoplePartition, [kind.key])).value.grants).not.toEqual([]);
    const standing = await standingOf(person, { store, clock, mode: 'production' });
    expect(standing).toMatchObject({ isTenantAllowed: false, grants: [] });
  });

  it.each(demo.map((person) => [person.role, person] as const))(
    'CONTROL: has them in local mode: %s',
    async (_, who) => {
      expect((await standingOf(who, { store, clock, mode: 'local' })).grants).toHaveLength(1);
    },
  );

  it('keeps them out even when somebody has written their tenant into the list', async () => {
    await allowTenant(store, DEMO_TENANT, 'Minta');
    for (const person of demo) {
      expect(await standingOf(person, { store, clock, mode: 'production' })).toMatchObject({ grants: [] });
    }
  });

  describe('behind the Teams channel, with a token that is good', () => {
    let bot: OpenBot;
    let house: TeamsHouse;
    beforeAll(async () => {
      await allowTenant(store, TENANT);
      bot = await botOn({ store, clock, deliveries: {}, mode: 'production' });
      house = await openTeamsHouse('production', bot.receive);
    });
    afterAll(async () => {
      await house?.close();
      await bot?.stop();
    });

    let sent = 0;
    async function told(aadObjectId: string, tenant: string, text: string): Promise<{ status: number; text: string }> {
      sent += 1;
      const at = Math.floor(house.clock.now() / 1000);
      const token = jwt(
        { alg: 'RS256', kid: house.key.kid },
        { iss: 'https://api.botframework.com', aud: APP, serviceurl: SERVICE_URL, nbf: at - 10, exp: at + 600 },
        signed.rs256(house.key.privateKey),
      );
      const activity = messageActivity({
        id: `${sent}`,
        from: { id: `29:${aadObjectId}`, aadObjectId },
        conversation: { id: `a:${aadObjectId}-${tenant}`, conversationType: 'personal', tenantId: tenant },
        channelData: { tenant: { id: tenant } },
        deliveryMode: 'expectReplies',
        text,
      });
      return house.post(activity, `Bearer ${token}`);
    }

    it.each(people.map((person) => [person.role, person] as const))(
      'tells the %s what it tells strangers, in their own tenant, in one that is allowed, and written large',
      async (_, { aadObjectId, tenantId }) => {
        const places = [[TENANT, TENANT] as const, [tenantId, STRANGE_TENANT] as const];
        for (const [tenant, strangers] of places) {
          for (const text of asks) {
            const stranger = await told(STRANGER, strangers, text);
            for (const id of [aadObjectId, aadObjectId.toUpperCase()]) {
              const reply = await told(id, tenant === TENANT ? tenant : tenant.toUpperCase(), text);
              expect([reply.status, wordsIn(reply.text)]).toEqual([200, wordsIn(stranger.text)]);
              expect(wordsIn(reply.text)).not.toMatch(OPENED);
            }
          }
        }
      },
      60_000,
    );

    it('CONTROL: gives it to somebody who holds a grant in the allowed tenant', async () => {
      const anna = personCalled('Kovács Anna', TENANT);
      await hold(store, anna, 'editor', ABA);
      const reply = await told(anna.principal.aadObjectId, TENANT, 'ki vagyok');
      expect(wordsIn(reply.text)).toMatch(OPENED);
    });
  });
});

/** The words of the replies: buttons are ways to ask. */
function wordsIn(body: string): string {
  const { activities } = JSON.parse(body) as { activities: { text: string }[] };
  return activities.map(({ text }) => text).join('\n');
}

describe('the product as a process', () => {
  const SECRET = 'a secret of the embedding site, long enough';
  const production = () => ({
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    DATA_DIR: join(folder, 'process'),
    HANDBOOK_DIR: join(__dirname, '../support/handbook'),
    DATA_KEYS: testDataKeys,
    MicrosoftAppId: APP,
    MicrosoftAppPassword: 'pass',
    MicrosoftAppTenantId: TENANT,
    DIRECT_LINE_SECRET: SECRET,
    LOG_LEVEL: 'warn',
  });
  let child: Child;
  let origin: string;
  beforeAll(async () => {
    const home = { ...production(), NODE_ENV: '', MicrosoftAppId: '' };
    const atHome = await startChild('bot/main.ts', await freePort(), home);
    try {
      const listed = await fetch(`http://127.0.0.1:${atHome.port}/local/people`);
      expect(await listed.json()).toEqual(people);
    } finally {
      await atHome.kill('SIGTERM');
    }
    child = await startChild('bot/main.ts', await freePort(), production());
    origin = `http://127.0.0.1:${child.port}`;
  }, 60_000);
  afterAll(() => child?.kill('SIGTERM'));

  it.each(['GET', 'POST', 'PUT', 'HEAD'])('has no list of people to %s, whatever is sent along', async (method) => {
    for (const path of [
      '/local/people',
      '/local/people/',
      '/local//people',
      '/LOCAL/people',
      '/local/people?mode=local',
    ]) {
      const answer = await fetch(origin + path, { method, headers: { 'x-forwarded-host': 'localhost' } });
      expect([path, [404, 405].includes(answer.status), (await answer.text()).includes('aadObjectId')]).toEqual([
        path,
        true,
        false,
      ]);
    }
    expect((await fetch(`${origin}/local/people`)).status).toBe(404);
  });

  it.each(demo.map((person) => [person.role, person] as const))(
    'takes nobody in the embedded chat for the %s',
    async (_, { aadObjectId, tenantId }) => {
      const token = await call(origin, 'POST', '/tokens/generate', SECRET, { user: { id: aadObjectId } });
      const begun = await call(origin, 'POST', '/conversations', token.body.token, {});
      const path = `/conversations/${begun.body.conversationId}/activities`;
      const forged = { from: { id: aadObjectId, aadObjectId, tenantId }, conversation: { tenantId } };
      await call(origin, 'POST', path, token.body.token, { ...message('ki vagyok', 'a'), ...forged });
      const said = await untilTold(() => call(origin, 'GET', path, token.body.token));
      expect(said).toContain('nem tudom ellenőrizni, hogy ki Ön');
      expect(said).not.toMatch(OPENED);
    },
  );

  it('refuses their activities without a token', async () => {
    const [{ aadObjectId, tenantId } = { aadObjectId: '', tenantId: '' }] = demo;
    const conversation = { id: 'c', conversationType: 'personal', tenantId };
    const activity = { from: { id: 'u', aadObjectId }, conversation, channelData: { tenant: { id: tenantId } } };
    const answer = await fetch(`${origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(messageActivity({ ...activity, text: 'ki vagyok' })),
    });
    expect(answer.status).toBe(401);
  });

  it('does not start without keys for the data, however much of the rest is set', async () => {
    const port = await freePort();
    const started = ['', 'test:short'].map((DATA_KEYS) =>
      runChild('bot/main.ts', port, { ...production(), DATA_KEYS }),
    );
    for (const refused of started) {
      expect(await refused.ended).toBe(1);
      expect(refused.output()).toContain('DATA_KEYS');
    }
  });
});

/** The bot's words in a conversation, once it has answered more than its welcome. */
async function untilTold(read: () => Promise<{ body: { activities: { text?: string; from: { role?: string } }[] } }>) {
  for (let tries = 0; tries < 600; tries += 1) {
    const { body } = await read();
    const told = body.activities.filter(({ from }) => from.role === 'bot').map(({ text }) => text ?? '');
    if (told.length >= 2) return told.join('\n');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the bot did not answer within 30 s');
}

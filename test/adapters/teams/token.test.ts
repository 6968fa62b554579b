// Who may speak to the bot: a table of tokens through real HTTP; and the stock adapter beside it as the control.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AseChannelValidation, MsalServiceClientCredentialsFactory } from 'botframework-connector';
import { APP, messageActivity, openTeamsHouse, TENANT, type TeamsHouse } from '../../support/teams-house';
import { jwt, rsaKey, signed } from '../../support/token-issuer';
import { goodClaims, otherKeys, type TokenCase, tokenCases } from './token-cases';

let house: TeamsHouse;
beforeEach(async () => {
  house = await openTeamsHouse();
  house.issuer.published.push(...Object.values(otherKeys));
});
afterEach(() => house.close());

const DAY_MS = 24 * 60 * 60_000;

const token = (kid: string, by = house.key.privateKey, claims: Record<string, unknown> = {}): string =>
  `Bearer ${jwt({ alg: 'RS256', kid }, { ...goodClaims(), ...claims }, signed.rs256(by))}`;
/** Valid as long as a test may make the clock run. */
const longToken = (): string => token(house.key.kid, house.key.privateKey, { exp: Date.now() / 1_000 + 30 * 86_400 });
const post = async (authorization: string): Promise<number> =>
  (await house.post(messageActivity(), authorization)).status;

describe('an activity is heard only with a token of the Teams channel for this bot and this address', () => {
  it('refuses every other one with a bare 401, or with one line at the gate, and calls nobody for it', async () => {
    const cases = tokenCases(house);
    const wrong: unknown[] = [];
    for (const { name, activity, authorization, expected } of cases) {
      const before = house.turns.length;
      const { status, text } = await house.post(activity, authorization);
      const heard = house.turns.length - before;
      const bare = expected === 401 ? text === '' : expected === 400 ? /^[^\n]{1,80}\n$/.test(text) : true;
      if (status !== expected || !bare || heard !== (expected === 200 ? 1 : 0))
        wrong.push({ name, status, text, heard });
    }
    expect(wrong).toEqual([]);
    expect(house.called).toEqual([]);
    expect(cases.filter(({ expected }) => expected === 401).length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(({ expected }) => expected === 400).length).toBeGreaterThanOrEqual(15);
  });

  it('CONTROL: the stock adapter takes or mishandles many of the same', async () => {
    const stock = await stockAdapter(house);
    const silenced = console.error;
    console.error = () => undefined;
    try {
      const refusable = tokenCases(house).filter(({ expected }) => expected !== 200);
      const got = await Promise.all(refusable.map(async (each) => ({ ...each, ...(await stock.post(each)) })));
      const taken = got.filter(({ status }) => status === 200);
      const failed = got.filter(({ status }) => status === 500);
      const talkative = got.filter(({ text }) => text.length > 0);
      process.stdout.write(
        `stock adapter, ${got.length} tokens to refuse: ${taken.length} taken, ${failed.length} answered 500, ${talkative.length} with the library's words\n`,
      );
      expect(taken.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'exp missing',
          'serviceUrl missing',
          "channelId AseChannel with a user's token",
          'channelId webchat, which the key may do',
        ]),
      );
      expect(failed.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['alg none, unsigned', 'PS256 by the right key', 'valid in six minutes']),
      );
      expect(talkative.length).toBeGreaterThan(20);
    } finally {
      console.error = silenced;
      await stock.close();
    }
  });
});

describe('the signing keys', () => {
  it('refuses everything while the issuer cannot be reached, and takes it when it is back', async () => {
    house.issuer.down = true;
    expect(await post(longToken())).toBe(401);
    house.issuer.down = false;
    expect(await post(longToken())).toBe(401); // not asked again within 5 s
    house.clock.skip(6_000);
    expect(await post(longToken())).toBe(200);
  });

  it('asks once for many who wait', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => post(longToken())));
    expect(all.every((status) => status === 200)).toBe(true);
    expect(house.issuer.asked).toBe(2); // metadata and keys
  });

  it('outlives an outage of days with the keys it has, but not of a week', async () => {
    expect(await post(longToken())).toBe(200);
    house.issuer.down = true;
    house.clock.skip(4 * DAY_MS);
    expect(await post(longToken())).toBe(200);
    house.clock.skip(2 * DAY_MS);
    expect(await post(longToken())).toBe(401);
  });

  it('learns a new key from its first token, and forgets one that is withdrawn', async () => {
    expect(await post(longToken())).toBe(200);
    const next = { kid: 'next', privateKey: rsaKey(), endorsements: ['msteams'] };
    house.issuer.published = [next];
    house.clock.skip(6 * 60_000);
    const nextToken = (): string => token('next', next.privateKey, { exp: Date.now() / 1_000 + 86_400 });
    expect(await post(nextToken())).toBe(200);
    expect(await post(longToken())).toBe(401);
  });

  it('does without a published key that is broken', async () => {
    house.issuer.broken = [{ kty: 'RSA', kid: 'broken', n: '', e: '' }, { kty: 'oct', kid: 'k' }, { kty: 'RSA' }];
    expect(await post(longToken())).toBe(200);
  });

  it('is not made to fetch by a flood of unknown key ids', async () => {
    expect(await post(longToken())).toBe(200);
    const asked = house.issuer.asked;
    const flood = await Promise.all(Array.from({ length: 100 }, (_, n) => post(token(`unknown-${n}`))));
    expect(flood.every((status) => status === 401)).toBe(true);
    expect(house.issuer.asked).toBe(asked);
  });

  it('refreshes behind the back of a request when they are hours old', async () => {
    expect(await post(longToken())).toBe(200);
    const asked = house.issuer.asked;
    house.clock.skip(7 * 60 * 60_000);
    expect(await post(longToken())).toBe(200);
    for (let waited = 0; house.issuer.asked < asked + 2 && waited < 100; waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(house.issuer.asked).toBe(asked + 2);
  });
});

/** botbuilder as its samples use it, on the same issuer. */
async function stockAdapter({ issuer }: TeamsHouse) {
  const metadata = issuer.url + issuer.paths.stock;
  const noMsal = { acquireTokenByClientCredential: async () => ({ accessToken: 'x', expiresOn: new Date() }) };
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: APP,
      MicrosoftAppTenantId: TENANT,
      ToChannelFromBotLoginUrl: 'https://login.example/',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: metadata,
      ToBotFromEmulatorOpenIdMetadataUrl: metadata,
      OAuthUrl: 'https://oauth.example/',
      CallerId: 'urn:botframework:azure',
      ValidateAuthority: true,
    },
    new MsalServiceClientCredentialsFactory(APP, noMsal as never),
    { requiredEndorsements: [] },
  );
  Object.assign(AseChannelValidation, { MetadataUrl: metadata });
  const adapter = new CloudAdapter(authentication);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const shim = { status: (code: number) => (response.statusCode = code), header() {} };
    const send = (body: unknown) => void response.write(typeof body === 'string' ? body : JSON.stringify(body));
    const end = () => void response.end();
    const body = JSON.parse(Buffer.concat(chunks).toString());
    await adapter.process(
      { body, headers: request.headers, method: 'POST' },
      { ...shim, send, end, socket: undefined } as never,
      async () => undefined,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    post: async ({ activity, authorization }: TokenCase) => {
      const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(activity) });
      return { status: response.status, text: await response.text() };
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

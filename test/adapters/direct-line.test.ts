// The Direct Line endpoint by hand: every refusal of its REST calls, and that it takes each message once.
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../../bot/ports';
import { begin, call, message, type Started } from '../support/direct-line-rest';
import { GENEROUS, SECRET, withHouse } from '../support/webchat-house';

const QUESTION = 'Mennyibe kerül az ASP?';

describe('the Direct Line endpoint over REST', () => {
  it('gives tokens for the secret only, and refreshes them while they last', () =>
    withHouse({ mode: 'production' }, async ({ origin, clock }) => {
      const generate = (token?: string) => call(origin, 'POST', '/tokens/generate', token, {});
      expect((await generate()).status).toBe(401);
      expect((await generate('not the secret')).status).toBe(403);
      const { status, body } = await generate(SECRET);
      expect([status, body.expires_in]).toEqual([200, 1800]);
      expect((await generate(body.token)).status).toBe(403);

      clock.skip(29 * 60_000);
      const refreshed = await call(origin, 'POST', '/tokens/refresh', body.token);
      expect([refreshed.status, refreshed.body.conversationId]).toEqual([200, body.conversationId]);
      clock.skip(2 * 60_000);
      expect((await call(origin, 'POST', '/tokens/refresh', body.token)).status).toBe(403);
      expect((await call(origin, 'POST', '/conversations', refreshed.body.token, {})).status).toBe(201);
      expect((await call(origin, 'POST', '/tokens/refresh', SECRET)).status).toBe(400);
    }));

  it('refuses each call that has no token, a forged one, an expired one, or that of another conversation', () =>
    withHouse({ mode: 'production' }, async ({ origin, clock }) => {
      const old = await begin({ origin });
      clock.skip(31 * 60_000);
      const mine = await begin({ origin });
      const other = await begin({ origin });
      const [header, claims, signature] = mine.token.split('.');
      const asUser = Buffer.from(
        JSON.stringify({ ...JSON.parse(Buffer.from(claims!, 'base64url').toString()), user: 'x' }),
      );
      const stream = new URL(mine.streamUrl).searchParams.get('t')!;
      const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
      const bad: [string, string | undefined, number][] = [
        ['no token', undefined, 401],
        ['an empty token', '', 401],
        ['nonsense', 'nonsense', 403],
        ['a token that has expired', old.token, 403],
        ['another signature', `${header}.${claims}.${signature!.slice(1)}A`, 403],
        ['other claims', `${header}.${asUser.toString('base64url')}.${signature}`, 403],
        ['another algorithm', `${unsigned}.${claims}.`, 403],
        ['a token for a stream', stream, 403],
        ['a very long token', 'a'.repeat(5_000), 403],
        ['the token of another conversation', other.token, 403],
      ];
      const path = `/conversations/${mine.conversationId}`;
      const calls: [string, string, unknown?][] = [
        ['GET', path],
        ['GET', `${path}/activities`],
        ['POST', `${path}/activities`, message('hol?')],
        ['POST', `${path}/upload`],
      ];
      const answers = await Promise.all(
        bad.flatMap(([name, token, expected]) =>
          calls.map(async ([method, at, body]) => {
            const { status } = await call(origin, method, at, token, body);
            return { call: `${method} ${at} with ${name}`, status, expected };
          }),
        ),
      );
      expect(answers.filter(({ status, expected }) => status !== expected)).toEqual([]);
      expect(answers.length).toBe(40);
      const { body } = await call(origin, 'GET', `${path}/activities`, mine.token);
      expect(body.activities.map(({ from }: { from: { role: string } }) => from.role)).toEqual(['bot']);
    }));

  it('says 404 of what is unknown or ended, 400 and 413 of what does not fit, and 415 of files', () =>
    withHouse({ mode: 'production' }, async (house) => {
      const { origin } = house;
      const { token, conversationId } = await begin(house);
      const path = `/conversations/${conversationId}`;
      const generated = await call(origin, 'POST', '/tokens/generate', SECRET, {});
      const never = `/conversations/${generated.body.conversationId}`;
      const table: [string, string, string, unknown, number][] = [
        ['GET', never, generated.body.token, undefined, 404],
        ['GET', `${never}/activities`, generated.body.token, undefined, 404],
        ['POST', `${never}/activities`, generated.body.token, message('hol?'), 404],
        ['GET', '/conversations/nothing', SECRET, undefined, 404],
        ['GET', `${path}?watermark=soon`, token, undefined, 400],
        ['GET', `${path}/activities?watermark=-1`, token, undefined, 400],
        ['POST', `${path}/activities`, token, [], 400],
        ['POST', `${path}/activities`, token, { text: 'hol?' }, 400],
        ['POST', `${path}/activities`, token, { type: 'message', text: 7 }, 400],
        [
          'POST',
          `${path}/activities`,
          token,
          { type: 'message', text: 'x', channelData: { clientActivityID: {} } },
          400,
        ],
        ['POST', `${path}/activities`, token, message('x'.repeat(16_001)), 413],
        ['POST', `${path}/activities`, token, message('x'.repeat(16_000)), 200],
        ['POST', `${path}/activities`, token, { type: 'typing' }, 200],
        ['POST', `${path}/activities`, token, { type: 'event', name: 'webchat/join', value: {} }, 200],
        ['POST', `${path}/upload`, token, undefined, 415],
        ['POST', '/conversations', token, {}, 200],
        ['POST', '/conversations', SECRET, { user: { id: 7 } }, 400],
        ['POST', '/conversations', SECRET, {}, 201],
        ['POST', `${path}/activities`, token, { type: 'endOfConversation' }, 200],
        ['GET', path, token, undefined, 404],
        ['GET', `${path}/activities`, token, undefined, 404],
        ['POST', `${path}/activities`, token, message('hol?'), 404],
        ['POST', '/conversations', token, {}, 404],
      ];
      const wrong: unknown[] = [];
      for (const [method, at, by, body, expected] of table) {
        const { status } = await call(origin, method, at, by, body);
        if (status !== expected) wrong.push({ method, at, body, status, expected });
      }
      expect(wrong).toEqual([]);
    }));

  it('takes a message once however often it is sent, and greets once', () =>
    withHouse({ mode: 'production', limits: GENEROUS }, async (house) => {
      const { origin } = house;
      const { token, conversationId } = await begin(house, 'user of the site');
      const path = `/conversations/${conversationId}/activities`;
      const again = await Promise.all(
        Array.from({ length: 10 }, () => call(origin, 'POST', path, token, message(QUESTION, 'the same'))),
      );
      expect(new Set(again.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
      await call(origin, 'POST', '/conversations', token, {});
      await sleep(300);
      const { body } = await call(origin, 'GET', path, token);
      expect(body.activities.map(({ from }: { from: { id: string } }) => from.id)).toEqual([
        'asp-segito',
        'user of the site',
        'asp-segito',
      ]);
      expect(body.watermark).toBe('3');
      expect((await call(origin, 'GET', `${path}?watermark=2`, token)).body.activities).toHaveLength(1);
      expect((await call(origin, 'GET', `${path}?watermark=3`, token)).body).toEqual({
        activities: [],
        watermark: '3',
      });
    }));

  it('lets one conversation, and everybody together, go only so fast', () =>
    withHouse(
      { mode: 'local', limits: { posting: { burst: 3, perSecond: 0.1 }, beginning: { burst: 4, perSecond: 0.1 } } },
      async (house) => {
        const { origin, clock } = house;
        const [one, other] = [await begin(house), await begin(house)];
        const post = async ({ token, conversationId }: Started) =>
          (await call(origin, 'POST', `/conversations/${conversationId}/activities`, token, { type: 'typing' })).status;
        expect([await post(one), await post(one), await post(one), await post(one)]).toEqual([200, 200, 200, 429]);
        expect(await post(other)).toBe(200);
        const generate = () => call(origin, 'POST', '/tokens/generate', undefined, {});
        expect([(await generate()).status, (await generate()).status]).toEqual([200, 200]);
        const refused = await generate();
        expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
        clock.skip(10_000);
        expect([await post(one), (await generate()).status]).toEqual([200, 200]);
      },
    ));

  it('promises nothing while the bot cannot, and answers the same message when it can', () => {
    let down = true;
    return withHouse(
      {
        between: (receive) => async (turn, how) => {
          if (down && turn.kind === 'message') throw new StoreUnavailable('down');
          return receive(turn, how);
        },
      },
      async (house) => {
        const { origin } = house;
        const { token, conversationId } = await begin(house);
        const path = `/conversations/${conversationId}/activities`;
        expect((await call(origin, 'POST', path, token, message(QUESTION, 'once'))).status).toBe(503);
        down = false;
        expect((await call(origin, 'POST', path, token, message(QUESTION, 'once'))).status).toBe(200);
        await sleep(300);
        expect((await call(origin, 'GET', path, token)).body.activities).toHaveLength(3);
      },
    );
  });

  it('serves the page and tokens without a secret at home only', async () => {
    await withHouse({ mode: 'production' }, async ({ origin }) => {
      const paths = ['/', '/webchat/main.js', '/webchat/webchat.js'];
      const statuses = await Promise.all(paths.map(async (path) => (await fetch(origin + path)).status));
      const session = await fetch(`${origin}/webchat/session`, { method: 'POST' });
      expect([...statuses, session.status]).toEqual([404, 404, 404, 404]);
    });
    await withHouse({ mode: 'local' }, async ({ origin }) => {
      expect((await fetch(origin)).status).toBe(200);
      expect((await call(origin, 'POST', '/tokens/generate', undefined, {})).status).toBe(200);
    });
  });
});

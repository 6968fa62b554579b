// Microsoft's own Direct Line client against the endpoint: plain talk, then broken networks, restarts and kills.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpUpgrade } from '../../adapters/http-exchange';
import { texts } from '../../bot/texts';
import { startChild } from '../support/child';
import { type Client, openClient } from '../support/direct-line-client';
import { begin, call, message, type Started } from '../support/direct-line-rest';
import { freePort } from '../support/free-port';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy';
import {
  GENEROUS,
  type HouseOptions,
  inFolder,
  openWebchatHouse,
  SECRET,
  type WebchatHouse,
  withHouse,
} from '../support/webchat-house';

const QUESTION = 'Mennyibe kerül az ASP?';
const HANDBOOK = join(__dirname, '../support/handbook');

describe("Microsoft's Direct Line client", () => {
  const clientOf = ({ origin }: { origin: string }, { token }: Started, webSocket = true): Client =>
    openClient({ domain: `${origin}/v3/directline`, token, webSocket });
  const answered = (words: string) => (received: { text: string }[]) =>
    received.some(({ text }) => text.includes(words));

  it.each([
    ['by websocket', true],
    ['by polling', false],
  ])('asks, reads the answer with its source, and presses a button, %s', (_, webSocket) =>
    withHouse({ mode: 'production' }, async (house) => {
      const { body } = await call(house.origin, 'POST', '/tokens/generate', SECRET, {});
      const client = clientOf(house, body, webSocket);
      try {
        await client.until(answered(texts.welcome('personal').text));
        const id = await client.say(QUESTION);
        await client.until(answered('Forrás [1]: Próba Kézikönyv'));
        const [, asked, answer] = client.received;
        expect([asked?.id, asked?.from.role, answer?.from.role]).toEqual([id, 'user', 'bot']);
        expect(answer?.text).toContain('díjmentes');
        const button = answer?.attachments?.[0]?.content.actions.at(-1);
        expect(button?.title).toBe(texts.colleagueButton.title);
        await client.say(texts.colleagueButton.title, { value: button?.data });
        await client.until(answered(texts.colleague(QUESTION).text));
        expect(client.numbers()).toEqual([1, 2, 3, 4, 5]);
      } finally {
        client.end();
      }
    }),
  );

  it('sees that the bot is working when that takes longer than a moment', () =>
    withHouse(
      { between: (receive) => (turn, how) => sleep(turn.kind === 'message' ? 700 : 0).then(() => receive(turn, how)) },
      async (house) => {
        const client = clientOf(house, await begin(house));
        try {
          await client.until(answered(texts.welcome('personal').text));
          await client.say(QUESTION);
          await client.until(answered('díjmentes'));
          expect(client.typings).toBe(1);
          expect(client.numbers()).toEqual([1, 2, 3]);
        } finally {
          client.end();
        }
      },
    ));

  it('hears through one instance what was answered by another', () =>
    inFolder(async (folder) => {
      const [here, there] = [await openWebchatHouse({ folder }), await openWebchatHouse({ folder })];
      const started = await begin(here);
      const client = clientOf(here, started);
      try {
        await client.until(answered(texts.welcome('personal').text));
        const path = `/conversations/${started.conversationId}/activities`;
        expect((await call(there.origin, 'POST', path, started.token, message(QUESTION, 'there'))).status).toBe(200);
        await client.until(answered('díjmentes'), 5_000);
        expect(client.numbers()).toEqual([1, 2, 3]);
      } finally {
        client.end();
        await here.close();
        await there.close();
      }
    }));

  /** A welcome, then messages and their answers, while the connection is cut again and again. */
  async function talkThroughCuts(
    house: WebchatHouse,
    proxy: TcpProxy,
    messages: number,
    named: boolean,
  ): Promise<{ client: Client; ms: number }> {
    const started = await begin(house);
    const client = clientOf({ origin: `http://127.0.0.1:${proxy.port}` }, started);
    const began = Date.now();
    let talking = true;
    const cutting = (async () => {
      while (talking) {
        await sleep(120);
        await proxy.cut(40);
      }
    })();
    try {
      for (let at = 1; at <= messages; at += 1) await client.say(`ez a(z) ${at}. üzenet`, { named });
      talking = false;
      await cutting;
      await client.until((received) =>
        received.some(({ channelData }) => channelData['webchat:sequence-id'] === 2 * messages + 1),
      );
      await sleep(300);
      return { client, ms: Date.now() - began };
    } finally {
      talking = false;
      client.end();
    }
  }

  const throughCuts = (
    messages: number,
    { named = true, ...options }: Partial<HouseOptions> & { named?: boolean } = {},
  ): Promise<{ numbers: number[]; cuts: number; ms: number }> =>
    inFolder(async (folder) => {
      const house = await openWebchatHouse({ folder, limits: GENEROUS, ...options });
      const proxy = await startTcpProxy(house.port);
      try {
        const { client, ms } = await talkThroughCuts(house, proxy, messages, named);
        return { numbers: client.numbers(), cuts: proxy.cuts(), ms };
      } finally {
        await proxy.close();
        await house.close();
      }
    });

  const inOrder = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);

  it('loses and doubles none of 201 messages over a network that keeps breaking', async () => {
    const { numbers, cuts, ms } = await throughCuts(100);
    expect(numbers).toEqual(inOrder(201));
    expect(cuts).toBeGreaterThan(5);
    process.stdout.write(
      `Direct Line over a breaking network: 201 messages, ${cuts} connections cut, ${ms} ms, 0 lost, 0 doubled\n`,
    );
  }, 60_000);

  it('CONTROL: without the watermark the same network loses or doubles messages', async () => {
    const forgetful =
      (upgrade: HttpUpgrade): HttpUpgrade =>
      (request, socket, head) => {
        request.url = (request.url ?? '').replace(/watermark=\d*/, 'watermark=0');
        return upgrade(request, socket, head);
      };
    const { numbers } = await throughCuts(30, { upgradeBy: forgetful });
    expect(numbers).not.toEqual(inOrder(61));
  }, 60_000);

  it('CONTROL: without an id of its own, a message that is sent again is said twice', async () => {
    let most = 0;
    // Now and then no cut falls between a message and its answer.
    for (let run = 0; run < 8 && most <= 121; run += 1) {
      most = Math.max(most, (await throughCuts(60, { named: false })).numbers.length);
    }
    expect(most).toBeGreaterThan(121);
  }, 120_000);

  it(
    'goes on after the server was restarted with the same store',
    () =>
      inFolder(async (folder) => {
        let house = await openWebchatHouse({ folder, limits: GENEROUS });
        const started = await begin(house);
        const client = clientOf(house, started);
        try {
          for (let round = 1; round <= 3; round += 1) {
            for (let at = 1; at <= 5; at += 1) await client.say(`${round}. kör, ${at}. üzenet`);
            const restarted = house
              .close()
              .then(() => openWebchatHouse({ folder, port: house.port, limits: GENEROUS }));
            const sentMeanwhile = client.say(`újraindulás közben, ${round}. kör`);
            house = await restarted;
            await sentMeanwhile;
          }
          await client.until((received) => received.length >= 37, 20_000);
          await sleep(300);
          expect(client.numbers()).toEqual(inOrder(37));
        } finally {
          client.end();
          await house.close();
        }
      }),
    60_000,
  );

  it(
    'goes on after the whole process was killed, with every message said and answered once',
    () =>
      inFolder(async (folder) => {
        const port = await freePort();
        const start = () =>
          startChild('bot/main.ts', port, { DATA_DIR: folder, HANDBOOK_DIR: HANDBOOK, LOG_LEVEL: 'warn' });
        let child = await start();
        const origin = `http://127.0.0.1:${port}`;
        const { body } = await call(origin, 'POST', '/tokens/generate', undefined, {});
        const client = clientOf({ origin }, body);
        try {
          await client.until(answered(texts.welcome('personal').text));
          const said: string[] = [];
          for (let round = 1; round <= 2; round += 1) {
            for (let at = 1; at <= 3; at += 1) said.push(await client.say(`${round}. kör, ${at}. üzenet`));
            const meanwhile = client.say(`kilövés közben, ${round}. kör`);
            await sleep(round * 7);
            await child.kill();
            child = await start();
            said.push(await meanwhile);
          }
          // A letter that the killed process had taken waits until its lease has run out.
          await client.until((received) => received.length >= 17, 75_000);
          await sleep(500);
          expect(client.numbers()).toEqual(inOrder(17));
          expect(client.received.filter(({ from }) => from.role === 'user').map(({ id }) => id)).toEqual(said);
          process.stdout.write('Direct Line through kill -9 of the product: 17 messages, 2 kills, 0 lost, 0 doubled\n');
        } finally {
          client.end();
          await child.kill();
        }
      }),
    150_000,
  );
});

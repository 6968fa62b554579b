// A bounded load on one bot: questions from many conversations, counted when their replies are here.
import { randomUUID } from 'node:crypto';
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postJson } from '../support/post-json';

export interface Load {
  port: number;
  /** Whether replies come by the connector or in the HTTP answer. */
  mode: 'expectReplies' | 'normal';
  /** The text of the question with this number. */
  question: (number: number) => string;
  /** How many are asked in all, and how many at the same time. */
  count: number;
  atOnce: number;
}

/** Questions answered a second. Throws when one is not answered. */
export async function questionsPerSecond(load: Load): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.atOnce });
  const replies = waitingRoom();
  const connector = createServer((request, response) => {
    request.resume();
    const conversation = decodeURIComponent(/conversations\/([^/?]+)/.exec(request.url ?? '')?.[1] ?? '');
    response.setHeader('content-type', 'application/json').end('{"id":"r"}');
    request.on('end', () => replies.arrived(conversation));
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}`;

  // New conversations each time: a message that was answered before is not answered again.
  const run = randomUUID();
  const begun = performance.now();
  let asked = 0;
  const ask = async (): Promise<void> => {
    while (asked < load.count) {
      const number = asked++;
      const conversation = `${run}-${number}`;
      const answered = load.mode === 'normal' ? replies.of(conversation) : undefined;
      const activity = activityOf(conversation, load.question(number), serviceUrl, load.mode);
      const posted = await postJson(`http://127.0.0.1:${load.port}/api/messages`, activity, agent);
      if (posted.status < 200 || posted.status > 202) throw new Error(`not answered: ${JSON.stringify(posted)}`);
      await answered;
    }
  };
  await Promise.all(Array.from({ length: load.atOnce }, ask));
  const seconds = (performance.now() - begun) / 1_000;

  agent.destroy();
  connector.closeAllConnections();
  connector.close();
  return load.count / seconds;
}

function waitingRoom(): { of: (conversation: string) => Promise<void>; arrived: (conversation: string) => void } {
  const waiting = new Map<string, () => void>();
  return {
    of: (conversation) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('no reply within 10 s')), 10_000);
        waiting.set(conversation, () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    arrived: (conversation) => {
      waiting.get(conversation)?.();
      waiting.delete(conversation);
    },
  };
}

function activityOf(conversation: string, text: string, serviceUrl: string, mode: Load['mode']): object {
  return {
    type: 'message',
    id: `${conversation}-1`,
    timestamp: new Date().toISOString(),
    channelId: 'emulator',
    serviceUrl,
    deliveryMode: mode,
    conversation: { id: conversation, conversationType: 'personal', isGroup: false },
    from: { id: `user-${conversation}`, name: 'Próba' },
    recipient: { id: 'bot', name: 'ASP segítő' },
    text,
    textFormat: 'plain',
  };
}

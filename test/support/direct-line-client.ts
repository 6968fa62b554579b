// Microsoft's own Direct Line client in node, and what it received; nobody here wrote it.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { FetchedRequest } from './xml-http-request';

// The client takes both from the global scope, as in a browser.
Object.assign(globalThis, { XMLHttpRequest: FetchedRequest, WebSocket });
const { DirectLine } = require('botframework-directlinejs') as typeof import('botframework-directlinejs');

interface CardAction {
  title: string;
  data: object;
}

export interface Received {
  id: string;
  type: string;
  text: string;
  from: { id: string; role: string };
  attachments?: { content: { body: { actions: CardAction[] }[]; actions: CardAction[] } }[];
  channelData: { 'webchat:sequence-id': number; clientActivityID?: string };
}

export interface Client {
  received: Received[];
  typings: number;
  /** The numbers of the messages in the order in which they came; 1, 2, 3 … when nothing was lost or doubled. */
  numbers(): number[];
  /** Posts until the client says that it arrived; gives the id. `named` is false for a message without an id of its own. */
  say(text: string, more?: { value?: unknown; named?: boolean }): Promise<string>;
  until(enough: (received: Received[]) => boolean, withinMs?: number): Promise<void>;
  end(): void;
}

export interface ClientOptions {
  domain: string;
  token: string;
  webSocket: boolean;
}

export function openClient(options: ClientOptions): Client {
  // Its own pause before it reconnects is 3 to 15 s, by `random` from 0 to 1; this makes it 0.15 s.
  const quick = { timeout: 1_500, pollingInterval: 200, random: () => -0.2375 };
  const line = new DirectLine({ ...options, ...quick });
  const client: Client = {
    received: [],
    typings: 0,
    numbers: () => client.received.map(({ channelData }) => channelData['webchat:sequence-id']),
    say: (text, { value, named = true } = {}) =>
      untilPosted(line, {
        type: 'message',
        text,
        from: { id: 'me' },
        ...(named && { channelData: { clientActivityID: randomUUID() } }),
        ...(value !== undefined && { value }),
      }),
    until: async (enough, withinMs = 15_000) => {
      const deadline = Date.now() + withinMs;
      while (!enough(client.received)) {
        if (Date.now() > deadline) throw new Error(`waited in vain; received: ${client.numbers().join(' ')}`);
        await sleep(20);
      }
    },
    end: () => {
      subscription.unsubscribe();
      line.end();
    },
  };
  const subscription = line.activity$.subscribe((activity) => {
    if (activity.type === 'typing') client.typings += 1;
    else client.received.push(activity as unknown as Received);
  });
  return client;
}

type Line = InstanceType<typeof DirectLine>;

async function untilPosted(line: Line, activity: object): Promise<string> {
  for (let tries = 1; tries <= 100; tries += 1) {
    const id = await new Promise<string>((resolve, reject) => {
      line.postActivity(activity as Parameters<Line['postActivity']>[0]).subscribe(resolve, reject);
    });
    // What the client says when it does not know whether the message arrived.
    if (id !== 'retry') return id;
    await sleep(50);
  }
  throw new Error('could not be posted in 100 tries');
}

// Clients that fill the fault report again and again, retry until they are acknowledged, and send every fifth message twice.
import { Agent, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { postJson } from '../support/post-json';
import type { Command } from './history';

/** A round of the form: what is typed, and what must stand in the reply. */
const ROUND: { type: (n: number) => string; expect: (n: number) => string }[] = [
  { type: () => 'bejelentés', expect: () => '1/5.' },
  { type: () => '1', expect: () => '2/5.' },
  { type: () => '3', expect: () => '3/5.' },
  { type: (n) => `lépés ${n} vége`, expect: () => '4/5.' },
  { type: () => 'kihagyom', expect: () => '5/5.' },
  { type: () => 'kihagyom', expect: (n) => `lépés ${n} vége` },
];

/** Leaves the machine room to start a killed instance again. */
const THINKING_MS = 40;

export interface Swarm {
  commands: Command[];
  mailed: Map<string, string[]>;
  /** Lets every client finish the command it is at; rejects when one is not acknowledged within 30 s. */
  finish(): Promise<void>;
  close(): void;
}

/** Half of the clients take replies in the HTTP answer, half by the connector. `ports` may change while they run. */
export async function startClients(ports: () => number[], count: number): Promise<Swarm> {
  const agent = new Agent({ keepAlive: true });
  const mailed = new Map<string, string[]>();
  const connector = await startConnector(mailed);
  const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}`;
  const commands: Command[] = [];
  let finishing = false;

  const client = async (number: number): Promise<void> => {
    const mode = number % 2 === 0 ? 'expectReplies' : 'normal';
    const conversation = `client-${number}`;
    if (mode === 'normal') mailed.set(conversation, []);
    for (let sent = 0; !finishing; sent += 1) {
      const step = ROUND[sent % ROUND.length];
      if (!step) return;
      const round = Math.floor(sent / ROUND.length);
      const command: Command = {
        conversation,
        id: `${conversation}-${sent}`,
        expected: step.expect(round),
        replies: [],
      };
      const activity = activityOf(command, step.type(round), serviceUrl, mode);
      commands.push(command);
      const copies = sent % 5 === 4 ? 2 : 1;
      await Promise.all(
        Array.from({ length: copies }, (_, copy) => untilAcknowledged(activity, command, ports, agent, number + copy)),
      );
      await sleep(THINKING_MS);
    }
  };
  const running = Promise.all(Array.from({ length: count }, (_, number) => client(number)));
  running.catch(() => undefined);

  return {
    commands,
    mailed,
    finish: async () => {
      finishing = true;
      await running;
    },
    close: () => {
      agent.destroy();
      connector.closeAllConnections();
      connector.close();
    },
  };
}

async function untilAcknowledged(
  activity: object,
  command: Command,
  ports: () => number[],
  agent: Agent,
  first: number,
): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (let tried = first; Date.now() < deadline; tried += 1) {
    const open = ports();
    const port = open[tried % Math.max(open.length, 1)];
    const posted = port
      ? await postJson(`http://127.0.0.1:${port}/api/messages`, activity, agent)
      : { status: 0 as const };
    if (posted.status >= 200 && posted.status < 300) {
      if ('body' in posted && posted.body.includes('activities')) command.replies.push(repliesIn(posted.body));
      return;
    }
    if (posted.status >= 400 && posted.status < 500) throw new Error(`refused: ${JSON.stringify(posted)}`);
    await sleep(20);
  }
  throw new Error(`${command.id} was not acknowledged within 30 s`);
}

/** Only what people see: ids and times of activities may differ between two deliveries of one reply. */
function repliesIn(body: string): string {
  const { activities } = JSON.parse(body) as { activities: { text?: string; attachments?: unknown }[] };
  return JSON.stringify(activities.map(({ text, attachments }) => ({ text, attachments })));
}

async function startConnector(mailed: Map<string, string[]>): Promise<Server> {
  const connector = createServer((request, response) => {
    const conversation = decodeURIComponent(/conversations\/([^/?]+)/.exec(request.url ?? '')?.[1] ?? '');
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { type, replyToId } = JSON.parse(Buffer.concat(parts).toString()) as { type: string; replyToId?: string };
      // A slow turn also says that it is typing, which is no reply.
      if (type === 'message') mailed.get(conversation)?.push(replyToId ?? 'unasked');
      response.setHeader('content-type', 'application/json').end('{"id":"r"}');
    });
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  return connector;
}

function activityOf({ conversation, id }: Command, text: string, serviceUrl: string, deliveryMode: string): object {
  return {
    type: 'message',
    id,
    channelId: 'emulator',
    serviceUrl,
    deliveryMode,
    conversation: { id: conversation, conversationType: 'personal' },
    from: { id: `user-${conversation}` },
    recipient: { id: 'bot' },
    text,
  };
}

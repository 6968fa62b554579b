// Clients that fill in contact sheets over HTTP until everything they sent is acknowledged, and send much of it more than once.
import type { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_TENANT } from '../../../bot/access/tenants';
import type { Random } from '../../bench/seeded';
import type { TestPerson } from '../../support/people';
import { postJson } from '../../support/post-json';
import type { Does, Filler } from '../../walks/filler';
import { type Pressed, pressedOn } from '../../walks/pressed';
import { type Seen, type SeenActivity, seenInActivity } from '../../walks/seen';

/** One thing somebody did, as it was sent, and what they were told each time it was acknowledged. */
export interface Sent {
  ksh: string;
  by: string;
  id: string;
  does: Does;
  activity: Activity;
  told: string[];
  seen: Seen[];
}

export interface Activity {
  type: 'message';
  id: string;
  text: string;
  value?: Pressed;
  [more: string]: unknown;
}

/** Who fills in which sheet, and what else is told of every thing they do. */
export interface Client {
  /** Begins the ids of what they send. */
  name: string;
  ksh: string;
  person: TestPerson;
  filler: Filler;
  random: Random;
  /** Called with what was acknowledged for the first time; throws to end it all. */
  acknowledged(sent: Sent): Promise<void> | void;
}

export interface Wire {
  /** May change while they run. */
  ports(): number[];
  agent: Agent;
  /** Whether they stop where they are. */
  isOver(): boolean;
  /** Whether something new is begun. */
  mayGoOn(): boolean;
}

const PATIENCE_MS = 180_000;

export async function runClient(client: Client, wire: Wire): Promise<Sent[]> {
  const { name, ksh, person, filler, random } = client;
  const all: Sent[] = [];
  let seen: Seen[] = [];
  for (let does = filler.next(seen); does && !wire.isOver(); does = filler.next(seen)) {
    while (!wire.mayGoOn() && !wire.isOver()) await sleep(5);
    const id = `${name}-${all.length}`;
    const sent: Sent = {
      ksh,
      by: person.key,
      id,
      does,
      activity: activityOf(id, client, does, seen),
      told: [],
      seen: [],
    };
    all.push(sent);
    const copies = random.whole(5) === 0 ? 2 : 1;
    await Promise.all(
      Array.from({ length: copies }, (_, copy) => untilAcknowledged(sent, wire, random.whole(2) + copy)),
    );
    seen = sent.seen;
    await client.acknowledged(sent);
    // Long after it was answered, and others after it.
    const late = random.whole(6) === 0 ? all[all.length - 1 - random.whole(Math.min(6, all.length))] : undefined;
    if (late) await untilAcknowledged(late, wire, 0);
    await sleep(random.whole(20));
  }
  return all;
}

async function untilAcknowledged(sent: Sent, { ports, agent, isOver }: Wire, first: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let tried = first; Date.now() < deadline && !isOver(); tried += 1) {
    const open = ports();
    const port = open[tried % Math.max(open.length, 1)];
    const posted = port
      ? await postJson(`http://127.0.0.1:${port}/api/messages`, sent.activity, agent)
      : { status: 0, body: '' };
    if (posted.status >= 200 && posted.status < 300 && 'body' in posted) {
      const { activities = [] } = JSON.parse(posted.body) as { activities?: SeenActivity[] };
      const seen = activities.map(seenInActivity);
      if (sent.told.length === 0) sent.seen = seen;
      sent.told.push(JSON.stringify(seen));
      return;
    }
    if (posted.status >= 400 && posted.status < 500) throw new Error(`refused: ${JSON.stringify(posted)}`);
    await sleep(25);
  }
  if (!isOver()) throw new Error(`${sent.id} was not acknowledged in time`);
}

function activityOf(id: string, { ksh, person }: Client, does: Does, seen: readonly Seen[]): Activity {
  const value = pressedOn(seen, does);
  const { tenantId, aadObjectId } = person.principal;
  return {
    type: 'message',
    id,
    channelId: 'emulator',
    serviceUrl: 'http://127.0.0.1:9',
    deliveryMode: 'expectReplies',
    conversation: {
      id: `chat-${ksh}-${person.key.slice(0, 8)}`,
      conversationType: 'personal',
      tenantId: tenantId ?? DEMO_TENANT,
    },
    channelData: { tenant: { id: tenantId } },
    from: { id: `29:${aadObjectId}`, aadObjectId, name: person.name },
    recipient: { id: 'bot' },
    text: value ? '' : does.text,
    ...(value && { value }),
  };
}

// Two instances on one store, clients on both, and kill -9 at random moments; then the books are compared.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { partitionOf } from '../../adapters/teams/activity-to-turn';
import type { Store } from '../../bot/ports';
import { sessionRecord } from '../../bot/session';
import { type Child, startChild } from '../support/child';
import { freePort } from '../support/free-port';
import { type Swarm, startClients } from './clients';
import { disorder, type History, type Kept, violations } from './history';

export interface KillLoop {
  /** The program to run, from the project's root. */
  program: string;
  variables: Record<string, string>;
  /** Opens the store again when all is over, to read what it holds. */
  openStore: () => Promise<Store>;
  commands: number;
  kills: number;
}

export interface Outcome {
  violations: string[];
  disorder: string[];
  commands: number;
  kills: number;
  copies: number;
  dead: number;
  seconds: number;
}

/** A small one: an instance should be back soon. */
const HANDBOOK_DIR = join(__dirname, '../support/handbook');
const CLIENTS = 24;
const LONGEST_MS = 150_000;

export async function killLoop(loop: KillLoop): Promise<Outcome> {
  const begun = Date.now();
  const start = async (): Promise<Child> =>
    startChild(loop.program, await freePort(), { ...loop.variables, HANDBOOK_DIR, LOG_LEVEL: 'error' });
  const children = await Promise.all([start(), start()]);
  const swarm = await startClients(() => children.map(({ port }) => port), CLIENTS);
  let kills = 0;
  try {
    while (kills < loop.kills || swarm.commands.length < loop.commands) {
      if (Date.now() - begun > LONGEST_MS)
        throw new Error(`only ${kills} kills and ${swarm.commands.length} commands in time`);
      await sleep(150 + Math.random() * 600);
      if (kills < loop.kills) {
        const victim = kills % 2;
        await children[victim]?.kill('SIGKILL');
        kills += 1;
        children[victim] = await start();
      }
    }
    await swarm.finish();
    await lettersArrived(swarm);
  } finally {
    swarm.close();
    await Promise.all(children.map((child) => child.kill('SIGKILL')));
  }
  const history: History = { ...swarm, ...(await booksOf(loop.openStore, swarm)) };
  const letters = [...swarm.mailed.values()].reduce((sum, arrived) => sum + arrived.length, 0);
  const mailedCommands = swarm.commands.filter(({ conversation }) => swarm.mailed.has(conversation)).length;
  return {
    violations: violations(history),
    disorder: disorder(history),
    commands: swarm.commands.length,
    kills,
    copies: letters - mailedCommands,
    dead: history.dead.size,
    seconds: (Date.now() - begun) / 1_000,
  };
}

/** A dead instance's lease must run out before the other one may take its letters. */
async function lettersArrived({ commands, mailed }: Swarm): Promise<void> {
  const deadline = Date.now() + 60_000;
  const missing = (): boolean =>
    commands.some(({ conversation, id }) => mailed.has(conversation) && !mailed.get(conversation)?.includes(id));
  while (missing() && Date.now() < deadline) await sleep(200);
}

async function booksOf(openStore: () => Promise<Store>, { commands }: Swarm): Promise<Pick<History, 'kept' | 'dead'>> {
  const store = await openStore();
  try {
    const kept = new Map<string, Kept>();
    for (const conversation of new Set(commands.map((command) => command.conversation))) {
      const partition = partitionOf({ channelId: 'emulator', conversation: { id: conversation } });
      const records = await store.read(partition, [sessionRecord.key]);
      const trail = await store.auditTrail(partition, 0, 1_000_000);
      const version = records.get(sessionRecord.key)?.version;
      if (version) kept.set(conversation, { sessionVersion: version, audited: trail.map(({ object }) => object) });
    }
    const dead = (await store.deadLetters(10_000)).map((mail) =>
      'address' in mail ? String(mail.address.activityId) : mail.id,
    );
    return { kept, dead: new Set(dead) };
  } finally {
    await store.close();
  }
}

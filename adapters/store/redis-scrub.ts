// Makes Redis write its files anew, so that what was deleted stands in none of them. A snapshot is always made: an old one may
// lie about that the server does not mention.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { Refused, type UntilAnswered } from './redis-patience';

const lookEveryMs = 50;

interface Rewrite {
  command: 'BGREWRITEAOF' | 'BGSAVE';
  /** Fields of INFO: while one of these is not 0, it is at work or about to be. */
  busy: string[];
  /** How the last one ended. */
  status: string;
}
const logFile: Rewrite = {
  command: 'BGREWRITEAOF',
  busy: ['aof_rewrite_in_progress', 'aof_rewrite_scheduled'],
  status: 'aof_last_bgrewrite_status',
};
const snapshot: Rewrite = { command: 'BGSAVE', busy: ['rdb_bgsave_in_progress'], status: 'rdb_last_bgsave_status' };

/** Rejects with a sentence when Redis refuses, fails, or does not get done in time. */
export async function scrubRedis(redis: Redis, untilAnswered: UntilAnswered, withinMs: number): Promise<void> {
  const until = performance.now() + withinMs;
  const fields = async () => fieldsOf(await untilAnswered(() => redis.info('persistence').catch(refusalOf('INFO'))));

  const rewrite = async ({ command, busy, status }: Rewrite) => {
    const pause = async () => {
      if (performance.now() > until) throw new Error(`Redis did not finish ${command} in ${withinMs / 1000} s.`);
      await sleep(lookEveryMs);
    };
    // One that was at work already may have read what is deleted by now: it does not count.
    while (!(await untilAnswered(() => hasBegun(redis, command)))) await pause();
    let found = await fields();
    for (; busy.some((field) => (found.get(field) ?? '0') !== '0'); found = await fields()) await pause();
    if (found.get(status) !== 'ok') throw new Error(`Redis could not finish ${command}: its own log says why.`);
  };

  if ((await fields()).get('aof_enabled') !== '0') await rewrite(logFile);
  await rewrite(snapshot);
}

async function hasBegun(redis: Redis, command: Rewrite['command']): Promise<boolean> {
  try {
    await redis.call(command);
    return true;
  } catch (error) {
    if (error instanceof Error && /already in progress|Another child process/i.test(error.message)) return false;
    return refusalOf(command)(error);
  }
}

const refusalOf = (command: string) => (error: unknown) => {
  const words = error instanceof Error ? error.message : '';
  if (!/^(NOPERM|ERR)/.test(words)) throw error;
  throw new Refused(`Redis refuses ${command} (${words}): allow it, or have the operator of the server run it.`);
};

function fieldsOf(info: string): Map<string, string> {
  return new Map(info.split(/\r?\n/).map((line) => line.split(':') as [string, string]));
}

// Asks Redis until it answers or patience ends. Only for what may be asked twice: every script here is idempotent by call id.
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../../bot/ports';
import { SealBroken } from '../key-ring';
import type { RedisConnection } from './redis-connection';

const patienceMs = 3500;
/** However the last try goes, the caller has its answer by then. */
const graceMs = 700;
/** Thrown by a caller for what no patience changes and is no fault of the connection. */
export class Refused extends Error {}
/** Thrown by a caller of `untilAnswered` that wants to be asked again. */
export class TryAgain extends Error {}

const passing =
  /^(LOADING|TRYAGAIN|CLUSTERDOWN|MASTERDOWN|BUSY|NOREPLICAS)|READONLY|timed out|closed|writeable|max retries|ECONN|EPIPE|ETIMEDOUT|Socket/i;

/** `until` (as performance.now() counts) is when asking again makes no sense any more. */
export type UntilAnswered = <T>(ask: (until: number) => Promise<T>, patienceMs?: number) => Promise<T>;

/** Rejects with StoreUnavailable when there was no answer in time, or one that no repeat would change (a full memory). */
export function patienceWith({ redis, trouble }: RedisConnection): UntilAnswered {
  return async (ask, patience = patienceMs) => {
    const deadline = performance.now() + patience;
    const asking = async () => {
      for (let wait = 20; ; wait = Math.min(wait * 2, 320)) {
        try {
          return await ask(deadline);
        } catch (error) {
          if (error instanceof SealBroken || error instanceof Refused) throw error;
          const hopeless = redis.status === 'end' || !isPassing(error);
          if (hopeless || performance.now() > deadline) throw unavailable(error, trouble());
        }
        await sleep(wait * (0.75 + Math.random() / 2));
      }
    };
    return withinMs(patience + graceMs, asking());
  };
}

function isPassing(error: unknown): boolean {
  return error instanceof TryAgain || (error instanceof Error && passing.test(error.message));
}

/** The cause is told in words only: errors of ioredis carry the command with everything in it, passwords and messages. */
function unavailable(error: unknown, trouble: string | undefined): StoreUnavailable {
  const words = error instanceof Error ? error.message : String(error);
  const cause = new Error(trouble === undefined ? words : `${words}; the connection: ${trouble}`);
  return new StoreUnavailable('Redis cannot be used just now.', { cause });
}

async function withinMs<T>(limitMs: number, asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable('Redis did not answer in time.')), limitMs);
  });
  try {
    return await Promise.race([asked, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

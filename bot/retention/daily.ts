// Retention in the running bot: once a day, in one of its processes, some time after it has started.
import { z } from 'zod';
import { peoplePartition } from '../access/person';
import { dayOf } from '../handlers/days';
import { internal } from '../personal-data/field-class';
import { type Log, StoreUnavailable } from '../ports';
import { type RecordKind, recalled, writing } from '../records';
import type { RetentionNeeds } from './due';
import { retain } from './retention';

const HOUR_MS = 60 * 60 * 1000;
const FIRST_AFTER_MS = 5 * 60 * 1000;

const lastRun: RecordKind<{ day: string }> = {
  key: 'retention',
  schema: internal(z.object({ day: z.string() })),
  fresh: { day: '' },
};

/** False when a process has seen to it today already. */
export async function retainToday(needs: RetentionNeeds, log: Log): Promise<boolean> {
  const { store, clock } = needs;
  const { value, version } = recalled(lastRun, await store.read(peoplePartition, [lastRun.key]));
  const day = dayOf(clock.now());
  if (value.day === day) return false;
  const writes = [writing(lastRun, { day }, version)];
  const { kind } = await store.commit({ partition: peoplePartition, writes, mail: [], audit: [] });
  if (kind !== 'done') return false;
  const dues = await retain(needs, 'bot', false);
  log.info('retention', Object.fromEntries(dues.map(({ kind: of, count }) => [of, count])));
  return true;
}

export interface Daily {
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

export function startRetention(needs: RetentionNeeds, log: Log): Daily {
  let timer: NodeJS.Timeout;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const next = (afterMs: number): void => {
    timer = setTimeout(run, afterMs);
    timer.unref();
  };
  const run = (): void => {
    running = retainToday(needs, log)
      .catch((cause) => {
        // Tried again in an hour, and what is left the next day.
        if (!(cause instanceof StoreUnavailable)) log.error('retention failed', { cause });
      })
      .finally(() => {
        if (!stopped) next(HOUR_MS);
      });
  };
  next(FIRST_AFTER_MS);
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

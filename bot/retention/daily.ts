// Retention in the running bot: once a day, in one of its processes, some time after it has started; who leads is told of what lies idle.
import { z } from 'zod';
import { peoplePartition } from '../access/person';
import { dayOf } from '../handlers/days';
import { internal } from '../personal-data/field-class';
import { type Log, StoreUnavailable } from '../ports';
import { type RecordKind, recalled, writing } from '../records';
import type { RetentionNeeds } from './due';
import { type IdleHouse, tellOfIdleSheets } from './idle-sheets';
import { retain } from './retention';

const HOUR_MS = 60 * 60 * 1000;
const FIRST_AFTER_MS = 5 * 60 * 1000;

const lastRun: RecordKind<{ day: string }> = {
  key: 'retention',
  schema: internal(z.object({ day: z.string() })),
  fresh: { day: '' },
};

export type DailyNeeds = RetentionNeeds & IdleHouse;

/** False when a process has seen to it today already. */
export async function retainToday(needs: DailyNeeds, log: Log): Promise<boolean> {
  const { store, clock } = needs;
  const { value, version } = recalled(lastRun, await store.read(peoplePartition, [lastRun.key]));
  const day = dayOf(clock.now());
  if (value.day === day) return false;
  const writes = [writing(lastRun, { day }, version)];
  const { kind } = await store.commit({ partition: peoplePartition, writes, mail: [], audit: [] });
  if (kind !== 'done') return false;
  const dues = await retain(needs, 'bot', false);
  const told = await tellOfIdleSheets(needs);
  log.info('retention', { ...Object.fromEntries(dues.map(({ kind: of, count }) => [of, count])), told });
  return true;
}

export interface Daily {
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

export function startRetention(needs: DailyNeeds, log: Log): Daily {
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

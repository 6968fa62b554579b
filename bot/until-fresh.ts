// Work on records that others change, too: run again from its reading until nothing has changed between its reading and its commit.
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from './ports';

/** Far above what people can cause. */
const MAX_RUNS = 200;
/** From then on there is a crowd: each waits a little, by chance, so that they do not all come back in one beat. */
const CROWDED_FROM = 5;

/** `work` gives undefined when its commit was refused as stale. */
export async function untilFresh<T>(what: string, work: () => Promise<T | undefined>): Promise<T> {
  for (let run = 1; run <= MAX_RUNS; run += 1) {
    const result = await work();
    if (result !== undefined) return result;
    if (run >= CROWDED_FROM) await sleep(Math.random() * Math.min(run, 20));
  }
  throw new StoreUnavailable(`${what} met newer records ${MAX_RUNS} times`);
}

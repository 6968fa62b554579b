// Waits until nothing is on its way any more: no letter, also none that is being delivered, and no errand that may have something to tell.
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestBot } from './bot';

const LEASED_MS = 60_000;
const LONGEST_MS = 30_000;

export async function allTold({ store, clock, outbox }: Pick<TestBot, 'store' | 'clock' | 'outbox'>): Promise<void> {
  const deadline = Date.now() + LONGEST_MS;
  for (let quiet = 0; quiet < 3; ) {
    if (Date.now() > deadline) throw new Error('something still waits to be told');
    const waiting = await store.partitionsWithMail(clock.now() + LEASED_MS, 10);
    // Also what another program has put in.
    for (const partition of waiting) outbox.wake(partition);
    quiet = waiting.length === 0 ? quiet + 1 : 0;
    await sleep(3);
  }
}

// Takes committed replies to their conversations: in order, again if needed, and in the end as a visible dead letter.

import type { Clock, Delivery, DeliveryResult, Destination, Log, Mail, Settlement, Store } from './ports';
import { StoreUnavailable } from './ports';

/** Well above the time limit of one delivery; a killed process holds up its conversations this long. */
const LEASE_MS = 15_000;
const SWEEP_EVERY_MS = 1_000;
const SWEEP_PARTITIONS = 200;
const MAX_ATTEMPTS = 12;
const UNCLEAR_RETRY_AFTER_MS = 5_000;
const LONGEST_BACKOFF_MS = 5 * 60_000;

export interface Outbox {
  /** There is new mail in this partition. Returns at once. */
  wake(partition: string): void;
  /** Also looks for mail that another process left behind or that had to wait. */
  start(): void;
  /** Resolves when the deliveries under way have ended. */
  stop(): Promise<void>;
}

export interface OutboxNeeds {
  store: Store;
  deliveries: Partial<Record<Destination, Delivery>>;
  clock: Clock;
  log: Log;
  /** Names this process among all that share the store. */
  owner: string;
}

export function createOutbox(needs: OutboxNeeds): Outbox {
  const running = new Map<string, Promise<void>>();
  const wokenAgain = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const wake = (partition: string): void => {
    if (stopped) return;
    if (running.has(partition)) {
      wokenAgain.add(partition);
      return;
    }
    const run = deliverPartition(needs, partition)
      .catch((cause) => needs.log.warn('outbox could not work', { cause: String(cause) }))
      .finally(() => {
        running.delete(partition);
        if (wokenAgain.delete(partition)) wake(partition);
      });
    running.set(partition, run);
  };

  const sweep = async (): Promise<void> => {
    try {
      const waiting = await needs.store.partitionsWithMail(needs.clock.now(), SWEEP_PARTITIONS);
      for (const partition of waiting) if (!running.has(partition)) wake(partition);
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) needs.log.error('outbox sweep failed', { cause });
    }
    if (!stopped) timer = setTimeout(sweep, SWEEP_EVERY_MS);
  };

  return {
    wake,
    start: () => void sweep(),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await Promise.all(running.values());
    },
  };
}

/** Each letter is settled before the next one goes: a killed process leaves at most one that may arrive twice. */
async function deliverPartition(needs: OutboxNeeds, partition: string): Promise<void> {
  for (;;) {
    const [letter, ...more] = await needs.store.claimMail(partition, needs.owner, needs.clock.now(), LEASE_MS);
    if (!letter) return;
    const settlement = settle(letter, await deliver(needs, letter), needs.clock.now());
    if (settlement.kind !== 'delivered') needs.log.warn('letter not delivered', { ...settlement, partition });
    await needs.store.settleMail(partition, needs.owner, [settlement]);
    if (more.length === 0 || settlement.kind === 'retry') return;
  }
}

async function deliver(needs: OutboxNeeds, letter: Mail): Promise<DeliveryResult> {
  const delivery = needs.deliveries[letter.channel];
  if (!delivery)
    return {
      kind: 'later',
      reason: `channel ${letter.channel} is not open here`,
    };
  try {
    return await delivery.deliver(letter);
  } catch (cause) {
    needs.log.error('delivery threw', { cause });
    return { kind: 'unclear', reason: String(cause) };
  }
}

function settle(letter: Mail, result: DeliveryResult, now: number): Settlement {
  switch (result.kind) {
    case 'delivered':
      return { id: letter.id, kind: 'delivered' };
    case 'never':
      return { id: letter.id, kind: 'dead', reason: result.reason };
    case 'unclear':
      // A second copy is bearable, a third is not: the person may be reading the first one already.
      return letter.attempts === 0
        ? {
            id: letter.id,
            kind: 'retry',
            notBefore: now + UNCLEAR_RETRY_AFTER_MS,
          }
        : { id: letter.id, kind: 'dead', reason: result.reason };
    case 'later':
      return letter.attempts + 1 < MAX_ATTEMPTS
        ? {
            id: letter.id,
            kind: 'retry',
            notBefore: now + (result.afterMs ?? backoffMs(letter.attempts)),
          }
        : { id: letter.id, kind: 'dead', reason: result.reason };
  }
}

/** Doubles from one second, with a fifth of jitter so that many conversations do not come back in one beat. */
function backoffMs(attempts: number): number {
  const base = Math.min(1_000 * 2 ** attempts, LONGEST_BACKOFF_MS);
  return Math.round(base * (0.9 + Math.random() * 0.2));
}

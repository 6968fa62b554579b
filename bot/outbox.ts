// Takes committed replies to their conversations, and errands to other partitions: in order, again if needed, and in the end as a visible dead letter.
import { randomUUID } from 'node:crypto';
import type { Clock, Commit, CommitResult, Deliveries, DeliveryResult, Errands, Log, Mail, Store } from './ports';
import { StoreUnavailable } from './ports';
import { settlementOf } from './settlement';

/** Well above the time limit of one delivery; a killed process holds up its conversations this long. */
const LEASE_MS = 15_000;
const SWEEP_EVERY_MS = 1_000;
const SWEEP_PARTITIONS = 200;
/** The one to deliver, and whether there is another. */
const CLAIMED_LETTERS = 2;

export interface Outbox {
  /** Commits, and sees to it that the mail of the commit leaves; does not wait for that. */
  commit(commit: Commit): Promise<CommitResult>;
  /** There is new mail in this partition. Returns at once. */
  wake(partition: string): void;
  /** Also looks for mail that another process left behind or that had to wait. */
  start(): void;
  /** Resolves when the deliveries under way have ended. */
  stop(): Promise<void>;
}

export interface OutboxNeeds {
  store: Store;
  deliveries: Deliveries;
  errands: Errands;
  clock: Clock;
  log: Log;
}

/** The first letters of a partition, and under which name they are leased. */
interface Leased {
  owner: string;
  letters: Mail[];
}

export function createOutbox(needs: OutboxNeeds): Outbox {
  const { store, clock, log } = needs;
  /** What is to be done next in each partition that is at work: deliver what is leased already, or see what can be claimed. */
  const due = new Map<string, (Leased | 'claim')[]>();
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const take = (partition: string, next: Leased | 'claim'): void => {
    if (stopped) return;
    const queue = due.get(partition);
    if (!queue) {
      const run = workThrough(partition, [next]);
      running.add(run);
      void run.then(() => running.delete(run));
    } else if (next !== 'claim' || queue.at(-1) !== 'claim') queue.push(next);
  };

  const workThrough = async (partition: string, queue: (Leased | 'claim')[]): Promise<void> => {
    due.set(partition, queue);
    for (let next = queue.shift(); next && !stopped; next = queue.shift()) {
      try {
        await deliverPartition(needs, partition, next === 'claim' ? undefined : next);
      } catch (cause) {
        log.warn('outbox could not work', { cause: String(cause) });
      }
    }
    due.delete(partition);
  };

  const sweep = async (): Promise<void> => {
    try {
      const waiting = await store.partitionsWithMail(clock.now(), SWEEP_PARTITIONS);
      for (const partition of waiting) if (!due.has(partition)) take(partition, 'claim');
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) log.error('outbox sweep failed', { cause });
    }
    if (!stopped) timer = setTimeout(sweep, SWEEP_EVERY_MS);
  };

  return {
    commit: async (commit) => {
      if (commit.mail.length === 0) return store.commit(commit);
      const { partition, mail } = commit;
      const owner = randomUUID();
      const result = await store.commit({ ...commit, lease: { owner, until: clock.now() + LEASE_MS } });
      if (result.kind !== 'done') return result;
      const letters = mail.map((letter) => ({ ...letter, partition, attempts: 0 }));
      take(partition, result.leased ? { owner, letters } : 'claim');
      return result;
    },
    wake: (partition) => take(partition, 'claim'),
    start: () => void sweep(),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

/** Each letter is settled before the next one goes: a killed process leaves at most one that may arrive twice. */
async function deliverPartition(needs: OutboxNeeds, partition: string, given?: Leased): Promise<void> {
  for (let leased = given ?? (await claim(needs, partition)); ; leased = await claim(needs, partition)) {
    const [letter, ...more] = leased.letters;
    if (!letter) return;
    const settlement = settlementOf(letter, await deliver(needs, letter), needs.clock.now());
    if ('reason' in settlement || settlement.kind === 'retry')
      needs.log.warn('letter not delivered', { ...settlement, partition });
    await needs.store.settleMail(partition, leased.owner, [settlement]);
    if (more.length === 0 || 'notBefore' in settlement) return;
  }
}

/** Under a new name each time: what is said late about an older lease then touches no newer one. */
async function claim({ store, clock }: OutboxNeeds, partition: string): Promise<Leased> {
  const owner = randomUUID();
  return { owner, letters: await store.claimMail(partition, owner, clock.now(), LEASE_MS, CLAIMED_LETTERS) };
}

async function deliver(needs: OutboxNeeds, letter: Mail): Promise<DeliveryResult> {
  try {
    if ('errand' in letter) {
      const run = needs.errands[letter.errand];
      return (await run?.(letter)) ?? { kind: 'later', reason: `errand ${letter.errand} is not done here` };
    }
    const delivery = needs.deliveries[letter.channel];
    return (await delivery?.deliver(letter)) ?? { kind: 'later', reason: `channel ${letter.channel} is not open here` };
  } catch (cause) {
    needs.log.error('delivery threw', { cause });
    return { kind: 'unclear', reason: String(cause) };
  }
}

// The audit log in Redis. A process chains its entries to the end that it knows, and the script of the commit compares: when
// another process was first, it tells the new end and the entries are chained again. The usual commit needs no question before.
import type { Redis } from 'ioredis';
import { chained, chainStart, type Link, linkTo } from '../../bot/access/audit-chain';
import type { AuditEntry, CommitResult, Keys } from '../../bot/ports';
import { queueByKey } from '../../bot/queue-by-key';
import { entryFromText } from './commit-text';
import { keysOf } from './redis-keys';
import { TryAgain } from './redis-patience';
import type { Behind, Prepared } from './redis-records';

const entriesAtOnce = 1000;
const endsKept = 20_000;

type Append = (chain: { before: Link; entries: AuditEntry[] }) => Promise<CommitResult | Behind>;

export function redisAudit(redis: Redis, keys: Keys) {
  const ends = knownEnds();
  const inOrder = queueByKey();
  const trail = async (partition: string, after: number, limit: number): Promise<AuditEntry[]> => {
    const entries = await redis.lrange(keysOf(partition).audit, after, after + limit - 1);
    return entries.map((entry, at) => entryFromText(after + at + 1, entry));
  };

  const endTold = async (partition: string, { position, last }: Behind): Promise<Link> => {
    if (position === 0) return chainStart;
    const entry = entryFromText(position, last);
    if (entry.hash) return linkTo(partition, entry, chainStart);
    let end = chainStart;
    for (let after = 0; after < position; after += entriesAtOnce) {
      const found = await trail(partition, after, Math.min(entriesAtOnce, position - after));
      for (const old of found) end = linkTo(partition, old, end);
    }
    return end;
  };

  const appended = async ({ commit, text }: Prepared, append: Append, until: number): Promise<CommitResult> => {
    const { partition } = commit;
    while (performance.now() < until) {
      const before = ends.get(partition);
      const entries = chained(partition, text.audit, before, keys);
      const result = await append({ before, entries });
      if (result.kind === 'behind') ends.set(partition, await endTold(partition, result));
      else {
        const last = entries.at(-1);
        if (result.kind === 'done' && last) ends.set(partition, last);
        return result;
      }
    }
    throw new TryAgain('Others wrote to the audit log all the time.');
  };

  return {
    trail,
    /** One after the other in a partition, as each is chained to the one before. Sends nothing when `until` has passed. */
    append: (prepared: Prepared, append: Append, until: number): Promise<CommitResult> => {
      const run = () => appended(prepared, append, until);
      return prepared.text.audit.length > 0 ? inOrder(prepared.commit.partition, run) : run();
    },
  };
}

/** The ends last seen; those longest unused are forgotten, and what is not known counts as empty until the script tells. */
function knownEnds() {
  const ends = new Map<string, Link>();
  return {
    get: (partition: string) => ends.get(partition) ?? chainStart,
    set(partition: string, { position, hash }: Link): void {
      ends.delete(partition);
      ends.set(partition, { position, hash });
      const [oldest] = ends.size > endsKept ? ends.keys() : [];
      if (oldest !== undefined) ends.delete(oldest);
    },
  };
}

// Which partitions have mail. On a cluster this list lives on another node than the mail, so it may name too many, never too
// few: a partition is announced BEFORE its letters are committed, a commit that comes long after is refused, and an entry
// without mail goes only when it is older than any such commit could be and was not announced again.
import { keysOf, mailIndexKey } from './redis-keys';
import type { RedisScripts } from './redis-scripts';

const partitionsAtOnce = 500;

/** `forgetAfterMs` exceeds `commitWithinMs` by what the clocks of two nodes may differ. */
export const indexTiming = { commitWithinMs: 10_000, forgetAfterMs: 60_000 };

interface Entry {
  partition: string;
  score: string;
  /** When its first letter came; undefined when there is none. */
  since: number | undefined;
  claimableFrom: number;
}

export function redisMailIndex(scripts: RedisScripts, timing = indexTiming) {
  return {
    /** Gives until when the letters may be committed, in ms of the server's clock. */
    async announce(partition: string): Promise<number> {
      const at = await scripts.announce([mailIndexKey], [partition]);
      return Number(at) + timing.commitWithinMs;
    },
    /** The longest waiting first; exact among the first few hundred, which is all that one sweep asks for. */
    async claimable(now: number, limit: number): Promise<string[]> {
      const found: Entry[] = [];
      const forgotten: Entry[] = [];
      for (let from = 0; found.length < limit; from += partitionsAtOnce) {
        const { entries, serverMs } = await page(scripts, from);
        found.push(...entries.filter((entry) => entry.since !== undefined && entry.claimableFrom <= now));
        forgotten.push(
          ...entries.filter(({ since, score }) => !since && serverMs - Number(score) > timing.forgetAfterMs),
        );
        if (entries.length < partitionsAtOnce) break;
      }
      if (forgotten.length > 0) {
        await scripts.forget(
          [mailIndexKey],
          forgotten.flatMap(({ partition, score }) => [partition, score]),
        );
      }
      found.sort((one, other) => (one.since ?? 0) - (other.since ?? 0));
      return found.slice(0, limit).map(({ partition }) => partition);
    },
  };
}

async function page(scripts: RedisScripts, from: number): Promise<{ entries: Entry[]; serverMs: number }> {
  const [serverMs, ...rest] = await scripts.page([mailIndexKey], [from, from + partitionsAtOnce - 1]);
  const pairs = rest.flatMap((partition, at) => (at % 2 === 0 ? [{ partition, score: rest[at + 1] ?? '' }] : []));
  const entries = await Promise.all(
    pairs.map(async ({ partition, score }) => {
      const { queue, lease } = keysOf(partition);
      const [first, until, notBefore] = await scripts.peek([queue, lease], []);
      const claimableFrom = Math.max(Number(until), Number(notBefore));
      return { partition, score, since: first ? Number(first) : undefined, claimableFrom };
    }),
  );
  return { entries, serverMs: Number(serverMs) };
}

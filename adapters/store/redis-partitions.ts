// Which partitions Redis holds, and how one is forgotten. Both look through all keys: they are asked for rarely, and no commit
// has to keep a list for them.
import type { Redis } from 'ioredis';
import { deadIndexKey, everyPartition, keysOf, placeOf } from './redis-keys';
import type { UntilAnswered } from './redis-patience';
import type { RedisScripts } from './redis-scripts';

const keysAtOnce = 1000;

/** Pages of keys that match; one may come twice. */
export async function* scanned(redis: Redis, untilAnswered: UntilAnswered, pattern: string): AsyncGenerator<string[]> {
  let cursor = '0';
  do {
    const from = cursor;
    const [next, keys] = await untilAnswered(() => redis.scan(from, 'MATCH', pattern, 'COUNT', keysAtOnce));
    yield keys;
    cursor = next;
  } while (cursor !== '0');
}

export async function* partitionsIn(redis: Redis, untilAnswered: UntilAnswered): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const keys of scanned(redis, untilAnswered, everyPartition)) {
    for (const key of keys) {
      const place = placeOf(key);
      // Calls are our own, for some minutes.
      if (!place || place.what.startsWith('call:') || seen.has(place.partition)) continue;
      seen.add(place.partition);
      yield place.partition;
    }
  }
}

export async function forgetPartition(
  redis: Redis,
  scripts: RedisScripts,
  untilAnswered: UntilAnswered,
  partition: string,
): Promise<void> {
  const { records, keys, queue, letters, lease, posted, dead, all } = keysOf(partition);
  const died = await untilAnswered(() => redis.zscore(deadIndexKey, partition));
  await untilAnswered(() => redis.del(records, keys, queue, letters, lease, posted, dead));
  // With the lease gone nothing that was claimed before can die any more: what is noted later has another score, and stays. The
  // index of waiting mail tidies itself.
  if (died !== null) await untilAnswered(() => scripts.forget([deadIndexKey], [partition, died]));
  for await (const found of scanned(redis, untilAnswered, all)) {
    const done = found.filter((key) => /^(mark|call):/.test(placeOf(key)?.what ?? ''));
    if (done.length > 0) await untilAnswered(() => redis.unlink(...done));
  }
}

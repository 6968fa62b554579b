// Letters in Redis: claimed and settled in their partition, found again by the index of partitions, dead ones by another.

import type { Redis } from 'ioredis';
import type { DeadLetter, Mail, Settlement } from '../../bot/ports';
import { mailFromText, waitUntil } from './commit-text';
import { deadIndexKey, keysOf } from './redis-keys';
import type { RedisScripts } from './redis-scripts';

export function redisMail(redis: Redis, scripts: RedisScripts) {
  return {
    async claim(partition: string, owner: string, now: number, leaseMs: number, limit: number): Promise<Mail[]> {
      const { queue, letters, lease } = keysOf(partition);
      const claimed = await scripts.claim([queue, letters, lease], [owner, now, Math.ceil(now + leaseMs), limit]);
      return claimed.flatMap((id, at) => (at % 2 === 0 ? [letterFrom(partition, id, claimed[at + 1] ?? '')] : []));
    },
    async settle(partition: string, owner: string, settlements: Settlement[]): Promise<void> {
      const { queue, letters, lease, dead } = keysOf(partition);
      const notBefore = waitUntil(settlements);
      const told = settlements.flatMap((one) => [one.id, one.kind, one.kind === 'dead' ? one.reason : '']);
      // Before the letters die, so that they can be found whatever happens between the two.
      if (settlements.some((one) => one.kind === 'dead')) await redis.zadd(deadIndexKey, Date.now(), partition);
      await scripts.settle([queue, letters, lease, dead], [owner, notBefore, ...told]);
    },
    /** The newest first. */
    async deadLetters(limit: number): Promise<DeadLetter[]> {
      // A letter among the newest `limit` stands in one of the `limit` partitions where one died last.
      const partitions = await redis.zrevrange(deadIndexKey, 0, limit - 1);
      const lists = await Promise.all(partitions.map((partition) => redis.lrange(keysOf(partition).dead, -limit, -1)));
      const found = lists.flatMap((list, at) => list.map((text) => deadFrom(partitions[at] ?? '', text)));
      found.sort((one, other) => other.at - one.at);
      return found.slice(0, limit).map(({ letter }) => letter);
    },
  };
}

function letterFrom(partition: string, id: string, stored: string): Mail {
  const space = stored.indexOf(' ');
  return mailFromText(partition, id, Number(stored.slice(0, space)), stored.slice(space + 1));
}

function deadFrom(partition: string, text: string): { at: number; letter: DeadLetter } {
  const { at, id, letter, reason } = JSON.parse(text) as { at: string; id: string; letter: string; reason: string };
  return { at: Number(at), letter: { ...letterFrom(partition, id, letter), reason } };
}

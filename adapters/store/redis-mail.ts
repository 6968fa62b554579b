// Letters in Redis: claimed and settled in their partition, found again by the index of partitions, dead ones by another.

import type { Redis } from 'ioredis';
import type { DeadLetter, Mail, Settlement } from '../../bot/ports';
import { mailFromText, waitUntil } from './commit-text';
import { deadIndexKey, keysOf } from './redis-keys';
import { parted } from './redis-records';
import type { RedisScripts } from './redis-scripts';
import type { SealedJson } from './sealed-json';

/** As settle.lua writes it. */
export interface Dead {
  at: string;
  id: string;
  letter: string;
  reason: string;
}

export function redisMail(redis: Redis, scripts: RedisScripts, sealed: SealedJson) {
  const letterFrom = (partition: string, id: string, text: string): Mail => {
    const [attempts, letter] = parted(text);
    return mailFromText(sealed, { partition, id, attempts: Number(attempts), letter });
  };

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
      const found = lists.flatMap((list, at) =>
        list.map((text) => ({ partition: partitions[at] ?? '', dead: JSON.parse(text) as Dead })),
      );
      found.sort((one, other) => Number(other.dead.at) - Number(one.dead.at));
      return found.slice(0, limit).map(({ partition, dead: { id, letter, reason } }) => ({
        ...letterFrom(partition, id, letter),
        reason,
      }));
    },
    /** The oldest stand first in each list, and others only add at its end. */
    async oldDead(before: number, remove: boolean): Promise<{ count: number; oldest?: number }> {
      const times: number[] = [];
      for (const partition of await redis.zrange(deadIndexKey, '0', '-1')) {
        const { dead } = keysOf(partition);
        const died = (await redis.lrange(dead, 0, -1)).map((text) => Number((JSON.parse(text) as Dead).at) * 1000);
        const old = died.filter((at) => at < before);
        if (remove && old.length > 0) await redis.ltrim(dead, old.length, -1);
        times.push(...old);
      }
      return times.length > 0 ? { count: times.length, oldest: Math.min(...times) } : { count: 0 };
    },
  };
}

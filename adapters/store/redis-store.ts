// The store on a Redis server, for several processes on several machines: one Lua script for each write, repeated by call id
// until it is known to have happened once.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../bot/ports';
import type { KeyRing } from '../key-ring';
import { amending } from './amending';
import { commitAsText } from './commit-text';
import { redisAudit } from './redis-audit';
import { connectRedis } from './redis-connection';
import { redisMail } from './redis-mail';
import { indexTiming, redisMailIndex } from './redis-mail-index';
import { forgetPartition, partitionsIn } from './redis-partitions';
import { patienceWith } from './redis-patience';
import { redisRecords } from './redis-records';
import { redisReseal } from './redis-reseal';
import { redisScripts } from './redis-scripts';
import { scrubRedis } from './redis-scrub';
import { redisWarnings } from './redis-settings';
import { sealedJson } from './sealed-json';

const goodbyeMs = 1000;
const checkPatienceMs = 500;
/** A rewrite of some 10 GB on a slow disk. */
const scrubWithinMs = 10 * 60 * 1000;

/** Does not wait for the server: `check()` rejects until it is there. */
export async function openRedisStore(url: string, keys: KeyRing, timing = indexTiming): Promise<Store> {
  const connection = connectRedis(url);
  const { redis } = connection;
  const untilAnswered = patienceWith(connection);
  const scripts = redisScripts(redis);
  const sealed = sealedJson(keys);
  const records = redisRecords(redis, scripts, sealed);
  const audit = redisAudit(redis, keys);
  const mail = redisMail(redis, scripts, sealed);
  const index = redisMailIndex(scripts, timing);

  return {
    read: (partition, keys) => untilAnswered(() => records.read(partition, keys)),
    list: async (partition, prefix, after, limit) =>
      limit < 1 ? [] : untilAnswered(() => records.list(partition, prefix, after, limit)),
    findMark: (partition, id) => untilAnswered(() => records.findMark(partition, id)),
    async commit(commit) {
      const prepared = { commit, text: commitAsText(commit, sealed), call: randomUUID() };
      return untilAnswered(async (until) => {
        const deadline = commit.mail.length > 0 ? await index.announce(commit.partition) : undefined;
        return audit.append(prepared, (chain) => records.commit(prepared, chain, deadline), until);
      });
    },
    claimMail: async (partition, owner, now, leaseMs, limit) =>
      limit < 1 ? [] : untilAnswered(() => mail.claim(partition, owner, now, leaseMs, limit)),
    settleMail: (partition, owner, settlements) => untilAnswered(() => mail.settle(partition, owner, settlements)),
    partitionsWithMail: async (now, limit) => (limit < 1 ? [] : untilAnswered(() => index.claimable(now, limit))),
    deadLetters: async (limit) => (limit < 1 ? [] : untilAnswered(() => mail.deadLetters(limit))),
    auditTrail: async (partition, after, limit) =>
      limit < 1 ? [] : untilAnswered(() => audit.trail(partition, after, limit)),
    partitions: () => partitionsIn(redis, untilAnswered),
    forget: (partition) => forgetPartition(redis, scripts, untilAnswered, partition),
    scrub: () => scrubRedis(redis, untilAnswered, scrubWithinMs),
    reseal: redisReseal(redis, scripts, untilAnswered, sealed),
    async amend(amend) {
      const wanted = { count: 0 };
      await redisReseal(redis, scripts, untilAnswered, amending(sealed, amend, wanted))();
      return wanted.count;
    },
    oldDeadLetters: (before, remove) => untilAnswered(() => mail.oldDead(before, remove)),
    check: async () => ({ warnings: await untilAnswered(() => redisWarnings(redis), checkPatienceMs) }),
    async close() {
      const quit = redis.quit().catch(() => undefined);
      await Promise.race([quit, sleep(goodbyeMs, undefined, { ref: false })]);
      redis.disconnect();
    },
  };
}

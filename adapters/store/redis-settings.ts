// How data could be lost with the settings that the Redis server has just now, in sentences that name the setting.
import type { Redis } from 'ioredis';
import { StoreUnavailable } from '../../bot/ports';

/** Empty: nothing is known to be amiss. Throws StoreUnavailable when the server takes no writes. */
export async function redisWarnings(redis: Redis): Promise<string[]> {
  await redis.ping();
  const info = await infoOf(redis);
  if (info('role') === 'slave') throw new StoreUnavailable('This Redis server is a read-only replica.');
  const appendonly = info('aof_enabled') ?? (await setting(redis, 'appendonly'));
  const policy = info('maxmemory_policy') ?? (await setting(redis, 'maxmemory-policy'));
  const appendfsync = await setting(redis, 'appendfsync');
  const rules: [boolean, string][] = [
    [isNo(appendonly), 'appendonly is no: a crash of Redis loses everything since its last snapshot. Set it to yes.'],
    [
      info('aof_last_write_status') === 'err',
      'Redis could not write its append-only file: a crash now loses what is not in it.',
    ],
    [
      appendfsync !== undefined && appendfsync !== 'always' && !isNo(appendonly),
      // While the disk is slow, Redis answers before it has even written (redis.conf, appendfsync everysec).
      `appendfsync is ${appendfsync}: a crash loses the last seconds of what was acknowledged. Set it to always.`,
    ],
    [
      policy !== undefined && policy !== 'noeviction',
      `maxmemory-policy is ${policy}: when memory is full Redis throws away stored data. Set it to noeviction.`,
    ],
    [
      Number(info('connected_slaves') ?? 0) > 0,
      'Redis has replicas, and the bot does not wait for them: a failover can lose the last moments before it. ' +
        'Set min-replicas-to-write to 1 and min-replicas-max-lag to 1 to keep that short.',
    ],
  ];
  const unknown = Object.entries({ appendonly, 'maxmemory-policy': policy, appendfsync })
    .filter(([, value]) => value === undefined)
    .map(
      ([name]) => `${name} cannot be read, because this server forbids INFO or CONFIG: make sure of it by other means.`,
    );
  return [...rules.filter(([amiss]) => amiss).map(([, sentence]) => sentence), ...unknown];
}

const isNo = (value: string | undefined) => value === 'no' || value === '0';

async function infoOf(redis: Redis): Promise<(field: string) => string | undefined> {
  const text = await unlessForbidden(redis.info());
  return (field) => text?.match(new RegExp(`^${field}:(.*?)\\r?$`, 'm'))?.[1];
}

async function setting(redis: Redis, name: string): Promise<string | undefined> {
  const pair = await unlessForbidden(redis.config('GET', name));
  return Array.isArray(pair) && typeof pair[1] === 'string' ? pair[1] : undefined;
}

async function unlessForbidden<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && /^(NOPERM|ERR unknown (sub)?command)/i.test(error.message)) return undefined;
    throw error;
  }
}

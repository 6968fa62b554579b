// What the Redis store says of a server that could lose data, and what it never says: the password.
import { inspect } from 'node:util';
import { Redis } from 'ioredis';
import { openRedisStore } from '../../../adapters/store/redis-store';
import { StoreUnavailable } from '../../../bot/ports';
import { testKeys } from '../../support/keys';
import { type RedisServer, startRedisServer } from '../../support/redis-server';
import { commit, write } from '../../support/store-conformance/given';

async function onServer(options: Record<string, string>, test: (server: RedisServer) => Promise<void>): Promise<void> {
  const server = await startRedisServer(options);
  try {
    await test(server);
  } finally {
    await server.stop();
  }
}

async function warningsOf(url: string): Promise<string[]> {
  const store = await openRedisStore(url, testKeys);
  try {
    return (await store.check()).warnings;
  } finally {
    await store.close();
  }
}

it.each([
  ['nothing, when it flushes its file before it answers', { appendonly: 'yes', appendfsync: 'always' }, []],
  ['that appendfsync is everysec', { appendfsync: 'everysec' }, [/^appendfsync is everysec/]],
  ['that appendonly is no', { appendonly: 'no' }, [/^appendonly is no/]],
  ['that appendfsync is no', { appendfsync: 'no' }, [/^appendfsync is no/]],
  ['that data may be evicted', { 'maxmemory-policy': 'allkeys-lru' }, [/^maxmemory-policy is allkeys-lru/]],
  ['both', { appendonly: 'no', 'maxmemory-policy': 'volatile-ttl' }, [/^appendonly/, /^maxmemory-policy/]],
  ['what it cannot know', { 'rename-command': 'CONFIG hidden' }, [/^appendfsync cannot be read/]],
])('warns of %s', async (_what, options: Record<string, string>, wanted: RegExp[]) => {
  await onServer(options, async ({ url }) => {
    expect(await warningsOf(url)).toEqual(wanted.map((sentence) => expect.stringMatching(sentence)));
  });
});

it('warns of a replica that it does not wait for, and refuses to work on the replica', async () => {
  await onServer({ 'repl-diskless-sync-delay': '0' }, async (primary) => {
    await onServer({ replicaof: `127.0.0.1 ${primary.port}` }, async (replica) => {
      const admin = new Redis(primary.url);
      for (let tries = 0; tries < 200 && !(await admin.info('replication')).includes('connected_slaves:1'); tries++);
      admin.disconnect();
      expect(await warningsOf(primary.url)).toEqual([expect.stringMatching(/^Redis has replicas/)]);
      await expect(warningsOf(replica.url)).rejects.toThrow(StoreUnavailable);
    });
  });
});

it('keeps a mark for 48 hours and the ids of letters for 7 days', async () => {
  await onServer({}, async ({ url }) => {
    const store = await openRedisStore(url, testKeys);
    const admin = new Redis(url);
    try {
      await store.commit({
        ...commit({ mark: { id: 'm', answer: 1 }, writes: [write('a', 1)] }),
        mail: [{ id: 'l', channel: 'terminal', address: {}, reply: { text: '' } }],
      });
      const hours = async (key: string) => Math.round((await admin.pttl(key)) / 3_600_000);
      expect(await hours('asp:{p}:mark:m')).toBe(48);
      expect(await hours('asp:{p}:posted')).toBe(7 * 24);
      expect(await admin.pttl('asp:{p}:records')).toBe(-1);
      expect(await admin.pttl('asp:{p}:letters')).toBe(-1);
    } finally {
      admin.disconnect();
      await store.close();
    }
  });
});

it('uses user, password and database of the address, and tells none of them when it is refused', async () => {
  await onServer({ requirepass: 'r1ght:p@ss' }, async ({ port }) => {
    const right = await openRedisStore(
      `redis://default:${encodeURIComponent('r1ght:p@ss')}@127.0.0.1:${port}/3`,
      testKeys,
    );
    const wrong = await openRedisStore(`redis://somebody:wr0ng-pass@127.0.0.1:${port}/0`, testKeys);
    const admin = new Redis({ port, password: 'r1ght:p@ss', db: 3 });
    try {
      expect(await right.commit(commit({ writes: [write('a', 1)] }))).toEqual({ kind: 'done' });
      expect(await admin.exists('asp:{p}:records')).toBe(1);
      const refusal = await wrong.check().catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StoreUnavailable);
      expect(inspect(refusal, { depth: 10 })).toContain('WRONGPASS');
      expect(inspect(refusal, { depth: 10, showHidden: true })).not.toContain('wr0ng-pass');
    } finally {
      admin.disconnect();
      await right.close();
      await wrong.close();
    }
  });
});

it.each(['http://h', 'redis://', 'not an address: s3cret', 'redis://u:s3cret@h:port', 'redis://u:s3cret@h/db'])(
  'refuses the address %s without repeating it',
  async (url) => {
    const refusal = await openRedisStore(url, testKeys).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Error);
    expect(inspect(refusal)).toContain('redis://host:6379/0');
    expect(inspect(refusal)).not.toContain('s3cret');
  },
);

// The audit chain in Redis: no question before a usual commit, one repeat after another process was first, and entries of an
// older version vouched for.
import { Redis } from 'ioredis';
import { openRedisStore } from '../../../adapters/store/redis-store';
import { verifyChain } from '../../../bot/access/audit-chain';
import { testKeys } from '../../support/keys';
import { type RedisServer, startRedisServer } from '../../support/redis-server';
import { commit } from '../../support/store-conformance/given';

const entry = { at: '2026-01-01', actor: 'a', action: 'b', object: 'c', result: 'done' };
let server: RedisServer;
let admin: Redis;
beforeEach(async () => {
  server = await startRedisServer({ appendfsync: 'no' });
  admin = new Redis(server.url);
});
afterEach(async () => {
  admin.disconnect();
  await server.stop();
});

const open = () => openRedisStore(server.url, testKeys);
const scriptsRun = async () => Number(/cmdstat_evalsha:calls=(\d+)/.exec(await admin.info('commandstats'))?.[1] ?? 0);

it('asks nothing before a commit, and repeats one only after another process was first', async () => {
  const [store, other] = [await open(), await open()];
  try {
    const audited = (partition = 'p') => commit({ partition, audit: [entry] });
    await store.commit(audited('warm'));
    await other.commit(audited('warm too'));
    const costs: number[] = [];
    for (const who of [store, store, store, other, other, store]) {
      const before = await scriptsRun();
      await who.commit(audited());
      costs.push((await scriptsRun()) - before);
    }
    expect(costs).toEqual([1, 1, 1, 2, 1, 2]);
    expect(verifyChain('p', await store.auditTrail('p', 0, 10), testKeys)).toMatchObject({ holds: true });
  } finally {
    await Promise.all([store.close(), other.close()]);
  }
});

it('chains new entries to those that were written before there was a chain', async () => {
  const count = 2_300;
  const old = Array.from({ length: count }, (_, at) => JSON.stringify({ ...entry, actor: `a${at}` }));
  await admin.rpush('asp:{p}:audit', ...old);
  const stores = [await open(), await open()];
  try {
    expect(await stores[0]!.auditTrail('p', 1, 1)).toEqual([
      { ...entry, actor: 'a1', position: 2, previous: '', hash: '' },
    ]);
    await Promise.all(stores.map((store) => store.commit(commit({ audit: [entry, entry] }))));
    const trail = await stores[0]!.auditTrail('p', 0, count + 10);
    const wanted = { holds: true, unvouched: 0, end: { position: count + 4 } };
    expect(verifyChain('p', trail, testKeys)).toMatchObject(wanted);
    trail[7]!.actor = 'somebody else';
    expect(verifyChain('p', trail, testKeys)).toMatchObject({ holds: false, position: count + 1 });
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
});

it('goes on with the chain that is there after the server lost the end of its log', async () => {
  const [store, other] = [await open(), await open()];
  try {
    for (let at = 0; at < 4; at++) await store.commit(commit({ audit: [entry] }));
    const [end] = (await store.auditTrail('p', 3, 1)) as [never];
    await admin.ltrim('asp:{p}:audit', 0, 1);
    // As long again as it was, so that its length alone would tell nothing.
    for (const who of [other, other, store]) await who.commit(commit({ audit: [{ ...entry, actor: 'later' }] }));
    const trail = await store.auditTrail('p', 0, 10);
    expect(verifyChain('p', trail, testKeys)).toMatchObject({ holds: true, end: { position: 5 } });
    expect(verifyChain('p', trail, testKeys, end)).toMatchObject({ holds: false, position: 4 });
  } finally {
    await Promise.all([store.close(), other.close()]);
  }
});

// The Redis store: the conformance suite on a real server, alone and in cluster mode, where keys of two slots must not meet.
import { Redis } from 'ioredis';
import { openRedisStore } from '../../../adapters/store/redis-store';
import type { Store } from '../../../bot/ports';
import { testKeys } from '../../support/keys';
import { type RedisServer, startRedisServer } from '../../support/redis-server';
import { passesStoreConformance } from '../../support/store-conformance';

for (const mode of ['a single server', 'cluster mode']) {
  describe(`on ${mode}`, () => {
    let server: RedisServer;
    let admin: Redis;

    beforeAll(async () => {
      const clustered = mode === 'cluster mode';
      server = await startRedisServer(clustered ? { 'cluster-enabled': 'yes' } : {});
      admin = new Redis(server.url);
      if (clustered) await admin.cluster('ADDSLOTSRANGE', 0, 16383);
    });
    afterAll(async () => {
      admin.disconnect();
      await server.stop();
    });

    passesStoreConformance('the Redis store', async () => {
      await admin.flushall();
      const opened: Store[] = [];
      const another = async (keys = testKeys) => {
        const store = await openRedisStore(server.url, keys);
        opened.push(store);
        return store;
      };
      const close = async () => {
        for (const store of opened) await store.close();
      };
      return { store: await another(), another, close };
    });
  });
}

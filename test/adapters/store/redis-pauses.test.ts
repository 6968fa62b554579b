// A process may pause at any point; its mail must not come to lie where nobody looks. The control takes the deadline away.
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { openRedisStore } from '../../../adapters/store/redis-store';
import type { Store } from '../../../bot/ports';
import { testKeys } from '../../support/keys';
import { type RedisServer, startRedisServer } from '../../support/redis-server';
import { commit, letter, post } from '../../support/store-conformance/given';
import { startTcpProxy } from '../../support/tcp-proxy';

let server: RedisServer;
let store: Store;
beforeEach(async () => {
  server = await startRedisServer();
  store = await openRedisStore(server.url, testKeys);
  await post(store, 'p', 'kept');
});
afterEach(async () => {
  await store.close();
  await server.stop();
});

describe('a process that pauses between announcing mail and committing it', () => {
  const timing = { commitWithinMs: 200, forgetAfterMs: 400 };
  /** Holds a commit on the wire until another process has tidied its announcement away; then: can the letter be found? */
  async function foundAfterPause(pausing: typeof timing): Promise<{ named: string[]; claimed: number }> {
    const proxy = await startTcpProxy(server.port);
    const slow = await openRedisStore(`redis://127.0.0.1:${proxy.port}`, testKeys, pausing);
    const sweeping = await openRedisStore(server.url, testKeys, timing);
    try {
      await slow.check();
      const wire = proxy.hold('paused letter');
      const committing = slow.commit(commit({ partition: 'paused', mail: [letter('paused letter')] }));
      await wire.reached;
      await sleep(timing.forgetAfterMs + 200);
      expect(await sweeping.partitionsWithMail(Date.now(), 10)).toEqual(['p']);
      wire.release();
      expect(await committing).toEqual({ kind: 'done' });
      const named = await sweeping.partitionsWithMail(Date.now(), 10);
      return { named, claimed: (await sweeping.claimMail('paused', 'me', Date.now(), 1, 100)).length };
    } finally {
      await slow.close();
      await sweeping.close();
      await proxy.close();
    }
  }

  it('strands no letter', async () => {
    expect(await foundAfterPause(timing)).toEqual({ named: ['p', 'paused'], claimed: 1 });
  });

  it('control: without the deadline of the commit the letter lies where nobody looks', async () => {
    const endless = { ...timing, commitWithinMs: 1_000_000 };
    expect(await foundAfterPause(endless)).toEqual({ named: ['p'], claimed: 1 });
  });

  it('is forgotten when no letter comes after all', async () => {
    const sweeping = await openRedisStore(server.url, testKeys, { commitWithinMs: 500, forgetAfterMs: 2_000 });
    const admin = new Redis(server.url);
    try {
      await post(store, 'q', 'l1');
      await sweeping.claimMail('q', 'me', 0, 1, 100);
      await sweeping.settleMail('q', 'me', [{ id: 'l1', kind: 'delivered' }]);
      await sweeping.partitionsWithMail(1000, 10);
      expect(await admin.zrange('asp-index:{mail}', '0', '-1')).toEqual(['p', 'q']);
      await sleep(2_200);
      expect(await sweeping.partitionsWithMail(1000, 10)).toEqual(['p']);
      expect(await admin.zrange('asp-index:{mail}', '0', '-1')).toEqual(['p']);
    } finally {
      admin.disconnect();
      await sweeping.close();
    }
  });
});

// What was forgotten stands in no file of Redis after a scrub. The canary stands in keys and ids, which are not sealed; the control
// forgets without a scrub and finds it.
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { openRedisStore } from '../../../adapters/store/redis-store';
import { type Store, StoreUnavailable } from '../../../bot/ports';
import { filesWith } from '../../support/files-with';
import { testKeys } from '../../support/keys';
import { startRedisServer } from '../../support/redis-server';
import { commit, letter, storedValue, write } from '../../support/store-conformance/given';

const canary = 'KANARI-7f3a';

interface On {
  store: Store;
  admin: Redis;
  folder: string;
}

async function onServer(options: Record<string, string>, test: (on: On) => Promise<void>): Promise<void> {
  const server = await startRedisServer(options);
  const admin = new Redis(server.url);
  const store = await openRedisStore(server.url, testKeys);
  try {
    const [, dir = ''] = (await admin.config('GET', 'dir').catch(() => [])) as string[];
    await test({ store, admin, folder: dir });
  } finally {
    admin.disconnect();
    await store.close();
    await server.stop();
  }
}

async function fill(store: Store): Promise<void> {
  for (let at = 0; at < 60; at++) {
    await store.commit(
      commit({
        mark: { id: `${canary} mark ${at}`, answer: at },
        writes: [write(`${canary} record ${at}`, at)],
        mail: [letter(`${canary} letter ${at}`)],
      }),
    );
    await store.commit(commit({ partition: 'q', writes: [write(`neighbour ${at}`, at)] }));
  }
  const [one, two] = await store.claimMail('p', 'me', 0, 1000, 2);
  await store.settleMail('p', 'me', [
    { id: one!.id, kind: 'delivered' },
    { id: two!.id, kind: 'dead', reason: canary },
  ]);
}

it.each([
  ['with an append-only file', {}],
  ['with an append-only file that begins as a snapshot, and snapshots', { save: '1 1', 'aof-use-rdb-preamble': 'yes' }],
  ['with an append-only file of commands only', { 'aof-use-rdb-preamble': 'no' }],
  ['with snapshots only', { appendonly: 'no', save: '3600 1' }],
])('leaves nothing of what was forgotten in any file %s', async (_what, options: Record<string, string>) => {
  await onServer({ appendfsync: 'no', rdbcompression: 'no', ...options }, async ({ store, admin, folder }) => {
    await fill(store);
    await admin.bgsave().catch(() => undefined);
    await until(async () => filesWith(folder, canary).includes('dump.rdb'));
    await store.forget('p');
    // The control: forgotten, and still there for whoever has the disk.
    expect(filesWith(folder, canary)).toContain('dump.rdb');
    expect(filesWith(folder, canary).some((name) => name.includes('.aof'))).toBe(options.appendonly !== 'no');
    await store.scrub();
    expect(filesWith(folder, canary)).toEqual([]);
    expect(filesWith(folder, 'neighbour 59').length).toBeGreaterThan(0);
    expect(await storedValue(store, 'neighbour 59', 'q')).toBe(59);
  });
});

it('counts no rewrite that was at work before it was asked', async () => {
  await onServer({ appendfsync: 'no', 'rdb-key-save-delay': '3000' }, async ({ store, admin, folder }) => {
    await fill(store);
    await Promise.all([admin.bgrewriteaof(), sleep(50)]);
    await store.forget('p');
    const scrubbing = store.scrub();
    await sleep(100);
    await admin.config('SET', 'rdb-key-save-delay', '0');
    await scrubbing;
    expect(filesWith(folder, canary)).toEqual([]);
  });
});

it.each([
  ['BGREWRITEAOF', { 'rename-command': 'BGREWRITEAOF hidden' }],
  ['BGSAVE', { 'rename-command': 'BGSAVE hidden' }],
])('says that Redis refuses %s', async (command, options) => {
  await onServer(options, async ({ store }) => {
    const refusal = await store.scrub().catch((error: unknown) => error);
    expect(refusal).not.toBeInstanceOf(StoreUnavailable);
    expect(String(refusal)).toMatch(new RegExp(`Redis refuses ${command} \\(ERR unknown command`));
  });
});

it('holds no value in the clear in its files', async () => {
  await onServer({ appendfsync: 'no', 'aof-use-rdb-preamble': 'no' }, async ({ store, folder }) => {
    const value = { deep: [canary] };
    const mail = [{ ...letter('l'), reply: { text: canary }, address: { to: canary } }];
    await store.commit(commit({ mark: { id: 'm', answer: value }, writes: [write('a', value)], mail }));
    await store.claimMail('p', 'me', 0, 1, 10);
    await store.settleMail('p', 'me', [{ id: 'l', kind: 'dead', reason: 'r' }]);
    expect(await storedValue(store, 'a')).toEqual(value);
    expect(filesWith(folder, canary)).toEqual([]);
    expect(filesWith(folder, '~test.').length).toBeGreaterThan(0);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await isSo()); tries++) await sleep(50);
}

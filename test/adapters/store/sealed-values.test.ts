// Somebody who can write to the store moves a sealed value to another place or alters it: it does not open there. And a reseal that
// does not look whether the value still stands loses updates, which is the control for the one that does.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import Database from 'libsql';
import { keyRing, SealBroken } from '../../../adapters/key-ring';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { openRedisStore } from '../../../adapters/store/redis-store';
import type { Store } from '../../../bot/ports';
import { testKeys } from '../../support/keys';
import { startRedisServer } from '../../support/redis-server';
import { commit, letter, storedValue, write } from '../../support/store-conformance/given';

/** What a forger with the store in hand can do. */
interface Forger {
  record(partition: string, key: string): Promise<string>;
  setRecord(partition: string, key: string, text: string): Promise<void>;
  setMark(partition: string, id: string, text: string): Promise<void>;
  setLetter(partition: string, id: string, text: string): Promise<void>;
}

async function onEmbedded(test: (store: Store, forger: Forger) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'asp-bot-sealed-'));
  const store = await openEmbeddedStore(folder, testKeys);
  const database = new Database(join(folder, 'bot.db'));
  const run = async (sql: string, ...values: string[]) => void database.prepare(sql).run(values);
  try {
    await test(store, {
      record: async (...at) =>
        (
          database.prepare('SELECT value FROM records WHERE partition = ? AND key = ?').all(at) as [{ value: string }]
        )[0].value,
      setRecord: (partition, key, text) =>
        run('UPDATE records SET value = ? WHERE partition = ? AND key = ?', text, partition, key),
      setMark: (partition, id, text) =>
        run('UPDATE marks SET answer = ? WHERE partition = ? AND id = ?', text, partition, id),
      setLetter: (partition, id, text) =>
        run('UPDATE mail SET letter = ? WHERE partition = ? AND id = ?', text, partition, id),
    });
  } finally {
    database.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function onRedis(
  test: (store: Store, forger: Forger, admin: Redis, url: string) => Promise<void>,
): Promise<void> {
  const server = await startRedisServer({ appendfsync: 'no' });
  const store = await openRedisStore(server.url, testKeys);
  const admin = new Redis(server.url);
  const forger: Forger = {
    record: async (partition, key) => ((await admin.hget(`asp:{${partition}}:records`, key)) ?? '').slice(2),
    setRecord: async (partition, key, text) => void (await admin.hset(`asp:{${partition}}:records`, key, `1 ${text}`)),
    setMark: async (partition, id, text) => void (await admin.set(`asp:{${partition}}:mark:${id}`, `call ${text}`)),
    setLetter: async (partition, id, text) => void (await admin.hset(`asp:{${partition}}:letters`, id, `0 ${text}`)),
  };
  try {
    await test(store, forger, admin, server.url);
  } finally {
    admin.disconnect();
    await store.close();
    await server.stop();
  }
}

describe.each([
  ['the embedded store', onEmbedded],
  ['Redis', onRedis],
])('in %s', (_name, onStore) => {
  it('a value that was moved or altered does not open, and is named for what it is', () =>
    onStore(async (store, forger) => {
      for (const partition of ['p', 'q']) {
        await store.commit(
          commit({
            partition,
            mark: { id: 'm', answer: 'a' },
            writes: [write('a', 'a'), write('b', 'b'), write('m', 'm'), write('l', 'l')],
            mail: [letter('l')],
          }),
        );
      }
      const [a, foreign, m, l] = await Promise.all([
        forger.record('p', 'a'),
        forger.record('q', 'a'),
        forger.record('p', 'm'),
        forger.record('p', 'l'),
      ]);
      expect(a).toMatch(/^~test\./);
      const flipped = a.slice(0, 20) + (a[20] === 'A' ? 'B' : 'A') + a.slice(21);
      for (const [key, text] of [
        ['b', a],
        ['a', foreign],
        ['a', flipped],
        ['a', a.slice(0, -4)],
        ['a', a.replace('test', 'none')],
      ] as const) {
        const before = await forger.record('p', key);
        await forger.setRecord('p', key, text);
        const refusal = await store.read('p', [key]).catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(SealBroken);
        await expect(store.list('p', '', '', 10)).rejects.toThrow(SealBroken);
        await forger.setRecord('p', key, before);
        expect(await storedValue(store, key)).toBe(key);
      }
      await forger.setMark('p', 'm', m);
      await expect(store.findMark('p', 'm')).rejects.toThrow(SealBroken);
      await forger.setLetter('p', 'l', l);
      await expect(store.claimMail('p', 'me', 0, 1, 10)).rejects.toThrow(SealBroken);
      expect(await store.claimMail('q', 'me', 0, 1, 10)).toHaveLength(1);
    }));

  it('plain values of an older version are read, and sealed by a reseal', () =>
    onStore(async (store, forger) => {
      const mail = [letter('l')];
      await store.commit(commit({ mark: { id: 'm', answer: 'x' }, writes: [write('a', 'x')], mail }));
      const { id: _, ...content } = letter('l');
      await forger.setRecord('p', 'a', '{"old":true}');
      await forger.setMark('p', 'm', '["old"]');
      await forger.setLetter('p', 'l', JSON.stringify(content));
      for (const resealed of [3, 0]) {
        expect(await storedValue(store, 'a')).toEqual({ old: true });
        expect(await store.findMark('p', 'm')).toEqual(['old']);
        expect(await store.claimMail('p', 'me', 0, 0, 10)).toEqual([{ ...letter('l'), partition: 'p', attempts: 0 }]);
        expect(await store.reseal()).toEqual({ resealed, unreadable: 0 });
      }
      expect(await forger.record('p', 'a')).toMatch(/^~test\./);
    }));
});

it('a planted value without a seal is not read where every value must have one', () => {
  const strict = keyRing([{ id: 'test', secret: Buffer.alloc(32, 'a key of tests') }], { mayBePlain: false });
  expect(strict.open('place', strict.seal('place', 'text'))).toBe('text');
  expect(() => strict.open('place', '{"grants":[]}')).toThrow(SealBroken);
});

it(
  'control: a reseal of Redis that does not look whether the value still stands loses updates',
  () =>
    onRedis(async (store, _forger, admin) => {
      await store.commit(commit({ writes: [write('n', 0)] }));
      let naive = true;
      const resealing = (async () => {
        for (; naive; ) {
          const [version = '', value = ''] = ((await admin.hget('asp:{p}:records', 'n')) ?? '').split(' ');
          const place = JSON.stringify(['record', 'p', 'n']);
          const again = testKeys.seal(place, testKeys.open(place, value));
          await admin.hset('asp:{p}:records', 'n', `${version} ${again}`);
        }
      })();
      const begun = performance.now();
      let acknowledged = 0;
      let lost = false;
      for (; !lost && performance.now() - begun < 20_000; ) {
        const found = await store.read('p', ['n']).catch(() => undefined);
        const version = found?.get('n')?.version;
        lost = version !== undefined && version < acknowledged;
        if (version === undefined || lost) continue;
        const result = await store.commit(commit({ writes: [write('n', version, version)] }));
        if (result.kind === 'done') acknowledged = version + 1;
      }
      naive = false;
      await resealing;
      expect(lost).toBe(true);
    }),
  60_000,
);

// The file of the embedded store: private, shared with other processes, honest when it is locked, full, newer or gone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { type Store, StoreUnavailable } from '../../../bot/ports';
import { testKeys } from '../../support/keys';
import { commit, idsOf, letter, post, write } from '../../support/store-conformance/given';

const hourMs = 3_600_000;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asp-bot-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function onStore(test: (store: Store) => Promise<void>, now?: () => number): Promise<void> {
  const store = await openEmbeddedStore(folder, testKeys, now);
  try {
    await test(store);
  } finally {
    await store.close();
  }
}

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);
const rowsIn = (table: string) => {
  const database = new Database(join(folder, 'bot.db'));
  const rows = database.prepare(`SELECT * FROM ${table}`).all([]);
  database.close();
  return rows as Record<string, unknown>[];
};

it('makes its folder and files for its own user only', async () => {
  folder = join(folder, 'deep', 'er');
  await onStore(async (store) => {
    await store.commit(commit({ writes: [write('a', 1)] }));
    expect(modeOf(folder)).toBe('700');
    for (const name of ['bot.db', 'bot.db-wal', 'bot.db-shm']) expect(modeOf(join(folder, name))).toBe('600');
  });
});

it('waits for another process that holds the file, and keeps the event loop free meanwhile', async () => {
  await onStore(async (store) => {
    await store.commit(commit({ writes: [write('a', 1)] }));
    const other = new Database(join(folder, 'bot.db'));
    other.exec('BEGIN IMMEDIATE');
    let beats = 0;
    const beat = setInterval(() => beats++, 1);
    try {
      const waiting = store.commit(commit({ writes: [write('a', 2, 1)] }));
      expect((await store.read('p', ['a'])).get('a')?.value).toBe(1);
      await sleep(300);
      other.exec('COMMIT');
      expect(await waiting).toEqual({ kind: 'done' });
      // A blocked loop beats once or twice in these 300 ms.
      expect(beats).toBeGreaterThan(15);

      other.exec('BEGIN IMMEDIATE');
      const begun = performance.now();
      const refused = await Promise.allSettled([
        store.commit(commit({ writes: [write('b', 1)] })),
        store.claimMail('p', 'me', 0, 1, 100),
        store.settleMail('p', 'me', []),
      ]);
      expect(performance.now() - begun).toBeLessThan(5000);
      for (const result of refused) {
        expect(result).toMatchObject({ reason: expect.any(StoreUnavailable) });
        expect((result as PromiseRejectedResult).reason.cause).toMatchObject({ code: 'SQLITE_BUSY' });
      }
      other.exec('ROLLBACK');
      expect(await store.commit(commit({ writes: [write('b', 1)] }))).toEqual({ kind: 'done' });
    } finally {
      clearInterval(beat);
      other.close();
    }
  });
});

it('keeps its hold of the file when it is opened a second time in one process', async () => {
  await onStore((first) =>
    onStore(async () => {
      const visit =
        "const file = new (require('libsql'))(process.argv[1]); file.exec('SELECT 1 FROM mail'); file.close()";
      const { status, stderr } = spawnSync(process.execPath, ['-e', visit, join(folder, 'bot.db')], { cwd: __dirname });
      expect([status, String(stderr)]).toEqual([0, '']);
      // Whoever takes itself for the last one folds the write-ahead log up.
      await first.check();
      expect(await first.commit(commit({ writes: [write('a', 1)] }))).toEqual({ kind: 'done' });
    }),
  );
});

it('fails one write that the database refuses, while its neighbours of the same moment go through', async () => {
  await onStore(async (store) => {
    await post(store, 'p', 'l1');
    await post(store, 'q', 'l1');
    await store.claimMail('p', 'me', 0, 1000, 100);
    await store.claimMail('q', 'me', 0, 1000, 100);
    const results = await Promise.allSettled([
      store.commit(commit({ writes: [write('a', 1)] })),
      store.settleMail('p', 'me', [{ id: 'l1', kind: 'retry', notBefore: Number.NaN }]),
      store.commit(commit({ writes: [write('a', 2)] })),
      store.settleMail('q', 'me', [{ id: 'l1', kind: 'delivered' }]),
      store.commit(commit({ writes: [write('b', 1)] })),
    ]);
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'failed'))).toEqual([
      { kind: 'done' },
      'failed',
      { kind: 'stale' },
      undefined,
      { kind: 'done' },
    ]);
    // The failed settlement was undone as a whole: the lease is still there.
    expect(await store.claimMail('p', 'you', 500, 1000, 100)).toEqual([]);
    expect((await store.list('p', '', '', 10)).map(({ key }) => key)).toEqual(['a', 'b']);
  });
});

it('refuses a file of a newer version and leaves it as it is', async () => {
  await onStore((store) => post(store, 'p', 'l1'));
  const database = new Database(join(folder, 'bot.db'));
  database.exec('PRAGMA user_version = 99');
  await expect(openEmbeddedStore(folder, testKeys)).rejects.toThrow(
    /newer version of the bot \(schema 99, this version knows 2\)/,
  );
  database.exec('PRAGMA user_version = 2');
  database.close();
  await onStore(async (store) => expect(await store.claimMail('p', 'me', 0, 1, 100)).toHaveLength(1));
});

it('is unavailable where there can be no file, or another kind of file', async () => {
  writeFileSync(join(folder, 'bot.db'), 'not a database '.repeat(100));
  await expect(openEmbeddedStore(folder, testKeys)).rejects.toThrow(StoreUnavailable);
  await expect(openEmbeddedStore(join(folder, 'bot.db', 'below'), testKeys)).rejects.toThrow(StoreUnavailable);
  mkdirSync(join(folder, 'taken', 'bot.db'), { recursive: true });
  await expect(openEmbeddedStore(join(folder, 'taken'), testKeys)).rejects.toThrow(StoreUnavailable);
});

it.each(['bot.db', 'bot.db-wal'])(
  'is unavailable while %s is gone, instead of writing where nobody reads',
  async (name) => {
    await onStore(async (store) => {
      await store.commit(commit({ writes: [write('a', 1)] }));
      renameSync(join(folder, name), join(folder, 'elsewhere'));
      for (const call of [() => store.check(), () => store.commit(commit({ writes: [write('b', 1)] }))]) {
        await expect(call()).rejects.toThrow(/was removed or replaced/);
      }
      renameSync(join(folder, 'elsewhere'), join(folder, name));
      await store.check();
      expect(await store.commit(commit({ writes: [write('a', 2, 1)] }))).toEqual({ kind: 'done' });
    });
  },
);

it.each(['', 'beside'])('keeps what it said when the disk takes no more, and says so %s', (where) => {
  const program = join(__dirname, 'disk-full-child.ts');
  const limited = 'ulimit -f 400; exec "$0" --import tsx "$@"';
  const { stdout, stderr } = spawnSync('bash', ['-c', limited, process.execPath, program, folder, where], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    refused: 'StoreUnavailable',
    cause: expect.stringMatching(/^SQLITE_/),
    missing: 0,
  });
});

it('takes out marks after 48 hours and the ids of delivered mail after 7 days, dead letters never', async () => {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const tick = (store: Store) => store.commit(commit({ mark: { id: `tick ${now}`, answer: 0 } }));
  await onStore(
    async (store) => {
      await store.commit(commit({ mark: { id: 'm', answer: 1 }, mail: ['delivered', 'dead', 'waiting'].map(letter) }));
      await store.claimMail('p', 'me', 0, 1, 100);
      await store.settleMail('p', 'me', [
        { id: 'delivered', kind: 'delivered' },
        { id: 'dead', kind: 'dead', reason: 'r' },
      ]);
      expect(rowsIn('mail').map(({ state, letter }) => [state, letter !== ''])).toEqual([
        ['delivered', false],
        ['dead', true],
        ['waiting', true],
      ]);
      now += 48 * hourMs;
      await tick(store);
      expect(await store.findMark('p', 'm')).toBe(1);
      now += 2000;
      await tick(store);
      expect(await store.findMark('p', 'm')).toBeUndefined();
      expect(rowsIn('mail')).toHaveLength(3);
      now += 5 * 24 * hourMs;
      await tick(store);
      expect(rowsIn('mail').map(({ state }) => state)).toEqual(['dead', 'waiting']);
      now += 365 * 24 * hourMs;
      await tick(store);
      expect(idsOf(await store.deadLetters(10))).toEqual(['dead']);
      expect(idsOf(await store.claimMail('p', 'me', 0, 1, 100))).toEqual(['waiting']);
    },
    () => now,
  );
});

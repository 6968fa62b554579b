// The embedded store in a thread of its own: the conformance suite, and what is said and done when the thread or the file fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import Database from 'libsql';
import { openEmbeddedBeside } from '../../../adapters/store/embedded-beside';
import { type Store, StoreUnavailable } from '../../../bot/ports';
import { testKeys } from '../../support/keys';
import { passesStoreConformance } from '../../support/store-conformance';
import { commit, storedValue, write } from '../../support/store-conformance/given';

const quiet = { error() {} };
const newFolder = () => mkdtempSync(join(tmpdir(), 'asp-bot-store-'));

passesStoreConformance('the embedded store in a thread', async () => {
  const folder = newFolder();
  const opened: Store[] = [];
  const another = async (keys = testKeys) => {
    const store = await openEmbeddedBeside(folder, keys, quiet);
    opened.push(store);
    return store;
  };
  const close = async () => {
    for (const store of opened) await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store: await another(), another, close };
});

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function onStore(test: (store: Store, told: string[]) => Promise<void>, program?: string): Promise<void> {
  const told: string[] = [];
  const store = await openEmbeddedBeside(folder, testKeys, { error: (event) => void told.push(event) }, program);
  try {
    await test(store, told);
  } finally {
    await store.close();
  }
}

const deadly = commit({ writes: [write('deadly', 'die now')] });

it('rejects what was waited for when the thread dies, says so, and works on in a new one', async () => {
  await onStore(async (store, told) => {
    for (let version = 0; version < 2; version++) {
      expect(await store.commit(commit({ writes: [write('a', version, version)] }))).toEqual({ kind: 'done' });
      const lost = await Promise.allSettled([
        store.commit(deadly),
        store.commit(commit({ writes: [write('b', 1)] })),
        store.read('p', ['a']),
      ]);
      for (const result of lost) expect(result).toMatchObject({ reason: expect.any(StoreUnavailable) });
      expect(String((lost[0] as PromiseRejectedResult).reason.cause)).toBe('Error: killed by a test');
      expect(told).toHaveLength(version + 1);
      // It is not started again and again within one moment.
      await expect(store.check()).rejects.toThrow(StoreUnavailable);
      await sleep(1_000);
      expect(await storedValue(store, 'a')).toBe(version);
      expect(await storedValue(store, 'b')).toBeUndefined();
    }
    expect(await storedValue(store, 'deadly')).toBeUndefined();
  }, require.resolve('./dying-thread'));
});

it('control: who does not listen for its end waits for ever', async () => {
  const start =
    'require("node:worker_threads").parentPort.on("message", () => { throw new Error("killed by a test") })';
  const thread = new Worker(start, { eval: true });
  thread.on('error', () => undefined);
  const answered = new Promise((resolve) => thread.on('message', resolve));
  thread.postMessage('call');
  expect(await Promise.race([answered, sleep(500, 'still waiting')])).toBe('still waiting');
});

it('is unavailable within 5 s when the thread does not answer', async () => {
  const store = await openEmbeddedBeside(folder, testKeys, quiet, require.resolve('./mute-thread'));
  const begun = performance.now();
  const calls = [store.commit(deadly), store.read('p', ['a']), store.check()];
  for (const result of await Promise.allSettled(calls)) {
    expect(result).toMatchObject({ reason: expect.any(StoreUnavailable) });
  }
  expect(performance.now() - begun).toBeLessThan(5_000);
});

it('closes when all that it was given is on the disk', async () => {
  const keys = Array.from({ length: 600 }, (_, at) => `k${at}`);
  await onStore(async (store) => {
    const committing = keys.map((key) => store.commit(commit({ writes: [write(key, key)] })));
    await store.close();
    for (const result of await Promise.all(committing)) expect(result).toEqual({ kind: 'done' });
  });
  await onStore(async (store) => expect((await store.read('p', keys)).size).toBe(keys.length));
});

it('says why the file cannot be opened, as it would without a thread', async () => {
  await onStore(async (store) => void (await store.check()));
  const database = new Database(join(folder, 'bot.db'));
  database.exec('PRAGMA user_version = 99');
  database.close();
  await expect(openEmbeddedBeside(folder, testKeys, quiet)).rejects.toThrow(/newer version of the bot \(schema 99/);
  writeFileSync(join(folder, 'bot.db'), 'not a database '.repeat(100));
  const refusal = await openEmbeddedBeside(folder, testKeys, quiet).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StoreUnavailable);
  expect(refusal).toMatchObject({ cause: { code: 'SQLITE_NOTADB' } });
});

it('is unavailable while the file is gone, and works again when it is back', async () => {
  await onStore(async (store) => {
    await store.commit(commit({ writes: [write('a', 1)] }));
    renameSync(join(folder, 'bot.db'), join(folder, 'elsewhere'));
    for (const call of [() => store.check(), () => store.commit(commit({ writes: [write('b', 1)] }))]) {
      const refusal = await call().catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StoreUnavailable);
      expect(String(refusal)).toMatch(/was removed or replaced/);
    }
    renameSync(join(folder, 'elsewhere'), join(folder, 'bot.db'));
    expect(await store.commit(commit({ writes: [write('a', 2, 1)] }))).toEqual({ kind: 'done' });
  });
});

it('does not keep a process alive that forgets to close it', () => {
  const child = ['--import', 'tsx', join(__dirname, 'forgetful-child.ts'), folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, child, { encoding: 'utf8', timeout: 30_000 });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'done', stderr: '' });
});

// What was forgotten stands in no file of the embedded store after a scrub, though others have it open. The canary stands in keys
// and ids, which are not sealed; the controls take a part of the fix away and find it.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import type { Store } from '../../../bot/ports';
import { filesWith } from '../../support/files-with';
import { testKeys } from '../../support/keys';
import { commit, letter, storedValue, write } from '../../support/store-conformance/given';

const canary = 'KANARI-7f3a';
const values = 400;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asp-bot-scrub-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Written again and again, among neighbours that stay, so that pages split, move and are freed. */
async function fill(store: Store): Promise<void> {
  for (let at = 0; at < values; at++) {
    const filling = 'x'.repeat((at * 37) % 900);
    await Promise.all([
      store.commit(
        commit({
          partition: 'p',
          mark: { id: `${canary} mark ${at}`, answer: filling },
          writes: [write(`${canary} record ${at}`, filling)],
          mail: [letter(`${canary} letter ${at}`)],
        }),
      ),
      store.commit(commit({ partition: 'q', writes: [write(`neighbour ${at}`, filling)] })),
    ]);
  }
  const mail = await store.claimMail('p', 'me', 0, 1000, values);
  await store.settleMail('p', 'me', [
    ...mail.slice(0, 200).map(({ id }) => ({ id, kind: 'delivered' as const })),
    ...mail.slice(200, 300).map(({ id }) => ({ id, kind: 'dead' as const, reason: `${canary} reason` })),
  ]);
}

it('leaves nothing of what was forgotten in any file, while another process has the store open', async () => {
  const [store, other] = [await openEmbeddedStore(folder, testKeys), await openEmbeddedStore(folder, testKeys)];
  try {
    await fill(store);
    expect(filesWith(folder, canary)).toContain('bot.db-wal');
    await store.forget('p');
    expect(filesWith(folder, canary)).toContain('bot.db-wal');
    await other.scrub();
    expect(filesWith(folder, canary)).toEqual([]);
    expect(filesWith(folder, 'neighbour 399')).toEqual(['bot.db']);
    expect(await storedValue(store, 'neighbour 399', 'q')).toHaveLength((399 * 37) % 900);
    expect(await store.commit(commit({ partition: 'q', writes: [write('later', 1)] }))).toEqual({ kind: 'done' });
  } finally {
    await Promise.all([store.close(), other.close()]);
  }
  expect(filesWith(folder, canary)).toEqual([]);
});

it('control: without a scrub it stays in the log, and without secure_delete and VACUUM in the file', async () => {
  const store = await openEmbeddedStore(folder, testKeys);
  await fill(store);
  await store.close();
  const database = new Database(join(folder, 'bot.db'));
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    for (const table of ['records', 'marks', 'mail']) database.exec(`DELETE FROM ${table} WHERE partition = 'p'`);
    database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]);
    expect(filesWith(folder, canary)).toEqual(['bot.db']);
  } finally {
    database.close();
  }
});

it('waits with its scrub until nobody reads what is to go', async () => {
  const store = await openEmbeddedStore(folder, testKeys);
  const reader = new Database(join(folder, 'bot.db'));
  try {
    await fill(store);
    await store.forget('p');
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM records').all([]);
    let done = false;
    const scrubbing = store.scrub().then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(done).toBe(false);
    reader.exec('COMMIT');
    await scrubbing;
    expect(filesWith(folder, canary)).toEqual([]);
  } finally {
    reader.close();
    await store.close();
  }
});

it('holds no value in the clear, in no file and at no time', async () => {
  const store = await openEmbeddedStore(folder, testKeys);
  const copies = mkdtempSync(join(tmpdir(), 'asp-bot-scrub-'));
  try {
    for (let round = 1; round <= 3; round++) {
      const value = { deep: [`${canary} value`] };
      const mail = [
        { ...letter(`l${round}`), reply: { text: `${canary} reply` }, address: { to: `${canary} address` } },
      ];
      await store.commit(
        commit({ mark: { id: `m${round}`, answer: value }, writes: [write('a', value, round - 1)], mail }),
      );
      for (const name of ['bot.db', 'bot.db-wal']) copyFileSync(join(folder, name), join(copies, `${round} ${name}`));
      if (round === 2) await store.reseal();
      if (round === 2) await store.scrub();
    }
    await store.claimMail('p', 'me', 0, 1, 10);
    await store.settleMail('p', 'me', [{ id: 'l1', kind: 'dead', reason: 'r' }]);
    expect(await storedValue(store, 'a')).toEqual({ deep: [`${canary} value`] });
    expect([...filesWith(folder, canary), ...filesWith(copies, canary)]).toEqual([]);
    expect(filesWith(copies, '~test.').length).toBeGreaterThan(2);
  } finally {
    await store.close();
    rmSync(copies, { recursive: true });
  }
});

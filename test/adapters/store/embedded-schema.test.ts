// A file of an earlier version of the bot: opened by this one, brought to the present schema, and nothing of it is lost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { verifyChain } from '../../../bot/access/audit-chain';
import { testKeys } from '../../support/keys';
import { commit, errand, idsOf, letter, storedValue, write } from '../../support/store-conformance/given';

/** Word for word what the first version made: it must not follow the product when that changes. */
const firstSchema = `
  CREATE TABLE records (
    partition TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (partition, key)
  ) STRICT;
  CREATE TABLE marks (
    partition TEXT NOT NULL, id TEXT NOT NULL, answer TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (partition, id)
  ) STRICT;
  CREATE INDEX marks_by_age ON marks (at);
  CREATE TABLE mail (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, partition TEXT NOT NULL, id TEXT NOT NULL, letter TEXT NOT NULL,
    attempts INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
    settled_at INTEGER, reason TEXT,
    UNIQUE (partition, id)
  ) STRICT;
  CREATE INDEX mail_waiting ON mail (partition, seq) WHERE state = 'waiting';
  CREATE INDEX mail_delivered ON mail (settled_at) WHERE state = 'delivered';
  CREATE INDEX mail_dead ON mail (settled_at) WHERE state = 'dead';
  CREATE TABLE leases (
    partition TEXT PRIMARY KEY, owner TEXT NOT NULL, lease_until INTEGER NOT NULL, not_before INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE audit (
    partition TEXT NOT NULL, position INTEGER NOT NULL, entry TEXT NOT NULL,
    PRIMARY KEY (partition, position)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = 1;`;

const { id: _, ...content } = letter('l');
const entry = { at: '2026-01-01', actor: 'a', action: 'b', object: 'c', result: 'done' };
const rows: [sql: string, ...values: (string | number)[]][] = [
  ['INSERT INTO records VALUES (?, ?, 7, ?)', 'p', 'session', '{"greeted":true}'],
  ['INSERT INTO marks VALUES (?, ?, ?, ?)', 'p', 'm', '[{"text":"Igen."}]', Date.now()],
  ...['p', 'held', 'late'].map((partition): (typeof rows)[number] => [
    "INSERT INTO mail (partition, id, letter, attempts, state) VALUES (?, 'l', ?, 3, 'waiting')",
    partition,
    JSON.stringify(content),
  ]),
  [
    "INSERT INTO mail (partition, id, letter, attempts, state, settled_at, reason) VALUES ('p', 'd', ?, 12, 'dead', 1, 'r')",
    JSON.stringify(content),
  ],
  // The first version kept a row when a lease was over.
  ["INSERT INTO leases VALUES ('p', '', 0, 0)"],
  ["INSERT INTO leases VALUES ('held', 'somebody', 5000, 0)"],
  ["INSERT INTO leases VALUES ('late', '', 0, 9000)"],
  ["INSERT INTO audit VALUES ('p', 1, ?)", JSON.stringify(entry)],
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asp-bot-schema-'));
  const database = new Database(join(folder, 'bot.db'));
  database.exec('PRAGMA journal_mode = WAL');
  database.exec(firstSchema);
  for (const [sql, ...values] of rows) database.prepare(sql).run(values);
  database.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('keeps records, marks, mail, leases and the audit log of a file made by the first version', async () => {
  const store = await openEmbeddedStore(folder, testKeys);
  try {
    expect((await store.read('p', ['session'])).get('session')).toEqual({ version: 7, value: { greeted: true } });
    expect(await store.findMark('p', 'm')).toEqual([{ text: 'Igen.' }]);
    expect(await store.auditTrail('p', 0, 10)).toEqual([{ ...entry, position: 1, previous: '', hash: '' }]);
    expect(await store.deadLetters(10)).toMatchObject([{ id: 'd', attempts: 12, reason: 'r', ...content }]);
    expect(await store.partitionsWithMail(1_000, 10)).toEqual(['p']);
    expect(await store.claimMail('held', 'me', 1_000, 1, 10)).toEqual([]);
    expect(await store.claimMail('late', 'me', 8_999, 1, 10)).toEqual([]);
    for (const [partition, at] of [
      ['p', 1_000],
      ['held', 5_001],
      ['late', 9_001],
    ] as const) {
      expect(await store.claimMail(partition, 'me', at, 1, 10)).toEqual([{ ...letter('l'), partition, attempts: 3 }]);
    }
  } finally {
    await store.close();
  }
});

it('chains new audit entries to those that were written before there was a chain', async () => {
  const add = (count: number) => {
    const database = new Database(join(folder, 'bot.db'));
    const insert = database.prepare('INSERT INTO audit VALUES (?, ?, ?)');
    for (let at = 0; at < count; at++) insert.run(['p', at + 2, JSON.stringify({ ...entry, actor: `a${at}` })]);
    database.close();
  };
  add(1_100);
  const store = await openEmbeddedStore(folder, testKeys);
  try {
    await store.commit(commit({ audit: [entry] }));
    await store.commit(commit({ audit: [entry, entry] }));
    const trail = await store.auditTrail('p', 0, 2_000);
    expect(verifyChain('p', trail, testKeys)).toMatchObject({ holds: true, unvouched: 0, end: { position: 1_104 } });
    trail[500]!.actor = 'somebody else';
    expect(verifyChain('p', trail, testKeys)).toMatchObject({ holds: false, position: 1_102 });
  } finally {
    await store.close();
  }
});

it('works on with it as with a file of its own, also when it is opened a second time', async () => {
  for (const expectedVersion of [7, 8]) {
    const store = await openEmbeddedStore(folder, testKeys);
    const wanted = {
      writes: [write('session', { expectedVersion }, expectedVersion)],
      mail: [errand(`e${expectedVersion}`)],
    };
    expect(await store.commit(commit(wanted))).toEqual({ kind: 'done' });
    await store.close();
  }
  const store = await openEmbeddedStore(folder, testKeys);
  expect(await storedValue(store, 'session')).toEqual({ expectedVersion: 8 });
  expect(idsOf(await store.claimMail('p', 'me', 0, 1, 10))).toEqual(['l', 'e7', 'e8']);
  await store.close();
});

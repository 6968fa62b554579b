// The tables of the embedded store, as steps: a file at step n has run the first n. A step that was released never changes.
import type Database from 'libsql';

const schemaSteps: readonly string[][] = [
  [
    `CREATE TABLE records (
       partition TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, value TEXT NOT NULL,
       PRIMARY KEY (partition, key)
     ) STRICT`,
    `CREATE TABLE marks (
       partition TEXT NOT NULL, id TEXT NOT NULL, answer TEXT NOT NULL, at INTEGER NOT NULL,
       PRIMARY KEY (partition, id)
     ) STRICT`,
    'CREATE INDEX marks_by_age ON marks (at)',
    `CREATE TABLE mail (
       seq INTEGER PRIMARY KEY AUTOINCREMENT, partition TEXT NOT NULL, id TEXT NOT NULL, letter TEXT NOT NULL,
       attempts INTEGER NOT NULL, state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
       settled_at INTEGER, reason TEXT,
       UNIQUE (partition, id)
     ) STRICT`,
    "CREATE INDEX mail_waiting ON mail (partition, seq) WHERE state = 'waiting'",
    "CREATE INDEX mail_delivered ON mail (settled_at) WHERE state = 'delivered'",
    "CREATE INDEX mail_dead ON mail (settled_at) WHERE state = 'dead'",
    // No row, or lease_until 0: nobody holds the partition's mail.
    `CREATE TABLE leases (
       partition TEXT PRIMARY KEY, owner TEXT NOT NULL, lease_until INTEGER NOT NULL, not_before INTEGER NOT NULL
     ) STRICT`,
    `CREATE TABLE audit (
       partition TEXT NOT NULL, position INTEGER NOT NULL, entry TEXT NOT NULL,
       PRIMARY KEY (partition, position)
     ) STRICT, WITHOUT ROWID`,
  ],
  [
    // Found by partition only, so one tree is enough. No row: nobody holds the partition's mail, and nothing has to wait.
    `CREATE TABLE held (
       partition TEXT PRIMARY KEY, owner TEXT NOT NULL, lease_until INTEGER NOT NULL, not_before INTEGER NOT NULL
     ) STRICT, WITHOUT ROWID`,
    'INSERT INTO held SELECT partition, owner, lease_until, not_before FROM leases',
    'DROP TABLE leases',
    'ALTER TABLE held RENAME TO leases',
  ],
];

/** Runs the steps that the file has not seen yet. Throws when it has seen more than there are: a newer version wrote it. */
export function bringUpToDate(database: Database.Database, file: string): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    const [row] = database.prepare('PRAGMA user_version').all([]) as { user_version: number }[];
    const step = row?.user_version ?? 0;
    if (step > schemaSteps.length) {
      throw new Error(
        `${file} was written by a newer version of the bot (schema ${step}, this version knows ${schemaSteps.length}). ` +
          'Start the newer version, or restore a copy made by this one.',
      );
    }
    for (const statement of schemaSteps.slice(step).flat()) database.exec(statement);
    if (step < schemaSteps.length) database.exec(`PRAGMA user_version = ${schemaSteps.length}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

// The one SQLite file under the embedded store: opened safely, brought to the present schema, and known to be still in its place.
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { StoreUnavailable } from '../../bot/ports';
import { asUnavailable, FileBusy, whenFree } from './embedded-errors';
import { bringUpToDate } from './embedded-schema';

const busyTimeoutMs = 20;

// Executed one by one, as exec stops at the first statement that answers with a row.
const pragmas = [
  // Short, because it holds the event loop; the long wait for another process is in whenFree.
  `busy_timeout = ${busyTimeoutMs}`,
  'journal_mode = WAL',
  'synchronous = FULL',
  // Not by itself: see `foldUp`.
  'wal_autocheckpoint = 0',
  // What was deleted is personal: it must not stay readable in the free parts of the file.
  'secure_delete = ON',
];

const readsLookEveryMs = 20;

/** Four times what is usual before it is copied into the file: most pages are written again by then. */
const foldUpAtBytes = 16 * 1024 * 1024;
const foldUpEveryMs = 1_000;
const foldUpWaitsMs = 500;

type Bound = string | number | Uint8Array;

export interface EmbeddedFile {
  /** A prepared query. */
  rows<Row>(sql: string): (...values: Bound[]) => Row[];
  /** A prepared change; gives the number of rows it touched. */
  change(sql: string): (...values: Bound[]) => number;
  /**
   * Each query of `work` sees what is committed at its time: what was read together is held together by versions. That the
   * file is in its place is asked again after a moment only.
   */
  read<T>(work: () => T): T;
  /** All of `work` or nothing of it; holds the file from the start and is durable on return. */
  transaction<T>(work: () => T): T;
  /** Writes the file anew without what was deleted, and empties the log. Holds the event loop: a second for some 100 MB. */
  scrub(): void;
  /** Throws StoreUnavailable when the file was removed or replaced. */
  assertInPlace(): void;
  close(): void;
}

export async function openEmbeddedFile(folder: string): Promise<EmbeddedFile> {
  const file = path.join(folder, 'bot.db');
  makePrivate(folder, file);
  const database = open(file);
  try {
    for (const pragma of pragmas) await whenFree(() => database.exec(`PRAGMA ${pragma}`));
    await whenFree(() => bringUpToDate(database, file));
  } catch (error) {
    database.close();
    throw error;
  }
  return usable(database, stillThere(file));
}

/** A file that is there is never opened here: closing it would end every lock that this process has on it (POSIX). */
function makePrivate(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (existsSync(file)) chmodSync(file, 0o600);
    else closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw new StoreUnavailable(`The store's file ${file} cannot be made or opened.`, { cause: error });
  }
}

function open(file: string): Database.Database {
  try {
    return new Database(file);
  } catch (error) {
    throw new StoreUnavailable(`The store's file ${file} cannot be opened.`, { cause: error });
  }
}

/** A file that was removed or replaced still takes writes and loses them at the end of the process: so its identity is asked. */
function stillThere(file: string): () => { logBytes: number } {
  const identities = [file, `${file}-wal`].map((name) => ({ name, inode: statSync(name).ino }));
  return () => {
    let logBytes = 0;
    for (const { name, inode } of identities) {
      const found = statSync(name, { throwIfNoEntry: false });
      if (found?.ino !== inode) {
        throw new StoreUnavailable(
          `${name} was removed or replaced while the bot was running: put it back or restart.`,
        );
      }
      logBytes = found.size;
    }
    return { logBytes };
  };
}

/**
 * Copies the log into the file and empties it, with every other writer shut out. A checkpoint that SQLite makes by itself lets
 * others commit beside it, and before 3.51.3 that could lose what they committed ("WAL-reset bug"; libsql has 3.45).
 */
function foldingUp(database: Database.Database): (logBytes: number) => void {
  let nextMs = 0;
  return (logBytes) => {
    if (logBytes < foldUpAtBytes || performance.now() < nextMs) return;
    // While somebody reads, or writes for long, it is left for later.
    nextMs = performance.now() + foldUpEveryMs;
    foldUpNow(database);
  };
}

/** False when somebody who reads or writes kept it from being done wholly. */
function foldUpNow(database: Database.Database): boolean {
  database.exec(`PRAGMA busy_timeout = ${foldUpWaitsMs}`);
  try {
    const [row] = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]) as { busy: number }[];
    return row?.busy === 0;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  }
}

/** What was deleted is overwritten in the file already, but may still stand in the log, and where the database moved rows. */
function scrub(database: Database.Database): void {
  database.exec('VACUUM');
  if (!foldUpNow(database)) throw new FileBusy('others are reading from the log');
}

// libsql aborts the process for a single parameter that is an object, and leaves a query open when it is asked for one row
// only: so parameters always go as one array, and rows are always asked for in full.
function usable(database: Database.Database, look: () => { logBytes: number }): EmbeddedFile {
  const foldUp = foldingUp(database);
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  const lookNowAndThen = () => {
    const nowMs = performance.now();
    if (nowMs - lookedAtMs < readsLookEveryMs) return;
    look();
    lookedAtMs = nowMs;
  };
  return {
    rows<Row>(sql: string) {
      const statement = database.prepare(sql);
      return (...values: Bound[]) => statement.all(values) as Row[];
    },
    change(sql) {
      const statement = database.prepare(sql);
      return (...values) => statement.run(values).changes;
    },
    read(work) {
      if (!database.open) throw new StoreUnavailable('The store was closed.');
      try {
        const result = work();
        lookNowAndThen();
        return result;
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    transaction(work) {
      if (!database.open) throw new StoreUnavailable('The store was closed.');
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        foldUp(look().logBytes);
        return result;
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw asUnavailable(error);
      }
    },
    scrub() {
      if (!database.open) throw new StoreUnavailable('The store was closed.');
      scrub(database);
      look();
    },
    assertInPlace: () => void look(),
    close: () => {
      if (database.open) database.close();
    },
  };
}

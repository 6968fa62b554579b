// Records, marks and the audit log in SQL. `commit` runs inside a transaction of the caller and checks before it writes.
import type { CommitResult, Json, StoredRecord } from '../../bot/ports';
import type { KeyRing } from '../key-ring';
import type { CommitText } from './commit-text';
import { embeddedAudit } from './embedded-audit';
import type { EmbeddedFile } from './embedded-file';

interface RecordRow {
  version: number;
  value: string;
}

/** Above every text that begins with `prefix`: UTF-8 has no byte 0xff. */
const beyond = (prefix: string) => Buffer.concat([Buffer.from(prefix), Buffer.from([0xff])]);

export function embeddedRecords(file: EmbeddedFile, keys: KeyRing, now: () => number) {
  const record = file.rows<RecordRow>('SELECT version, value FROM records WHERE partition = ? AND key = ?');
  // As bytes: libsql cuts a text it reads at the first NUL.
  const page = file.rows<RecordRow & { key: ArrayBuffer }>(
    `SELECT CAST(key AS BLOB) AS key, version, value FROM records
     WHERE partition = ? AND key > ? AND key >= ? AND key < CAST(? AS TEXT) ORDER BY key LIMIT ?`,
  );
  const insert = file.change('INSERT INTO records (partition, key, version, value) VALUES (?, ?, 1, ?)');
  const update = file.change('UPDATE records SET version = version + 1, value = ? WHERE partition = ? AND key = ?');
  const remove = file.change('DELETE FROM records WHERE partition = ? AND key = ?');
  const mark = file.rows<{ answer: string }>('SELECT answer FROM marks WHERE partition = ? AND id = ?');
  const addMark = file.change('INSERT INTO marks (partition, id, answer, at) VALUES (?, ?, ?, ?)');
  const audit = embeddedAudit(file, keys);

  const versionOf = (partition: string, key: string) => record(partition, key)[0]?.version ?? 0;
  const write = (partition: string, { key, expectedVersion, value }: CommitText['writes'][number]) => {
    if (value === undefined) remove(partition, key);
    else if (expectedVersion === 0) insert(partition, key, value);
    else update(value, partition, key);
  };

  return {
    read: (partition: string, keys: string[]) =>
      new Map(keys.flatMap((key) => record(partition, key).map((row) => [key, stored(row)] as const))),
    list: (partition: string, prefix: string, after: string, limit: number) =>
      page(partition, after, prefix, beyond(prefix), limit).map((row) => ({
        key: Buffer.from(row.key).toString(),
        record: stored(row),
      })),
    findMark(partition: string, id: string): Json | undefined {
      const [row] = mark(partition, id);
      return row && (JSON.parse(row.answer) as Json);
    },
    commit(partition: string, markId: string | undefined, text: CommitText): CommitResult {
      const [repeated] = markId === undefined ? [] : mark(partition, markId);
      if (repeated) return { kind: 'repeated', answer: JSON.parse(repeated.answer) as Json };
      const isStale =
        text.writes.some(({ key, expectedVersion }) => versionOf(partition, key) !== expectedVersion) ||
        text.expects.some(({ key, version }) => versionOf(partition, key) !== version);
      if (isStale) return { kind: 'stale' };
      if (markId !== undefined && text.answer !== undefined) addMark(partition, markId, text.answer, now());
      for (const one of text.writes) write(partition, one);
      audit.add(partition, text.audit);
      return { kind: 'done' };
    },
    auditTrail: audit.trail,
  };
}

function stored({ version, value }: RecordRow): StoredRecord {
  return { version, value: JSON.parse(value) as Json };
}

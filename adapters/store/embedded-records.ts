// Records, marks and the audit log in SQL. `commit` runs inside a transaction of the caller and checks before it writes.
import type { CommitResult, Json, StoredRecord } from '../../bot/ports';
import type { KeyRing } from '../key-ring';
import type { CommitText } from './commit-text';
import { embeddedAudit } from './embedded-audit';
import type { EmbeddedFile } from './embedded-file';
import type { SealedJson } from './sealed-json';

interface RecordRow {
  version: number;
  value: string;
}

/** Above every text that begins with `prefix`: UTF-8 has no byte 0xff. */
const beyond = (prefix: string) => Buffer.concat([Buffer.from(prefix), Buffer.from([0xff])]);

export function embeddedRecords(file: EmbeddedFile, keys: KeyRing, sealed: SealedJson, now: () => number) {
  const record = file.rows<RecordRow>('SELECT version, value FROM records WHERE partition = ? AND key = ?');
  // As bytes: libsql cuts a text it reads at the first NUL.
  const page = file.rows<RecordRow & { key: ArrayBuffer }>(
    `SELECT CAST(key AS BLOB) AS key, version, value FROM records
     WHERE partition = ? AND key > ? AND key >= ? AND key < CAST(? AS TEXT) ORDER BY records.key LIMIT ?`,
  );
  const insert = file.change('INSERT INTO records (partition, key, version, value) VALUES (?, ?, 1, ?)');
  const update = file.change('UPDATE records SET version = version + 1, value = ? WHERE partition = ? AND key = ?');
  const remove = file.change('DELETE FROM records WHERE partition = ? AND key = ?');
  const mark = file.rows<{ answer: string }>('SELECT answer FROM marks WHERE partition = ? AND id = ?');
  const addMark = file.change('INSERT INTO marks (partition, id, answer, at) VALUES (?, ?, ?, ?)');
  const audit = embeddedAudit(file, keys);

  const stored = (partition: string, key: string, { version, value }: RecordRow): StoredRecord => ({
    version,
    value: sealed.open('record', partition, key, value) as Json,
  });
  const answerOf = (partition: string, id: string, answer: string) =>
    sealed.open('mark', partition, id, answer) as Json;
  const versionOf = (partition: string, key: string) => record(partition, key)[0]?.version ?? 0;
  const write = (partition: string, { key, expectedVersion, value }: CommitText['writes'][number]) => {
    if (value === undefined) remove(partition, key);
    else if (expectedVersion === 0) insert(partition, key, value);
    else update(value, partition, key);
  };

  return {
    read: (partition: string, keys: string[]) =>
      new Map(keys.flatMap((key) => record(partition, key).map((row) => [key, stored(partition, key, row)] as const))),
    list: (partition: string, prefix: string, after: string, limit: number) =>
      page(partition, after, prefix, beyond(prefix), limit).map((row) => {
        const key = Buffer.from(row.key).toString();
        return { key, record: stored(partition, key, row) };
      }),
    findMark(partition: string, id: string): Json | undefined {
      const [row] = mark(partition, id);
      return row && answerOf(partition, id, row.answer);
    },
    commit(partition: string, markId: string | undefined, text: CommitText): CommitResult {
      const [repeated] = markId === undefined ? [] : mark(partition, markId);
      if (repeated && markId !== undefined) {
        return { kind: 'repeated', answer: answerOf(partition, markId, repeated.answer) };
      }
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

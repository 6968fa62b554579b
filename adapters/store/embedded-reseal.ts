// Seals anew what is not under the present key: some rows in each transaction, so that others come in between and none of their
// updates is lost.
import type { Store } from '../../bot/ports';
import type { EmbeddedFile } from './embedded-file';
import type { GroupCommit } from './group-commit';
import type { Kind, SealedJson } from './sealed-json';

const rowsAtOnce = 200;
const tables: { kind: Kind; table: string; name: string; value: string }[] = [
  { kind: 'record', table: 'records', name: 'key', value: 'value' },
  { kind: 'mark', table: 'marks', name: 'id', value: 'answer' },
  { kind: 'letter', table: 'mail', name: 'id', value: 'letter' },
];

interface Row {
  partition: ArrayBuffer;
  name: ArrayBuffer;
  value: string;
}

interface Resealed {
  resealed: number;
  unreadable: number;
  /** Where to go on; undefined when the table is through. */
  last: [partition: string, name: string] | undefined;
}

type Step = (after: Resealed['last']) => Resealed;

export function embeddedReseal(
  file: EmbeddedFile,
  write: GroupCommit['write'],
  sealed: SealedJson,
  presentMark: string,
): Store['reseal'] {
  const steps = stepsOf(file, sealed, presentMark);
  return async (progress = () => undefined) => {
    const sum = { resealed: 0, unreadable: 0 };
    for (const step of steps) {
      let last: Resealed['last'];
      do {
        const after = last;
        const done = await write(() => step(after));
        sum.resealed += done.resealed;
        sum.unreadable += done.unreadable;
        last = done.last;
        progress(sum.resealed);
      } while (last);
    }
    return sum;
  };
}

/** One for each table. */
function stepsOf(file: EmbeddedFile, sealed: SealedJson, presentMark: string): Step[] {
  return tables.map(({ kind, table, name, value }) => {
    // Ordered by the columns as they stand, for which there is an index: without the table's name it would be by the casts.
    const page = (where: string) =>
      file.rows<Row>(
        `SELECT CAST(partition AS BLOB) AS partition, CAST(${name} AS BLOB) AS name, ${value} AS value FROM ${table}
         WHERE ${value} <> '' AND substr(${value}, 1, length(?1)) <> ?1 ${where}
         ORDER BY ${table}.partition, ${table}.${name} LIMIT ${rowsAtOnce}`,
      );
    const first = page('');
    const next = page(`AND (partition, ${name}) > (?2, ?3)`);
    const where = 'WHERE partition = ? AND';
    const update = file.change(`UPDATE ${table} SET ${value} = ? ${where} ${name} = ?`);
    const raised = kind === 'record' ? ', version = version + 1' : '';
    const replace = file.change(`UPDATE ${table} SET ${value} = ?${raised} ${where} ${name} = ?`);

    return (after) => {
      const rows = after ? next(presentMark, ...after) : first(presentMark);
      const result: Resealed = { resealed: 0, unreadable: 0, last: undefined };
      for (const row of rows) {
        const at: [string, string] = [Buffer.from(row.partition).toString(), Buffer.from(row.name).toString()];
        const again = sealed.sealAgain(kind, ...at, row.value);
        if (again === 'unreadable') result.unreadable += 1;
        else if (again !== 'present') result.resealed += (again.isOther ? replace : update)(again.text, ...at);
        if (rows.length === rowsAtOnce) result.last = at;
      }
      return result;
    };
  });
}

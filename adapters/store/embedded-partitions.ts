// Which partitions the embedded store holds, and how one is forgotten.
import type { EmbeddedFile } from './embedded-file';

const partitionsAtOnce = 200;
const tables = ['records', 'marks', 'mail', 'audit'];
const forgotten = ['records', 'marks', 'mail', 'leases'];

export function embeddedPartitions(file: EmbeddedFile) {
  /** One look into the index of each table, however many rows a partition has. */
  const least = (where: string) => {
    const looks = tables.map((table) => `SELECT min(partition) AS partition FROM ${table} ${where}`);
    return file.rows<{ partition: ArrayBuffer | null }>(
      `SELECT CAST(min(partition) AS BLOB) AS partition FROM (${looks.join(' UNION ALL ')})`,
    );
  };
  const first = least('');
  const next = least('WHERE partition > ?1');
  const after = (partition: string | undefined): string | undefined => {
    const [row] = partition === undefined ? first() : next(partition);
    return row?.partition ? Buffer.from(row.partition).toString() : undefined;
  };
  const removals = forgotten.map((table) => file.change(`DELETE FROM ${table} WHERE partition = ?`));

  return {
    /** In order; from the first when none is given. */
    page(last: string | undefined): string[] {
      const found: string[] = [];
      for (let one = after(last); one !== undefined && found.length < partitionsAtOnce; one = after(one))
        found.push(one);
      return found;
    },
    forget(partition: string): void {
      for (const remove of removals) remove(partition);
    },
  };
}

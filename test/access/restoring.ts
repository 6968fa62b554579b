// What is kept of people and in the sheets of municipalities, put back as it was after each cell of a matrix, so that every cell begins alike.
import { peoplePartition } from '../../bot/access/person';
import type { Commit, Json, Store } from '../../bot/ports';
import { type Dump, dumpOf } from './dump';

export interface Restoring {
  /** Puts back what the commits since the last time have changed. */
  back(commits: readonly Commit[]): Promise<void>;
}

const isSheets = (partition: string): boolean => partition.startsWith('municipality|');
export const isKept = (partition: string): boolean => partition === peoplePartition || isSheets(partition);

/** `sheets`: partitions of municipalities in which something stands. */
export async function restoringPeople(store: Store, sheets: readonly string[] = []): Promise<Restoring> {
  const before = new Map<string, Dump>();
  for (const partition of [peoplePartition, ...sheets]) {
    before.set(partition, await dumpOf(store, partition));
  }
  const put = async (partition: string, keys: readonly string[]): Promise<void> => {
    const now = await store.read(partition, [...keys]);
    const writes = keys.flatMap((key): Commit['writes'] => {
      const value: Json | undefined = before.get(partition)?.get(key);
      const expectedVersion = now.get(key)?.version ?? 0;
      return value === undefined && expectedVersion === 0 ? [] : [{ key, value, expectedVersion }];
    });
    const { kind } = await store.commit({ partition, writes, mail: [], audit: [] });
    if (kind !== 'done') throw new Error(`what was changed could not be put back: ${kind}`);
  };
  return {
    async back(commits) {
      for (const partition of new Set(commits.map((each) => each.partition).filter(isKept))) {
        const touched = commits.filter((each) => each.partition === partition).flatMap(({ writes }) => writes);
        const keys = [...new Set(touched.map(({ key }) => key))];
        if (keys.length > 0) await put(partition, keys);
      }
    },
  };
}

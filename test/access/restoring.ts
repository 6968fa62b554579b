// What is kept of people, put back as it was after each cell of a matrix, so that every cell begins alike.
import { peoplePartition } from '../../bot/access/person';
import type { Commit, Json, Store } from '../../bot/ports';
import { dumpOf } from './dump';

export interface Restoring {
  /** Puts back what the commits since the last time have changed among people. */
  back(commits: readonly Commit[]): Promise<void>;
}

export async function restoringPeople(store: Store): Promise<Restoring> {
  const before = await dumpOf(store, peoplePartition);
  return {
    async back(commits) {
      const touched = commits.filter(({ partition }) => partition === peoplePartition).flatMap(({ writes }) => writes);
      const keys = [...new Set(touched.map(({ key }) => key))];
      if (keys.length === 0) return;
      const now = await store.read(peoplePartition, keys);
      const writes = keys.flatMap((key): Commit['writes'] => {
        const value: Json | undefined = before.get(key);
        const expectedVersion = now.get(key)?.version ?? 0;
        return value === undefined && expectedVersion === 0 ? [] : [{ key, value, expectedVersion }];
      });
      const { kind } = await store.commit({ partition: peoplePartition, writes, mail: [], audit: [] });
      if (kind !== 'done') throw new Error(`what was changed could not be put back: ${kind}`);
    },
  };
}

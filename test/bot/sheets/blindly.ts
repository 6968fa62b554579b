// The fix off: commits in a municipality write over whatever was there in between, or note no mark.
import type { Commit, Store } from '../../../bot/ports';

export function blindly(store: Store): Store {
  return {
    ...store,
    commit: async (commit: Commit) => {
      if (!commit.partition.startsWith('municipality|')) return store.commit(commit);
      for (let tries = 0; tries < 20; tries += 1) {
        const keys = commit.writes.map(({ key }) => key);
        const stored = await store.read(commit.partition, keys);
        const writes = commit.writes.map((write) => ({
          ...write,
          expectedVersion: stored.get(write.key)?.version ?? 0,
        }));
        const result = await store.commit({ ...commit, writes, expects: [] });
        if (result.kind !== 'stale') return result;
      }
      throw new Error('it met newer records too often');
    },
  };
}

/** A message that is delivered again is a new one. */
export function unmarked(store: Store): Store {
  return {
    ...store,
    findMark: async () => undefined,
    commit: ({ mark: _, ...commit }) => store.commit(commit),
  };
}

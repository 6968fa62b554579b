// The fix off: the same store, used as it is commonly written: read, overwrite, then note what was done, each by itself.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../bot/ports';

export function naively(store: Store): Store {
  return {
    ...store,
    commit: async ({ partition, mark, writes, mail, audit }) => {
      const nothing = { partition, writes: [], mail: [], audit: [] };
      for (const write of writes) {
        const version = (await store.read(partition, [write.key])).get(write.key)?.version ?? 0;
        await store.commit({ ...nothing, writes: [{ ...write, expectedVersion: version }] });
      }
      await store.commit({ ...nothing, mail, audit });
      await sleep(1);
      if (mark) await store.commit({ ...nothing, mark });
      return { kind: 'done' };
    },
  };
}

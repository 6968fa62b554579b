// People, places and codes as they stand at one moment, read in pages: what is planned on them is committed only while they stand so.

import { peoplePartition } from '../access/person';
import type { Store, StoredRecord } from '../ports';

const pageSize = 1_000;
const prefixes = ['person/', 'place/', 'code/'];

export interface PeopleNow extends Pick<Store, 'read'> {
  /** Keys with this prefix, in order. */
  keys(prefix: string): string[];
}

/** For work on thousands of them: a draft on it reads without asking the store again. */
export async function peopleNow({ read, list }: Pick<Store, 'read' | 'list'>): Promise<PeopleNow> {
  const known = new Map<string, StoredRecord>();
  for (const prefix of prefixes) {
    for (let after = ''; ; ) {
      const page = await list(peoplePartition, prefix, after, pageSize);
      for (const { key, record } of page) known.set(key, record);
      after = page.at(-1)?.key ?? '';
      if (page.length < pageSize) break;
    }
  }
  const isHere = (key: string) => prefixes.some((prefix) => key.startsWith(prefix));
  return {
    keys: (prefix) => [...known.keys()].filter((key) => key.startsWith(prefix)),
    async read(partition, keys) {
      if (partition !== peoplePartition || !keys.every(isHere)) return read(partition, keys);
      return new Map(
        keys.flatMap((key) => {
          const record = known.get(key);
          return record ? [[key, record] as const] : [];
        }),
      );
    },
  };
}

// Whether the keys that the bot was started with are those that its store is sealed under: found out at the start, not by the first who asks.
import { z } from 'zod';
import { internal } from '../personal-data/field-class';
import type { Store } from '../ports';
import { type RecordKind, recalled, writing } from '../records';
import { untilFresh } from '../until-fresh';
import { peoplePartition } from './person';

const keyCheck: RecordKind<{ isSealed: boolean }> = {
  key: 'key-check',
  schema: internal(z.object({ isSealed: z.boolean() })),
  fresh: { isSealed: false },
};

/** Rejects as the store does when a value does not open: with other keys, nothing that stands there can be read. */
export function assertKnownKeys(store: Store): Promise<true> {
  return untilFresh('key check', async () => {
    const { value, version } = recalled(keyCheck, await store.read(peoplePartition, [keyCheck.key]));
    if (value.isSealed) return true;
    const writes = [writing(keyCheck, { isSealed: true }, version)];
    const { kind } = await store.commit({ partition: peoplePartition, writes, mail: [], audit: [] });
    return kind === 'done' ? true : undefined;
  });
}

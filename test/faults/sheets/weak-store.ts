// The fix off, in two ways: a store that notes no marks, and one that says "done" before it is on the disk.
import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import type { Commit, Store } from '../../../bot/ports';
import { testKeys } from '../../support/keys';

/** A turn that is delivered again is a new one. */
export async function withoutMarks(folder: string): Promise<Store> {
  const store = await openEmbeddedStore(folder, testKeys);
  return {
    ...store,
    findMark: async () => undefined,
    commit: ({ mark: _, ...commit }) => store.commit(commit),
  };
}

const LATE_MS = 300;

/** What was committed stands beside at once, and in the folder a little later. */
export async function flushedLate(folder: string): Promise<Store> {
  const durable = await openEmbeddedStore(folder, testKeys);
  const beside = await mkdtemp(join(folder, '../late-'));
  await cp(folder, beside, { recursive: true });
  const quick = await openEmbeddedStore(beside, testKeys);
  let writing: Promise<unknown> = Promise.resolve();
  const later = (commit: Commit) => {
    setTimeout(() => {
      writing = writing.then(() => durable.commit(commit));
    }, LATE_MS);
  };
  return {
    ...quick,
    commit: async (commit) => {
      const result = await quick.commit(commit);
      if (result.kind === 'done') later(commit);
      return result;
    },
  };
}

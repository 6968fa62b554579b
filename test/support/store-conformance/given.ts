// The opened store and the small commits that the conformance suite is written with.
import type { KeyRing } from '../../../adapters/key-ring';
import type { Commit, Json, Mail, NewErrand, NewLetter, Store, Write } from '../../../bot/ports';

export interface Opened {
  store: Store;
  another(keys?: KeyRing): Promise<Store>;
  close(): Promise<void>;
}
export type Open = () => Promise<Opened>;

/** A test on an empty store, which is closed however it ends. */
export function onStore(open: Open, test: (opened: Opened) => Promise<void>): () => Promise<void> {
  return async () => {
    const opened = await open();
    try {
      await test(opened);
    } finally {
      await opened.close();
    }
  };
}

export const commit = (parts: Partial<Commit>): Commit => ({
  partition: 'p',
  writes: [],
  mail: [],
  audit: [],
  ...parts,
});

export const write = (key: string, value: Json | undefined, expectedVersion = 0): Write => ({
  key,
  value,
  expectedVersion,
});

export const letter = (id: string): NewLetter => ({
  id,
  channel: 'terminal',
  address: { to: `address of ${id}`, nested: { list: [1, null] } },
  reply: { text: `Válasz: ${id}`, buttons: [] },
});

export const errand = (id: string): NewErrand => ({ id, errand: 'remark', what: { of: id, nested: [1, null] } });

export const idsOf = (mail: Mail[]) => mail.map(({ id }) => id);

/** Puts letters into a partition, each in a commit of its own. */
export async function post(store: Store, partition: string, ...ids: string[]): Promise<void> {
  for (const id of ids) await store.commit(commit({ partition, mail: [letter(id)] }));
}

export async function storedValue(store: Store, key: string, partition = 'p'): Promise<Json | undefined> {
  return (await store.read(partition, [key])).get(key)?.value;
}

// All that the store holds of one partition, by key, and what two such dumps differ in.
import { isDeepStrictEqual } from 'node:util';
import type { Json, Store } from '../../bot/ports';

export type Dump = Map<string, Json>;

export async function dumpOf({ list }: Pick<Store, 'list'>, partition: string): Promise<Dump> {
  const dump: Dump = new Map();
  for (let after = ''; ; ) {
    const page = await list(partition, '', after, 500);
    for (const { key, record } of page) dump.set(key, record.value);
    after = page.at(-1)?.key ?? '';
    if (page.length < 500) return dump;
  }
}

/** What tells only that somebody was here, and where they can be told something. */
const PRESENCE = ['reached', 'talk', 'seenOn', 'buttons'];

/** Keys of the records that say something else now; presence apart. */
export function changedIn(before: Dump, after: Dump): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isDeepStrictEqual(withoutPresence(before.get(key)), withoutPresence(after.get(key))),
  );
}

function withoutPresence(value: Json | undefined): unknown {
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => !PRESENCE.includes(field)));
}

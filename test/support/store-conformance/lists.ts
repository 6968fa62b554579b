// Lists: by prefix, after a key, in the order of UTF-8 bytes, a page at a time.
import type { Store } from '../../../bot/ports';
import { commit, type Open, onStore, write } from './given';

const keys = [
  '',
  'a',
  'a/',
  'a/1',
  'a/10',
  'a/2',
  'a/é',
  'a/é/1',
  'a/\uffee',
  'a/👍',
  'a/👍👍',
  'a0',
  'b',
  'z',
  'Á',
  'é',
  'ő',
  '\uffee',
  '👍',
];
const inBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));

export function listsConform(open: Open): void {
  const filled = async (store: Store) => {
    // Backwards, so that the order of writing is not the order of the list by accident.
    for (const key of [...keys].reverse()) await store.commit(commit({ writes: [write(key, `value of ${key}`)] }));
    await store.commit(commit({ partition: 'other', writes: [write('a/9', 'foreign')] }));
  };
  const keysOf = async (store: Store, prefix: string, after: string, limit: number) =>
    (await store.list('p', prefix, after, limit)).map(({ key }) => key);

  it(
    'orders keys by their bytes, and gives record and version',
    onStore(open, async ({ store }) => {
      await filled(store);
      await store.commit(commit({ writes: [write('b', 'second', 1)] }));
      const all = await store.list('p', '', '', 100);
      expect(all.map(({ key }) => key)).toEqual(keys.filter((key) => key !== '').sort(inBytes));
      expect(all.find(({ key }) => key === 'b')).toEqual({ key: 'b', record: { value: 'second', version: 2 } });
    }),
  );

  it(
    'gives exactly what begins with the prefix and comes after the key',
    onStore(open, async ({ store }) => {
      await filled(store);
      for (const prefix of ['', 'a', 'a/', 'a/é', 'a/👍', 'é', 'nothing', 'z', '👍']) {
        for (const after of ['', 'A', 'a', 'a/1', 'a/15', 'a/é', 'a/👍', 'b', 'é', '\u{10ffff}']) {
          const wanted = keys.filter((key) => key.startsWith(prefix) && inBytes(key, after) > 0).sort(inBytes);
          expect([prefix, after, await keysOf(store, prefix, after, 100)]).toEqual([prefix, after, wanted]);
        }
      }
    }),
  );

  it(
    'gives every record once when it is read page by page',
    onStore(open, async ({ store }) => {
      await filled(store);
      for (const limit of [1, 2, 3, 7]) {
        const seen: string[] = [];
        for (let pages = 0; pages <= keys.length; pages++) {
          const page = await keysOf(store, 'a/', seen.at(-1) ?? '', limit);
          expect(page.length).toBeLessThanOrEqual(limit);
          if (page.length === 0) break;
          seen.push(...page);
        }
        expect(seen).toEqual(keys.filter((key) => key.startsWith('a/')).sort(inBytes));
      }
      expect(await keysOf(store, '', '', 0)).toEqual([]);
    }),
  );

  it(
    'lists a thousand records',
    onStore(open, async ({ store }) => {
      const many = Array.from({ length: 1000 }, (_, at) => `k${String(at).padStart(4, '0')}`);
      await store.commit(commit({ writes: many.map((key) => write(key, key)) }));
      expect(await keysOf(store, 'k', '', 5000)).toEqual(many);
      await store.commit(commit({ writes: many.slice(0, 999).map((key) => write(key, undefined, 1)) }));
      expect(await keysOf(store, 'k', '', 5000)).toEqual(['k0999']);
    }),
  );
}

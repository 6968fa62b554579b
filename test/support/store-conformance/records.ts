// Records: versions count the writes, a wrong one is refused, and a value comes back as it went in.
import type { Json } from '../../../bot/ports';
import { commit, type Open, onStore, storedValue, write } from './given';

export function recordsConform(open: Open): void {
  it(
    'does not know what was never written',
    onStore(open, async ({ store }) => {
      expect(await store.read('p', ['a', 'b'])).toEqual(new Map());
      expect(await store.read('p', [])).toEqual(new Map());
    }),
  );

  it(
    'counts versions from 1, one more with each write',
    onStore(open, async ({ store }) => {
      for (const version of [1, 2, 3]) {
        expect(await store.commit(commit({ writes: [write('a', `v${version}`, version - 1)] }))).toEqual({
          kind: 'done',
        });
        expect(await store.read('p', ['a', 'missing'])).toEqual(new Map([['a', { value: `v${version}`, version }]]));
      }
    }),
  );

  it(
    'refuses any other version than the present one',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ writes: [write('a', 'kept')] }));
      for (const wrong of [0, 2, 10]) {
        expect(await store.commit(commit({ writes: [write('a', 'lost', wrong)] }))).toEqual({ kind: 'stale' });
      }
      expect(await store.commit(commit({ writes: [write('new', 'lost', 1)] }))).toEqual({ kind: 'stale' });
      expect(await store.read('p', ['a', 'new'])).toEqual(new Map([['a', { value: 'kept', version: 1 }]]));
    }),
  );

  it(
    'deletes what has no value, and begins again at version 1',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ writes: [write('a', 'old')] }));
      expect(await store.commit(commit({ writes: [write('a', undefined, 0)] }))).toEqual({ kind: 'stale' });
      expect(await store.commit(commit({ writes: [write('a', undefined, 1)] }))).toEqual({ kind: 'done' });
      expect(await store.read('p', ['a'])).toEqual(new Map());
      expect(await store.list('p', '', '', 10)).toEqual([]);
      expect(await store.commit(commit({ writes: [write('a', 'stale', 1)] }))).toEqual({ kind: 'stale' });
      expect(await store.commit(commit({ writes: [write('a', 'new')] }))).toEqual({ kind: 'done' });
      expect(await store.read('p', ['a'])).toEqual(new Map([['a', { value: 'new', version: 1 }]]));
    }),
  );

  it(
    'takes the deletion of what is not there',
    onStore(open, async ({ store }) => {
      expect(await store.commit(commit({ writes: [write('a', undefined)] }))).toEqual({ kind: 'done' });
      expect(await store.read('p', ['a'])).toEqual(new Map());
    }),
  );

  it(
    'keeps partitions apart',
    onStore(open, async ({ store }) => {
      const partitions = ['p', 'P', 'p ', 'p:records', '{p}', '}', '{', '%7B', '', 'ő', 'mail', 'p\u0000q'];
      for (const partition of partitions) await store.commit(commit({ partition, writes: [write('a', partition)] }));
      for (const partition of partitions) expect(await storedValue(store, 'a', partition)).toBe(partition);
    }),
  );

  const values: Record<string, Json> = {
    nothing: null,
    'empty text': '',
    zero: 0,
    false: false,
    'an empty list': [],
    'an empty object': {},
    'empty lists within': { a: [], b: [[], {}], c: [null] },
    numbers: [0.1, -1.5, 1e21, 5e-324, Number.MAX_SAFE_INTEGER, 1.7976931348623157e308],
    'accents and emoji': 'Árvíztűrő tükörfúrógép 👩‍👩‍👧 🇭🇺 𝄞 a\u0301',
    'control characters': '\u0000\u0001\t\r\n\u001b\u2028\u2029\ufeff"\\/',
    'half an emoji': '\ud83d',
    'names of every object': JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": []}') as Json,
    '64 kB of text': 'ű🙂'.repeat(11_000),
    'deep nesting': JSON.parse('['.repeat(200) + ']'.repeat(200)) as Json,
  };
  for (const [what, value] of Object.entries(values)) {
    it(
      `gives back ${what} as it was`,
      onStore(open, async ({ store }) => {
        await store.commit(commit({ writes: [write('a', value)] }));
        expect(JSON.stringify(await storedValue(store, 'a'))).toBe(JSON.stringify(value));
      }),
    );
  }

  it(
    'takes any text as a key',
    onStore(open, async ({ store }) => {
      const keys = [
        '__proto__',
        'constructor',
        "'; DROP TABLE records; --",
        '%',
        '_',
        '*',
        '?',
        '[a-z]',
        'a*',
        '\\',
        '"',
        '(',
        '[',
        '-',
        '+',
        ' ',
        'a\u0000b',
        'a',
        'ő',
        'Ő',
        '👍',
        '\n',
        'k'.repeat(500),
        '$1',
        '?1',
        ':a',
        '{p}',
        '0',
        '1e3',
      ];
      await store.commit(commit({ writes: keys.map((key) => write(key, key)) }));
      const read = await store.read('p', keys);
      expect([...read].map(([key, record]) => [key, record.value])).toEqual(keys.map((key) => [key, key]));
      const listed = await store.list('p', '', '', 100);
      expect(listed.map(({ key }) => key).sort()).toEqual([...keys].sort());
      expect({}).not.toHaveProperty('value');
    }),
  );
}

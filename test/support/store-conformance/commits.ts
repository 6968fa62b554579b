// Commits: all or nothing, seen by everybody once resolved, and no update lost however many write at once.
import type { Store } from '../../../bot/ports';
import { commit, letter, type Open, onStore, storedValue, write } from './given';

const entry = { at: '2026-11-22T10:00:00Z', actor: 'a1', action: 'b', object: 'c', result: 'd' };

export function commitsConform(open: Open): void {
  it(
    'changes nothing when one of several versions is stale',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ writes: [write('a', 'old'), write('gone', 'old')] }));
      const parts = { mail: [letter('l')], audit: [entry], mark: { id: 'm', answer: 1 } };
      const writes = [write('a', 'new', 1), write('b', 'new'), write('gone', undefined, 1), write('c', 'new', 7)];
      expect(await store.commit(commit({ ...parts, writes }))).toEqual({ kind: 'stale' });
      expect((await store.list('p', '', '', 10)).map(({ key, record }) => [key, record])).toEqual([
        ['a', { value: 'old', version: 1 }],
        ['gone', { value: 'old', version: 1 }],
      ]);
      expect(await store.claimMail('p', 'me', 0, 1000, 100)).toEqual([]);
      expect(await store.partitionsWithMail(0, 10)).toEqual([]);
      expect(await store.auditTrail('p', 0, 10)).toEqual([]);
    }),
  );

  it(
    'changes everything when all versions are right',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ writes: [write('a', 1), write('b', 1), write('c', 1)] }));
      const writes = [write('a', 2, 1), write('b', undefined, 1), write('c', 2, 1), write('d', 1)];
      expect(await store.commit(commit({ writes, mail: [letter('l')], audit: [entry] }))).toEqual({ kind: 'done' });
      expect((await store.list('p', '', '', 10)).map(({ key, record }) => [key, record.value, record.version])).toEqual(
        [
          ['a', 2, 2],
          ['c', 2, 2],
          ['d', 1, 1],
        ],
      );
      expect(await store.claimMail('p', 'me', 0, 1000, 100)).toHaveLength(1);
      expect(await store.auditTrail('p', 0, 10)).toMatchObject([entry]);
    }),
  );

  it(
    'changes nothing when a record that must stand does not stand as expected, though it is not written',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ writes: [write('fence', 1), write('gone', 1)] }));
      await store.commit(commit({ writes: [write('gone', undefined, 1)] }));
      const parts = { mark: { id: 'm', answer: 1 }, writes: [write('a', 1)], mail: [letter('l')], audit: [entry] };
      const wrong = [
        [{ key: 'fence', version: 0 }],
        [{ key: 'fence', version: 2 }],
        [{ key: 'gone', version: 1 }],
        [
          { key: 'fence', version: 1 },
          { key: 'never', version: 1 },
        ],
      ];
      for (const expects of wrong) expect(await store.commit(commit({ ...parts, expects }))).toEqual({ kind: 'stale' });
      expect(await store.findMark('p', 'm')).toBeUndefined();
      expect((await store.list('p', '', '', 10)).map(({ key }) => key)).toEqual(['fence']);
      expect(await store.auditTrail('p', 0, 10)).toEqual([]);
      expect(await store.partitionsWithMail(0, 10)).toEqual([]);
    }),
  );

  it(
    'goes through when every record that must stand does, and leaves those as they are',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ writes: [write('fence', 1)] }));
      const expects = [
        { key: 'fence', version: 1 },
        { key: 'a', version: 0 },
      ];
      const wanted = commit({ mark: { id: 'm', answer: 1 }, writes: [write('a', 1)], mail: [letter('l')], expects });
      expect(await store.commit(wanted)).toEqual({ kind: 'done' });
      expect(await store.commit(wanted)).toEqual({ kind: 'repeated', answer: 1 });
      expect(await store.commit(commit({ expects: [{ key: 'fence', version: 1 }] }))).toEqual({ kind: 'done' });
      expect(await store.commit(commit({ expects }))).toEqual({ kind: 'stale' });
      expect((await store.read('p', ['fence'])).get('fence')).toEqual({ value: 1, version: 1 });
      expect(await store.claimMail('p', 'me', 0, 1, 10)).toHaveLength(1);
    }),
  );

  it(
    'lets nothing be written behind a fence that falls at the same moment',
    onStore(open, async ({ store, another }) => {
      const other = await another();
      for (let round = 0; round < 20; round++) {
        const partition = `fence ${round}`;
        await store.commit(commit({ partition, writes: [write('fence', 'open')] }));
        const behind = Array.from({ length: 6 }, (_, at) =>
          (at % 2 ? store : other).commit(
            commit({
              partition,
              writes: [write(`w${at}`, 1)],
              expects: [{ key: 'fence', version: 1 }],
              audit: [entry],
            }),
          ),
        );
        const fall = (round % 2 ? store : other).commit(
          commit({ partition, writes: [write('fence', 'shut', 1)], audit: [{ ...entry, action: 'fell' }] }),
        );
        const done = (await Promise.all(behind)).filter(({ kind }) => kind === 'done').length;
        expect(await fall).toEqual({ kind: 'done' });
        const actions = (await store.auditTrail(partition, 0, 10)).map(({ action }) => action);
        expect(actions.indexOf('fell')).toBe(done);
        expect(await store.list(partition, 'w', '', 10)).toHaveLength(done);
      }
    }),
  );

  it(
    'takes an empty commit',
    onStore(open, async ({ store }) => {
      expect(await store.commit(commit({}))).toEqual({ kind: 'done' });
    }),
  );

  it(
    'is seen by another process as soon as it is resolved, and after a reopening',
    onStore(open, async ({ store, another }) => {
      const other = await another();
      for (let at = 0; at < 50; at++) {
        const [writer, reader] = at % 2 ? [store, other] : [other, store];
        expect(await writer.commit(commit({ writes: [write('a', at, at)] }))).toEqual({ kind: 'done' });
        expect(await storedValue(reader, 'a')).toBe(at);
      }
      await store.close();
      const again = await another();
      expect(await again.read('p', ['a'])).toEqual(new Map([['a', { value: 49, version: 50 }]]));
    }),
  );

  it(
    'fails alone when its value cannot be JSON, while its neighbours go through',
    onStore(open, async ({ store }) => {
      const circular: { self?: never } = {};
      circular.self = circular as never;
      const results = await Promise.allSettled([
        store.commit(commit({ writes: [write('a', 1)] })),
        store.commit(commit({ writes: [write('b', circular as never)] })),
        store.commit(commit({ writes: [write('c', 1), write('c', 2)] })),
        store.commit(commit({ writes: [write('d', 1)] })),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
      expect((await store.list('p', '', '', 10)).map(({ key }) => key)).toEqual(['a', 'd']);
    }),
  );

  it(
    'loses no update of 20 writers who count in one record through two processes',
    onStore(open, async ({ store, another }) => {
      const stores = [store, await another()];
      const writers = Array.from({ length: 20 }, (_, at) => addOnes(stores[at % 2]!, 10));
      await Promise.all(writers);
      expect(await store.read('p', ['n'])).toEqual(new Map([['n', { value: 200, version: 200 }]]));
    }),
    60_000,
  );
}

/** Adds one as often as it is told to, reading again whenever somebody else was faster. */
async function addOnes(store: Store, times: number): Promise<void> {
  for (let done = 0, tries = 0; done < times && tries < 5000; tries++) {
    const found = (await store.read('p', ['n'])).get('n');
    const writes = [write('n', Number(found?.value ?? 0) + 1, found?.version ?? 0)];
    if ((await store.commit(commit({ writes }))).kind === 'done') done += 1;
  }
}

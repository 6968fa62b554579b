// The audit log: appended with its commit, read in order from any position. Also what a store says of itself.

import { verifyChain } from '../../../bot/access/audit-chain';
import { StoreUnavailable } from '../../../bot/ports';
import { testKeys } from '../keys';
import { commit, type Open, onStore, write } from './given';

const entry = (action: string) => ({ at: '2026-11-22T10:00:00Z', actor: 'á1', action, object: '', result: 'd' });

export function auditConforms(open: Open): void {
  it(
    'keeps entries in order, by partition, and reads on after any position',
    onStore(open, async ({ store }) => {
      expect(await store.auditTrail('p', 0, 10)).toEqual([]);
      await store.commit(commit({ audit: [entry('1'), entry('2')] }));
      await store.commit(commit({ partition: 'q', audit: [entry('foreign')] }));
      await store.commit(commit({ audit: [entry('2'), entry('3')] }));
      const actions = async (after: number, limit: number) =>
        (await store.auditTrail('p', after, limit)).map(({ action }) => action);
      expect(await store.auditTrail('p', 0, 1)).toMatchObject([entry('1')]);
      expect(await actions(0, 10)).toEqual(['1', '2', '2', '3']);
      expect(await actions(1, 2)).toEqual(['2', '2']);
      expect(await actions(3, 10)).toEqual(['3']);
      expect(await actions(4, 10)).toEqual([]);
      expect(await actions(0, 0)).toEqual([]);
    }),
  );

  it(
    'loses no entry of many commits at once',
    onStore(open, async ({ store, another }) => {
      const stores = [store, await another()];
      const actions = Array.from({ length: 60 }, (_, at) => `a${at}`);
      await Promise.all(actions.map((action, at) => stores[at % 2]!.commit(commit({ audit: [entry(action)] }))));
      const trail = await store.auditTrail('p', 0, 100);
      expect(trail.map(({ action }) => action).sort()).toEqual([...actions].sort());
    }),
  );

  it(
    'keeps every field of an event, and chains each entry to the one before',
    onStore(open, async ({ store }) => {
      const full = { ...entry('ő:"\u0000\ud83d\udc4d'), municipality: '01234', reason: 'mert "így"' };
      await store.commit(commit({ audit: [full, entry('2')] }));
      await store.commit(commit({ audit: [entry('3')] }));
      const trail = await store.auditTrail('p', 0, 10);
      expect(trail).toMatchObject([full, entry('2'), entry('3')]);
      expect(trail.map(({ position }) => position)).toEqual([1, 2, 3]);
      expect(trail.map(({ previous }) => previous)).toEqual(['', trail[0]?.hash, trail[1]?.hash]);
      expect(new Set(trail.map(({ hash }) => hash)).size).toBe(3);
      expect(trail.every(({ hash }) => /^test\.[\w-]{43}$/.test(hash))).toBe(true);
    }),
  );

  it(
    'chains by partition: what stands in one holds in no other',
    onStore(open, async ({ store }) => {
      for (const partition of ['p', 'q']) await store.commit(commit({ partition, audit: [entry('1')] }));
      const trail = await store.auditTrail('p', 0, 10);
      expect(verifyChain('p', trail, testKeys).holds).toBe(true);
      expect(verifyChain('q', trail, testKeys)).toMatchObject({ holds: false, position: 1 });
    }),
  );

  it(
    'adds nothing to the chain with a stale or repeated commit',
    onStore(open, async ({ store, another }) => {
      const other = await another();
      const mark = { id: 'm', answer: 1 };
      await store.commit(commit({ mark, audit: [entry('1')] }));
      await other.commit(commit({ mark, audit: [entry('again')] }));
      await other.commit(commit({ writes: [write('a', 1, 9)], audit: [entry('stale')] }));
      await store.commit(commit({ audit: [entry('2')] }));
      await other.commit(commit({ audit: [entry('3')] }));
      const trail = await store.auditTrail('p', 0, 10);
      expect(trail.map(({ action }) => action)).toEqual(['1', '2', '3']);
      expect(verifyChain('p', trail, testKeys)).toMatchObject({ holds: true, end: { position: 3 }, unvouched: 0 });
    }),
  );

  it(
    'breaks no chain and is never stale when 200 commits come at once from two processes',
    onStore(open, async ({ store, another }) => {
      const stores = [store, await another()];
      const commits = Array.from({ length: 200 }, (_, at) =>
        stores[at % 2]!.commit(commit({ writes: [write(`k${at}`, at)], audit: [entry(`a${at}`), entry(`b${at}`)] })),
      );
      expect((await Promise.all(commits)).filter(({ kind }) => kind !== 'done')).toEqual([]);
      const trail = await store.auditTrail('p', 0, 1000);
      expect(new Set(trail.map(({ action }) => action)).size).toBe(400);
      expect(verifyChain('p', trail, testKeys)).toMatchObject({ holds: true, end: { position: 400 } });
    }),
  );

  it(
    'answers a check without a warning when it is set up well',
    onStore(open, async ({ store }) => {
      expect(await store.check()).toEqual({ warnings: [] });
    }),
  );

  it(
    'is unavailable once it is closed, and closes twice without complaint',
    onStore(open, async ({ store }) => {
      await store.close();
      await store.close();
      const calls = [
        store.read('p', ['a']),
        store.list('p', '', '', 1),
        store.findMark('p', 'm'),
        store.commit(commit({})),
        store.claimMail('p', 'me', 0, 1, 100),
        store.settleMail('p', 'me', []),
        store.partitionsWithMail(0, 1),
        store.deadLetters(1),
        store.auditTrail('p', 0, 1),
        store.partitions()[Symbol.asyncIterator]().next(),
        store.forget('p'),
        store.scrub(),
        store.reseal(),
        store.check(),
      ];
      for (const result of await Promise.allSettled(calls)) {
        expect(result).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
      }
    }),
  );
}

// The audit log: appended with its commit, read in order from any position. Also what a store says of itself.
import { StoreUnavailable } from '../../../bot/ports';
import { commit, type Open, onStore } from './given';

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
      expect(await store.auditTrail('p', 0, 1)).toEqual([entry('1')]);
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
        store.check(),
      ];
      for (const result of await Promise.allSettled(calls)) {
        expect(result).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
      }
    }),
  );
}

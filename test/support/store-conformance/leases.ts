// Leases taken with the commit of the mail: only by who is first, never around an older letter, and over when they run out.
import { commit, idsOf, letter, type Open, onStore, post, write } from './given';

const lease = (owner: string, until = 1500) => ({ owner, until });

export function leasesConform(open: Open): void {
  it(
    'leases mail with its commit, so that it is settled without a claim',
    onStore(open, async ({ store, another }) => {
      const other = await another();
      const mail = [letter('l1'), letter('l2')];
      expect(await store.commit(commit({ mail, lease: lease('me') }))).toEqual({ kind: 'done', leased: true });
      expect(await other.claimMail('p', 'you', 1499, 500, 100)).toEqual([]);
      expect(await other.partitionsWithMail(1499, 10)).toEqual([]);
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'delivered' }]);
      expect(idsOf(await other.claimMail('p', 'you', 1000, 500, 100))).toEqual(['l2']);
    }),
  );

  it(
    'lets others claim when the owner of such a lease is gone',
    onStore(open, async ({ store, another }) => {
      await store.commit(commit({ mail: [letter('l1')], lease: lease('me', 1499.5) }));
      const other = await another();
      expect(await other.partitionsWithMail(1500, 10)).toEqual(['p']);
      expect(idsOf(await other.claimMail('p', 'you', 1500, 500, 100))).toEqual(['l1']);
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'delivered' }]);
      expect(idsOf(await other.claimMail('p', 'you', 1500, 500, 100))).toEqual(['l1']);
    }),
  );

  it(
    'leases nothing while an older letter waits, whoever holds it',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1');
      const late = (id: string) => store.commit(commit({ mail: [letter(id)], lease: lease('late', 9000) }));
      expect(await late('l2')).toEqual({ kind: 'done' });
      await store.claimMail('p', 'me', 1000, 500, 1);
      expect(await late('l3')).toEqual({ kind: 'done' });
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'retry', notBefore: 2000 }]);
      expect(await late('l4')).toEqual({ kind: 'done' });
      expect(await store.claimMail('p', 'late', 1999, 500, 100)).toEqual([]);
      expect(idsOf(await store.claimMail('p', 'you', 2000, 500, 100))).toEqual(['l1', 'l2', 'l3', 'l4']);
    }),
  );

  it(
    'leases nothing that was put in before, and nothing where nothing was put in',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ mail: [letter('l1')], lease: lease('me') }));
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'delivered' }]);
      expect(await store.commit(commit({ mail: [letter('l1')], lease: lease('me') }))).toEqual({ kind: 'done' });
      expect(await store.commit(commit({ lease: lease('me') }))).toEqual({ kind: 'done' });
      const both = commit({ mail: [letter('l1'), letter('l2')], lease: lease('me') });
      expect(await store.commit(both)).toEqual({ kind: 'done' });
      expect(idsOf(await store.claimMail('p', 'you', 1000, 500, 100))).toEqual(['l2']);
    }),
  );

  it(
    'leases nothing with a commit that changes nothing',
    onStore(open, async ({ store }) => {
      const first = commit({ mark: { id: 'm', answer: 1 }, mail: [letter('l1')] });
      await store.commit(first);
      expect(await store.commit({ ...first, lease: lease('me') })).toEqual({ kind: 'repeated', answer: 1 });
      const stale = commit({ partition: 'q', writes: [write('a', 1, 7)], mail: [letter('l1')], lease: lease('me') });
      expect(await store.commit(stale)).toEqual({ kind: 'stale' });
      expect(await store.partitionsWithMail(0, 10)).toEqual(['p']);
      await post(store, 'q', 'l1');
      expect(idsOf(await store.claimMail('q', 'you', 0, 500, 100))).toEqual(['l1']);
    }),
  );

  it(
    'leases to exactly one of many commits at once, and that is the first letter',
    onStore(open, async ({ store, another }) => {
      const stores = [store, await another()];
      for (let round = 0; round < 10; round++) {
        const partition = `p${round}`;
        const results = await Promise.all(
          Array.from({ length: 10 }, (_, at) =>
            stores[at % 2]!.commit(commit({ partition, mail: [letter(`l${at}`)], lease: lease(`owner ${at}`) })),
          ),
        );
        const leased = results.flatMap((result, at) => ('leased' in result ? [`l${at}`] : []));
        expect(leased).toHaveLength(1);
        expect(idsOf(await store.claimMail(partition, 'you', 1500, 500, 1))).toEqual(leased);
      }
    }),
  );
}

// Mail: in the order it was committed, each letter once, claimed by one owner at a time.
import { commit, errand, idsOf, letter, type Open, onStore, post } from './given';

export function mailConforms(open: Open): void {
  it(
    'gives a letter as it was put in, with its partition and no attempt yet',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1');
      expect(await store.claimMail('p', 'me', 0, 1000, 100)).toEqual([
        { ...letter('l1'), partition: 'p', attempts: 0 },
      ]);
      expect(await store.claimMail('q', 'me', 0, 1000, 100)).toEqual([]);
    }),
  );

  it(
    'gives an errand as it was put in, in its order among the letters',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ mail: [letter('l1'), errand('e1'), letter('l2')] }));
      const posted = { partition: 'p', attempts: 0 };
      expect(await store.claimMail('p', 'me', 0, 1000, 100)).toEqual(
        [letter('l1'), errand('e1'), letter('l2')].map((mail) => ({ ...mail, ...posted })),
      );
      await store.settleMail('p', 'me', [{ id: 'e1', kind: 'dead', reason: 'r' }]);
      expect(await store.deadLetters(10)).toEqual([{ ...errand('e1'), ...posted, reason: 'r' }]);
    }),
  );

  it(
    'keeps the order of commits, and within a commit that of the letters',
    onStore(open, async ({ store }) => {
      const ids = Array.from({ length: 40 }, (_, at) => `${at % 2 ? 'a' : 'z'}${99 - at}`);
      for (let at = 0; at < ids.length; at += 4)
        await store.commit(commit({ mail: ids.slice(at, at + 4).map(letter) }));
      expect(idsOf(await store.claimMail('p', 'me', 0, 1000, 100))).toEqual(ids);
    }),
  );

  it(
    'gives no more letters than are asked for, the first ones',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1', 'l2', 'l3');
      expect(await store.claimMail('p', 'me', 0, 1000, 0)).toEqual([]);
      expect(idsOf(await store.claimMail('p', 'me', 0, 1000, 1))).toEqual(['l1']);
      expect(idsOf(await store.claimMail('p', 'me', 0, 1000, 2))).toEqual(['l1', 'l2']);
    }),
  );

  it(
    'never puts the same id in twice: not while it waits, not when it was delivered or died, not in one commit',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ mail: [letter('l1'), letter('l2'), letter('l1')] }));
      await post(store, 'p', 'l1');
      expect(idsOf(await store.claimMail('p', 'me', 0, 1000, 100))).toEqual(['l1', 'l2']);
      await store.settleMail('p', 'me', [
        { id: 'l1', kind: 'delivered' },
        { id: 'l2', kind: 'dead', reason: 'r' },
      ]);
      await store.commit(commit({ mail: [letter('l1'), letter('l2'), letter('l3')] }));
      expect(idsOf(await store.claimMail('p', 'me', 0, 1000, 100))).toEqual(['l3']);
      await post(store, 'q', 'l1');
      expect(idsOf(await store.claimMail('q', 'me', 0, 1000, 100))).toEqual(['l1']);
    }),
  );

  it(
    'leases to one owner until the lease ends, also across processes',
    onStore(open, async ({ store, another }) => {
      const other = await another();
      await post(store, 'p', 'l1');
      expect(idsOf(await store.claimMail('p', 'me', 1000, 500, 100))).toEqual(['l1']);
      expect(await other.claimMail('p', 'you', 1000, 500, 100)).toEqual([]);
      expect(await other.claimMail('p', 'you', 1499, 500, 100)).toEqual([]);
      expect(idsOf(await other.claimMail('p', 'you', 1500, 500, 100))).toEqual(['l1']);
      expect(await store.claimMail('p', 'me', 1999, 500, 100)).toEqual([]);
    }),
  );

  it(
    'lets the owner claim again, and that prolongs the lease',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1');
      await store.claimMail('p', 'me', 1000, 500, 100);
      await post(store, 'p', 'l2');
      expect(idsOf(await store.claimMail('p', 'me', 1400, 500, 100))).toEqual(['l1', 'l2']);
      expect(await store.claimMail('p', 'you', 1600, 500, 100)).toEqual([]);
      expect(idsOf(await store.claimMail('p', 'you', 1900, 500, 100))).toEqual(['l1', 'l2']);
    }),
  );

  it(
    'takes no lease where there is nothing to claim',
    onStore(open, async ({ store }) => {
      expect(await store.claimMail('p', 'me', 0, 1_000_000, 100)).toEqual([]);
      await post(store, 'p', 'l1');
      expect(idsOf(await store.claimMail('p', 'you', 0, 1000, 100))).toEqual(['l1']);
    }),
  );

  it(
    'lets exactly one of many owners claim',
    onStore(open, async ({ store, another }) => {
      const stores = [store, await another()];
      for (let round = 0; round < 10; round++) {
        await post(store, `p${round}`, 'l');
        const claims = await Promise.all(
          Array.from({ length: 10 }, (_, at) => stores[at % 2]!.claimMail(`p${round}`, `owner ${at}`, 1000, 500, 100)),
        );
        expect(claims.filter((mail) => mail.length > 0)).toHaveLength(1);
      }
    }),
  );

  it(
    'names the partitions whose mail could be claimed now, the longest waiting first',
    onStore(open, async ({ store }) => {
      expect(await store.partitionsWithMail(1000, 10)).toEqual([]);
      const partitions = ['z', 'ő{}', 'a', 'p\u0000q'];
      for (const partition of partitions) await post(store, partition, 'l1');
      await store.commit(commit({ partition: 'no mail', mark: { id: 'm', answer: 1 } }));
      expect(await store.partitionsWithMail(1000, 10)).toEqual(partitions);
      expect(await store.partitionsWithMail(1000, 2)).toEqual(partitions.slice(0, 2));
      expect(await store.partitionsWithMail(1000, 0)).toEqual([]);
      await store.claimMail('z', 'me', 1000, 500, 100);
      expect(await store.partitionsWithMail(1499, 10)).toEqual(partitions.slice(1));
      expect(await store.partitionsWithMail(1500, 10)).toEqual(partitions);
      await store.settleMail('z', 'me', [{ id: 'l1', kind: 'delivered' }]);
      expect(await store.partitionsWithMail(1500, 10)).toEqual(partitions.slice(1));
      await post(store, 'z', 'l2');
      expect(await store.partitionsWithMail(1500, 10)).toEqual([...partitions.slice(1), 'z']);
    }),
  );

  it(
    'finds six hundred partitions with mail behind six hundred without',
    onStore(open, async ({ store }) => {
      const names = (what: string) => Array.from({ length: 600 }, (_, at) => `${what} ${at}`);
      // A hundred at a time: a disk that flushes each of them is not what is tested here.
      const forEach = async (partitions: string[], work: (partition: string) => Promise<unknown>) => {
        for (let from = 0; from < partitions.length; from += 100)
          await Promise.all(partitions.slice(from, from + 100).map(work));
      };
      await forEach(names('waiting'), async (partition) => {
        await post(store, partition, 'l');
        await store.claimMail(partition, 'me', 1000, 500, 100);
      });
      await forEach(names('open'), (partition) => post(store, partition, 'l'));
      expect(new Set(await store.partitionsWithMail(1000, 1000))).toEqual(new Set(names('open')));
      expect(await store.partitionsWithMail(1500, 5000)).toHaveLength(1200);
    }),
    60_000,
  );
}

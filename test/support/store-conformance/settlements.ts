// Settlements: what became of claimed letters, who may say so, and what waits or is given up.
import { idsOf, letter, type Open, onStore, post } from './given';

export function settlementsConform(open: Open): void {
  it(
    'takes delivered letters out, ends the lease and leaves the rest in order',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1', 'l2', 'l3');
      await store.claimMail('p', 'me', 1000, 10_000, 100);
      await store.settleMail('p', 'me', [
        { id: 'l1', kind: 'delivered' },
        { id: 'never put in', kind: 'delivered' },
      ]);
      expect(idsOf(await store.claimMail('p', 'you', 1001, 500, 100))).toEqual(['l2', 'l3']);
    }),
  );

  it(
    'ends the lease when there is nothing to say',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1');
      await store.claimMail('p', 'me', 1000, 10_000, 100);
      await store.settleMail('p', 'me', []);
      expect(idsOf(await store.claimMail('p', 'you', 1001, 500, 100))).toEqual(['l1']);
    }),
  );

  it(
    'does not touch letters that came during the lease',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1');
      await store.claimMail('p', 'me', 1000, 10_000, 100);
      await post(store, 'p', 'l2');
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'delivered' }]);
      expect(idsOf(await store.claimMail('p', 'you', 1001, 500, 100))).toEqual(['l2']);
    }),
  );

  it(
    'counts an attempt and lets nothing of the partition go before the time',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1', 'l2');
      await store.claimMail('p', 'me', 1000, 10_000, 100);
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'retry', notBefore: 5000 }]);
      await post(store, 'p', 'l3');
      for (const owner of ['me', 'you']) expect(await store.claimMail('p', owner, 4999, 500, 100)).toEqual([]);
      expect(await store.partitionsWithMail(4999, 10)).toEqual([]);
      expect(await store.partitionsWithMail(5000, 10)).toEqual(['p']);
      const claimed = await store.claimMail('p', 'you', 5000, 500, 100);
      expect(claimed.map(({ id, attempts }) => [id, attempts])).toEqual([
        ['l1', 1],
        ['l2', 0],
        ['l3', 0],
      ]);
      await store.settleMail('p', 'you', [{ id: 'l1', kind: 'retry', notBefore: 6000 }]);
      expect((await store.claimMail('p', 'you', 6000, 500, 100))[0]).toEqual({
        ...letter('l1'),
        partition: 'p',
        attempts: 2,
      });
    }),
  );

  it(
    'counts no attempt for what was postponed, however often',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1', 'l2');
      for (let at = 1000; at < 21_000; at += 1000) {
        await store.claimMail('p', 'me', at, 500, 1);
        await store.settleMail('p', 'me', [{ id: 'l1', kind: 'postponed', notBefore: at + 1000 }]);
        expect(await store.claimMail('p', 'you', at + 999, 500, 1)).toEqual([]);
      }
      expect(await store.claimMail('p', 'you', 21_000, 500, 1)).toMatchObject([{ id: 'l1', attempts: 0 }]);
    }),
  );

  it(
    'takes times with fractions of a millisecond',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1');
      await store.claimMail('p', 'me', 1000.5, 100.25, 100);
      expect(await store.partitionsWithMail(1100.5, 10)).toEqual([]);
      expect(idsOf(await store.claimMail('p', 'you', 1101.5, 100, 100))).toEqual(['l1']);
      await store.settleMail('p', 'you', [{ id: 'l1', kind: 'retry', notBefore: 2000.75 }]);
      expect(await store.claimMail('p', 'me', 2000.5, 100, 100)).toEqual([]);
      expect(idsOf(await store.claimMail('p', 'me', 2001.5, 100, 100))).toEqual(['l1']);
    }),
  );

  it(
    'waits for the first letter also when those before it were delivered',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1', 'l2');
      await store.claimMail('p', 'me', 1000, 10_000, 100);
      await store.settleMail('p', 'me', [
        { id: 'l1', kind: 'delivered' },
        { id: 'l2', kind: 'retry', notBefore: 5000 },
      ]);
      expect(await store.claimMail('p', 'me', 4000, 500, 100)).toEqual([]);
      expect(idsOf(await store.claimMail('p', 'me', 5000, 500, 100))).toEqual(['l2']);
      await store.settleMail('p', 'me', [{ id: 'l2', kind: 'delivered' }]);
      await post(store, 'p', 'l3');
      expect(idsOf(await store.claimMail('p', 'me', 2000, 500, 100))).toEqual(['l3']);
    }),
  );

  it(
    'puts what was given up among the dead letters, with the reason, for good',
    onStore(open, async ({ store, another }) => {
      expect(await store.deadLetters(10)).toEqual([]);
      await post(store, 'p', 'l1', 'l2');
      await post(store, 'ő{}', 'l1');
      await store.claimMail('p', 'me', 1000, 500, 100);
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'retry', notBefore: 2000 }]);
      await store.claimMail('p', 'me', 2000, 500, 100);
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'dead', reason: 'Nem fogad üzenetet: "403"' }]);
      await store.claimMail('ő{}', 'me', 2000, 500, 100);
      await store.settleMail('ő{}', 'me', [{ id: 'l1', kind: 'dead', reason: '' }]);
      expect(idsOf(await store.claimMail('p', 'me', 3000, 500, 100))).toEqual(['l2']);
      const dead = await (await another()).deadLetters(10);
      expect(dead).toHaveLength(2);
      expect(dead).toContainEqual({
        ...letter('l1'),
        partition: 'p',
        attempts: 1,
        reason: 'Nem fogad üzenetet: "403"',
      });
      expect(dead).toContainEqual({ ...letter('l1'), partition: 'ő{}', attempts: 0, reason: '' });
      expect(await store.deadLetters(1)).toHaveLength(1);
      expect(await store.deadLetters(0)).toEqual([]);
    }),
  );

  it(
    'does not settle a letter a second time',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1', 'l2', 'l3');
      await store.claimMail('p', 'me', 1000, 500, 100);
      await store.settleMail('p', 'me', [
        { id: 'l1', kind: 'dead', reason: 'first' },
        { id: 'l2', kind: 'delivered' },
        { id: 'l2', kind: 'dead', reason: 'second' },
      ]);
      await store.claimMail('p', 'me', 1000, 500, 100);
      await store.settleMail('p', 'me', [
        { id: 'l1', kind: 'delivered' },
        { id: 'l2', kind: 'dead', reason: 'third' },
      ]);
      expect((await store.deadLetters(10)).map(({ id, reason }) => [id, reason])).toEqual([['l1', 'first']]);
    }),
  );

  it(
    'changes nothing for an owner whose lease has passed to another',
    onStore(open, async ({ store, another }) => {
      const other = await another();
      await post(store, 'p', 'l1', 'l2', 'l3');
      await store.claimMail('p', 'late', 1000, 500, 100);
      await other.claimMail('p', 'present', 1500, 500, 100);
      await store.settleMail('p', 'late', [
        { id: 'l1', kind: 'delivered' },
        { id: 'l2', kind: 'retry', notBefore: 9000 },
        { id: 'l3', kind: 'dead', reason: 'late' },
      ]);
      expect(await store.claimMail('p', 'late', 1999, 500, 100)).toEqual([]);
      expect(await store.deadLetters(10)).toEqual([]);
      await other.settleMail('p', 'present', []);
      const rest = await store.claimMail('p', 'late', 2000, 500, 100);
      expect(rest.map(({ id, attempts }) => [id, attempts])).toEqual([
        ['l1', 0],
        ['l2', 0],
        ['l3', 0],
      ]);
    }),
  );

  it(
    'changes nothing for who never had the lease, or has ended it',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1');
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'delivered' }]);
      await store.claimMail('p', 'me', 1000, 500, 100);
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'retry', notBefore: 2000 }]);
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'retry', notBefore: 9000 }]);
      const [again] = await store.claimMail('p', 'me', 2000, 500, 100);
      expect(again).toEqual({ ...letter('l1'), partition: 'p', attempts: 1 });
    }),
  );

  it(
    'still hears an owner whose lease has run out but was taken by nobody',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1');
      await store.claimMail('p', 'me', 1000, 1, 100);
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'delivered' }]);
      expect(await store.claimMail('p', 'you', 9000, 500, 100)).toEqual([]);
    }),
  );
}

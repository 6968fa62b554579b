// Partitions: all of them are named, and one is forgotten wholly but for its audit log, without touching its neighbours.
import { verifyChain } from '../../../bot/access/audit-chain';
import type { Store } from '../../../bot/ports';
import { testKeys } from '../keys';
import { commit, idsOf, letter, type Open, onStore, post, write } from './given';

const entry = (action: string) => ({ at: '2026-11-22T10:00:00Z', actor: 'a', action, object: 'o', result: 'd' });
const oddNames = ['', '%', '%25', '{', '}', '{a}', 'a:b', '*', 'p?', '[p]', '\\', 'két szó', 'ő\n', 'a\u0000b', '👍'];

export function forgettingConforms(open: Open): void {
  it(
    'names every partition that holds anything, each once, whatever it is called',
    onStore(open, async ({ store }) => {
      expect(await namesIn(store)).toEqual([]);
      for (const partition of oddNames) await store.commit(commit({ partition, writes: [write('a', 1)] }));
      await store.commit(commit({ partition: 'marked', mark: { id: 'm', answer: 1 } }));
      await store.commit(commit({ partition: 'audited', audit: [entry('1')] }));
      await post(store, 'mailed', 'l');
      await store.commit(commit({ partition: 'nothing in it' }));
      await store.commit(commit({ partition: 'emptied', writes: [write('a', 1)] }));
      await store.commit(commit({ partition: 'emptied', writes: [write('a', undefined, 1)] }));
      expect(await namesIn(store)).toEqual([...oddNames, 'marked', 'audited', 'mailed'].sort());
    }),
  );

  it(
    'names many partitions',
    onStore(open, async ({ store }) => {
      const names = Array.from({ length: 1_300 }, (_, at) => `partition ${at}`).sort();
      for (let at = 0; at < names.length; at += 100) {
        await Promise.all(
          names.slice(at, at + 100).map((partition) => store.commit(commit({ partition, writes: [write('a', 1)] }))),
        );
      }
      expect(await namesIn(store)).toEqual(names);
    }),
  );

  it(
    'forgets records, marks, mail of every kind and leases, and keeps the audit log',
    onStore(open, async ({ store, another }) => {
      for (const partition of ['p', 'q']) await fill(store, partition);
      await store.forget('p');
      const other = await another();
      expect(await other.list('p', '', '', 10)).toEqual([]);
      expect(await other.findMark('p', 'm')).toBeUndefined();
      expect(await other.partitionsWithMail(1_000_000, 10)).toEqual(['q']);
      expect((await other.deadLetters(1)).map(({ partition }) => partition)).toEqual(['q']);
      expect(await other.claimMail('p', 'me', 1_000_000, 1, 10)).toEqual([]);
      expect((await other.auditTrail('p', 0, 10)).map(({ action }) => action)).toEqual(['filled']);
      expect(await namesIn(other)).toEqual(['p', 'q']);
      await expectFilled(other, 'q');

      // As new: nothing stands in the way of the same ids, and no lease is left.
      await fill(other, 'p');
      await expectFilled(other, 'p');
      expect(verifyChain('p', await other.auditTrail('p', 0, 10), testKeys)).toMatchObject({ holds: true });
    }),
  );

  it(
    'names a partition no more when nothing is left of it',
    onStore(open, async ({ store }) => {
      await store.commit(commit({ writes: [write('a', 1)], mark: { id: 'm', answer: 1 }, mail: [letter('l')] }));
      await store.forget('p');
      await store.forget('p');
      expect(await namesIn(store)).toEqual([]);
    }),
  );

  it(
    'forgets a partition with any name, and none that is named alike',
    onStore(open, async ({ store }) => {
      const names = [...oddNames, 'p', 'pp', 'a', 'a:', 'mark:m'];
      for (const partition of names) {
        await store.commit(commit({ partition, writes: [write('a', 1)], mark: { id: 'm', answer: 1 } }));
      }
      for (const [at, partition] of names.entries()) {
        await store.forget(partition);
        expect(await store.findMark(partition, 'm')).toBeUndefined();
        expect(await namesIn(store)).toEqual(names.slice(at + 1).sort());
      }
    }),
  );

  it(
    'lets a settlement of forgotten mail change nothing',
    onStore(open, async ({ store }) => {
      await post(store, 'p', 'l1', 'l2');
      await store.claimMail('p', 'me', 1000, 500, 10);
      await store.forget('p');
      await store.settleMail('p', 'me', [{ id: 'l1', kind: 'dead', reason: 'r' }]);
      expect(await store.deadLetters(10)).toEqual([]);
      await post(store, 'p', 'l1');
      expect(idsOf(await store.claimMail('p', 'you', 1000, 500, 10))).toEqual(['l1']);
    }),
  );

  it(
    'keeps everything else through a scrub, while others write',
    onStore(open, async ({ store, another }) => {
      await fill(store, 'q');
      await store.commit(commit({ writes: [write('n', 0)] }));
      const other = await another();
      let scrubbing = true;
      const writer = (async () => {
        let version = 1;
        for (; scrubbing; version++) {
          expect(await other.commit(commit({ writes: [write('n', version, version)] }))).toEqual({ kind: 'done' });
        }
        return version;
      })();
      await store.forget('q');
      await fill(store, 'q');
      await store.scrub();
      scrubbing = false;
      const version = await writer;
      expect(await store.read('p', ['n'])).toEqual(new Map([['n', { value: version - 1, version }]]));
      await expectFilled(store, 'q');
    }),
    60_000,
  );
}

async function namesIn(store: Store): Promise<string[]> {
  const names: string[] = [];
  for await (const partition of store.partitions()) names.push(partition);
  return names.sort();
}

/** A record, a mark, one letter each that waits, was delivered and died, a lease, and an audit entry. */
async function fill(store: Store, partition: string): Promise<void> {
  const mail = ['delivered', 'dead', 'waiting'].map(letter);
  const mark = { id: 'm', answer: 1 };
  await store.commit(commit({ partition, mark, writes: [write('a', 1)], mail, audit: [entry('filled')] }));
  await store.claimMail(partition, 'me', 1000, 500, 10);
  await store.settleMail(partition, 'me', [
    { id: 'delivered', kind: 'delivered' },
    { id: 'dead', kind: 'dead', reason: 'r' },
  ]);
  await store.claimMail(partition, 'holder', 2000, 1000, 10);
}

async function expectFilled(store: Store, partition: string): Promise<void> {
  expect(await store.list(partition, '', '', 10)).toEqual([{ key: 'a', record: { value: 1, version: 1 } }]);
  expect(await store.findMark(partition, 'm')).toBe(1);
  expect(await store.claimMail(partition, 'somebody', 2999, 500, 10)).toEqual([]);
  expect(idsOf(await store.claimMail(partition, 'holder', 2500, 500, 10))).toEqual(['waiting']);
  const dead = (await store.deadLetters(10)).filter((one) => one.partition === partition);
  expect(idsOf(dead)).toEqual(['dead']);
}

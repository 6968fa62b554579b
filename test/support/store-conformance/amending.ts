// Every value that is kept can be had otherwise, while others go on working; letters that were given up long ago can be taken out.
import type { Json, Store } from '../../../bot/ports';
import { commit, letter, type Open, onStore, write } from './given';

const day = 24 * 60 * 60 * 1000;

export function amendingConforms(open: Open): void {
  it(
    'changes records, marks, waiting and dead letters, and nothing that is to stay',
    onStore(open, async ({ store, another }) => {
      await fill(store, 'p', 'Anna');
      await fill(store, 'q', 'Béla');
      const seen: string[] = [];
      const count = await store.amend((value, { partition, kind, name }) => {
        seen.push(`${partition} ${kind} ${name}`);
        return without('Anna')(value);
      });
      expect(seen.sort()).toEqual(
        ['p', 'q'].flatMap((partition) =>
          ['letter dead', 'letter waiting', 'mark m', 'record a'].map((each) => `${partition} ${each}`),
        ),
      );
      expect(count).toBe(4);
      const other = await another();
      expect((await other.read('p', ['a'])).get('a')).toEqual({ value: { name: '…' }, version: 2 });
      expect((await other.read('q', ['a'])).get('a')).toEqual({ value: { name: 'Béla' }, version: 1 });
      expect([await other.findMark('p', 'm'), await other.findMark('q', 'm')]).toEqual([['…'], ['Béla']]);
      const dead = (await other.deadLetters(10)).map((each) => ('reply' in each ? each.reply.text : ''));
      expect(dead.sort()).toEqual(['Béla', '…']);
      const [waiting] = await other.claimMail('p', 'me', 9_000_000, 1, 10);
      expect(waiting).toMatchObject({ id: 'waiting', reply: { text: '…' } });
      expect(await store.amend(without('Anna'))).toBe(0);
    }),
  );

  it(
    'lets nobody write over it who had read before, and writes over nobody',
    onStore(open, async ({ store, another }) => {
      await store.commit(commit({ writes: [write('a', 'Anna')] }));
      const other = await another();
      const { version = 0 } = (await other.read('p', ['a'])).get('a') ?? {};
      await store.amend(without('Anna'));
      expect(await other.commit(commit({ writes: [write('a', 'Anna again', version)] }))).toEqual({ kind: 'stale' });

      const keys = Array.from({ length: 8 }, (_, at) => `n${at}`);
      await store.commit(commit({ writes: keys.map((key) => write(key, 0)) }));
      let amending = true;
      const added = Promise.all(keys.map((key) => addOnes(other, key, () => amending)));
      for (let round = 0; round < 20; round += 1)
        await store.amend((value) => (typeof value === 'number' ? value + 1_000_000 : value));
      amending = false;
      const sums = await added;
      const found = await store.read('p', keys);
      expect(keys.map((key) => Number(found.get(key)?.value) % 1_000_000)).toEqual(sums);
    }),
    60_000,
  );

  it(
    'counts letters that were given up before a time, and takes them out when asked to',
    onStore(open, async ({ store }) => {
      await fill(store, 'p', 'Anna');
      await fill(store, 'q', 'Béla');
      const [before, after] = [Date.now() - day, Date.now() + day];
      expect(await store.oldDeadLetters(before, true)).toEqual({ count: 0 });
      const { count, oldest = 0 } = await store.oldDeadLetters(after, false);
      expect([count, oldest > before && oldest < after, (await store.deadLetters(10)).length]).toEqual([2, true, 2]);
      expect((await store.oldDeadLetters(after, true)).count).toBe(2);
      expect([await store.deadLetters(10), await store.oldDeadLetters(after, false)]).toEqual([[], { count: 0 }]);
      expect(await store.claimMail('p', 'me', 9_000_000, 1, 10)).toHaveLength(1);
    }),
  );
}

const without = (name: string) => (value: Json) => {
  const text = JSON.stringify(value);
  return text.includes(name) ? (JSON.parse(text.replaceAll(name, '…')) as Json) : value;
};

async function fill(store: Store, partition: string, name: string): Promise<void> {
  const mail = ['dead', 'waiting'].map((id) => ({ ...letter(id), reply: { text: name } }));
  await store.commit(commit({ partition, mark: { id: 'm', answer: [name] }, writes: [write('a', { name })], mail }));
  await store.claimMail(partition, 'me', 1000, 500, 1);
  await store.settleMail(partition, 'me', [{ id: 'dead', kind: 'dead', reason: 'r' }]);
}

/** Gives how many it added. */
async function addOnes(store: Store, key: string, goOn: () => boolean): Promise<number> {
  let added = 0;
  for (let tries = 0; goOn() && tries < 20_000; tries++) {
    const found = (await store.read('p', [key])).get(key);
    const result = await store.commit(commit({ writes: [write(key, Number(found?.value) + 1, found?.version)] }));
    if (result.kind === 'done') added += 1;
  }
  return added;
}

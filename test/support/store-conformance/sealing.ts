// Sealed values: read under any key of the ring, by nobody without it, and brought under a new key while others go on working.
import { SealBroken } from '../../../adapters/key-ring';
import type { Store } from '../../../bot/ports';
import { awaitingKeys, rotatedKeys, soleNewKeys } from '../keys';
import { commit, idsOf, letter, type Open, onStore, post, write } from './given';

export function sealingConforms(open: Open): void {
  it(
    'reads under a ring with a new key what was written under the old one, and writes on',
    onStore(open, async ({ store, another }) => {
      await fill(store);
      const rotated = await another(rotatedKeys);
      await expectAll(rotated);
      expect(await rotated.commit(commit({ writes: [write('a', 'új', 1)] }))).toEqual({ kind: 'done' });
      expect((await rotated.read('p', ['a'])).get('a')).toEqual({ value: 'új', version: 2 });
    }),
  );

  it(
    'tells that a value is sealed under a key it has not got, and takes that for no failure of the wire',
    onStore(open, async ({ store, another }) => {
      await fill(store);
      const stranger = await another(soleNewKeys);
      const calls = [
        () => stranger.read('p', ['a']),
        () => stranger.list('p', '', '', 10),
        () => stranger.findMark('p', 'm'),
        () => stranger.commit(commit({ mark: { id: 'm', answer: 2 } })),
        () => stranger.claimMail('p', 'stranger', 9000, 1, 10),
        () => stranger.deadLetters(10),
      ];
      for (const call of calls) {
        const refusal = await call().catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(SealBroken);
        expect(String(refusal)).toMatch(/sealed under the key test, which is not among the data keys/);
      }
      // Neighbours of the same moment are not drawn into it.
      const results = await Promise.allSettled([
        stranger.claimMail('p', 'stranger', 9000, 1, 10),
        stranger.commit(commit({ partition: 'q', writes: [write('b', 1)] })),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
      await expectAll(store);
    }),
  );

  it(
    'brings records, marks, waiting and dead letters under the present key, once',
    onStore(open, async ({ store, another }) => {
      await fill(store);
      await post(store, 'of the mail only', 'l');
      const rotated = await another(rotatedKeys);
      const heard: number[] = [];
      expect(await rotated.reseal((count) => heard.push(count))).toEqual({ resealed: 6, unreadable: 0 });
      expect(heard.at(-1)).toBe(6);
      expect(heard).toEqual([...heard].sort((one, other) => one - other));
      expect(await rotated.reseal()).toEqual({ resealed: 0, unreadable: 0 });
      const later = await another(soleNewKeys);
      await expectAll(later);
      expect(idsOf(await later.claimMail('of the mail only', 'me', 0, 1, 10))).toEqual(['l']);
      expect((await later.read('p', ['a'])).get('a')?.version).toBe(1);
    }),
  );

  it(
    'leaves what it cannot open as it is, and tells how much that was',
    onStore(open, async ({ store, another }) => {
      await fill(store);
      const stranger = await another(soleNewKeys);
      expect(await stranger.reseal()).toEqual({ resealed: 0, unreadable: 5 });
      await expectAll(store);
    }),
  );

  it(
    'seals hundreds of values in one partition and over many',
    onStore(open, async ({ store, another }) => {
      const names = Array.from({ length: 450 }, (_, at) => `k${at}`);
      await store.commit(commit({ writes: names.map((name) => write(name, name)) }));
      await Promise.all(names.map((partition) => store.commit(commit({ partition, writes: [write('a', partition)] }))));
      const rotated = await another(rotatedKeys);
      expect(await rotated.reseal()).toEqual({ resealed: 900, unreadable: 0 });
      const later = await another(soleNewKeys);
      const values = (await later.list('p', '', '', 1000)).map(({ key, record }) => [key, record.value]);
      expect(values).toEqual([...names].sort().map((name) => [name, name]));
      for (const name of names) expect((await later.read(name, ['a'])).get('a')?.value).toBe(name);
    }),
  );

  it(
    'loses no update of those who write meanwhile',
    onStore(open, async ({ store, another }) => {
      const keys = Array.from({ length: 12 }, (_, at) => `n${at}`);
      const rotated = await another(rotatedKeys);
      // Opens what the others seal under the new key, and itself goes on sealing under the old one.
      const behind = await another(awaitingKeys);
      await store.commit(commit({ writes: keys.map((key) => write(key, 0)) }));
      let resealing = true;
      const writing = keys.map((key, at) => addOnes(at % 2 ? behind : rotated, key, () => resealing));
      let resealed = 0;
      for (let round = 0; round < 40; round++) resealed += (await rotated.reseal()).resealed;
      resealing = false;
      const added = await Promise.all(writing);
      const found = await rotated.read('p', keys);
      expect(keys.map((key) => found.get(key)?.value)).toEqual(added);
      expect(keys.map((key) => found.get(key)?.version)).toEqual(added.map((count) => count + 1));
      expect(resealed).toBeGreaterThan(0);
    }),
    60_000,
  );
}

/** Two records, a mark, a letter that waits and one that died: all but the delivered one hold a value. */
async function fill(store: Store): Promise<void> {
  const mail = ['delivered', 'dead', 'waiting'].map(letter);
  await store.commit(
    commit({ mark: { id: 'm', answer: ['ő'] }, writes: [write('a', 'régi'), write('b', null)], mail }),
  );
  await store.claimMail('p', 'me', 1000, 500, 10);
  await store.settleMail('p', 'me', [
    { id: 'delivered', kind: 'delivered' },
    { id: 'dead', kind: 'dead', reason: 'r' },
  ]);
}

async function expectAll(store: Store): Promise<void> {
  const values = (await store.list('p', '', '', 10)).map(({ key, record }) => [key, record.value, record.version]);
  expect(values).toEqual([
    ['a', 'régi', 1],
    ['b', null, 1],
  ]);
  expect(await store.findMark('p', 'm')).toEqual(['ő']);
  expect(await store.commit(commit({ mark: { id: 'm', answer: 2 } }))).toEqual({ kind: 'repeated', answer: ['ő'] });
  const place = { partition: 'p', attempts: 0 };
  expect(await store.deadLetters(10)).toEqual([{ ...letter('dead'), ...place, reason: 'r' }]);
  expect(await store.claimMail('p', 'me', 9_000_000, 1, 10)).toEqual([{ ...letter('waiting'), ...place }]);
}

/** Gives how many it added. */
async function addOnes(store: Store, key: string, goOn: () => boolean): Promise<number> {
  let added = 0;
  for (let tries = 0; goOn() && tries < 20_000; tries++) {
    const found = (await store.read('p', [key])).get(key);
    const writes = [write(key, Number(found?.value) + 1, found?.version)];
    expect(await store.commit(commit({ writes }))).toEqual({ kind: 'done' });
    added += 1;
  }
  return added;
}

// Marks: a command is done once, and its repeat gets the first answer and changes nothing.
import type { Json } from '../../../bot/ports';
import { commit, idsOf, letter, type Open, onStore, write } from './given';

const entry = { at: '2026-11-22T10:00:00Z', actor: 'a1', action: 'b', object: 'c', result: 'd' };

export function marksConform(open: Open): void {
  it(
    'finds the answer of a mark, in its partition only',
    onStore(open, async ({ store }) => {
      expect(await store.findMark('p', 'm')).toBeUndefined();
      await store.commit(commit({ mark: { id: 'm', answer: ['első'] } }));
      expect(await store.findMark('p', 'm')).toEqual(['első']);
      expect(await store.findMark('q', 'm')).toBeUndefined();
      expect(await store.findMark('p', 'M')).toBeUndefined();
    }),
  );

  it(
    'answers a repeat with the first answer and changes nothing, even where the versions would be stale',
    onStore(open, async ({ store }) => {
      const first = commit({
        mark: { id: 'm', answer: { n: 1 } },
        writes: [write('a', 1)],
        mail: [letter('l1')],
        audit: [entry],
      });
      expect(await store.commit(first)).toEqual({ kind: 'done' });
      const repeats = [
        first,
        commit({
          mark: { id: 'm', answer: { n: 2 } },
          writes: [write('a', 2, 1)],
          mail: [letter('l2')],
          audit: [entry, entry],
        }),
        commit({ mark: { id: 'm', answer: { n: 3 } }, writes: [write('a', 3, 99), write('b', 3)] }),
        commit({ mark: { id: 'm', answer: { n: 4 } } }),
      ];
      for (const repeat of repeats) expect(await store.commit(repeat)).toEqual({ kind: 'repeated', answer: { n: 1 } });
      expect(await store.read('p', ['a', 'b'])).toEqual(new Map([['a', { value: 1, version: 1 }]]));
      expect(idsOf(await store.claimMail('p', 'me', 0, 1000, 100))).toEqual(['l1']);
      expect(await store.auditTrail('p', 0, 10)).toMatchObject([entry]);
      expect(await store.findMark('p', 'm')).toEqual({ n: 1 });
    }),
  );

  it(
    'sets no mark with a stale commit',
    onStore(open, async ({ store }) => {
      expect(await store.commit(commit({ mark: { id: 'm', answer: 1 }, writes: [write('a', 1, 5)] }))).toEqual({
        kind: 'stale',
      });
      expect(await store.findMark('p', 'm')).toBeUndefined();
      expect(await store.commit(commit({ mark: { id: 'm', answer: 2 }, writes: [write('a', 1)] }))).toEqual({
        kind: 'done',
      });
      expect(await store.findMark('p', 'm')).toBe(2);
    }),
  );

  it(
    'keeps any answer and any id',
    onStore(open, async ({ store }) => {
      const answers: Json[] = [null, '', 0, false, [], {}, { a: [] }, 'két szó 👍', ' '];
      for (const [at, answer] of answers.entries()) {
        const mark = { id: `id ${at} ő:{}*'`, answer };
        expect(await store.commit(commit({ mark }))).toEqual({ kind: 'done' });
        expect(await store.commit(commit({ mark }))).toEqual({ kind: 'repeated', answer });
        expect(await store.findMark('p', mark.id)).toEqual(answer);
      }
    }),
  );

  it(
    'lets exactly one of many at once be the first, from two processes too',
    onStore(open, async ({ store, another }) => {
      const other = await another();
      for (let round = 0; round < 20; round++) {
        const answers = Array.from({ length: 10 }, (_, at) => at);
        const results = await Promise.all(
          answers.map((answer) =>
            (answer % 2 ? store : other).commit(
              commit({ mark: { id: `m${round}`, answer }, mail: [letter(`${round}-${answer}`)] }),
            ),
          ),
        );
        expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
        const winner = results.findIndex(({ kind }) => kind === 'done');
        for (const [at, result] of results.entries()) {
          if (at !== winner) expect(result).toEqual({ kind: 'repeated', answer: winner });
        }
      }
      expect(await store.claimMail('p', 'me', 0, 1000, 100)).toHaveLength(20);
    }),
  );
}

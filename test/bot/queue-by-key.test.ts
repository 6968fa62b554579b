// One at a time for each key, whatever became of the one before.
import { setTimeout as sleep } from 'node:timers/promises';
import { queueByKey } from '../../bot/queue-by-key';

it('keeps the order of one key, does not hold up others, and goes on after a failure', async () => {
  const inOrder = queueByKey();
  const done: string[] = [];
  const work =
    (name: string, ms: number, fails = false) =>
    async () => {
      await sleep(ms);
      done.push(name);
      if (fails) throw new Error(name);
    };
  const all = [
    inOrder('a', work('a1', 30, true)),
    inOrder('a', work('a2', 1)),
    inOrder('b', work('b1', 1)),
    inOrder('a', work('a3', 1)),
  ];
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect(done).toEqual(['b1', 'a1', 'a2', 'a3']);
});

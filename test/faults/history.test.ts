// The checker itself: a sound history passes, and each kind of bad one is found.
import { disorder, type History, violations } from './history';

function sound(): History {
  return {
    commands: [
      { conversation: 'c', id: 'c-1', expected: '1/5', replies: ['kérdés 1/5', 'kérdés 1/5'] },
      { conversation: 'c', id: 'c-2', expected: '2/5', replies: ['kérdés 2/5'] },
      { conversation: 'm', id: 'm-1', expected: '1/5', replies: [] },
      { conversation: 'm', id: 'm-2', expected: '2/5', replies: [] },
    ],
    kept: new Map([
      ['c', { sessionVersion: 2, audited: ['a', 'b'] }],
      ['m', { sessionVersion: 2, audited: ['d', 'e'] }],
    ]),
    mailed: new Map([['m', ['m-1', 'm-1', 'm-2']]]),
    dead: new Set(),
  };
}

it('finds nothing in a sound history, even with a copied letter', () => {
  expect(violations(sound())).toEqual([]);
});

it('lets a dead letter be late or lost, as long as it is seen', () => {
  expect(violations({ ...sound(), mailed: new Map([['m', ['m-2']]]), dead: new Set(['m-1']) })).toEqual([]);
});

it.each<[string, (history: History) => void]>([
  ['different replies', (history) => history.commands[0]!.replies.push('kérdés 2/5')],
  ['was told', (history) => history.commands[1]!.replies.splice(0, 1, 'kérdés 1/5')],
  ['session written 1 times', (history) => history.kept.set('c', { sessionVersion: 1, audited: ['a', 'b'] })],
  ['1 audited', (history) => history.kept.set('c', { sessionVersion: 2, audited: ['a'] })],
  ['audited twice', (history) => history.kept.set('c', { sessionVersion: 2, audited: ['a', 'b', 'b'] })],
  ['nothing is kept', (history) => history.kept.delete('c')],
  ['never arrived', (history) => history.mailed.set('m', ['m-1'])],
])('finds: %s', (sentence, damage) => {
  const history = sound();
  damage(history);
  expect(violations(history).join('\n')).toContain(sentence);
});

it('finds a reply that came after a later one', () => {
  expect(disorder(sound())).toEqual([]);
  expect(disorder({ ...sound(), mailed: new Map([['m', ['m-2', 'm-1']]]) })).toHaveLength(1);
});

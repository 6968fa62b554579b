// Two rankings into one: what the words found, moved by what is near in meaning.
import { fuse } from '../../knowledge/answering/fusion';

const parts = { words: 0, pieces: 0, asked: 0, heading: 0, nearness: 0, type: 0 };
const hits = (...positions: number[]) =>
  positions.map((position, at) => ({ position, score: 3 - at / 10, parts, coverage: 1 }));
const order = (words: number[], meaning: number[]) => fuse(hits(...words), meaning).map(({ position }) => position);

it.each([
  ['no model: the order of the words', [1, 2, 3], [], [1, 2, 3]],
  ['both agree', [1, 2, 3], [1, 2, 3], [1, 2, 3]],
  ['the second of both goes before the first of one', [1, 2, 3], [2, 9, 8], [2, 1, 3]],
  ['what only the model names is left out', [1, 2], [7, 8, 9], [1, 2]],
  ['a far hit that is the nearest in meaning comes forward', [1, 2, 3, 4], [4], [4, 1, 2, 3]],
  ['equal ranks: the better score', [1, 2], [2, 1], [1, 2]],
])('%s', (_, words, meaning, expected) => {
  expect(order(words, meaning)).toEqual(expected);
});

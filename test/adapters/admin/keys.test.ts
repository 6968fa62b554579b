// A new key takes the place of the old one on both stores: afterwards everything opens without the old one.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyRing } from '../../../adapters/key-ring';
import { openStore } from '../../../adapters/store/open-store';
import { parseDataKeys } from '../../../bot/data-keys';
import { runChild } from '../../support/child';
import { testDataKeys, testKeys } from '../../support/keys';
import { startRedisServer } from '../../support/redis-server';
import { commit, storedValue, write } from '../../support/store-conformance/given';

const values = 2_500;

async function admin(words: string, variables: Record<string, string>) {
  const child = runChild('adapters/admin/main.ts', 0, variables, words.split(' '));
  try {
    return { code: await child.ended, output: child.output() };
  } finally {
    await child.kill();
  }
}

async function rotated(place: { folder: string } | { redisUrl: string }): Promise<void> {
  const variables: Record<string, string> =
    'folder' in place ? { DATA_DIR: place.folder } : { REDIS_URL: place.redisUrl };
  const store = await openStore({ ...place, keys: testKeys });
  try {
    for (let at = 0; at < values; at += 500) {
      const writes = Array.from({ length: 500 }, (_, each) => write(`r${at + each}`, { said: at + each }));
      await store.commit(commit({ partition: `p${at}`, mark: { id: 'm', answer: at }, writes }));
    }
  } finally {
    await store.close();
  }
  const fresh = (await admin('keys new', variables)).output.trim();
  const read = parseDataKeys(fresh);
  if ('problem' in read) throw new Error(read.problem);

  const keyless = await admin('keys rotate', { ...variables, DATA_KEYS: fresh });
  expect([keyless.code, keyless.output]).toEqual([1, expect.stringContaining(`${values + 5} értéket nem tudtam`)]);
  const done = await admin('keys rotate', { ...variables, DATA_KEYS: `${fresh},${testDataKeys}` });
  expect([done.code, done.output]).toEqual([0, expect.stringContaining(`${values + 5} értéket zártam`)]);
  expect(done.output).toContain('újra lezárva …');

  const after = await openStore({ ...place, keys: keyRing(read.keys) });
  try {
    expect(await storedValue(after, 'r2499', 'p2000')).toEqual({ said: 2_499 });
    expect(await after.findMark('p500', 'm')).toBe(500);
  } finally {
    await after.close();
  }
}

it('seals everything anew on the embedded store, and says when it cannot', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-rotate-'));
  try {
    await rotated({ folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('seals everything anew on Redis, and says when it cannot', async () => {
  const server = await startRedisServer({ appendfsync: 'no' });
  try {
    await rotated({ redisUrl: server.url });
  } finally {
    await server.stop();
  }
});

// kill -9 during turns, on both stores: nothing acknowledged is lost or done twice; with the fix off the same loop fails.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { openRedisStore } from '../../adapters/store/redis-store';
import { testDataKeys, testKeys } from '../support/keys';
import { startRedisServer } from '../support/redis-server';
import { killLoop, type Outcome } from './kill-loop';

const FOR_MS = 240_000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asp-bot-kill-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function say(name: string, { violations, disorder, commands, kills, copies, dead, seconds }: Outcome): void {
  process.stdout.write(
    `kill -9, ${name}: ${commands} commands, ${kills} kills, ${violations.length} violations, ${disorder.length} conversations out of order, ${copies} copied and ${dead} dead letters, ${seconds.toFixed(0)} s\n`,
  );
}

it(
  'the embedded store loses and doubles nothing',
  async () => {
    const outcome = await killLoop({
      program: 'bot/main.ts',
      variables: { DATA_DIR: folder, DATA_KEYS: testDataKeys },
      openStore: () => openEmbeddedStore(folder, testKeys),
      commands: 5_000,
      kills: 15,
    });
    say('embedded store', outcome);
    expect(outcome.violations).toEqual([]);
    expect(outcome.disorder).toEqual([]);
    expect(outcome.commands).toBeGreaterThanOrEqual(5_000);
    expect(outcome.kills).toBeGreaterThanOrEqual(15);
  },
  FOR_MS,
);

it(
  'Redis loses and doubles nothing',
  async () => {
    const redis = await startRedisServer();
    try {
      const outcome = await killLoop({
        program: 'bot/main.ts',
        variables: { DATA_DIR: folder, DATA_KEYS: testDataKeys, REDIS_URL: redis.url },
        openStore: () => openRedisStore(redis.url, testKeys),
        commands: 5_000,
        kills: 15,
      });
      say('Redis', outcome);
      expect(outcome.violations).toEqual([]);
      expect(outcome.disorder).toEqual([]);
      expect(outcome.commands).toBeGreaterThanOrEqual(5_000);
      expect(outcome.kills).toBeGreaterThanOrEqual(15);
    } finally {
      await redis.stop();
    }
  },
  FOR_MS,
);

it(
  'control: without the one commit of a turn the same loop finds losses or doubles',
  async () => {
    const outcome = await killLoop({
      program: 'test/faults/naive-bot.ts',
      variables: { DATA_DIR: folder, DATA_KEYS: testDataKeys },
      openStore: () => openEmbeddedStore(folder, testKeys),
      commands: 1_500,
      kills: 4,
    });
    say('control, the fix off', outcome);
    expect(outcome.violations.length).toBeGreaterThan(0);
  },
  FOR_MS,
);

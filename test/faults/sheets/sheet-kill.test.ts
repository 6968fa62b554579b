// kill -9 while people fill in sheets, on both stores: every acknowledged answer is there, once, and a sheet is sent once. With the mark of
// a commit off, or with answers acknowledged before they are written, the same loop fails.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { openRedisStore } from '../../../adapters/store/redis-store';
import { testDataKeys, testKeys } from '../../support/keys';
import { startRedisServer } from '../../support/redis-server';
import { type SheetLoop, type SheetOutcome, sheetLoop } from './sheet-loop';

/** `npm run test:sheets` asks for more, ten at most: there are so many municipalities of one county. */
const ROUNDS = Number(process.env.SHEET_ROUNDS ?? 1);
const SEED = Number(process.env.SHEET_SEED ?? Date.now() % 1_000_000);
const FOR_MS = 900_000;
const some = {
  alone: 3 * ROUNDS,
  together: ROUNDS,
  by: 'both' as const,
  killsEvery: 20 + 5 * ROUNDS,
  seed: SEED,
  instances: 2,
};
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asp-bot-sheets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function said(name: string, { violations, seconds, ...counts }: SheetOutcome): void {
  process.stdout.write(
    `kill -9 in sheets, ${name}: ${JSON.stringify(counts)}, ${violations.length} violations, ${seconds.toFixed(0)} s, seed ${SEED}\n`,
  );
}

it(
  'the embedded store loses and doubles no answer, and sends once',
  async () => {
    const outcome = await sheetLoop({
      ...some,
      program: 'bot/main.ts',
      variables: { DATA_DIR: folder, DATA_KEYS: testDataKeys },
      openStore: () => openEmbeddedStore(folder, testKeys),
    });
    said('embedded store', outcome);
    expect(outcome.violations).toEqual([]);
    expect(outcome.kills).toBeGreaterThan(1);
    expect(outcome.sendings).toBeGreaterThanOrEqual(some.alone);
  },
  FOR_MS,
);

it(
  'Redis loses and doubles no answer, and sends once, though it is killed itself',
  async () => {
    const redis = await startRedisServer();
    try {
      const outcome = await sheetLoop({
        ...some,
        program: 'bot/main.ts',
        variables: { DATA_DIR: folder, DATA_KEYS: testDataKeys, REDIS_URL: redis.url },
        openStore: () => openRedisStore(redis.url, testKeys),
        alsoKills: () => redis.restart(),
      });
      said('Redis', outcome);
      expect(outcome.violations).toEqual([]);
      expect(outcome.kills).toBeGreaterThan(1);
      expect(outcome.sendings).toBeGreaterThanOrEqual(some.alone);
    } finally {
      await redis.stop();
    }
  },
  FOR_MS,
);

it.each([
  ['mark', 'words'],
  ['flush', 'words'],
  ['mark', 'cards'],
  ['flush', 'cards'],
] as const)(
  'CONTROL: with the %s off, the same loop finds losses or doubles by %s',
  async (off, by) => {
    const weak: SheetLoop = {
      ...some,
      program: 'test/faults/sheets/weak-bot-child.ts',
      variables: { DATA_DIR: join(folder, 'data'), DATA_KEYS: testDataKeys, OFF: off },
      openStore: () => openEmbeddedStore(join(folder, 'data'), testKeys),
      alone: 3,
      together: 0,
      by,
      instances: 1,
      enough: 1,
      // Messages that come twice are enough to see it.
      killsEvery: off === 'mark' ? 1_000 : 25,
    };
    const outcome = await sheetLoop(weak);
    said(`CONTROL, ${off} off, ${by}`, outcome);
    expect(outcome.violations.length).toBeGreaterThan(0);
  },
  FOR_MS,
);

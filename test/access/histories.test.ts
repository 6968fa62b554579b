// Thousands of histories that chance thinks up: grants are given, begin, run out, are ended, are stood in for, organisations come and go,
// on two instances. After every step what `authorize` says is what the model says; and once an end is done nobody gets anything any more.
import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { authorize, authorizeProgramme } from '../../bot/access/authorize';
import { type Standing, standingOf } from '../../bot/access/standing';
import type { Store } from '../../bot/ports';
import { testKeys } from '../support/keys';
import type { TestPerson } from '../support/people';
import { skippingClock } from '../support/skipping-clock';
import { seedOfRun } from './chance';
import { happens, histories, isListed, kshCodes, newWorld, placeAt, type World } from './history';
import { may, municipalDoings, programmeDoings } from './model';
import { quickFolder } from './quick-folder';

const RUNS = Number(process.env.ACCESS_HISTORIES ?? 5_000);

type Read = (person: TestPerson) => Promise<Standing>;

/** What the product says and what the model says, wherever they differ. */
function differences(standing: Standing, held: World['held'][number], listed: boolean, now: number): string[] {
  const found: string[] = [];
  const compare = (what: string, product: string, model: string): void => {
    if (product !== model) found.push(`${what}: ${product}, and the model says ${model}`);
  };
  for (const ksh of kshCodes) {
    const place = placeAt(ksh);
    for (const doing of municipalDoings) {
      const verdict = authorize(standing, doing, place);
      const product = !verdict.allow ? 'no' : verdict.scope.isMasked ? 'masked' : 'yes';
      compare(`${doing} in ${ksh}`, product, may(held, listed, doing, place ?? 'nowhere', now));
    }
  }
  for (const doing of programmeDoings) {
    const product = authorizeProgramme(standing, doing).allow ? 'yes' : 'no';
    compare(doing, product, may(held, listed, doing, 'programme', now));
  }
  return found;
}

let folder: string;
let stores: Store[];
beforeEach(async () => {
  folder = await quickFolder();
  stores = await Promise.all([0, 1].map(() => openEmbeddedStore(folder, testKeys)));
});
afterEach(async () => {
  for (const store of stores) await store.close();
  await rm(folder, { recursive: true });
});

interface Counted {
  steps: number;
  compared: number;
}

function property(readsOf: (store: Store, clock: World['clock']) => Read, counted: Counted) {
  let worlds = 0;
  return fc.asyncProperty(histories, async (history) => {
    const [first, second] = stores as [Store, Store];
    const clock = skippingClock(Date.UTC(2026, 10, 22, 9));
    worlds += 1;
    const world = await newWorld(`${worlds}`, clock, first);
    const reads = [readsOf(first, clock), readsOf(second, clock)];
    for (const { step, onFirst } of history) {
      await happens(step, world, onFirst ? first : second);
      counted.steps += 1;
      for (const [at, person] of world.people.entries()) {
        // The instance that knows nothing of it yet, and now and then the other.
        for (const read of onFirst === (at === 2) ? reads : reads.slice(onFirst ? 1 : 0).slice(0, 1)) {
          const now = clock.now();
          const found = differences(await read(person), world.held[at] ?? [], isListed(world, person), now);
          counted.compared += municipalDoings.length * kshCodes.length + programmeDoings.length;
          if (found.length > 0) throw new Error(`after ${step.do}: ${found.slice(0, 3).join('; ')}`);
        }
      }
    }
    await forget(world, first);
  });
}

/** The books of places would grow with every history, and reading them would take ever longer. */
async function forget(_: World, store: Store): Promise<void> {
  const listed = await store.list('people', 'place/', '', 100);
  const writes = listed.map(({ key, record }) => ({ key, value: undefined, expectedVersion: record.version }));
  await store.commit({ partition: 'people', writes, mail: [], audit: [] });
}

it('authorize says after every step what the model says, on both instances', async () => {
  const counted = { steps: 0, compared: 0 };
  const begun = performance.now();
  const reading = (store: Store, clock: World['clock']): Read => {
    return ({ principal }) => standingOf(principal, { store, clock, mode: 'production' });
  };
  await fc.assert(property(reading, counted), { numRuns: RUNS, seed: seedOfRun });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(
    `histories: ${RUNS}, ${counted.steps} steps, ${counted.compared} verdicts compared, 0 differ; ${seconds} s, seed ${seedOfRun}\n`,
  );
}, 300_000);

it('CONTROL: an instance that keeps what somebody holds for a minute is found out', async () => {
  const counted = { steps: 0, compared: 0 };
  const keeping = (store: Store, clock: World['clock']): Read => {
    const kept = new Map<string, { standing: Standing; at: number }>();
    return async ({ key, principal }) => {
      const one = kept.get(key);
      if (one && clock.now() - one.at < 60_000) return one.standing;
      const standing = await standingOf(principal, { store, clock, mode: 'production' });
      kept.set(key, { standing, at: clock.now() });
      return standing;
    };
  };
  const result = await fc.check(property(keeping, counted), { numRuns: 300, seed: seedOfRun });
  expect(result.failed).toBe(true);
  process.stdout.write(
    `histories, kept for a minute: found out after ${result.numRuns} (shrunk ${result.numShrinks} times)\n`,
  );
}, 60_000);

// Two people at random in every sheet, through the whole bot, with messages that come twice and buttons that are long stale: no answer that
// was taken is lost, nothing is asked that does not apply, no sheet is in a state it cannot be in, and there is always an end.

import { rm } from 'node:fs/promises';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import type { OpenBot } from '../../bot/open-bot';
import type { Keys, Receive, Store } from '../../bot/ports';
import { sheetForms } from '../../bot/sheets/reaching';
import { formById, forms } from '../../dialogs/forms/register';
import { quickFolder } from '../access/quick-folder';
import { seeded } from '../bench/seeded';
import { blindly, unmarked } from '../bot/sheets/blindly';
import { botOn, register } from '../support/bot';
import { testKeys } from '../support/keys';
import { hold, personCalled } from '../support/people';
import { type SkippingClock, skippingClock } from '../support/skipping-clock';
import { type Walked, walked } from './bot-walk';
import { believing, seenNow } from './seen-now';

/** `npm run test:sheets` asks for 2,000. */
const SCHEDULES = Number(process.env.SHEET_WALK ?? 0) + Number(process.env.SHEET_WALKS ?? 150);
const SEED = Number(process.env.SHEET_SEED ?? 20261122);
/** After this no new one begins, but for the least that is wanted. */
const MOST_MS = Number(process.env.SHEET_WALKS_MS ?? 12_000);
const LEAST = Math.min(Number(process.env.SHEET_WALKS ?? 40), 40);
/** One alone, to look at it. */
const ONLY = process.env.SHEET_WALK;
const AT_ONCE = 16;
/** One that is found out is enough. */
const FEW_AT_ONCE = 4;
const LONGEST_MS = 3_000_000;

const places = register.all();

let folder: string;
let store: Store;
let clock: SkippingClock;
let bot: OpenBot;
beforeEach(async () => {
  folder = await quickFolder();
  store = await openEmbeddedStore(folder, testKeys);
  clock = skippingClock(Date.UTC(2026, 10, 22, 9));
  bot = await botOn({ store, clock, deliveries: {} });
});
afterEach(async () => {
  await bot?.stop();
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

const walkedForms = sheetForms({ forms });

/** Two of them, so that they meet; one has items. */
const surveySections = ['internet', 'operációs rendszerek', 'internet', 'intézmények'];

/** The same number is the same walk. */
async function one(receive: Receive, number: number, onlyCards = false): Promise<Walked> {
  const { ksh } = places[number % places.length]!;
  const random = seeded(SEED + number);
  const form = walkedForms[number % walkedForms.length]!;
  const people = [personCalled(`A${ksh}`), personCalled(`B${ksh}`)] as const;
  await hold(store, people[0], 'lead', { kind: 'municipality', ksh });
  await hold(store, people[1], 'editor', { kind: 'municipality', ksh });
  const whole = formById(form.fills ?? form.id) ?? form;
  const outcome = await walked({
    receive,
    store,
    ksh,
    form,
    whole,
    people,
    random,
    isComplete: number % 4 > 1,
    rounds: 5 + random.whole(20),
    onlyCards,
    ...(form.parts && { sections: surveySections }),
  });
  return { ...outcome, violations: outcome.violations.map((each) => `walk ${number}: ${each}`) };
}

async function all(
  count: number,
  isOver: (begun: number) => boolean,
  walk: (number: number) => Promise<Walked>,
  atOnce = AT_ONCE,
): Promise<Walked[]> {
  const done: Walked[] = [];
  let next = ONLY === undefined ? 0 : Number(ONLY);
  const line = async (): Promise<void> => {
    for (let number = next++; number < count && !isOver(number); number = next++) done.push(await walk(number));
  };
  await Promise.all(Array.from({ length: atOnce }, line));
  return done;
}

const counted = ['turns', 'answers', 'cards', 'sendings', 'disputes', 'handings'] as const;
const sum = (done: readonly Walked[], of: (typeof counted)[number]): number =>
  done.reduce((before, each) => before + each[of], 0);

function said(name: string, done: readonly Walked[], seconds: number): void {
  const counts = counted.map((of) => `${sum(done, of)} ${of}`);
  const broken = done.reduce((before, { violations }) => before + violations.length, 0);
  process.stdout.write(
    `${name}: ${done.length} schedules, ${counts.join(', ')}, ${broken} violations, ${seconds.toFixed(0)} s, seed ${SEED}\n`,
  );
}

it(
  'holds in every sheet',
  async () => {
    const began = Date.now();
    const done = await all(
      SCHEDULES,
      (begun) => begun >= LEAST && Date.now() - began > MOST_MS,
      (number) => one(bot.receive, number),
    );
    said('walks through the bot', done, (Date.now() - began) / 1_000);
    const broken = done.filter(({ violations }) => violations.length > 0).sort((a, b) => a.told.length - b.told.length);
    expect([broken.flatMap(({ violations }) => violations), broken[0]?.told.join('\n')]).toEqual([[], undefined]);
    if (ONLY === undefined) expect(done.length).toBeGreaterThanOrEqual(LEAST);
  },
  LONGEST_MS,
);

type Weaken = { store: (sound: Store) => Store; keys?: Keys; receive?: (receive: Receive, store: Store) => Receive };

it.each<[string, string, Weaken]>([
  ['versions', 'words and cards', { store: blindly }],
  ['marks', 'words and cards', { store: unmarked }],
  ['versions', 'cards alone', { store: blindly }],
  ['marks', 'cards alone', { store: unmarked }],
  ['versions on the card', 'cards alone', { store: (sound) => sound, keys: believing, receive: seenNow }],
])(
  'CONTROL: with the %s off, something is lost or doubled by %s',
  async (name, by, weaken) => {
    const began = Date.now();
    const { store: weakened, keys = testKeys, receive = (sound) => sound } = weaken;
    const weak = await botOn({ store: weakened(store), clock, deliveries: {}, keys });
    try {
      let isFound = false;
      const done = await all(
        100,
        () => isFound,
        async (number) => {
          const outcome = await one(receive(weak.receive, store), number, by === 'cards alone');
          isFound ||= outcome.violations.length > 0;
          return outcome;
        },
        FEW_AT_ONCE,
      );
      said(`CONTROL, ${name} off, ${by}`, done, (Date.now() - began) / 1_000);
      expect(isFound).toBe(true);
    } finally {
      await weak.stop();
    }
  },
  LONGEST_MS,
);

// The same sheets over one Redis, by two instances of the bot: a whole talk reads as on the embedded store, and people who write by one and
// by the other at random lose nothing.
import { openRedisStore } from '../../adapters/store/redis-store';
import type { OpenBot } from '../../bot/open-bot';
import type { Receive, Store } from '../../bot/ports';
import { sheetForms } from '../../bot/sheets/reaching';
import { formById, forms } from '../../dialogs/forms/register';
import { seeded } from '../bench/seeded';
import { botOn, freshBot, register } from '../support/bot';
import { testKeys } from '../support/keys';
import { ABA, hold, personCalled } from '../support/people';
import { type RedisServer, startRedisServer } from '../support/redis-server';
import { skippingClock } from '../support/skipping-clock';
import { type Walked, walked } from './bot-walk';
import { talkerOf, tells } from './talker';

const SCHEDULES = Math.ceil(Number(process.env.SHEET_WALKS ?? 100) / 5);
const SEED = Number(process.env.SHEET_SEED ?? 20261122);
const AT_ONCE = 8;
const LONGEST_MS = 1_800_000;

let redis: RedisServer;
let stores: [Store, Store];
let bots: [OpenBot, OpenBot];
const clock = skippingClock(Date.UTC(2026, 10, 22, 9));
beforeAll(async () => {
  redis = await startRedisServer();
  stores = [await openRedisStore(redis.url, testKeys), await openRedisStore(redis.url, testKeys)];
  bots = [
    await botOn({ store: stores[0], clock, deliveries: {} }),
    await botOn({ store: stores[1], clock, deliveries: {} }),
  ];
});
afterAll(async () => {
  for (const bot of bots ?? []) await bot.stop();
  for (const store of stores ?? []) await store.close();
  await redis?.stop();
});

const talk = [
  'gyors adatlap', '22/430-001', 'hivatal@aba.hu', 'mennyi idő a csatlakozás?', 'kihagyom', 'rendszercsatlakozás', 'Kovács Éva', 'vissza',
  'Kovács Évike', 'mind', 'mind', 'nem', 'jegyző', '22/430-002', 'eva@aba.hu', 'kihagyom', 'később', 'folytatás', 'kihagyom', 'igen', 'nem', 'rendben',
  'Aba Város Önkormányzata', '727101', '15727103-2-07', 'kihagyom', 'kihagyom', 'rendben', 'Rákóczi', 'utca', '12.', 'kihagyom', 'rendben', 'állapot',
  'ellenőrzés', 'így marad', 'módosítás 14', '22/430-009', 'ellenőrzés', 'beküldöm', 'adatlap', 'ASP-2026-173701', 'módosítás', 'ellenőrzés', 'beküldöm',
]; // biome-ignore format: one list

it('reads as on the embedded store', async () => {
  const other = await freshBot();
  try {
    const anna = personCalled('Nagy Anna');
    const heard: string[][] = [];
    const doors: [Store, (at: number) => Receive][] = [
      [stores[0], (at) => bots[(at % 2) as 0 | 1].receive],
      [other.store, () => other.receive],
    ];
    for (const [store, door] of doors) {
      await hold(store, anna, 'lead', ABA);
      const talker = talkerOf(anna, 'chat Anna');
      const told: string[] = [];
      for (const [at, text] of talk.entries()) {
        await tells(door(at), talker, '17376', { text });
        told.push(talker.seen.map(({ words }) => words.replace(/\b\d{1,2}:\d{2}\b/g, '··:··')).join('\n'));
      }
      heard.push(told);
    }
    expect(heard[0]).toEqual(heard[1]);
    expect(heard[0]!.join('\n')).toContain('ASP-2026-173702');
  } finally {
    await other.close();
  }
});

const walkedForms = sheetForms({ forms });

async function one(number: number): Promise<Walked> {
  const { ksh } = register.all()[100 + number]!;
  const random = seeded(SEED + number);
  const form = walkedForms[number % walkedForms.length]!;
  const whole = formById(form.fills ?? form.id) ?? form;
  const people = [personCalled(`A${ksh}`), personCalled(`B${ksh}`)] as const;
  let turns = 0;
  const receive: Receive = (turn, how) => bots[(turns++ % 2) as 0 | 1].receive(turn, how);
  return walked({
    receive,
    store: stores[0],
    ksh,
    form,
    whole,
    people,
    random,
    isComplete: number % 4 > 1,
    rounds: 5 + random.whole(20),
    ...(form.parts && { sections: ['internet', 'operációs rendszerek', 'internet', 'intézmények'] }),
  });
}

it(
  'loses nothing by two instances at once',
  async () => {
    const began = Date.now();
    for (let number = 0; number < SCHEDULES; number += 1) {
      const reach = { kind: 'municipality', ksh: register.all()[100 + number]!.ksh } as const;
      await hold(stores[0], personCalled(`A${reach.ksh}`), 'lead', reach);
      await hold(stores[0], personCalled(`B${reach.ksh}`), 'editor', reach);
    }
    const done: Walked[] = [];
    let next = 0;
    const line = async () => {
      for (let number = next++; number < SCHEDULES; number = next++) done.push(await one(number));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
    const sum = (of: 'turns' | 'cards' | 'sendings' | 'disputes') => done.reduce((all, each) => all + each[of], 0);
    process.stdout.write(
      `sheets over one Redis, two instances: ${done.length} schedules, ${sum('turns')} turns, ${sum('cards')} cards, ${sum('sendings')} sendings, ${sum('disputes')} disputes, ${((Date.now() - began) / 1_000).toFixed(0)} s, seed ${SEED}\n`,
    );
    expect(done.flatMap(({ violations }) => violations)).toEqual([]);
  },
  LONGEST_MS,
);

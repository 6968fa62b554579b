// Two editors at random in one sheet, through the whole bot, often at the same moment: no answer that was taken is lost.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import type { OpenBot } from '../../../bot/open-bot';
import { plainText } from '../../../bot/plain-text';
import type { Receive, Store } from '../../../bot/ports';
import type { Turn } from '../../../bot/turn';
import { sheetFieldSchema } from '../../../dialogs/sheet';
import { quickFolder } from '../../access/quick-folder';
import { botOn, register } from '../../support/bot';
import { testKeys } from '../../support/keys';
import { hold, personCalled, type TestPerson } from '../../support/people';
import { skippingClock } from '../../support/skipping-clock';
import { blindly } from './blindly';

const SEED = 20261122;
const SCHEDULES = 80;
const clock = skippingClock(Date.UTC(2026, 10, 22, 9));

const doings = ['answer', 'answer', 'answer', 'back', 'open', 'mine', 'theirs', 'aside', 'wrong'] as const;
type Doing = (typeof doings)[number];
/** One does something, or both at once. */
interface Round {
  does: [Doing, Doing | undefined];
  pick: number;
}
const rounds = fc.array(
  fc.record({
    does: fc.tuple(fc.constantFrom(...doings), fc.option(fc.constantFrom(...doings), { nil: undefined })),
    pick: fc.nat(90),
  }),
  { minLength: 3, maxLength: 9, size: 'max' },
) as fc.Arbitrary<Round[]>;

/** By what is asked; whatever else is asked is left out or takes the first choice. */
const answers: [RegExp, (pick: number) => string][] = [
  [/telefonszáma?\?/, (pick) => `22/430-0${10 + pick}`],
  [/e-mail-címe?\?/, (pick) => `cim${pick}@aba.hu`],
  [/honlapja\?/, (pick) => `aba${pick}.hu`],
  [/csatlakozik az önkormányzat/, (pick) => String(2 + (pick % 2))],
  [/Mi a neve\?/, (pick) => `Kovács ${['Anna', 'Éva', 'Ida'][pick % 3]}`],
  [/szerepkörben/, (pick) => String(1 + (pick % 3))],
  [/beosztása\?/, (pick) => `ügyintéző ${pick}`],
  [/Van még, akit/, (pick) => (pick % 2 ? 'igen' : 'nem')],
];

let folder: string;
let store: Store;
let bot: OpenBot;
beforeAll(async () => {
  folder = await quickFolder();
  store = await openEmbeddedStore(folder, testKeys);
  bot = await botOn({ store, clock, deliveries: {} });
});
afterAll(async () => {
  await bot?.stop();
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Talker {
  person: TestPerson;
  /** What was last said to them. */
  heard: string;
}

const typedFor = (does: Doing, { heard }: Talker, pick: number): string => {
  if (heard.includes('Melyik maradjon?') && does !== 'wrong')
    return does === 'theirs' ? 'ami most ott áll' : 'az enyém';
  if (does === 'answer') return answers.find(([asked]) => asked.test(heard))?.[1](pick) ?? 'igen';
  const words = {
    back: 'vissza',
    open: 'gyors adatlap',
    mine: 'újra',
    theirs: 'állapot',
    aside: 'később',
    wrong: '\u202e9!',
  };
  return words[does];
};

async function says(receive: Receive, talker: Talker, text: string): Promise<void> {
  const { person } = talker;
  const turn: Turn = {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: `chat ${person.key}`, scope: 'personal' },
    from: { id: 'u', ...person.principal, name: person.name },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
  };
  talker.heard = (await receive(turn, 'returned')).map(plainText).join('\n');
}

let used = 0;

async function walked(
  receive: Receive,
  schedule: Round[],
): Promise<{ lost: string[]; taken: number; disputes: number }> {
  used += 1;
  const { ksh } = register.all()[used]!;
  const talkers = ['A', 'B'].map((letter) => ({ person: personCalled(`${letter}${used}`), heard: '' }));
  for (const { person } of talkers) await hold(store, person, 'editor', { kind: 'municipality', ksh });
  for (const talker of talkers) await says(receive, talker, 'gyors adatlap');
  let disputes = 0;
  for (const { does, pick } of schedule) {
    const both = talkers.flatMap((talker, at) => {
      const one = does[at];
      return one ? [says(receive, talker, typedFor(one, talker, pick + at))] : [];
    });
    await Promise.all(both);
    disputes += talkers.filter(({ heard }) => heard.includes('Melyik maradjon?')).length;
  }
  return { ...(await lostIn(store, `municipality|${ksh}`)), disputes };
}

/** What the log says was taken, in order, must stand in the field or in its history, in the same order and by the same people. */
async function lostIn(store: Store, partition: string): Promise<{ lost: string[]; taken: number }> {
  const trail = (await store.auditTrail(partition, 0, 1000)).filter(({ action }) => action === 'answer-sheet');
  const takenAt = new Map<string, string[]>();
  for (const { actor, object } of trail) {
    for (const path of object.replace(/^[^:]*: /, '').split(', ')) {
      takenAt.set(path, [...(takenAt.get(path) ?? []), actor]);
    }
  }
  const prefix = 'sheet/contact-sheet/field/';
  const fields = new Map(
    (await store.list(partition, prefix, '', 1000)).map(({ key, record }) => [key.slice(prefix.length), record]),
  );
  const lost = [...takenAt].flatMap(([path, actors]) => {
    const field = fields.get(path) && sheetFieldSchema.parse(fields.get(path)?.value);
    const chain = field ? [...[...field.history].reverse(), field].map(({ by }) => by) : [];
    return chain.join() === actors.join() ? [] : [`${path}: taken ${actors.length}, there ${chain.length}`];
  });
  return { lost, taken: trail.length };
}

it('loses no answer that was taken, whoever was quicker', async () => {
  const counts = { schedules: 0, taken: 0, disputes: 0 };
  const property = fc.asyncProperty(rounds, async (schedule) => {
    const { lost, taken, disputes } = await walked(bot.receive, schedule);
    counts.schedules += 1;
    counts.taken += taken;
    counts.disputes += disputes;
    expect(lost).toEqual([]);
  });
  await fc.assert(property, { seed: SEED, numRuns: SCHEDULES });
  expect(counts.disputes).toBeGreaterThan(20);
  process.stdout.write(`two editors in one sheet, through the bot: ${JSON.stringify(counts)}\n`);
});

it('CONTROL: with the versions off, answers are lost', async () => {
  const blind = await botOn({ store: blindly(store), clock, deliveries: {} });
  try {
    let lost = 0;
    const property = fc.asyncProperty(rounds, async (schedule) => {
      lost += (await walked(blind.receive, schedule)).lost.length;
    });
    await fc.assert(property, { seed: SEED, numRuns: 50 });
    expect(lost).toBeGreaterThan(0);
    process.stdout.write(`CONTROL, versions off: ${lost} lost\n`);
  } finally {
    await blind.stop();
  }
});

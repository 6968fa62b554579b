// Two editors at random in one survey, through the whole bot: sections chosen, left, handed over and taken back, often at the same moment.
// No answer that was taken is lost, nothing is asked that does not apply, and a section always comes to its end.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { plainText } from '../../../bot/plain-text';
import type { Commit, Receive, Store } from '../../../bot/ports';
import { recalled } from '../../../bot/records';
import { sessionRecord } from '../../../bot/session';
import type { Turn } from '../../../bot/turn';
import { joiningSurvey } from '../../../dialogs/forms/joining-survey';
import { sheetFieldSchema } from '../../../dialogs/sheet';
import { viewOf } from '../../../dialogs/view';
import { botOn, freshBot, register, type TestBot } from '../../support/bot';
import { hold, personCalled, type TestPerson } from '../../support/people';

const SEED = 20261122;
const SCHEDULES = 40;

const doings = [
  'answer', 'answer', 'answer', 'answer', 'not-known', 'back', 'overview', 'choose', 'choose', 'aside', 'on', 'check', 'change', 'unknown', 'hand', 'take',
  'help', 'question', 'wrong',
] as const; // biome-ignore format: one list
type Doing = (typeof doings)[number];
interface Round {
  does: [Doing, Doing | undefined];
  pick: number;
}
const rounds = fc.array(
  fc.record({
    does: fc.tuple(fc.constantFrom(...doings), fc.option(fc.constantFrom(...doings), { nil: undefined })),
    pick: fc.nat(90),
  }),
  { minLength: 6, maxLength: 16, size: 'max' },
) as fc.Arbitrary<Round[]>;

let bot: TestBot;
beforeAll(async () => {
  bot = await freshBot();
});
afterAll(() => bot?.close());

interface Talker {
  person: TestPerson;
  /** What was last said to them. */
  heard: string;
}

/** Two sections, so that they meet in them. */
const sections = ['internet', 'operációs rendszerek', 'csatlakozás', '1', '4.5'];

function typedFor(does: Doing, { heard }: Talker, pick: number, other: TestPerson): string {
  if (heard.includes('Melyik maradjon?') && does !== 'wrong') return pick % 2 ? 'ami most ott áll' : 'az enyém';
  if (does === 'answer') return rightFor(heard, pick);
  if (does === 'choose') return sections[pick % sections.length] ?? '';
  const words: Record<Exclude<Doing, 'answer' | 'choose'>, string> = {
    'not-known': 'nem tudom',
    back: 'vissza',
    overview: 'kérdőív',
    aside: 'később',
    on: 'folytatás',
    check: pick % 2 ? 'ellenőrzés' : 'ellenőrzés internet',
    change: `módosítás ${1 + (pick % 3)}`,
    unknown: 'kérdéseink',
    hand: pick % 2 ? `átadom az internetet ${other.name}nak` : 'átadás',
    take: 'visszaveszem',
    help: 'segítség',
    question: 'mennyi idő a csatlakozás?',
    wrong: '\u202e9!',
  };
  return words[does];
}

/** By what is asked; a choice takes its first or second, a number is a number. */
function rightFor(heard: string, pick: number): string {
  if (/sebesség|Hány|Hányan/.test(heard)) return String(10 + pick);
  if (/Mikor|Mikorra/.test(heard)) return '2028. január 5.';
  if (/internetszolgáltató\?|operációs rendszert/.test(heard)) return `Próba ${pick}`;
  // A number would press its button, and another form be open.
  if (/^ +\d\) Adatlap$/m.test(heard)) return 'folytatás';
  return heard.includes('Ezt már tudjuk') ? 'rendben' : String(1 + (pick % 2));
}

const chatOf = (person: TestPerson): string => `chat ${person.key}`;

async function says(receive: Receive, talker: Talker, text: string): Promise<void> {
  const { person } = talker;
  const turn: Turn = {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: chatOf(person), scope: 'personal' },
    from: { id: 'u', ...person.principal, name: person.name },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
  };
  talker.heard = (await receive(turn, 'returned')).map(plainText).join('\n');
  expect(talker.heard).not.toBe('');
  expect(talker.heard).not.toContain('nem sikerült feldolgoznom');
}

let used = 400;
const prefix = 'sheet/joining-survey/field/';

async function storedIn(ksh: string) {
  const listed = await bot.store.list(`municipality|${ksh}`, prefix, '', 1000);
  return new Map(
    listed.map(({ key, record }) => [
      key.slice(prefix.length),
      { ...record, field: sheetFieldSchema.parse(record.value) },
    ]),
  );
}

async function walked(
  receive: Receive,
  schedule: Round[],
): Promise<{ lost: string[]; taken: number; disputes: number }> {
  used += 1;
  const { ksh } = register.all()[used]!;
  const talkers = ['Anna', 'Béla'].map((name) => ({ person: personCalled(`Próba${used} ${name}`), heard: '' }));
  for (const { person } of talkers) await hold(bot.store, person, 'editor', { kind: 'municipality', ksh });
  for (const talker of talkers) for (const text of ['kérdőív', 'internet']) await says(receive, talker, text);
  let disputes = 0;
  for (const { does, pick } of schedule) {
    const both = talkers.flatMap((talker, at) => {
      const one = does[at];
      const other = talkers[1 - at]!;
      return one ? [says(receive, talker, typedFor(one, talker, pick + at, other.person))] : [];
    });
    await Promise.all(both);
    disputes += talkers.filter(({ heard }) => heard.includes('Melyik maradjon?')).length;
    for (const { person } of talkers) await asksWhatApplies(person, ksh);
  }
  await toTheEnd(receive, talkers[0]!);
  const fields = await storedIn(ksh);
  // Every write of a field leaves what stood there before in its history; what was known before the first does, too.
  const lost = [...fields].flatMap(([path, { version, field }]) => (field.history.length >= version - 1 ? [] : [path]));
  return { lost, taken: [...fields.values()].reduce((sum, { version }) => sum + version, 0), disputes };
}

/** What a colleague has answered meanwhile may have changed what applies: then the next message finds that out. */
async function asksWhatApplies(person: TestPerson, ksh: string): Promise<void> {
  const { sheet } = recalled(sessionRecord, await bot.store.read(chatOf(person), [sessionRecord.key])).value;
  if (!sheet?.shown) return;
  const fields = await storedIn(ksh);
  const answers = Object.fromEntries([...fields].map(([path, { field }]) => [path, field.answer]));
  const { path } = sheet.shown;
  const { questions } = viewOf(joiningSurvey, { answers });
  expect([path, questions.has(path) || path.includes('[')]).toEqual([path, true]);
  expect(sheet.section).toBeDefined();
}

const MOST_TO_THE_END = 30;

async function toTheEnd(receive: Receive, talker: Talker): Promise<void> {
  for (const text of ['mégse', 'ami most ott áll', 'kérdőív', 'internet']) await says(receive, talker, text);
  for (let at = 0; at < MOST_TO_THE_END; at += 1) {
    if (/Az Internet szakasz kész/.test(talker.heard)) return;
    await says(receive, talker, typedFor('answer', talker, at, talker.person));
  }
  throw new Error(`it has no end: ${talker.heard}`);
}

it('loses nothing, asks what applies, and comes to an end', async () => {
  const counts = { schedules: 0, written: 0, disputes: 0 };
  const property = fc.asyncProperty(rounds, async (schedule) => {
    const { lost, taken, disputes } = await walked(bot.receive, schedule);
    counts.schedules += 1;
    counts.written += taken;
    counts.disputes += disputes;
    expect(lost).toEqual([]);
  });
  await fc.assert(property, { seed: SEED, numRuns: SCHEDULES });
  expect(counts.disputes).toBeGreaterThan(5);
  process.stdout.write(`two editors in one survey, through the bot: ${JSON.stringify(counts)}\n`);
}, 120_000);

it('CONTROL: with the versions off, answers are lost', async () => {
  const blind = await botOn({ store: { ...bot.store, commit: blindly }, clock: bot.clock, deliveries: {} });
  try {
    let lost = 0;
    const property = fc.asyncProperty(rounds, async (schedule) => {
      lost += (await walked(blind.receive, schedule)).lost.length;
    });
    await fc.assert(property, { seed: SEED, numRuns: SCHEDULES / 2 });
    expect(lost).toBeGreaterThan(0);
    process.stdout.write(`CONTROL, versions off: ${lost} lost\n`);
  } finally {
    await blind.stop();
  }
}, 120_000);

/** Writes over whatever was there in between. */
async function blindly(commit: Commit): ReturnType<Store['commit']> {
  if (!commit.partition.startsWith('municipality|')) return bot.store.commit(commit);
  for (let tries = 0; tries < 20; tries += 1) {
    const stored = await bot.store.read(
      commit.partition,
      commit.writes.map(({ key }) => key),
    );
    const writes = commit.writes.map((write) => ({ ...write, expectedVersion: stored.get(write.key)?.version ?? 0 }));
    const result = await bot.store.commit({ ...commit, writes, expects: [] });
    if (result.kind !== 'stale') return result;
  }
  throw new Error('it met newer records too often');
}

// Two hundred municipalities whose every string can be told from all others, and people of all roles who wander about: type words of all
// kinds, name their own and other places, press what they were shown and what others were shown, ask for exports and for the log. In
// nothing that anybody is told, and in no log, stands anything that is not theirs to read.
import { randomUUID } from 'node:crypto';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { peoplePartition, personRecord } from '../../bot/access/person';
import { shownName } from '../../bot/municipalities/texts';
import type { Json, Log, Store, StoredRecord, Write } from '../../bot/ports';
import { recalled } from '../../bot/records';
import type { Press } from '../../bot/turn';
import { type Desk, openDesk } from '../adapters/admin/office';
import type { TestPerson } from '../support/people';
import { type Canary, type Country, canariesIn, LOCAL_QUESTION, settle } from './canary-country';
import { type Chance, chanceFrom, seedOfRun } from './chance';
import { mayRead, readerOf } from './may-read';
import { quickFolder } from './quick-folder';
import { chatOf, openTown, type Told, type Town, toldBy } from './town';

const OUTPUTS = Number(process.env.ACCESS_OUTPUTS ?? 12_000);
const MUNICIPALITIES = 200;
const WALKERS = 8;
const AWAKE = 60;

let folder: string;
let town: Town;
let country: Country;
let desk: Desk;
const logged: string[] = [];
const keep = (event: string, fields?: Record<string, unknown>) =>
  void logged.push(`${event} ${JSON.stringify(fields)}`);
const log: Log = {
  info: keep,
  warn: keep,
  error: (event, fields) => keep(event, { ...fields, cause: String(fields?.cause) }),
};

beforeAll(async () => {
  folder = await quickFolder();
  await cp(join(__dirname, '../support/handbook'), folder, { recursive: true });
  // The pages must stand there before the handbook is read.
  const before = await openTown({ mode: 'production' });
  country = await settle(MUNICIPALITIES, before.store, folder, before.clock.now());
  town = await before.beside({ handbook: folder, log, store: trembling(before.store) });
  const { close } = town;
  town.close = async () => {
    await close();
    await before.close();
  };
  desk = await openDesk(town.store, town.clock);
}, 120_000);
afterAll(async () => {
  await desk?.close();
  await town?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Now and then what is read of a place is not to be had, so that something is logged. */
function trembling(store: Store): Store {
  let reads = 0;
  return {
    ...store,
    async read(partition, keys) {
      if (keys.some((key) => key.startsWith('place/'))) reads += 1;
      if (reads % 200 !== 199) return store.read(partition, keys);
      reads += 1;
      throw new Error(`cannot be read: ${JSON.stringify([...(await store.read(partition, keys)).keys()])}`);
    },
  };
}

const words = [
  ...[
    'ki vagyok',
    'önkormányzatváltás',
    'önkormányzatunk',
    'kapcsolattartók',
    'hozzáférések',
    'meghívó',
    'meghívók',
    'kérelmek',
  ],
  ...[
    'kérelmeim',
    'adataim',
    'adatkezelés',
    'helyettest adok meg',
    'segítség',
    'mi az asp?',
    '1',
    '2',
    '3',
    'igen',
    'mégse',
    'holnap',
  ],
  ...[
    'hozzáférést kérek',
    'szerkesztő',
    'vezető',
    'elküldöm',
    'kollégát kérek',
    'miért ezt válaszoltad?',
    'bővebben',
    LOCAL_QUESTION,
  ],
  ...[
    'adatlap',
    'ellenőrzés',
    'rendben',
    'később',
    'mi változott',
    'előzmény 3',
    'beküldött lapok',
    '2: hiányos',
    'visszaküldöm',
    'elfogadom',
    'visszavonom',
    'csak a telefonszám változott',
  ],
];
const wordsWithName = [
  'adatlap',
  'beküldött lapok',
  'kapcsolattartók',
  'hozzáférések',
  'meghívó',
  'meghívók',
  'önkormányzat',
  LOCAL_QUESTION,
  'mi a helyi iroda kódja itt:',
  '',
];

interface Walk {
  town: Town;
  chance: Chance;
  /** Who is in the middle of something. */
  awake: TestPerson[];
  /** What each was last shown. */
  shown: Map<string, Press[]>;
  outputs: number;
  foreign: string[];
  /** Canaries that were rightly read. */
  own: number;
  kinds: Set<string>;
}

async function step(walk: Walk): Promise<void> {
  const { town: on, chance, shown } = walk;
  const person = someone(walk);
  const way = chance.below(20);
  if (way === 0) return asOperator(walk, person);
  const told = way < 12 ? await on.type(person, typed(person, chance)) : await on.press(person, pressed(person, walk));
  shown.set(person.key, pressesIn(told));
  await look(walk, person, told.drawn, 'told');
}

/** Some go on with what they have begun. */
function someone({ chance, awake }: Walk): TestPerson {
  if (awake.length === AWAKE && !chance.once(8)) return chance.of(awake);
  const person = chance.of(country.people);
  awake[awake.length < AWAKE ? awake.length : chance.below(AWAKE)] = person;
  return person;
}

function typed(person: TestPerson, chance: Chance): string {
  if (chance.once(3)) return chance.of(words);
  const { ksh, ...municipality } = placeFor(person, chance);
  return `${chance.of(wordsWithName)} ${chance.of([ksh, shownName({ ksh, ...municipality }), municipality.name])}`;
}

/** Now and then their own; members stand in the order of municipalities. */
function placeFor(person: TestPerson, chance: Chance) {
  return chance.once(2)
    ? chance.of(country.municipalities)
    : (homes.get(person.key) ?? chance.of(country.municipalities));
}

const homes = new Map<string, Country['municipalities'][number]>();

function pressed(person: TestPerson, { chance, shown }: Walk): unknown {
  const own = shown.get(person.key) ?? [];
  if (own.length > 0 && !chance.once(3)) return { press: chance.of(own) };
  const borrowed = [...shown.values()].at(chance.below(Math.max(1, shown.size))) ?? [];
  if (borrowed.length > 0 && !chance.once(3)) return { press: chance.of(borrowed) };
  const { ksh } = chance.of(country.municipalities);
  const section = `helyi/${ksh}/iroda`;
  return {
    press: chance.of<unknown>([
      { do: 'open-section', section },
      { do: 'open-section', section, insteadFor: LOCAL_QUESTION },
      { do: 'rate', helped: false, question: LOCAL_QUESTION, section },
      { do: 'ask-why', question: LOCAL_QUESTION },
      {
        do: 'act',
        name: chance.of(['see-access', 'see-contacts', 'unmask-because', 'meghívó']),
        args: { ksh, from: '0', reason: 'call' },
      },
    ]),
  };
}

function pressesIn({ replies }: Told): Press[] {
  return replies.flatMap(({ buttons = [] }) => buttons.map(({ press }) => press));
}

/** An export of a place, or the log; what is written into a file counts as told to whoever asked. */
async function asOperator(walk: Walk, person: TestPerson): Promise<void> {
  const { chance } = walk;
  const { ksh } = chance.of(country.municipalities);
  const file = join(desk.folder, randomUUID());
  const as = ['--as', `${person.principal.tenantId}/${person.principal.aadObjectId}`];
  const isExport = !chance.once(4);
  const asked = isExport
    ? ['contacts', 'export', '--municipality', ksh, '--to', file]
    : ['audit', 'who-saw', '--municipality', ksh];
  const { said, faults } = await desk.run([...asked, ...as]);
  await look(walk, person, said + faults, isExport ? 'export' : 'log');
  const content = await readFile(file, 'utf8').catch(() => '');
  if (content) {
    walk.outputs += 1;
    walk.kinds.add('file');
    const strangers = [...canariesIn(content, country)].filter((one) => !isOf(one, ksh));
    if (strangers.length > 0 || !isDataAdmin(await readerOf(person, town.store)))
      walk.foreign.push(`a file for ${person.name}`);
    else walk.own += 1;
  }
}

const isDataAdmin = ({ held }: Awaited<ReturnType<typeof readerOf>>): boolean =>
  held.some(({ role }) => role === 'data-admin');

/** People of a place stand in its list, too. */
function isOf(canary: Canary, ksh: string): boolean {
  if (canary.kind === 'person') return homes.get(canary.person.key)?.ksh === ksh;
  return canary.ksh === ksh;
}

async function look(walk: Walk, person: TestPerson, output: string, kind: string): Promise<void> {
  walk.outputs += 1;
  walk.kinds.add(kind);
  const found = canariesIn(output, country);
  if (found.size === 0) return;
  const { store, clock } = town;
  const reader = await readerOf(person, store);
  const readsLog = kind === 'log' && reader.held.some(({ role }) => role === 'auditor');
  for (const canary of found) {
    if (readsLog && canary.kind === 'person') continue;
    if (await mayRead(reader, canary, store, clock.now())) walk.own += 1;
    else
      walk.foreign.push(
        `${kind} ${JSON.stringify(canary).slice(0, 80)} to ${reader.held.map(({ role, reach }) => `${role} ${JSON.stringify(reach)}`)}: ${output.slice(0, 300)}`,
      );
  }
}

/** What was told to others by errand. */
async function lookAtLetters(walk: Walk): Promise<void> {
  await walk.town.settled();
  for (const { partition, reply } of walk.town.letters) {
    const person = country.people.find((one) => chats.get(one.key) === partition);
    if (person) await look(walk, person, toldBy([reply]).drawn, 'letter');
    else walk.foreign.push('a letter to nobody');
  }
}

const chats = new Map<string, string>();
beforeAll(async () => {
  for (const person of country.people) {
    chats.set(person.key, chatOf(person));
    const kind = personRecord(person.key);
    const { grants } = recalled(kind, await town.store.read(peoplePartition, [kind.key])).value;
    const reach = grants[0]?.reach;
    const home = reach?.kind === 'municipality' && country.municipalities.find(({ ksh }) => ksh === reach.ksh);
    if (home) homes.set(person.key, home);
  }
});

async function wander(on: Town, outputs: number, until = () => false): Promise<Walk> {
  const walk: Walk = {
    ...{ town: on, chance: chanceFrom(seedOfRun), shown: new Map(), outputs: 0, awake: [] },
    foreign: [],
    own: 0,
    kinds: new Set(),
  };
  const walker = async (): Promise<void> => {
    while (walk.outputs < outputs && !until() && walk.foreign.length < 20) await step(walk);
  };
  await Promise.all(Array.from({ length: WALKERS }, walker));
  await lookAtLetters(walk);
  return walk;
}

it('CONTROL: whoever may read it all is shown canaries of every kind, and they are seen', async () => {
  const home = country.municipalities[7];
  const lead = country.people.find(({ key }) => homes.get(key) === home);
  if (!home || !lead) throw new Error('nobody lives there');
  const kinds: string[] = [];
  for (const said of [
    'kapcsolattartók',
    'hozzáférések',
    'meghívók',
    'kérelmek',
    LOCAL_QUESTION,
    'adatlap',
    'ellenőrzés',
  ]) {
    const { drawn } = await town.type(lead, said, { chat: 'a:another-chat' });
    const found = [...canariesIn(drawn, country)].map((canary) =>
      'ksh' in canary ? `${canary.kind} ${canary.ksh}` : canary.kind,
    );
    kinds.push(`${said}: ${found.sort()}`);
  }
  const { ksh } = home;
  expect(kinds).toEqual([
    `kapcsolattartók: contact ${ksh},contact ${ksh},contact ${ksh},contact-domain ${ksh}`,
    // Three names, and in the buttons the pseudonyms of the two who can be taken away.
    'hozzáférések: person,person,person,person,person',
    `meghívók: invitation ${ksh}`,
    'kérelmek: person,person',
    `${LOCAL_QUESTION}: page ${ksh}`,
    'adatlap: ',
    `ellenőrzés: contact ${ksh},contact ${ksh},contact ${ksh},contact-domain ${ksh},draft ${ksh},sheet ${ksh}`,
  ]);
});

it('nobody is told anything of a municipality that is not theirs to read', async () => {
  const begun = performance.now();
  const walk = await wander(town, OUTPUTS);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(
    `canaries: ${MUNICIPALITIES} municipalities, ${country.people.length} people, ${country.canaries.size} canaries; ${walk.outputs} outputs (${[...walk.kinds].join(', ')}) and ${logged.length} lines of log, ${walk.own} canaries rightly read, ${walk.foreign.length} foreign; ${seconds} s, seed ${seedOfRun}\n`,
  );
  expect(walk.foreign).toEqual([]);
  expect(walk.own).toBeGreaterThan(OUTPUTS / 50);
  expect(logged.filter((line) => canariesIn(line, country).size > 0)).toEqual([]);
}, 1_800_000);

it('CONTROL: a bot that does not look how far a grant reaches is caught', async () => {
  const careless = await town.beside({ store: reachingAll(town.store) });
  const walk = await wander(careless, 3_000).finally(() => careless.close());
  expect(walk.foreign.length).toBeGreaterThan(5);
  process.stdout.write(
    `canaries, without a look at the reach: ${walk.foreign.length} foreign after ${walk.outputs} outputs\n`,
  );
}, 60_000);

/** Grants are read as if they reached all, and written as they are. */
function reachingAll(store: Store): Store {
  const real = new Map<string, unknown>();
  const withReach = (value: unknown, reachOf: (grant: { id: string; reach: unknown }) => unknown): Json => {
    const person = value as { grants: { id: string; reach: unknown }[] };
    return { ...person, grants: person.grants.map((grant) => ({ ...grant, reach: reachOf(grant) })) } as Json;
  };
  const widened = (key: string, { value, version }: StoredRecord): StoredRecord => {
    const remember = ({ id, reach }: { id: string; reach: unknown }) => {
      real.set(`${key} ${id}`, reach);
      return { kind: 'all' };
    };
    return { value: withReach(value, remember), version };
  };
  const narrowed = (write: Write): Write => {
    const { key, value } = write;
    if (!key.startsWith('person/') || value === undefined) return write;
    return { ...write, value: withReach(value, ({ id, reach }) => real.get(`${key} ${id}`) ?? reach) };
  };
  return {
    ...store,
    async read(partition, keys) {
      const found = await store.read(partition, keys);
      return new Map([...found].map(([key, one]) => [key, key.startsWith('person/') ? widened(key, one) : one]));
    },
    commit: (commit) => store.commit({ ...commit, writes: commit.writes.map(narrowed) }),
  };
}

// Two instances on one store, people who fill in sheets on both, and kill -9 at random moments; then the books are compared.
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { localPeople } from '../../../bot/access/demo';
import type { Store } from '../../../bot/ports';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { type Random, seeded } from '../../bench/seeded';
import { register } from '../../support/bot';
import { type Child, startChild } from '../../support/child';
import { freePort } from '../../support/free-port';
import { hold, personCalled, type TestPerson } from '../../support/people';
import { filler } from '../../walks/filler';
import { type Beside, openBeside } from './beside';
import { booksOf, violationsIn, withoutTimes } from './sheet-books';
import { type Client, runClient, type Sent } from './sheet-clients';

export interface SheetLoop {
  /** The program to run, from the project's root. */
  program: string;
  variables: Record<string, string>;
  instances: number;
  openStore: () => Promise<Store>;
  /** How many sheets are filled in by one person, beside a bot that nobody kills; and how many by two at once. */
  alone: number;
  together: number;
  /** Whole sections as cards, one question after the other, or some so and some so. */
  by: 'cards' | 'words' | 'both';
  /** After so many commands at most, so that a slow machine does no fewer. */
  killsEvery: number;
  seed: number;
  /** Takes the store away for a moment, too. */
  alsoKills?: () => Promise<void>;
  /** For a control: so many broken promises are enough. */
  enough?: number;
}

export interface SheetOutcome {
  violations: string[];
  commands: number;
  answers: number;
  cards: number;
  sheets: number;
  sendings: number;
  kills: number;
  storeKills: number;
  seconds: number;
}

const HANDBOOK_DIR = join(__dirname, '../../support/handbook');
const LONGEST_MS = 90_000 * Number(process.env.SHEET_ROUNDS ?? 1);

export async function sheetLoop(loop: SheetLoop): Promise<SheetOutcome> {
  const begun = Date.now();
  const random = seeded(loop.seed);
  const sheets = sheetsOf(loop);
  const beside = await openBeside();
  await given(loop, beside.store, sheets);
  const agent = new Agent({ keepAlive: true });
  const violations: string[] = [];
  const house = await openInstances(loop);
  let hasFailed = false;
  const over = () =>
    hasFailed || violations.length >= (loop.enough ?? Number.POSITIVE_INFINITY) || Date.now() - begun > LONGEST_MS;
  let acknowledged = 0;
  const wire = { ports: house.ports, agent, isOver: over, mayGoOn: () => house.mayGoOn(acknowledged) };
  const running = Promise.all(
    sheets.map(async ({ ksh, people }, sheet) => {
      const alone = people.length === 1 ? beside : undefined;
      const clients = people.map((person, at) => {
        const inOne = loop.by === 'both' ? (sheet + at) % 2 === 0 : loop.by === 'cards';
        const counted = () => {
          acknowledged += 1;
        };
        return clientOf({ ksh, person, at, alone, violations, seed: loop.seed, inOne, counted });
      });
      const sent = await Promise.all(clients.map((client) => runClient(client, wire)));
      return [ksh, sent.flat()] as const;
    }),
  );
  running.catch(() => {
    hasFailed = true;
  });
  try {
    const killed = await house.killingUntil(
      running.then(() => undefined),
      random,
      () => acknowledged,
    );
    const done = await running;
    await house.close();
    if (!over()) violations.push(...(await compared(loop, done, beside.store, sheets)));
    else if (violations.length === 0) throw new Error('they did not come to an end in time');
    const all = done.flatMap(([, sent]) => sent);
    return {
      violations,
      commands: all.length,
      answers: all.reduce((sum, { does }) => sum + (does.gives ? 1 : 0) + (does.card?.gives.length ?? 0), 0),
      cards: all.filter(({ does }) => does.card).length,
      sheets: sheets.length,
      sendings: all.filter(({ seen }) => seen.some(({ words }) => /beküldtem\. Száma: ASP/.test(words))).length,
      ...killed,
      seconds: (Date.now() - begun) / 1_000,
    };
  } finally {
    agent.destroy();
    await house.close();
    await beside.close();
  }
}

interface FilledSheet {
  ksh: string;
  people: TestPerson[];
}

/** Where local mode has people and contacts of its own. */
const taken = new Set(
  localPeople(register).flatMap(({ municipalities }) =>
    municipalities.length < 10 ? municipalities.map(({ ksh }) => ksh) : [],
  ),
);

/** Of one county, so that one tax number fits them all. */
function sheetsOf({ alone, together }: SheetLoop): FilledSheet[] {
  const places = register
    .all()
    .filter(({ ksh, county, office }) => county === 'Fejér' && !taken.has(ksh) && office.kind === 'own');
  return places.slice(0, alone + together).map(({ ksh }, at) => ({
    ksh,
    people: (at < alone ? ['Vezető'] : ['Vezető', 'Munkatárs']).map((name) => personCalled(`${name} ${ksh}`)),
  }));
}

/** Everybody holds what they need, in both stores. */
async function given({ openStore }: SheetLoop, beside: Store, sheets: readonly FilledSheet[]): Promise<void> {
  const store = await openStore();
  try {
    for (const { ksh, people } of sheets) {
      for (const [at, person] of people.entries()) {
        for (const each of [store, beside])
          await hold(each, person, at === 0 ? 'lead' : 'editor', { kind: 'municipality', ksh });
      }
    }
  } finally {
    await store.close();
  }
}

function clientOf(of: {
  ksh: string;
  person: TestPerson;
  at: number;
  alone: Beside | undefined;
  violations: string[];
  seed: number;
  inOne: boolean;
  counted: () => void;
}): Client {
  const { ksh, person, at, alone, violations, inOne, counted } = of;
  const random = seeded(of.seed + Number(ksh) * 10 + at);
  const opens = at === 0 ? 'adatlap' : 'gyors adatlap';
  const from = 1_000 * at;
  return {
    name: `${ksh}-${at}`,
    ksh,
    person,
    random,
    filler: filler({ form: contactSheet, opens, random, changes: 2, reopens: 1, from, straysOnceIn: 12, inOne }),
    acknowledged: async (sent) => {
      counted();
      const difference = await alone?.differs(sent);
      if (difference) violations.push(difference);
    },
  };
}

interface Instances {
  ports(): number[];
  /** Whoever was killed is back, or has not been missing for many commands. */
  mayGoOn(acknowledged: number): boolean;
  /** `acknowledged`: how many commands are by now. */
  killingUntil(
    over: Promise<void>,
    random: Random,
    acknowledged: () => number,
  ): Promise<{ kills: number; storeKills: number }>;
  close(): Promise<void>;
}

const MOST_STARTS = 5;
/** Whoever has ended by itself is started again with the next kill. */
const LONGEST_BETWEEN_MS = 5_000;

async function untilStarted(start: () => Promise<Child>): Promise<Child> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await start();
    } catch (cause) {
      if (tried === MOST_STARTS) throw cause;
    }
  }
}

/** Of several one is always left, so that there is something to interrupt. */
async function openInstances({ program, variables, instances, killsEvery, alsoKills }: SheetLoop): Promise<Instances> {
  const start = async () => startChild(program, await freePort(), { ...variables, HANDBOOK_DIR, LOG_LEVEL: 'error' });
  const children: (Child | undefined)[] = await Promise.all(Array.from({ length: instances }, start));
  const starting = new Set<Promise<void>>();
  let isClosed = false;
  let lastKill = 0;
  const isWhole = () => children.every((child) => child !== undefined);
  const kill = async (victim: number) => {
    const child = children[victim];
    const others = children.filter((each, at) => each && at !== victim);
    if (!child || (others.length === 0 && instances > 1)) return false;
    children[victim] = undefined;
    await child.kill('SIGKILL');
    // Whoever ends at the start because its store is away is started again, as a supervisor would.
    const again = untilStarted(start).then(async (next) => {
      if (isClosed) await next.kill('SIGKILL');
      else children[victim] = next;
    });
    starting.add(again);
    again.finally(() => starting.delete(again)).catch(() => undefined);
    return true;
  };
  return {
    ports: () => children.flatMap((child) => child?.port ?? []),
    mayGoOn: (acknowledged) => isWhole() || acknowledged < lastKill + killsEvery,
    async killingUntil(over, random, acknowledged) {
      let isOver = false;
      over.then(
        () => {
          isOver = true;
        },
        () => {
          isOver = true;
        },
      );
      let kills = 0;
      let storeKills = 0;
      for (let turn = 0; !isOver; turn += 1) {
        const due = acknowledged() + 1 + random.whole(killsEvery);
        const latest = Date.now() + LONGEST_BETWEEN_MS;
        while (!isOver && (!isWhole() || (acknowledged() < due && Date.now() < latest))) await sleep(5);
        if (isOver) break;
        // In the middle of something.
        await sleep(random.whole(30));
        if (await kill(turn % instances)) kills += 1;
        lastKill = acknowledged();
        if (alsoKills && turn % 2 === 1) {
          await alsoKills();
          storeKills += 1;
        }
      }
      await over;
      return { kills, storeKills };
    },
    async close() {
      isClosed = true;
      await Promise.allSettled(starting);
      await Promise.all(children.map((child) => child?.kill('SIGKILL')));
    },
  };
}

async function compared(
  { openStore }: SheetLoop,
  done: readonly (readonly [string, Sent[]])[],
  beside: Store,
  sheets: readonly FilledSheet[],
): Promise<string[]> {
  const store = await openStore();
  try {
    const broken: string[] = [];
    for (const [ksh, sent] of done) {
      const books = await booksOf(store, ksh);
      broken.push(...violationsIn(ksh, books, sent));
      const isAlone = sheets.find((sheet) => sheet.ksh === ksh)?.people.length === 1;
      if (isAlone && !isDeepStrictEqual(withoutTimes(books), withoutTimes(await booksOf(beside, ksh)))) {
        broken.push(`${ksh}: what stands there is not what a bot keeps that nobody kills`);
      }
    }
    return broken;
  } finally {
    await store.close();
  }
}

// Ten thousand cards that nobody was given: altered, exchanged, borrowed, too old, signed under something else. None is accepted: whoever
// presses is refused and nothing changes. A good one pressed again changes nothing twice, and none outlives the grant behind it.

import { make } from '../../bot/access/change';
import { end } from '../../bot/access/giving';
import { peoplePartition, personRecord } from '../../bot/access/person';
import { placeRecord } from '../../bot/access/place';
import { draftOn } from '../../bot/draft';
import type { Keys } from '../../bot/ports';
import { recalled } from '../../bot/records';
import { texts } from '../../bot/texts';
import { testKeys } from '../support/keys';
import { ABA, hold, personCalled, type TestPerson } from '../support/people';
import { sheetPartition } from '../support/sent-sheet';
import { type Chance, chanceFrom, seedOfRun } from './chance';
import { changedIn, type Dump, dumpOf } from './dump';
import { type Forged, type Forger, type Given, makers, wrapped } from './forging';
import { livelySheets, sheetPartitions, sheetPeople } from './lively-sheets';
import { pressNames } from './press-names';
import { actsIn, chatOf, openTown, type SealedAct, type Told, type Town } from './town';

const COUNT = Number(process.env.ACCESS_CARDS ?? 10_000);
const AT_ONCE = 40;
const HOUR_MS = 60 * 60 * 1000;
/** Also beside much else on a small machine. */
const MOST_MS = 240_000;
const URHIDA = { kind: 'office', seat: '17622' } as const;

const lead = personCalled('Kovács Anna');
const manager = personCalled('Papp Petra');
const editor = personCalled('Szabó Béla');
const clerk = personCalled('Deák Dóra');
const notary = personCalled('Nagy Jenő');
const expected = personCalled('Cseh Cili');
const newcomer = personCalled('Erős Elek');
const asking = personCalled('Fehér Flóra');
const agent = personCalled('Hegyi Hugó');
const stranger = personCalled('Idegen Iván');
const alsoAsking = personCalled('Vendég Vera');
const people = [
  lead,
  manager,
  editor,
  clerk,
  notary,
  expected,
  newcomer,
  asking,
  agent,
  stranger,
  alsoAsking,
  ...sheetPeople,
];

let town: Town;
let given: Given[];
beforeAll(async () => {
  town = await openTown();
  given = await livelyTown(town);
}, MOST_MS);
afterAll(() => town?.close());

/** People with something to press, each of another kind. */
async function livelyTown(on: Town): Promise<Given[]> {
  await hold(on.store, lead, 'lead', ABA);
  await hold(on.store, editor, 'editor', ABA);
  await hold(on.store, manager, 'programme-manager', { kind: 'all' });
  await hold(on.store, clerk, 'editor', URHIDA);
  await hold(on.store, notary, 'lead', URHIDA);
  await hold(on.store, expected, 'viewer', ABA, { awaitsPerson: true, evidence: 'import' });
  await hold(on.store, agent, 'helpdesk-agent', { kind: 'all' });
  await addContact(on);
  const all: Given[] = [];
  const gather = async (person: TestPerson, told: Promise<Told>): Promise<SealedAct[]> => {
    const acts = actsIn((await told).replies).map(({ press }) => press);
    all.push(...acts.map((press) => ({ person, press })));
    return acts;
  };
  for (const person of people) await gather(person, on.type(person, 'segítség'));
  for (const [person, role] of [
    [asking, 'szerkesztő'],
    [alsoAsking, 'szerkesztő'],
    [newcomer, 'vezető'],
  ] as const) {
    for (const said of ['hozzáférést kérek', 'Aba', role]) await gather(person, on.type(person, said));
    const [send] = all.filter((one) => one.person === person && one.press.args.send === 'yes');
    if (send && person !== newcomer) await on.press(person, { press: send.press });
  }
  await on.settled();
  for (const { partition, reply } of on.letters) {
    const person = people.find((one) => chatOf(one) === partition);
    if (person) all.push(...actsIn([reply]).map(({ press }) => ({ person, press })));
  }
  await gather(clerk, on.type(clerk, 'önkormányzatváltás'));
  for (const person of [lead, manager, notary]) {
    for (const said of ['hozzáférések 17376', 'meghívó 17376', 'hozzáférések 17622', 'meghívó 17622']) {
      for (const press of await gather(person, on.type(person, said))) {
        // The next step of what changes only at its end; an invitation is made at once, and can be withdrawn.
        if (press.name === 'take-access') await gather(person, on.press(person, { press }));
        if (press.name === 'invite-as') await on.press(person, { press });
      }
    }
    await gather(person, on.type(person, 'kérelmek'));
    for (const ksh of ['17376', '17622']) await gather(person, on.type(person, `meghívók ${ksh}`));
  }
  for (const press of await gather(agent, on.type(agent, 'kapcsolattartók 17376'))) {
    if (press.name === 'unmask-contacts') await gather(agent, on.press(agent, { press }));
  }
  const [first] = (await gather(lead, on.type(lead, 'helyettest adok meg'))).filter(({ args }) => args.person);
  await gather(lead, on.press(lead, { press: first }));
  await gather(lead, on.type(lead, 'holnap'));
  for (const said of ['gyors adatlap', 'egyben', 'később']) await gather(editor, on.type(editor, said));
  all.push(...(await livelySheets(on)));
  return all.filter(({ press }) => Object.keys(press.args).length > 0);
}

/** What stands in sheets: in those of Aba, and of whoever else is lively. */
const SHEETS = [sheetPartition('17376'), ...sheetPartitions];

/** Fences go up once more whenever somebody finds the errand: that changes nothing in a sheet. */
async function sheetsOn({ store }: Town): Promise<Dump> {
  const dumps = await Promise.all(
    SHEETS.map(async (partition) => [partition, await dumpOf(store, partition)] as const),
  );
  return new Map(
    dumps.flatMap(([partition, dump]) =>
      [...dump].flatMap(([key, kept]) => (key.startsWith('fence/') ? [] : [[`${partition} ${key}`, kept] as const])),
    ),
  );
}
const EMAIL = 'katalin@minta.example';

async function addContact({ store }: Town): Promise<void> {
  const draft = draftOn(store, peoplePartition);
  const kind = placeRecord(ABA);
  const contact = { name: 'Kiss Katalin', duty: 'Pénzügy', email: EMAIL };
  await draft.write(kind, { ...(await draft.read(kind)), contacts: [contact] });
  const change = { partition: peoplePartition, ...draft.done(), mail: [], audit: [] };
  expect(await store.commit(change)).toEqual({ kind: 'done' });
}

function forgerOf(chance: Chance): Forger {
  const ids = [...new Set(given.flatMap(({ press }) => Object.values(press.args)))];
  return { given, people, ids, chance };
}

function* forgeries(count: number, forger: Forger): Generator<{ maker: string; forged: Forged }> {
  const all = Object.entries(makers);
  for (let made = 0; made < count; ) {
    const [maker, make] = forger.chance.of(all);
    const forged = make(forger.chance.of(given), forger);
    if (!forged) continue;
    made += 1;
    yield { maker, forged: wrapped(forged, forger.chance) };
  }
}

const REFUSALS = new Set([texts.pressRefused.foreign.text, texts.pressRefused.old.text]);

interface Outcome {
  byMaker: Map<string, { refused: number; unread: number }>;
  accepted: string[];
}

async function pressAll(on: Town, count: number, forger: Forger, atOnce = AT_ONCE): Promise<Outcome> {
  const outcome: Outcome = { byMaker: new Map(), accepted: [] };
  const waiting = forgeries(count, forger);
  const worker = async (): Promise<void> => {
    for (const { maker, forged } of waiting) {
      const { replies } = await on.press(forged.person, forged.value, forged.where);
      const counted = outcome.byMaker.get(maker) ?? { refused: 0, unread: 0 };
      outcome.byMaker.set(maker, counted);
      const said = replies.map(({ text }) => text);
      if (said.every((text) => REFUSALS.has(text))) counted.refused += 1;
      else if (said[0] === UNREAD) counted.unread += 1;
      else
        outcome.accepted.push(`${maker} (${forged.how}): ${JSON.stringify(forged.value)} -> ${said[0]?.slice(0, 80)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcome;
}

/** Said to what has no words and no press that could be read. */
let UNREAD: string;
beforeAll(async () => {
  UNREAD = (await town.type(stranger, '')).replies[0]?.text ?? '';
});

it('is made of every button that the bot has', () => {
  const drawn = new Set(given.map(({ press }) => press.name));
  expect(pressNames().length).toBeGreaterThan(40);
  expect(pressNames().filter((name) => !drawn.has(name))).toEqual([]);
  expect([...drawn].filter((name) => !pressNames().includes(name))).toEqual([]);
});

it(
  'refuses every one of them, notes it, and changes nothing',
  async () => {
    const before = await dumpOf(town.store, peoplePartition);
    const sheets = await sheetsOn(town);
    const from = town.commits.length;
    const forger = forgerOf(chanceFrom(seedOfRun));
    const begun = performance.now();
    const { byMaker, accepted } = await pressAll(town, COUNT, forger);
    const seconds = (performance.now() - begun) / 1000;
    await town.settled();

    const sum = (which: 'refused' | 'unread') => [...byMaker.values()].reduce((all, each) => all + each[which], 0);
    process.stdout.write(
      `forged cards: ${COUNT} of ${byMaker.size} kinds, made from ${given.length} real ones (${[...new Set(given.map(({ press }) => press.name))].join(', ')}): ${sum('refused')} refused, ${sum('unread')} not even read as a press, ${accepted.length} accepted; ${seconds.toFixed(1)} s, seed ${seedOfRun}\n`,
    );
    expect(accepted).toEqual([]);
    expect(changedIn(before, await dumpOf(town.store, peoplePartition))).toEqual([]);
    expect(changedIn(sheets, await sheetsOn(town))).toEqual([]);
    const audit = town.commits.slice(from).flatMap((commit) => commit.audit);
    expect(audit.filter(({ action, result }) => action === 'refuse-press' && result === 'refused')).toHaveLength(
      sum('refused'),
    );
    expect(new Set(audit.map(({ action }) => action))).toEqual(new Set(['refuse-press', 'nothing-to-read']));
    for (const counted of byMaker.values()) expect(counted.refused + counted.unread).toBeGreaterThan(COUNT / 100);
  },
  MOST_MS,
);

it('takes none that is too old, however good it was', async () => {
  const before = await dumpOf(town.store, peoplePartition);
  for (const [hours, isOver] of [
    [25, ({ name }: SealedAct) => !['decide', 'sheet-section', 'sheet-answers', 'sheet-rows'].includes(name)],
    [14 * 24 + 1, () => true],
  ] as const) {
    const later = { now: () => town.clock.now() + hours * HOUR_MS, skip() {} };
    const on = await town.beside({ clock: later });
    try {
      for (const { person, press } of given.filter((one) => isOver(one.press))) {
        expect((await on.press(person, { press })).replies[0]).toMatchObject({ text: texts.pressRefused.old.text });
      }
    } finally {
      await on.close();
    }
  }
  expect(changedIn(before, await dumpOf(town.store, peoplePartition))).toEqual([]);
});

it('CONTROL: without a look at the signature some of them are accepted, and change what they should not', async () => {
  const believing: Keys = { sign: testKeys.sign, isSigned: () => true };
  const on = await town.beside({ keys: believing });
  const before = await dumpOf(town.store, peoplePartition);
  const { accepted } = await pressAll(on, 1_000, forgerOf(chanceFrom(seedOfRun)), 4).finally(() => on.close());
  const changed = changedIn(before, await dumpOf(town.store, peoplePartition));
  process.stdout.write(
    `forged cards, without the signature: ${accepted.length} of 1000 accepted, ${changed.length} records changed\n`,
  );
  expect(accepted.length).toBeGreaterThan(100);
  expect(changed).not.toEqual([]);
});

describe('good ones', () => {
  let own: Town;
  let other: Town;
  let good: Given[];
  beforeEach(async () => {
    own = await openTown();
    good = await livelyTown(own);
    other = await own.beside();
  }, MOST_MS);
  afterEach(async () => {
    await other?.close();
    await own?.close();
  });

  interface State {
    people: Dump;
    /** Entries of the log about changes among people and in each sheet, and letters to others. */
    noted: number[];
    letters: number;
  }

  async function state(): Promise<State> {
    await own.settled();
    const people = new Map([...(await dumpOf(own.store, peoplePartition)), ...(await sheetsOn(own))]);
    const trails = [peoplePartition, ...SHEETS].map((partition) => own.store.auditTrail(partition, 0, 10_000));
    const noted = (await Promise.all(trails)).map((trail) => trail.filter(({ result }) => result === 'done').length);
    return { people, noted, letters: own.letters.length + other.letters.length };
  }

  it(
    'change nothing twice, pressed again and again and at the same moment on two instances',
    async () => {
      let changing = 0;
      let presses = 0;
      const before = await state();
      for (const { person, press } of good) {
        const old = await state();
        await Promise.all([own, other, own, other].map((on) => on.press(person, { press })));
        const once = await state();
        const more = once.noted.map((count, at) => count - (old.noted[at] ?? 0));
        changing += more.some((count) => count > 0) ? 1 : 0;
        expect([press.name, more.filter((count) => count > 1)]).toEqual([press.name, []]);
        await Promise.all([own, other, other].map((on) => on.press(person, { press })));
        // What is filled in comes without a seal: put under any button but that of a card it is nothing, and makes no other press of it.
        for (const typed of press.name === 'section-card' ? [] : ['22/430-001', '22/430-002']) {
          await own.press(person, { press, filled: true, 'reach.phone': typed });
        }
        presses += 9;
        const again = await state();
        expect([press.name, changedIn(once.people, again.people)]).toEqual([press.name, []]);
        expect([press.name, again.noted, again.letters]).toEqual([press.name, once.noted, once.letters]);
      }
      const grants = Object.keys(Object.fromEntries(before.people)).length;
      process.stdout.write(
        `replayed cards: ${good.length} good ones, ${presses} presses, ${changing} changes, ${grants} records\n`,
      );
      expect(changing).toBeGreaterThan(5);
    },
    MOST_MS,
  );

  it('write what is filled in on a card once, on whichever instance it is pressed', async () => {
    const cards = good.filter(({ press: { name, args } }) => name === 'section-card' && args.section === 'reach');
    expect(cards.length).toBeGreaterThan(1);
    const there = sheetPartition(cards[0]?.press.args.ksh ?? '');
    const answered = async () =>
      (await own.store.auditTrail(there, 0, 1000)).filter(
        ({ action, result }) => action === 'answer-sheet' && result === 'done',
      ).length;
    const before = await answered();
    // A card of what is not open is refused.
    for (const { person, press } of cards) await own.type(person, `gyors adatlap ${press.args.ksh}`);
    for (const { person, press } of cards) {
      const value = {
        press,
        filled: true,
        'reach.phone': '22/430-001',
        'reach.email': 'a@aba.hu',
        'reach.website': '',
      };
      await Promise.all([own, other, own, other].map((on) => on.press(person, value)));
    }
    const once = await dumpOf(own.store, there);
    expect(await answered()).toBe(before + 1);
    for (const { person, press } of cards) {
      const value = {
        press,
        filled: true,
        'reach.phone': '22/430-001',
        'reach.email': 'a@aba.hu',
        'reach.website': '',
      };
      await other.press(person, value);
    }
    expect(changedIn(once, await dumpOf(own.store, there))).toEqual([]);
  });

  it(
    'do nothing once the grant behind them has ended',
    async () => {
      for (const { person } of good) await endAll(person);
      const before = await state();
      const holding = good.filter(({ person }) => ![newcomer, asking, alsoAsking].includes(person));
      for (const { person, press } of holding) {
        const from = own.commits.length;
        const { drawn } = await own.press(person, { press });
        const audit = own.commits.slice(from).flatMap((commit) => commit.audit);
        expect([press.name, audit.length]).toEqual([press.name, 1]);
        expect([press.name, drawn.includes(EMAIL) || drawn.includes(editor.name)]).toEqual([press.name, false]);
      }
      const after = await state();
      expect(changedIn(before.people, after.people)).toEqual([]);
      expect([after.noted, after.letters]).toEqual([before.noted, before.letters]);
      process.stdout.write(`cards after the end of a grant: ${holding.length} pressed, nothing changed\n`);
    },
    MOST_MS,
  );

  it('are noted as refused once the grant behind them has ended', async () => {
    for (const { person } of good) await endAll(person);
    const noted: string[] = [];
    for (const { person, press } of good.filter(({ press: { name } }) => /^(take|withdraw)/.test(name))) {
      const from = own.commits.length;
      await own.press(person, { press });
      const audit = own.commits.slice(from).flatMap((commit) => commit.audit);
      noted.push(...audit.map(({ action, result }) => `${action} ${result}`));
    }
    expect(noted.filter((each) => !each.endsWith('refused'))).toEqual([]);
  });

  it('give no code a second time once the grant behind them has ended', async () => {
    for (const { person } of good) await endAll(person);
    for (const { person, press } of good.filter(({ press: { name } }) => name === 'invite-as')) {
      expect((await own.press(person, { press })).drawn).not.toMatch(/(?:[A-Z\d]{5}-){4}[A-Z\d]{6}/);
    }
  });

  async function endAll({ key }: TestPerson): Promise<void> {
    const kind = personRecord(key);
    const { grants } = recalled(kind, await own.store.read(peoplePartition, [kind.key])).value;
    for (const { id } of grants.filter(({ ended }) => !ended)) {
      const draft = draftOn(own.store, peoplePartition);
      const fences = await end(draft, key, id, { at: own.clock.now(), by: 'test' });
      const change = { partition: peoplePartition, ...draft.done(), audit: [], fences };
      expect(await make(change, { actor: 'test' }, { ...own, commit: own.store.commit })).toEqual({ kind: 'done' });
    }
  }
});

// Things that happen to grants, as data: what fast-check thinks up, done on the real store and in the model side by side.
import fc from 'fast-check';
import { make } from '../../bot/access/change';
import { end, give } from '../../bot/access/giving';
import { type Grant, grantSchema } from '../../bot/access/grant';
import { peoplePartition, personRecord } from '../../bot/access/person';
import { placeIn } from '../../bot/access/places';
import { tenantsRecord } from '../../bot/access/tenants';
import { type Draft, draftOn } from '../../bot/draft';
import type { Clock, Store } from '../../bot/ports';
import { register } from '../support/bot';
import { personCalled, type TestPerson } from '../support/people';
import { type Held, type PlaceOf, type ReachOf, roleNames } from './model';

const HOUR_MS = 60 * 60 * 1000;
const tenants = ['aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeee1', 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeee2'];

/** Aba; two of the four villages of a joint office in the same county; a town elsewhere; a code that nobody has. */
export const kshCodes = ['17376', '17622', '30650', '25627', '00000'] as const;

export function placeAt(ksh: string): PlaceOf | undefined {
  return placeIn(register, ksh);
}

const reaches: ReachOf[] = [
  { kind: 'municipality', ksh: '17376' },
  { kind: 'municipality', ksh: '17622' },
  { kind: 'office', seat: '17622' },
  { kind: 'region', county: 'Fejér' },
  { kind: 'all' },
];

const person = fc.nat(2);
const hours = fc.integer({ min: -30, max: 30 });
const given = fc.record({
  who: person,
  role: fc.constantFrom(...roleNames),
  reach: fc.constantFrom(...reaches),
  fromHours: fc.oneof({ weight: 3, arbitrary: fc.constant(-1) }, { weight: 2, arbitrary: hours }),
  lastsHours: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
});

/** `which`: one of the grants so far, counted round. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('give' as const), given, waits: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('put' as const), given }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('end' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('say-yes' as const), which: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('stand-in' as const), which: fc.nat(), given }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tenant' as const), which: fc.nat(1), isListed: fc.boolean() }) },
);
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Given = Extract<Step, { do: 'give' }>['given'];

export const histories = fc.array(fc.record({ step, onFirst: fc.boolean() }), { minLength: 1, maxLength: 9 });

export interface World {
  people: TestPerson[];
  /** By person. */
  held: Held[][];
  listed: Set<string>;
  clock: Clock & { skip(ms: number): void };
  count: number;
}

/** Two of one organisation and one of another, all new; both organisations are on the list. */
export async function newWorld(name: string, clock: World['clock'], store: Store): Promise<World> {
  const [one = '', other = ''] = tenants;
  const people = [one, one, other].map((tenant, at) => personCalled(`${name}/${at}`, tenant));
  const world: World = { people, held: [[], [], []], listed: new Set(), clock, count: 0 };
  await list(world, new Set(tenants), store);
  return world;
}

export function isListed({ listed }: World, { principal }: TestPerson): boolean {
  return listed.has(principal.tenantId);
}

/** Resolves when it is done as far as whoever does it would know. */
export async function happens(what: Step, world: World, store: Store): Promise<void> {
  switch (what.do) {
    case 'give':
      return gives(what.given, world, store, what.waits ? { waits: true } : {});
    case 'put':
      return puts(what.given, world, store);
    case 'stand-in':
      return standsIn(what, world, store);
    case 'end':
      return ends(what.which, world, store);
    case 'say-yes':
      return saysYes(what.which, world, store);
    case 'wait':
      return world.clock.skip(what.hours * HOUR_MS);
    case 'tenant': {
      const tenant = tenants[what.which] ?? '';
      const listed = new Set(world.listed);
      if (what.isListed) listed.add(tenant);
      else listed.delete(tenant);
      return list(world, listed, store);
    }
  }
}

function heldFrom({ role, reach, fromHours, lastsHours }: Given, world: World, more: Partial<Held>): Held {
  const from = world.clock.now() + fromHours * HOUR_MS;
  world.count += 1;
  const until = lastsHours === undefined ? {} : { until: from + lastsHours * HOUR_MS };
  return { id: `g${world.count}`, role, reach, from, ...until, ...more };
}

export function grantFrom({ id, role, reach, from, until, waits, standsInFor }: Held): Grant {
  return grantSchema.parse({
    ...{ id, role, reach, from, givenAt: 0, givenBy: 'test' },
    evidence: standsInFor ? 'substitution' : 'shell',
    ...(until !== undefined && { until }),
    ...(waits && { awaitsPerson: true }),
    ...(standsInFor && { source: standsInFor.id }),
  });
}

async function gives(given: Given, world: World, store: Store, more: Partial<Held>): Promise<void> {
  const who = world.people[given.who];
  if (!who) return;
  const held = heldFrom(given, world, more);
  await changing(store, async (draft) => {
    if ((await give(draft, who, grantFrom(held))) === 'given') world.held[given.who]?.push(held);
  });
}

/** Written past all checks, as another version of the product or a wrong hand might have. */
async function puts(given: Given, world: World, store: Store): Promise<void> {
  const who = world.people[given.who];
  if (!who) return;
  const held = heldFrom(given, world, {});
  world.held[given.who]?.push(held);
  await changing(store, async (draft) => {
    const kind = personRecord(who.key);
    const record = await draft.read(kind);
    await draft.write(kind, { ...record, principal: who.principal, grants: [...record.grants, grantFrom(held)] });
  });
}

async function standsIn({ which, given }: Extract<Step, { do: 'stand-in' }>, world: World, store: Store) {
  const source = chosen(which, world)?.held;
  if (!source || source.ended || source.standsInFor) return;
  await gives({ ...given, role: source.role, reach: source.reach }, world, store, { standsInFor: source });
}

async function ends(which: number, world: World, store: Store): Promise<void> {
  const one = chosen(which, world);
  const who = one && world.people[one.who];
  if (!one || !who) return;
  const draft = draftOn(store, peoplePartition);
  const fences = await end(draft, who.key, one.held.id, { at: world.clock.now(), by: 'test' });
  const change = { partition: peoplePartition, ...draft.done(), audit: [], fences };
  await make(change, { actor: 'test' }, { store, clock: world.clock, commit: store.commit });
  one.held.ended = true;
}

async function saysYes(which: number, world: World, store: Store): Promise<void> {
  const one = chosen(which, world);
  const who = one && world.people[one.who];
  if (!one || !who) return;
  delete one.held.waits;
  await changing(store, async (draft) => {
    const kind = personRecord(who.key);
    const record = await draft.read(kind);
    const grants = record.grants.map(({ awaitsPerson, ...grant }) =>
      grant.id === one.held.id || !awaitsPerson ? grant : { ...grant, awaitsPerson },
    );
    await draft.write(kind, { ...record, grants });
  });
}

function chosen(which: number, { held }: World): { who: number; held: Held } | undefined {
  const all = held.flatMap((theirs, who) => theirs.map((one) => ({ who, held: one })));
  return all[which % Math.max(1, all.length)];
}

async function list(world: World, listed: Set<string>, store: Store): Promise<void> {
  world.listed = listed;
  const allowed = Object.fromEntries([...listed].map((tenant) => [tenant, { name: 'Próba', since: 0 }]));
  await changing(store, (draft) => draft.write(tenantsRecord, { allowed }));
}

async function changing(store: Store, change: (draft: Draft) => Promise<void>): Promise<void> {
  const draft = draftOn(store, peoplePartition);
  await change(draft);
  const { writes, expects } = draft.done();
  if (writes.length === 0) return;
  const { kind } = await store.commit({ partition: peoplePartition, writes, expects, mail: [], audit: [] });
  if (kind !== 'done') throw new Error(`a step was not committed: ${kind}`);
}

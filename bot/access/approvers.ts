// Who decides about a request, and which requests wait for somebody: both ask `authorize`, the books of places only say where to look.
import type { Register } from '../municipalities/register';
import type { Store } from '../ports';
import { type RecordKind, recalled } from '../records';
import { authorize } from './authorize';
import { covers, type Grant, type Place, type Reach } from './grant';
import { type Person, peoplePartition, personRecord } from './person';
import { placeRecord } from './place';
import { municipalitiesOf, placeIn } from './places';
import { actionToDecide, partsOfId, type Request, requestTo, stateOf, waitingIn } from './request';
import { permission } from './roles';
import { type Standing, type StandingNeeds, standingOf } from './standing';

export interface ApprovingHouse extends StandingNeeds {
  store: Pick<Store, 'read'>;
  register: Register;
}

/** Told at once; if there are more, the others find it among what waits for them. */
const MOST_TOLD = 20;

/** Pseudonyms of those who may decide now; never of who asks. */
export async function approversOf(
  { ksh, role, by }: Pick<Request, 'ksh' | 'role' | 'by'>,
  house: ApprovingHouse,
): Promise<string[]> {
  const place = placeIn(house.register, ksh);
  if (!place) return [];
  const action = actionToDecide(role);
  const approvers: string[] = [];
  for (const { key, principal, grants } of await peopleAround(place, house)) {
    // Most people of the programme could never decide: what they hold says so without another look.
    const isPossible = grants.some((grant) => permission(grant.role, action) !== 'no' && covers(grant.reach, place));
    if (key === by || !principal || !isPossible || approvers.length === MOST_TOLD) continue;
    if (authorize(await standingOf(principal, house), action, place).allow) approvers.push(key);
  }
  return approvers;
}

/** Whoever holds something that may reach this place. */
export async function peopleAround(
  { ksh, seat, county }: Place,
  { store }: ApprovingHouse,
): Promise<(Person & { key: string })[]> {
  const reaches: Reach[] = [
    { kind: 'municipality', ksh },
    { kind: 'office', seat },
    { kind: 'region', county },
    { kind: 'all' },
  ];
  const books = await readAll(reaches.map(placeRecord), store);
  const keys = [...new Set(books.flatMap(({ members }) => members.map(({ key }) => key)))];
  const people = await readAll(keys.map(personRecord), store);
  return people.map((person, at) => ({ ...person, key: keys[at] ?? '' }));
}

/** Those that this person may decide about now, oldest first. */
export async function requestsFor(asker: Standing, now: number, house: ApprovingHouse): Promise<Request[]> {
  const { store, register } = house;
  const reaches = asker.grants.flatMap((grant) => whereWaits(grant, register));
  const books = await readAll(reaches.map(placeRecord), store);
  const ids = [...new Set(books.flatMap((book) => waitingIn(book, now)))];
  const kinds = ids.flatMap((id) => recordFor(asker, id, register) ?? []);
  return (await readAll(kinds, store))
    .flatMap((request) => request ?? [])
    .filter((request) => stateOf(request, now) === 'open' && mayDecide(asker, request, register))
    .sort((one, other) => one.at - other.at);
}

function recordFor(asker: Standing, id: string, register: Register): RecordKind<Request | null> | undefined {
  const parts = partsOfId(id);
  const place = parts && placeIn(register, parts.ksh);
  for (const action of ['give-access', 'give-lead'] as const) {
    const verdict = authorize(asker, action, place);
    if (parts && verdict.allow) return requestTo(verdict.scope, parts);
  }
  return undefined;
}

function mayDecide(asker: Standing, { ksh, role, by }: Request, register: Register): boolean {
  return by !== asker.key && authorize(asker, actionToDecide(role), placeIn(register, ksh)).allow;
}

/** Whoever looks after few places reads their books; whoever looks after many, those of the counties. */
function whereWaits({ role, reach }: Grant, register: Register): Reach[] {
  const named = municipalitiesOf(reach, register).map(({ ksh }): Reach => ({ kind: 'municipality', ksh }));
  if (permission(role, 'give-access') !== 'no') return named;
  if (permission(role, 'give-lead') === 'no') return [];
  if (reach.kind === 'region') return [reach];
  return reach.kind === 'all' ? countiesIn(register).map((county) => ({ kind: 'region', county })) : named;
}

function countiesIn(register: Register): string[] {
  return [...new Set(register.all().map(({ county }) => county))];
}

async function readAll<T>(kinds: RecordKind<T>[], store: Pick<Store, 'read'>): Promise<T[]> {
  if (kinds.length === 0) return [];
  const stored = await store.read(peoplePartition, [...new Set(kinds.map(({ key }) => key))]);
  return kinds.map((kind) => recalled(kind, stored).value);
}

// Everybody who could ask: each role, as far as it may reach, in every state that a grant can be in; and those who hold nothing.
import { peoplePartition, personRecord } from '../../bot/access/person';
import { placeRecord } from '../../bot/access/place';
import { tenantsRecord } from '../../bot/access/tenants';
import { draftOn } from '../../bot/draft';
import type { Store } from '../../bot/ports';
import { personCalled, type TestPerson } from '../support/people';
import { grantFrom } from './history';
import type { Held, ReachOf, RoleName } from './model';

const HOUR_MS = 60 * 60 * 1000;
export const LISTED = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeee1';
const UNLISTED = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeee9';

export const ABA = '17376';
/** A village of a joint office with its seat in 17622; both in the county of Aba. */
export const VILLAGE = '30650';
/** In another county. */
export const ELSEWHERE = '25627';
/** Nobody has this code. */
const NOWHERE = '00000';

export interface Subject {
  label: string;
  person: TestPerson;
  held: Held[];
  isListed: boolean;
  /** A municipality that what they hold names or contains. */
  own: string;
  other: string;
  inGroup?: true;
  unvouched?: true;
}

const reaches: Record<string, { reach: ReachOf; own: string; other: string }> = {
  municipality: { reach: { kind: 'municipality', ksh: ABA }, own: ABA, other: ELSEWHERE },
  office: { reach: { kind: 'office', seat: '17622' }, own: VILLAGE, other: ABA },
  region: { reach: { kind: 'region', county: 'Fejér' }, own: VILLAGE, other: ELSEWHERE },
  all: { reach: { kind: 'all' }, own: ELSEWHERE, other: NOWHERE },
};

const reachesOf: Record<RoleName, string[]> = {
  viewer: ['municipality', 'office'],
  editor: ['municipality', 'office'],
  lead: ['municipality', 'office'],
  'helpdesk-agent': ['municipality', 'region', 'all'],
  'helpdesk-lead': ['all'],
  'programme-manager': ['region', 'all'],
  'data-admin': ['all'],
  auditor: ['all'],
};

/** What is different from a grant that counts; `also`: held beside it. */
interface State {
  name: string;
  terms?: (now: number) => Partial<Held>;
  also?: (role: RoleName) => RoleName;
  isListed?: false;
  inGroup?: true;
  only?: RoleName;
}

const states: State[] = [
  { name: 'active' },
  { name: 'not begun', terms: (now) => ({ from: now + 24 * HOUR_MS }) },
  { name: 'over', terms: (now) => ({ until: now - 1 }) },
  { name: 'ended', terms: () => ({ ended: true }) },
  { name: 'awaits a yes', terms: () => ({ waits: true }) },
  { name: 'organisation off the list', isListed: false },
  { name: 'beside a role that it cannot be with', also: (role) => besides[role] },
  { name: 'in a group chat', inGroup: true },
  { name: 'standing in', only: 'lead', terms: (now) => ({ until: now + 24 * HOUR_MS, standsInFor: lent(now) }) },
  { name: 'standing in, over', only: 'lead', terms: (now) => ({ until: now - 1, standsInFor: lent(now) }) },
];

const besides: Record<RoleName, RoleName> = {
  viewer: 'auditor',
  editor: 'auditor',
  lead: 'helpdesk-agent',
  'helpdesk-agent': 'lead',
  'helpdesk-lead': 'programme-manager',
  'programme-manager': 'data-admin',
  'data-admin': 'lead',
  auditor: 'lead',
};

const lent = (now: number): Held => ({ id: 'lent', role: 'lead', reach: { kind: 'all' }, from: now - 48 * HOUR_MS });

/** Puts them into the store, past all checks: states that should not come about are asked for, too. */
export async function subjectsOn(store: Store, now: number): Promise<Subject[]> {
  const subjects = [...holding(now), ...holdingNothing()];
  const draft = draftOn(store, peoplePartition);
  await draft.write(tenantsRecord, { allowed: { [LISTED]: { name: 'Próba', since: 0 } } });
  for (const { person, held } of subjects.filter((each) => each.held.length > 0)) {
    const grants = held.map((one) => ({
      ...grantFrom(one),
      ...(one.ended && { ended: { at: now - HOUR_MS, by: 'test' } }),
    }));
    await draft.write(personRecord(person.key), {
      principal: person.principal,
      name: person.name,
      grants,
      reached: [],
    });
    for (const { id, reach } of held.filter(({ ended }) => !ended)) {
      // Not into the books of the places that lists are asked for: they would fill pages.
      if (reach.kind !== 'all' && reach.kind !== 'region') continue;
      const book = await draft.read(placeRecord(reach));
      await draft.write(placeRecord(reach), { ...book, members: [...book.members, { key: person.key, grant: id }] });
    }
  }
  const { kind } = await store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
  if (kind !== 'done') throw new Error(kind);
  return subjects;
}

function holding(now: number): Subject[] {
  return Object.entries(reachesOf).flatMap(([role, kinds]) =>
    kinds.flatMap((kind) =>
      states
        .filter(({ only }) => only === undefined || only === role)
        .map((state) => subjectOf(role as RoleName, kind, state, now)),
    ),
  );
}

let made = 0;
const nextPerson = (tenantId: string): TestPerson => {
  made += 1;
  return personCalled(`A${1000 + made}`, tenantId);
};

function subjectOf(role: RoleName, kind: string, state: State, now: number): Subject {
  const there = reaches[kind];
  if (!there) throw new Error(kind);
  const isListed = state.isListed ?? true;
  const grant: Held = { id: 'g', role, reach: there.reach, from: now - HOUR_MS, ...state.terms?.(now) };
  const also = state.also?.(role);
  const second = also && { id: 'h', role: also, reach: reachFor(also, there.reach), from: now - HOUR_MS };
  return {
    label: `${role} (${kind}), ${state.name}`,
    person: nextPerson(isListed ? LISTED : UNLISTED),
    held: [grant, ...(second ? [second] : [])],
    isListed,
    own: there.own,
    other: there.other,
    ...(state.inGroup && { inGroup: true }),
  };
}

function reachFor(role: RoleName, there: ReachOf): ReachOf {
  if (role !== 'lead') return { kind: 'all' };
  return there.kind === 'municipality' || there.kind === 'office' ? there : { kind: 'municipality', ksh: ELSEWHERE };
}

function holdingNothing(): Subject[] {
  const nothing = { held: [], own: ABA, other: ELSEWHERE };
  return [
    { ...nothing, label: 'guest', person: nextPerson(LISTED), isListed: true },
    { ...nothing, label: 'guest of an unlisted organisation', person: nextPerson(UNLISTED), isListed: false },
    { ...nothing, label: 'nobody vouched for', person: nextPerson(LISTED), isListed: false, unvouched: true },
  ];
}

// Gives grants and ends them: in the person's record, which is the truth, and in the book of the place, which lists who is there.
import type { Draft } from '../draft';
import type { Change } from './change';
import { type Grant, mayReach, type Reach } from './grant';
import { personRecord } from './person';
import { placeRecord } from './place';
import type { Principal } from './principal';
import { conflict } from './roles';

export interface Recipient {
  key: string;
  principal: Principal;
  name?: string;
}

export type Given = 'given' | /** They hold it already, for at least as long. */ 'held' | 'conflict' | 'reach';

export async function give(draft: Draft, { key, principal, name }: Recipient, grant: Grant): Promise<Given> {
  if (!mayReach(grant.role, grant.reach)) return 'reach';
  const kind = personRecord(key);
  const person = await draft.read(kind);
  const open = person.grants.filter(({ ended, until }) => !ended && (until === undefined || grant.from < until));
  if (open.some(({ role }) => conflict(role, grant.role))) return 'conflict';
  if (open.some((held) => lasts(held, grant))) return 'held';
  await draft.write(kind, { ...person, principal, ...(name && { name }), grants: [...person.grants, grant] });
  const place = placeRecord(grant.reach);
  const book = await draft.read(place);
  await draft.write(place, { ...book, members: [...book.members, { key, grant: grant.id }] });
  return 'given';
}

/** One that still waits for the person's yes stands in nobody's way. */
function lasts(held: Grant, { role, reach, from, until }: Grant): boolean {
  if (held.role !== role || !isSame(held.reach, reach) || held.awaitsPerson) return false;
  return held.from <= from && (held.until === undefined || (until !== undefined && until <= held.until));
}

function isSame(one: Reach, other: Reach): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Ends a grant, and with it those of whoever stands in for it. The fences go up where any of them may be in use. */
export async function end(
  draft: Draft,
  key: string,
  grantId: string,
  ended: { at: number; by: string },
): Promise<NonNullable<Change['fences']>> {
  const kind = personRecord(key);
  const person = await draft.read(kind);
  const grant = person.grants.find(({ id }) => id === grantId);
  if (!grant || grant.ended) return [];
  const grants = person.grants.map((each) => (each === grant ? { ...each, ended } : each));
  await draft.write(kind, { ...person, grants });
  const place = placeRecord(grant.reach);
  const { members, ...book } = await draft.read(place);
  await draft.write(place, { ...book, members: members.filter((member) => member.grant !== grantId) });
  const fences = [{ key, partitions: person.reached }];
  for (const deputy of members) {
    const { grants: theirs } = await draft.read(personRecord(deputy.key));
    const standsIn = theirs.find(({ id, source }) => id === deputy.grant && source === grantId);
    if (standsIn) fences.push(...(await end(draft, deputy.key, standsIn.id, ended)));
  }
  return fences;
}

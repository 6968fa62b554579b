// Who has access to a municipality: the people of its own book and of its joint office's, as their own records say.
import type { Draft } from '../draft';
import type { Scope } from './authorize';
import type { Grant } from './grant';
import { personRecord } from './person';
import { municipalityRecord, type PlaceBook, placeRecord } from './place';
import type { Role } from './roles';

export interface Member {
  /** Pseudonym. */
  key: string;
  /** Family name first; not known of somebody who was pre-authorised without one. */
  name: string | undefined;
  grant: Grant;
}

/** Leads first, then who stands in for one, then the others by name; also those whose time has not come yet. `seat`: of the municipality's office. */
export async function membersOf(draft: Draft, scope: Scope, seat: string, now: number): Promise<Member[]> {
  const books = [await draft.read(municipalityRecord(scope)), await draft.read(placeRecord({ kind: 'office', seat }))];
  const members: Member[] = [];
  for (const { key, grant: id } of books.flatMap((book) => book.members)) {
    const { name, grants } = await draft.read(personRecord(key));
    const grant = grants.find((each) => each.id === id);
    if (grant && isOpen(grant, now)) members.push({ key, name, grant });
  }
  return members.sort(inOrder);
}

/** A municipality's own and that of its whole office: also who is invited there, and what waits. */
export async function booksOf(draft: Draft, scope: Scope, seat: string): Promise<PlaceBook[]> {
  return [await draft.read(municipalityRecord(scope)), await draft.read(placeRecord({ kind: 'office', seat }))];
}

/** Neither ended nor over. */
export function isOpen({ ended, until }: Grant, now: number): boolean {
  return !ended && (until === undefined || now < until);
}

const ORDER: readonly Role[] = ['lead', 'editor', 'viewer'];

function inOrder(one: Member, other: Member): number {
  const byRole = ORDER.indexOf(one.grant.role) - ORDER.indexOf(other.grant.role);
  const byName = (one.name ?? '').localeCompare(other.name ?? '', 'hu');
  const standsIn = ({ grant }: Member): number => (grant.evidence === 'substitution' ? 1 : 0);
  return byRole || standsIn(one) - standsIn(other) || byName || (one.grant.id < other.grant.id ? -1 : 1);
}

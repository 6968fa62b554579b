// Who is asking, and what they hold at this moment: read anew with every turn, so that what was taken away is gone with the next.
import type { Clock, Store } from '../ports';
import { recalled } from '../records';
import { type Grant, isActive } from './grant';
import { type Person, peoplePartition, personRecord } from './person';
import { type Principal, pseudonymOf } from './principal';
import { withoutConflict } from './roles';
import { isAllowed, tenantsRecord } from './tenants';

export interface Standing {
  /** undefined: a guest whom nobody vouches for. */
  principal?: Principal;
  /** The pseudonym; of a guest, of what the channel calls them. */
  key: string;
  person: Person;
  /** 0: nothing is known of them. */
  version: number;
  isTenantAllowed: boolean;
  /** What counts now. */
  grants: Grant[];
}

export interface StandingNeeds {
  store: Pick<Store, 'read'>;
  clock: Clock;
  mode: 'local' | 'production';
}

export async function standingOf(principal: Principal, { store, clock, mode }: StandingNeeds): Promise<Standing> {
  const key = pseudonymOf(principal);
  const kind = personRecord(key);
  const stored = await store.read(peoplePartition, [kind.key, tenantsRecord.key]);
  const { value: person, version } = recalled(kind, stored);
  const isTenantAllowed = isAllowed(recalled(tenantsRecord, stored).value, principal.tenantId, mode);
  const grants = isTenantAllowed ? countingAt(person.grants, clock.now()) : [];
  return { principal, key, person, version, isTenantAllowed, grants };
}

export function guestStanding(key: string): Standing {
  return { key, person: { grants: [], reached: [] }, version: 0, isTenantAllowed: false, grants: [] };
}

/** Of all that was ever given, what counts at `now` (ms since 1970). */
export function countingAt(grants: Grant[], now: number): Grant[] {
  return withoutConflict(grants.filter((grant) => isActive(grant, now)));
}

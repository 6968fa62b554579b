// The steps of asking for access: what is still to be said, as a reply. A step is worked out from what was said, like a question of a form.
import { approversOf } from '../access/approvers';
import { covers } from '../access/grant';
import { peoplePartition } from '../access/person';
import { placeIn } from '../access/places';
import { ownPrefix, type Request, requestIn, stateOf, until } from '../access/request';
import { conflict } from '../access/roles';
import type { Standing } from '../access/standing';
import { tenantName, tenantsRecord } from '../access/tenants';
import { recalled } from '../records';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Requester } from '../texts/requests';
import type { Reply, Turn } from '../turn';
import type { Desk } from './handler';

export type Steps = Omit<NonNullable<Session['requesting']>, 'at'>;

/** Whoever comes back later has begun something new. */
const LASTS_MS = 60 * 60_000;

/** What is being asked for, unless it was left lying. */
export function stepsIn({ requesting }: Session, now: number): Steps | undefined {
  return requesting && now - requesting.at < LASTS_MS ? requesting : undefined;
}

/** More than anybody asks for; what was decided is kept for a while. */
const MOST_LISTED = 100;

/** All that one person asked for, there or anywhere, oldest first. */
export async function requestsOf(asker: Standing, { store }: Pick<Desk, 'store'>, ksh?: string): Promise<Request[]> {
  const listed = await store.list(peoplePartition, ownPrefix(asker, ksh), '', MOST_LISTED);
  return listed.flatMap(({ record }) => requestIn(record.value) ?? []).sort((one, other) => one.at - other.at);
}

/** `done`: there is nothing more to be asked, because it cannot be requested. */
export async function nextStep(
  { ksh, role }: Steps,
  turn: Turn,
  asker: Standing,
  desk: Desk,
): Promise<{ reply: Reply; done?: true }> {
  const municipality = ksh === undefined ? undefined : desk.register.byKsh(ksh);
  const place = ksh === undefined ? undefined : placeIn(desk.register, ksh);
  if (!municipality || !place) return { reply: texts.askMunicipality };
  const open = (await requestsOf(asker, desk, municipality.ksh)).find(
    (each) => stateOf(each, desk.clock.now()) === 'open',
  );
  if (open)
    return { reply: texts.alreadyRequested({ municipality, role: open.role, at: open.at }, until(open)), done: true };
  if (!role) return { reply: texts.askRole(municipality) };
  const holds = asker.grants.some((grant) => grant.role === role && covers(grant.reach, place));
  if (holds) return { reply: texts.alreadyHeld(municipality, role), done: true };
  if (asker.grants.some((grant) => conflict(grant.role, role))) return { reply: texts.cannotHoldBoth, done: true };
  const approvers = await approversOf({ ksh: municipality.ksh, role, by: asker.key }, desk);
  const requester = await requesterIn(turn, asker, desk);
  return { reply: texts.summary({ municipality, role, hasApprover: approvers.length > 0, ...requester }) };
}

async function requesterIn({ from }: Turn, asker: Standing, { store }: Desk): Promise<Requester> {
  const tenants = recalled(tenantsRecord, await store.read(peoplePartition, [tenantsRecord.key])).value;
  return { name: from.name, organisation: asker.principal && tenantName(tenants, asker.principal.tenantId) };
}

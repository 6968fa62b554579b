// The steps of asking for access: what is still to be said, as a reply. A step is worked out from what was said, like a question of a form.
import { approversOf } from '../access/approvers';
import { covers, type Grant } from '../access/grant';
import { peoplePartition } from '../access/person';
import { placeIn } from '../access/places';
import { ownPrefix, type Request, type RequestableRole, requestIn, stateOf, until } from '../access/request';
import { conflict } from '../access/roles';
import type { Standing } from '../access/standing';
import { tenantsRecord } from '../access/tenants';
import type { Municipality } from '../municipalities/register';
import { recalled } from '../records';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Requester } from '../texts/deciding';
import type { Reply, Turn } from '../turn';
import { askExpected, expectedOf } from './confirm-expected';
import type { Desk } from './handler';
import { organisationIn } from './shown-request';

export type Steps = Omit<NonNullable<Session['requesting']>, 'at'>;

/** Whoever comes back later has begun something new. */
const LASTS_MS = 60 * 60_000;

/** What is being asked for, unless it was left lying. */
export function stepsIn({ requesting }: Session, now: number): Steps | undefined {
  return requesting && now - requesting.at < LASTS_MS ? requesting : undefined;
}

/** A clerk of a large joint office asks for each member; nobody needs more at once. */
const MOST_OPEN = 25;
/** What was decided is kept for a while. */
const MOST_LISTED = 500;

/** All that one person asked for, oldest first. */
export async function requestsOf(asker: Standing, { store }: Pick<Desk, 'store'>): Promise<Request[]> {
  const listed = await store.list(peoplePartition, ownPrefix(asker), '', MOST_LISTED);
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
  if (!municipality) return { reply: texts.askMunicipality };
  const needless = await whyNeedless(municipality, role, asker, desk);
  if (needless) return { reply: needless, done: true };
  if (!role) return { reply: texts.askRole(municipality) };
  const approvers = await approversOf({ ksh: municipality.ksh, role, by: asker.key }, desk);
  const requester = await requesterIn(turn, asker, desk);
  return { reply: texts.summary({ municipality, role, hasApprover: approvers.length > 0, ...requester }) };
}

/** It waits already, is only to be said yes to, is held, or can never be held. */
async function whyNeedless(
  municipality: Municipality,
  role: RequestableRole | undefined,
  asker: Standing,
  desk: Desk,
): Promise<Reply | undefined> {
  const now = desk.clock.now();
  const place = placeIn(desk.register, municipality.ksh);
  const isThere = ({ reach }: Grant) => place !== undefined && covers(reach, place);
  const waiting = (await requestsOf(asker, desk)).filter((each) => stateOf(each, now) === 'open');
  const open = waiting.find(({ ksh }) => ksh === municipality.ksh);
  if (open) return texts.alreadyRequested({ municipality, role: open.role, at: open.at }, until(open));
  const expected = expectedOf(asker.person, now).find(isThere);
  if (expected) return askExpected(expected, desk);
  if (waiting.length >= MOST_OPEN) return texts.tooManyOfYours;
  if (!role) return undefined;
  if (asker.grants.some((grant) => grant.role === role && isThere(grant))) return texts.alreadyHeld(municipality, role);
  return asker.grants.some((grant) => conflict(grant.role, role)) ? texts.cannotHoldBoth : undefined;
}

async function requesterIn({ from }: Turn, asker: Standing, { store }: Desk): Promise<Requester> {
  const tenants = recalled(tenantsRecord, await store.read(peoplePartition, [tenantsRecord.key])).value;
  return { name: from.name, organisation: organisationIn(tenants, asker.principal?.tenantId ?? '') };
}

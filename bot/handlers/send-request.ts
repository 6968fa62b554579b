// The request goes out: it stands in the books where those look who decide, whoever asks can be told of the result, and they are told.
import { approversOf } from '../access/approvers';
import { peoplePartition, personRecord } from '../access/person';
import { placeIn } from '../access/places';
import { presentIn } from '../access/presence';
import type { Principal } from '../access/principal';
import {
  actionToDecide,
  booksOf,
  idOf,
  ownRequest,
  type Request,
  type RequestableRole,
  until,
  withRequest,
} from '../access/request';
import type { Standing } from '../access/standing';
import { telling } from '../access/telling';
import { isAllowed, tenantsRecord } from '../access/tenants';
import { type Draft, draftOn } from '../draft';
import type { Municipality } from '../municipalities/register';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Turn } from '../turn';
import type { Desk, Outcome } from './handler';
import { shownRequest } from './shown-request';

interface Wanted {
  municipality: Municipality;
  role: RequestableRole;
}

export async function sendRequest(
  { municipality, role }: Wanted,
  turn: Turn,
  session: Session,
  asker: Standing,
  desk: Desk,
): Promise<Outcome> {
  const { principal } = asker;
  const now = desk.clock.now();
  const draft = draftOn(desk.store, peoplePartition);
  const tenants = await draft.read(tenantsRecord);
  if (!principal || !isAllowed(tenants, principal.tenantId, desk.mode)) {
    return { replies: [texts.tenantNotAllowed], session };
  }
  const { name } = turn.from;
  const request: Request = { by: asker.key, principal, ...(name && { name }), ksh: municipality.ksh, role, at: now };
  if (!(await booked(draft, request, desk))) return { replies: [texts.tooManyWaiting], session };
  await draft.write(ownRequest(asker, request), request);
  await becomeReachable(draft, turn, { key: asker.key, principal }, now);
  const id = idOf(request);
  const shown = shownRequest(request, tenants, desk.register);
  const onlyIf = { action: actionToDecide(role), ksh: municipality.ksh };
  const approvers = await approversOf(request, desk);
  return {
    replies: [texts.requestSent(role, until(request))],
    session,
    change: {
      partition: peoplePartition,
      ...draft.done(),
      audit: [
        {
          action: 'request-access',
          municipality: municipality.ksh,
          object: `request-${id}`,
          result: 'done',
          reason: role,
        },
      ],
      mail: approvers.map((person) =>
        telling(`request-${id}-${person}`, { person, reply: texts.requestCard(id, shown), onlyIf }),
      ),
    },
  };
}

/** false: too many wait there already. */
async function booked(draft: Draft, request: Request, { register }: Desk): Promise<boolean> {
  const place = placeIn(register, request.ksh);
  for (const kind of place ? booksOf(request, place) : []) {
    const book = withRequest(await draft.read(kind), idOf(request), request.at);
    if (!book) return false;
    await draft.write(kind, book);
  }
  return true;
}

/** Of a guest nothing is kept; whoever asks for access wants to be told. Two requests at once meet in this record. */
async function becomeReachable(
  draft: Draft,
  turn: Turn,
  { key, principal }: { key: string; principal: Principal },
  now: number,
) {
  const kind = personRecord(key);
  const { name } = turn.from;
  const person = presentIn(turn, await draft.read(kind), now);
  await draft.write(kind, { ...person, principal, ...(name && { name }) });
}

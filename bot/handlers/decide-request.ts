// Somebody approves or rejects a request from its card. Whether they may is asked again at this moment, and the first decision is the only one.
import { z } from 'zod';
import { requestsFor } from '../access/approvers';
import { authorize } from '../access/authorize';
import type { Noted } from '../access/change';
import { settle } from '../access/deciding';
import { peoplePartition } from '../access/person';
import { placeIn } from '../access/places';
import {
  actionToDecide,
  idOf,
  partsOfId,
  type Request,
  requestableSchema,
  requestTo,
  stateOf,
} from '../access/request';
import type { Standing } from '../access/standing';
import { telling } from '../access/telling';
import { isAllowed, type Tenants, tenantsRecord } from '../access/tenants';
import { type Draft, draftOn } from '../draft';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Reply } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';
import { shownRequest } from './shown-request';

const pressedSchema = z.object({ request: z.string(), role: requestableSchema, as: z.enum(['approved', 'rejected']) });
type Pressed = z.infer<typeof pressedSchema>;

export function decideRequest(desk: Desk): Handler {
  return personally({
    name: 'decide-request',
    handle(turn, session, asker) {
      const pressed = actOf(turn, 'decide', pressedSchema);
      return pressed && decided(pressed, session, asker, desk);
    },
  });
}

async function decided(pressed: Pressed, session: Session, asker: Standing, desk: Desk): Promise<Outcome> {
  const id = partsOfId(pressed.request);
  const verdict = authorize(asker, actionToDecide(pressed.role), id && placeIn(desk.register, id.ksh));
  const noted = { action: 'decide-request', object: `request-${pressed.request}`, ...(id && { municipality: id.ksh }) };
  const refused = (reply: Reply, reason: string): Outcome => ({
    replies: [reply],
    session,
    audit: [{ ...noted, result: 'refused', reason }],
  });
  if (!id || !verdict.allow) return refused(texts.requestNotYours, verdict.allow ? 'no-such-place' : verdict.reason);
  if (id.by === asker.key) return refused(texts.requestNotYours, 'own');
  const draft = draftOn(desk.store, peoplePartition);
  const tenants = await draft.read(tenantsRecord);
  // Read anew, because nothing else holds the commit to the list as it stood.
  if (!isOn(tenants, asker, desk)) return refused(texts.requestNotYours, 'tenant');
  const kind = requestTo(verdict.scope, id);
  const request = await draft.read(kind);
  if (!request || request.role !== pressed.role || stateOf(request, desk.clock.now()) !== 'open') {
    return { ...refused(texts.requestClosed, 'not open'), receipt: texts.closedRequestReceipt };
  }
  if (pressed.as === 'approved' && !isOn(tenants, request, desk)) {
    return refused(texts.requesterNotAllowed, 'tenant of who asks');
  }
  const settled = await settle(draft, kind, request, { as: pressed.as, by: asker.key, at: desk.clock.now() }, desk);
  if (settled !== 'done') return refused(texts.requesterCannotHoldBoth, settled);
  const audit = [{ ...noted, result: pressed.as, reason: request.role }];
  return told(request, { as: pressed.as, tenants, draft, audit, session, asker }, desk);
}

function isOn(tenants: Tenants, { principal }: Pick<Standing, 'principal'>, { mode }: Desk): boolean {
  return principal !== undefined && isAllowed(tenants, principal.tenantId, mode);
}

interface Done {
  as: Pressed['as'];
  tenants: Tenants;
  draft: Draft;
  audit: Noted[];
  session: Session;
  asker: Standing;
}

async function told(request: Request, done: Done, desk: Desk): Promise<Outcome> {
  const { as, tenants, draft, audit, session, asker } = done;
  const shown = shownRequest(request, tenants, desk.register);
  const waiting = await requestsFor(asker, desk.clock.now(), desk);
  const left = waiting.filter((each) => idOf(each) !== idOf(request)).length;
  return {
    replies: [texts.requestDecided(as, shown, left)],
    receipt: texts.decidedReceipt(as, shown, desk.clock.now()),
    session,
    uses: true,
    change: {
      partition: peoplePartition,
      ...draft.done(),
      audit,
      mail: [telling(`decided-${idOf(request)}`, { person: request.by, reply: texts.yourRequestDecided(as, shown) })],
    },
  };
}

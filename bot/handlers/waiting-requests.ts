// "Kérelmek": what waits for this person's decision, oldest first; one is opened from the list, a single one at once.
import { z } from 'zod';
import { requestsFor } from '../access/approvers';
import type { Noted } from '../access/change';
import { peoplePartition } from '../access/person';
import { idOf, type Request } from '../access/request';
import { permission } from '../access/roles';
import type { Standing } from '../access/standing';
import { tenantsRecord } from '../access/tenants';
import { recalled } from '../records';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Reply } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';
import { says } from './says';
import { shownRequest } from './shown-request';

const pressedSchema = z.object({ request: z.string() });

/** A card on a phone shows six buttons at most. */
const MOST_SHOWN = 5;

export function waitingRequests(desk: Desk): Handler {
  return personally({
    name: 'waiting-requests',
    async handle(turn, session, asker) {
      const pressed = actOf(turn, 'see-request', pressedSchema);
      if (pressed) return opened(pressed.request, session, asker, desk);
      if (session.filling || !says(turn, texts.waitingWords) || !decidesAnything(asker)) return undefined;
      return listed(session, asker, desk);
    },
  });
}

/** Of anybody else the word is a question to the handbook. */
function decidesAnything({ grants }: Standing): boolean {
  return grants.some(({ role }) =>
    (['give-access', 'give-lead'] as const).some((action) => permission(role, action) !== 'no'),
  );
}

async function opened(id: string, session: Session, asker: Standing, desk: Desk): Promise<Outcome> {
  const waiting = await requestsFor(asker, desk.clock.now(), desk);
  const request = waiting.find((each) => idOf(each) === id);
  if (request) return seen([request], await cardOf(request, desk), session);
  const audit = [
    { action: 'see-requests', object: `request-${id}`, result: 'refused', reason: 'not waiting for them' },
  ];
  return { replies: [decidesAnything(asker) ? texts.requestClosed : texts.requestNotYours], session, audit };
}

async function listed(session: Session, asker: Standing, desk: Desk): Promise<Outcome> {
  const waiting = await requestsFor(asker, desk.clock.now(), desk);
  const [first, ...others] = waiting;
  if (!first) return { replies: [texts.nothingWaits], session };
  if (others.length === 0) return seen([first], await cardOf(first, desk), session);
  const tenants = await tenantsIn(desk);
  const shown = waiting.slice(0, MOST_SHOWN);
  const list = shown.map((each) => ({ id: idOf(each), shown: shownRequest(each, tenants, desk.register) }));
  return seen(shown, texts.waitingRequests(list, waiting.length), session);
}

function seen(requests: Request[], reply: Reply, session: Session): Outcome {
  const audit = requests.map((each): Noted => {
    return { action: 'see-requests', municipality: each.ksh, object: `request-${idOf(each)}`, result: 'done' };
  });
  return { replies: [reply], session, uses: true, audit };
}

async function cardOf(request: Request, desk: Desk): Promise<Reply> {
  return texts.requestCard(idOf(request), shownRequest(request, await tenantsIn(desk), desk.register));
}

async function tenantsIn({ store }: Desk) {
  return recalled(tenantsRecord, await store.read(peoplePartition, [tenantsRecord.key])).value;
}

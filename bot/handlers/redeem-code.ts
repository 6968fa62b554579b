// Somebody types an invitation code: it becomes a grant, once. Wrong, used and expired ones read alike, and tries are counted.
import { mayTry } from '../access/attempts';
import { type Code, codeIn, codeRecord, grantOfCode, hashOf } from '../access/code';
import { give } from '../access/giving';
import { type Grant, placeName } from '../access/grant';
import { peoplePartition } from '../access/person';
import { placeRecord } from '../access/place';
import { municipalitiesOf } from '../access/places';
import type { Principal } from '../access/principal';
import type { Standing } from '../access/standing';
import { type Draft, draftOn } from '../draft';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Reply, Turn } from '../turn';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';

export function redeemCode(desk: Desk): Handler {
  const handler: Handler = {
    name: 'redeem-code',
    async handle(turn, session, asker) {
      const code = turn.kind === 'message' && !turn.press ? codeIn(turn.text) : undefined;
      if (code === undefined) return undefined;
      if (!asker.principal) return { replies: [texts.nobodyVouches], session };
      if (!asker.isTenantAllowed) return { replies: [texts.tenantNotAllowed], session };
      return tried(desk, turn, session, asker, asker.principal, hashOf(code));
    },
  };
  return personally(handler, texts.codeNotHere);
}

async function tried(
  { store, clock, register }: Desk,
  turn: Turn,
  session: Session,
  asker: Standing,
  principal: Principal,
  hash: string,
): Promise<Outcome> {
  const now = clock.now();
  const draft = draftOn(store, peoplePartition);
  const noted = { action: 'redeem-code', object: `code-${hash.slice(0, 12)}` };
  const refused = (reply: Reply, reason: string): Outcome => ({
    replies: [reply],
    session,
    change: { partition: peoplePartition, ...draft.done(), audit: [{ ...noted, result: 'refused', reason }] },
  });
  if (!(await mayTry(draft, asker.key, principal.tenantId, now))) return refused(texts.codeNotGood, 'too many tries');
  const kind = codeRecord(hash);
  const code = await draft.read(kind);
  if (code.used || code.until <= now) return refused(texts.codeNotGood, 'not good');
  const grant = grantOf(code, hash, now);
  const given = await give(draft, { key: asker.key, principal, ...nameOf(turn) }, grant);
  if (given !== 'given') return refused(texts.codeOfNoUse[given], given);
  await draft.write(kind, { ...code, used: { by: asker.key, at: now } });
  await withoutInvitation(draft, code, hash);
  const where = municipalitiesOf(code.reach, register);
  return {
    replies: [texts.accessGiven(code.role, where)],
    session,
    change: {
      partition: peoplePartition,
      ...draft.done(),
      audit: [{ ...noted, municipality: placeName(code.reach), result: 'done', reason: code.role }],
    },
  };
}

function grantOf({ role, reach, givenBy, terms }: Code, hash: string, now: number): Grant {
  return {
    id: grantOfCode(hash),
    role,
    reach,
    from: now,
    ...terms,
    givenAt: now,
    givenBy,
    evidence: 'code',
    source: hash,
  };
}

/** As the channel's directory has it. */
function nameOf({ from: { name } }: Turn): { name?: string } {
  return name ? { name } : {};
}

async function withoutInvitation(draft: Draft, { reach }: Code, hash: string): Promise<void> {
  const place = placeRecord(reach);
  const book = await draft.read(place);
  await draft.write(place, { ...book, invitations: book.invitations.filter((one) => one.hash !== hash) });
}

// What is known before anybody looks at a turn: the conversation so far, who is asking and what they hold now.
import { fenceRecord, peoplePartition } from './access/person';
import { principalOf } from './access/principal';
import { guestStanding, type Standing, type StandingNeeds, standingOf } from './access/standing';
import type { Json, Log, Store } from './ports';
import { pseudonym } from './pseudonym';
import { type Recalled, recalled, recalledAsFarAsReadable } from './records';
import { type Session, sessionRecord } from './session';
import { partitionsWithMarks } from './sheets/sheet-partition';
import type { Turn } from './turn';

export interface Recall {
  session: Recalled<Session>;
  asker: Standing;
  fence: { key: string; version: number };
  /** What this very message has changed elsewhere already: the process was stopped before it could say so. */
  changed: Json | undefined;
}

/** `answer`: the turn was done before. */
export async function recall(
  turn: Turn,
  house: StandingNeeds & { store: Store; log: Log },
): Promise<Recall | { answer: Json }> {
  const { id: partition } = turn.conversation;
  const principal = principalOf(turn);
  const key = pseudonym(turn);
  const fence = fenceRecord(key);
  const [answer, stored, asker] = await Promise.all([
    house.store.findMark(partition, turn.id),
    house.store.read(partition, principal ? [sessionRecord.key, fence.key] : [sessionRecord.key]),
    principal ? standingOf(principal, house) : guestStanding(key),
  ]);
  if (answer !== undefined) return { answer };
  // Whoever has changed anything that must not be done twice has a record since.
  const changed = asker.version > 0 ? await house.store.findMark(peoplePartition, `turn|${turn.id}`) : undefined;
  const session = recalledAsFarAsReadable(sessionRecord, stored);
  if (session.forgotten.length > 0) house.log.warn('session partly unreadable', { forgotten: session.forgotten });
  return {
    session,
    asker,
    fence: { key: fence.key, version: recalled(fence, stored).version },
    changed: changed ?? (principal && (await changedInSheet(turn, session.value, house.store))),
  };
}

async function changedInSheet(turn: Turn, session: Session, { findMark }: Store): Promise<Json | undefined> {
  for (const partition of partitionsWithMarks(turn, session)) {
    const changed = await findMark(partition, `turn|${turn.id}`);
    if (changed !== undefined) return changed;
  }
  return undefined;
}

/** Whether the asker still holds what they held: the fence was read before, so what is taken away from now on is noticed at the commit. */
export async function stillHolds({ asker }: Recall, house: StandingNeeds): Promise<boolean> {
  if (!asker.principal) return true;
  const now = await standingOf(asker.principal, house);
  return now.version === asker.version && now.isTenantAllowed === asker.isTenantAllowed;
}

// A turn that changes something outside its conversation: that is committed first, under a mark, with what the person will be told; so a
// turn that was interrupted in between, and a button pressed twice, is told the same and changes nothing again.
import { z } from 'zod';
import { commandOf, make } from './access/change';
import { fenceRecord, peoplePartition, personRecord } from './access/person';
import { noteReached } from './access/presence';
import type { Standing } from './access/standing';
import type { Outcome } from './handlers/handler';
import type { Clock, Commit, CommitResult, Json, Store } from './ports';
import { type Recall, stillHolds } from './recall';
import { recalled } from './records';
import { type Session, sessionRecord } from './session';
import { isStepInSheet, partitionsWithMarks } from './sheets/sheet-partition';
import { texts } from './texts';
import { type Reply, replySchema, type Turn } from './turn';

/** `by`: the pseudonym of whose turn it was, so that it can be found again when they are to be erased. */
const doneSchema = z.object({
  turn: z.string(),
  by: z.string().optional(),
  /** Ids of what the person held: it is told again only while all of that still counts. */
  held: z.array(z.string()).optional(),
  replies: z.array(replySchema),
  receipt: replySchema.exactOptional(),
  session: sessionRecord.schema,
});

/** The answer without what was said, when the turn was this person's. */
export function withoutWords(answer: Json, by: string): Json {
  const { data: done } = doneSchema.safeParse(answer);
  if (done?.by !== by || done.replies.length === 0) return answer;
  const { receipt: _, ...rest } = done;
  return doneSchema.parse({ ...rest, replies: [], session: sessionRecord.fresh }) as Json;
}

export interface ChangingHouse {
  store: Store;
  clock: Clock;
  mode: 'local' | 'production';
  outbox: { commit: (commit: Commit) => Promise<CommitResult> };
}

/** `outcome` tells it again; without it what is due by now is shown, above which the message of the button stays the receipt it was. */
interface Before {
  outcome?: Outcome;
  receipt?: Reply;
}

/** What was told when this was done before; nothing: it was not. */
export async function toldBefore(turn: Turn, known: Recall, { store }: ChangingHouse): Promise<Before> {
  const isPress = turn.press?.do === 'act';
  const changed = isPress ? await markOfPress(turn, known, store) : known.changed;
  return changed === undefined ? {} : retold(changed, turn, known, known.session.value);
}

async function markOfPress(turn: Turn, { session }: Recall, { findMark }: Store): Promise<Json | undefined> {
  for (const partition of [peoplePartition, ...partitionsWithMarks(turn, session.value)]) {
    const changed = await findMark(partition, commandOf(turn));
    if (changed !== undefined) return changed;
  }
  return undefined;
}

/** undefined: what it rests on has changed meanwhile, so the turn must run again. */
export async function changedFirst(
  turn: Turn,
  outcome: Outcome,
  known: Recall,
  house: ChangingHouse,
): Promise<Outcome | undefined> {
  const { store, clock, outbox } = house;
  const { change, replies, receipt, session } = outcome;
  if (!change) return outcome;
  const isElsewhere = change.partition !== peoplePartition;
  const still = isElsewhere ? await fenced(change.partition, known, house) : unlessWritten(change, known.asker);
  if (!still) return undefined;
  const held = known.asker.grants.map(({ id }) => id);
  const said = { replies, ...(receipt && { receipt }), session };
  const answer = doneSchema.parse({ turn: turn.id, by: known.asker.key, held, ...said }) as Json;
  const result = await make(
    { ...change, expects: [...(change.expects ?? []), ...still] },
    { actor: known.asker.key, mark: { id: commandOf(turn), answer } },
    { store, clock, commit: outbox.commit },
  );
  if (result.kind === 'stale') return undefined;
  return result.kind === 'repeated' ? retold(result.answer, turn, known, session).outcome : outcome;
}

/**
 * In the partition of a municipality the person's own record cannot be expected, so a fence stands for it. Its version is read first, then
 * the person once more: whatever is taken away after that raises the fence, because their record says that they have been there.
 */
async function fenced(
  partition: string,
  known: Recall,
  house: ChangingHouse,
): Promise<{ key: string; version: number }[] | undefined> {
  const { asker } = known;
  if (!asker.principal) throw new Error('a guest changes nothing in a municipality');
  if (!asker.person.reached.includes(partition)) {
    await noteReached(partition, asker, house);
    return undefined;
  }
  const kind = fenceRecord(asker.key);
  const { version } = recalled(kind, await house.store.read(partition, [kind.key]));
  return (await stillHolds(known, house)) ? [{ key: kind.key, version }] : undefined;
}

/** Among people, whoever changes something must still be who they were when it was allowed. */
function unlessWritten({ writes }: NonNullable<Outcome['change']>, { key, version }: Standing) {
  const own = personRecord(key).key;
  if (writes.some((write) => write.key === own)) return [];
  return [{ key: own, version }];
}

/** A second press comes later: what the conversation remembers by now stays, and what the person no longer holds opens nothing again. */
function retold(answer: Json, turn: Turn, { asker }: Recall, session: Session): Before {
  const done = doneSchema.parse(answer);
  const counting = new Set(asker.grants.map(({ id }) => id));
  const isHeld = done.held?.every((id) => counting.has(id)) ?? true;
  const receipt = isHeld && done.receipt ? { receipt: done.receipt } : {};
  if (done.turn !== turn.id && isStepInSheet(turn)) return receipt;
  if (!isHeld) {
    const audit = [{ action: 'tell-again', object: turn.id, result: 'refused', reason: 'no longer held' }];
    return { outcome: { replies: [texts.notForYou], session, audit } };
  }
  const now = done.turn === turn.id ? done.session : session;
  return { outcome: { replies: done.replies, ...receipt, session: now } };
}

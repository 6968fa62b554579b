// A turn that changes something outside its conversation: that is committed first, under a mark, with what the person will be told; so a
// turn that was interrupted in between, and a button pressed twice, is told the same and changes nothing again.
import { z } from 'zod';
import { commandOf, make } from './access/change';
import { peoplePartition, personRecord } from './access/person';
import type { Standing } from './access/standing';
import type { Outcome } from './handlers/handler';
import type { Clock, Commit, CommitResult, Json, Store } from './ports';
import type { Recall } from './recall';
import { type Session, sessionRecord } from './session';
import { texts } from './texts';
import { replySchema, type Turn } from './turn';

/** `by`: the pseudonym of whose turn it was, so that it can be found again when they are to be erased. */
const doneSchema = z.object({
  turn: z.string(),
  by: z.string().optional(),
  /** Ids of what the person held: it is told again only while all of that still counts. */
  held: z.array(z.string()).optional(),
  replies: z.array(replySchema),
  session: sessionRecord.schema,
});

/** The answer without what was said, when the turn was this person's. */
export function withoutWords(answer: Json, by: string): Json {
  const { data: done } = doneSchema.safeParse(answer);
  if (done?.by !== by || done.replies.length === 0) return answer;
  return doneSchema.parse({ ...done, replies: [], session: sessionRecord.fresh }) as Json;
}

export interface ChangingHouse {
  store: Store;
  clock: Clock;
  outbox: { commit: (commit: Commit) => Promise<CommitResult> };
}

/** What was told when this was done before; undefined: it was not. */
export async function toldBefore(turn: Turn, known: Recall, { store }: ChangingHouse): Promise<Outcome | undefined> {
  const isPress = turn.press?.do === 'act';
  const changed = isPress ? await store.findMark(peoplePartition, commandOf(turn)) : known.changed;
  return changed === undefined ? undefined : retold(changed, turn, known, known.session.value);
}

/** undefined: what it rests on has changed meanwhile, so the turn must run again. */
export async function changedFirst(
  turn: Turn,
  outcome: Outcome,
  known: Recall,
  { store, clock, outbox }: ChangingHouse,
): Promise<Outcome | undefined> {
  const { change, replies, session } = outcome;
  if (!change) return outcome;
  const held = known.asker.grants.map(({ id }) => id);
  const answer = doneSchema.parse({ turn: turn.id, by: known.asker.key, held, replies, session }) as Json;
  const result = await make(
    { ...change, expects: [...(change.expects ?? []), ...unlessWritten(change, known.asker)] },
    { actor: known.asker.key, mark: { id: commandOf(turn), answer } },
    { store, clock, commit: outbox.commit },
  );
  if (result.kind === 'stale') return undefined;
  return result.kind === 'repeated' ? retold(result.answer, turn, known, session) : outcome;
}

/** Among people, whoever changes something must still be who they were when it was allowed. */
function unlessWritten({ partition, writes }: NonNullable<Outcome['change']>, { key, version }: Standing) {
  const own = personRecord(key).key;
  if (partition !== peoplePartition || writes.some((write) => write.key === own)) return [];
  return [{ key: own, version }];
}

/** A second press comes later: what the conversation remembers by now stays, and what the person no longer holds opens nothing again. */
function retold(answer: Json, turn: Turn, { asker }: Recall, session: Session): Outcome {
  const done = doneSchema.parse(answer);
  const counting = new Set(asker.grants.map(({ id }) => id));
  if (done.held?.some((id) => !counting.has(id))) {
    const audit = [{ action: 'tell-again', object: turn.id, result: 'refused', reason: 'no longer held' }];
    return { replies: [texts.notForYou], session, audit };
  }
  return { replies: done.replies, session: done.turn === turn.id ? done.session : session };
}

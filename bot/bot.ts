// The story of one turn: one after the other in a conversation, no repeats, recall, the first willing handler, one commit.
import { z } from 'zod';
import type { Form } from '../dialogs/form';
import { isUnnoted, note } from './access/presence';
import { faultOfPress, signedReply } from './access/signed-press';
import { changedFirst, toldBefore } from './changed-first';
import type { Handler, Outcome } from './handlers/handler';
import { asMeant } from './misspelt';
import type { Outbox } from './outbox';
import { screened } from './personal-data/screening';
import {
  type Clock,
  type Commit,
  type Json,
  type Keys,
  type Log,
  type Receive,
  type Store,
  StoreUnavailable,
} from './ports';
import { queueByKey } from './queue-by-key';
import { type Recall, recall, stillHolds } from './recall';
import { withReceipt } from './receipt';
import { asFarAsReadable } from './records';
import { refusedPress } from './refused-press';
import { expectedIn } from './sheets/expected';
import { texts } from './texts';
import { type Reply, replySchema, type Turn } from './turn';
import { turnCommit } from './turn-commit';
import { typedPress } from './typed-press';
import { untilFresh } from './until-fresh';

export interface House {
  store: Store;
  handlers: Handler[];
  forms: readonly Form[];
  outbox: Outbox;
  keys: Keys;
  /** Demo people exist in local mode only. */
  mode: 'local' | 'production';
  clock: Clock;
  log: Log;
}

/** Made once: making a schema costs more than using it. */
const storedReplies = z.array(z.json());

export function createBot(house: House): Receive {
  const inOrder = queueByKey();
  return (turn, how) =>
    inOrder(turn.conversation.id, () => untilFresh(`turn ${turn.id}`, () => runOnce(house, turn, how === 'mailed')));
}

/** The replies; undefined when something had changed since it was read, so that the turn must run again. */
async function runOnce(house: House, turn: Turn, mailed: boolean): Promise<Reply[] | undefined> {
  const known = await recall(turn, house);
  if ('answer' in known) return repliesOf(known.answer, house.log);
  if (isUnnoted(turn, known.asker, house.clock.now())) {
    await note(turn, known.asker, house);
    return undefined;
  }
  const decided = await decide(house, turn, known, mailed);
  if (!decided) return undefined;
  const result = await house.outbox.commit(decided.commit);
  if (result.kind === 'stale') return undefined;
  if (result.kind === 'repeated') return repliesOf(result.answer, house.log);
  return decided.outcome.replies;
}

interface Decided {
  outcome: Outcome;
  commit: Commit;
}

/** What cannot be written has failed, too: it is told to the person, like everything else that was not foreseen. */
async function decide(house: House, turn: Turn, known: Recall, mailed: boolean): Promise<Decided | undefined> {
  const decided = (name: string, outcome: Outcome): Decided => ({
    outcome,
    commit: turnCommit(turn, known, { name, outcome, mailed, at: house.clock.now() }),
  });
  try {
    const { value: session } = known.session;
    const understood = asMeant(typedPress(turn, session, house.clock.now()), session, house.forms);
    const { name, outcome } = await willing(house, understood, known);
    const changed = await changedFirst(understood, signed(outcome, understood, known, house), known, house);
    if (!changed || (changed.uses && !(await stillHolds(known, house)))) return undefined;
    return decided(name, withReceipt(changed, turn));
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    const reference = turn.id.slice(0, 8);
    house.log.error('turn failed', { reference, cause });
    const { waiting: _, ...session } = known.session.value;
    return decided('failed', { replies: [texts.failed(reference)], session });
  }
}

/**
 * A button that was not given to this person here reaches nobody; what was done before is told again; somebody's number is asked
 * about; then comes the first willing handler.
 */
async function willing(house: House, turn: Turn, known: Recall): Promise<{ name: string; outcome: Outcome }> {
  const { session, asker } = known;
  const fault = faultOfPress(turn, asker, house);
  if (fault) return { name: 'refuse-press', outcome: refusedPress(fault, turn, session.value) };
  const before = await toldBefore(turn, known, house);
  if (before.outcome) return { name: 'tell-again', outcome: before.outcome };
  const check = screened(turn, session.value, {
    now: house.clock.now(),
    expected: expectedIn(session.value, house.forms),
  });
  if (check.kind === 'answered') return check;
  for (const handler of house.handlers) {
    const given = handler.handle(check.turn, check.session, asker);
    // Most say at once that it is not theirs, and there are many of them.
    const outcome = given instanceof Promise ? await given : given;
    if (outcome)
      return { name: handler.name, outcome: { ...outcome, ...(before.receipt && { receipt: before.receipt }) } };
  }
  throw new Error('no handler was willing: the last one must always be');
}

function signed(outcome: Outcome, turn: Turn, { asker }: Recall, { keys, clock }: House): Outcome {
  const by = { key: asker.key, conversation: turn.conversation.id };
  return { ...outcome, replies: outcome.replies.map((reply) => signedReply(reply, by, keys, clock.now())) };
}

/** As they were given; of a reply that another version of the bot wrote in its own way, what can be read: the words at least. */
function repliesOf(answer: Json, log: Log): Reply[] {
  return storedReplies.parse(answer).flatMap((stored) => {
    const { value, forgotten } = asFarAsReadable(replySchema, { text: '' }, stored);
    if (forgotten.length > 0) log.warn('reply partly unreadable', { forgotten });
    return value.text === '' ? [] : [value];
  });
}

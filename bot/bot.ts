// The story of one turn: one after the other in a conversation, no repeats, recall, the first willing handler, one commit.
import { z } from 'zod';
import type { Handler, Outcome } from './handlers/handler';
import type { Outbox } from './outbox';
import {
  type Clock,
  type Commit,
  type Json,
  type Log,
  type NewMail,
  type Receive,
  type Store,
  StoreUnavailable,
} from './ports';
import { pseudonym } from './pseudonym';
import { queueByKey } from './queue-by-key';
import { type Recalled, recalled, writing } from './records';
import { type Session, sessionRecord } from './session';
import { texts } from './texts';
import { type Reply, replySchema, type Turn } from './turn';
import { typedPress } from './typed-press';

/** How often a turn is run again when others keep changing the same records; far above what people can cause. */
const MAX_RUNS = 20;

export interface House {
  store: Store;
  handlers: Handler[];
  outbox: Outbox;
  clock: Clock;
  log: Log;
}

export function createBot(house: House): Receive {
  const inOrder = queueByKey();
  return (turn, how) => inOrder(turn.conversation.id, () => runUntilFresh(house, turn, how === 'mailed'));
}

async function runUntilFresh(house: House, turn: Turn, mailed: boolean): Promise<Reply[]> {
  for (let run = 1; run <= MAX_RUNS; run += 1) {
    const replies = await runOnce(house, turn, mailed);
    if (replies) return replies;
  }
  throw new StoreUnavailable(`turn ${turn.id} met newer records ${MAX_RUNS} times`);
}

/** The replies; undefined when a record had changed since it was read, so that the turn must run again. */
async function runOnce(house: House, turn: Turn, mailed: boolean): Promise<Reply[] | undefined> {
  const partition = turn.conversation.id;
  const [answered, stored] = await Promise.all([
    house.store.findMark(partition, turn.id),
    house.store.read(partition, [sessionRecord.key]),
  ]);
  if (answered !== undefined) return repliesOf(answered);

  const session = recalled(sessionRecord, stored);
  const { name, outcome } = await decide(house, turn, session.value);
  const result = await house.outbox.commit(commitOf(house, turn, session, name, outcome, mailed));
  if (result.kind === 'stale') return undefined;
  if (result.kind === 'repeated') return repliesOf(result.answer);
  return outcome.replies;
}

async function decide(house: House, turn: Turn, session: Session): Promise<{ name: string; outcome: Outcome }> {
  try {
    const understood = typedPress(turn, session);
    for (const handler of house.handlers) {
      const outcome = await handler.handle(understood, session);
      if (outcome) return { name: handler.name, outcome };
    }
    throw new Error('no handler was willing: the last one must always be');
  } catch (cause) {
    const reference = turn.id.slice(0, 8);
    house.log.error('turn failed', { reference, cause });
    return {
      name: 'failed',
      outcome: { replies: [texts.failed(reference)], session },
    };
  }
}

function commitOf(
  house: House,
  turn: Turn,
  session: Recalled<Session>,
  name: string,
  outcome: Outcome,
  mailed: boolean,
): Commit {
  const last = outcome.replies.at(-1);
  const buttons = last ? (last.buttons ?? []) : outcome.session.buttons;
  return {
    partition: turn.conversation.id,
    mark: { id: turn.id, answer: outcome.replies as unknown as Json },
    writes: [writing(sessionRecord, { ...outcome.session, buttons }, session.version)],
    mail: [...(mailed ? repliesAsMail(turn, outcome) : []), ...remarkAsMail(turn, outcome)],
    audit: [
      {
        at: new Date(house.clock.now()).toISOString(),
        actor: pseudonym(turn),
        action: name,
        object: turn.id,
        result: 'done',
      },
    ],
  };
}

function repliesAsMail({ id, channel, address }: Turn, { replies }: Outcome): NewMail[] {
  return replies.map((reply, index) => ({ id: `${id}.${index}`, channel, address, reply }));
}

/** Lessons belong to nobody's conversation: what is said of an answer goes there by the outbox. */
function remarkAsMail({ id }: Turn, { remark }: Outcome): NewMail[] {
  return remark ? [{ id: `${id}.remark`, channel: 'handbook', address: remark, reply: { text: '' } }] : [];
}

function repliesOf(answer: Json): Reply[] {
  return z.array(replySchema).parse(answer);
}

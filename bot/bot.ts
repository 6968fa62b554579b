// The story of one turn: one after the other in a conversation, no repeats, recall, the first willing handler, one commit.
import { z } from 'zod';
import type { Handler, Outcome } from './handlers/handler';
import type { Outbox } from './outbox';
import { screened } from './personal-data/screening';
import type { Clock, Commit, Json, Log, NewMail, Receive, Store } from './ports';
import { pseudonym } from './pseudonym';
import { queueByKey } from './queue-by-key';
import { asFarAsReadable, type Recalled, recalledAsFarAsReadable, writing } from './records';
import { type Session, sessionRecord } from './session';
import { texts } from './texts';
import { type Reply, replySchema, type Turn } from './turn';
import { typedPress } from './typed-press';
import { untilFresh } from './until-fresh';

export interface House {
  store: Store;
  handlers: Handler[];
  outbox: Outbox;
  clock: Clock;
  log: Log;
}

export function createBot(house: House): Receive {
  const inOrder = queueByKey();
  return (turn, how) =>
    inOrder(turn.conversation.id, () => untilFresh(`turn ${turn.id}`, () => runOnce(house, turn, how === 'mailed')));
}

/** The replies; undefined when a record had changed since it was read, so that the turn must run again. */
async function runOnce(house: House, turn: Turn, mailed: boolean): Promise<Reply[] | undefined> {
  const partition = turn.conversation.id;
  const [answered, stored] = await Promise.all([
    house.store.findMark(partition, turn.id),
    house.store.read(partition, [sessionRecord.key]),
  ]);
  if (answered !== undefined) return repliesOf(answered, house.log);

  const session = recalledAsFarAsReadable(sessionRecord, stored);
  if (session.forgotten.length > 0) house.log.warn('session partly unreadable', { forgotten: session.forgotten });
  const { outcome, commit } = await decide(house, turn, session, mailed);
  const result = await house.outbox.commit(commit);
  if (result.kind === 'stale') return undefined;
  if (result.kind === 'repeated') return repliesOf(result.answer, house.log);
  return outcome.replies;
}

interface Decided {
  outcome: Outcome;
  commit: Commit;
}

/** What cannot be written has failed, too: it is told to the person, like everything else that was not foreseen. */
async function decide(house: House, turn: Turn, session: Recalled<Session>, mailed: boolean): Promise<Decided> {
  const decided = (name: string, outcome: Outcome): Decided => ({
    outcome,
    commit: commitOf(house, turn, session, name, outcome, mailed),
  });
  try {
    const check = screened(typedPress(turn, session.value), session.value, { now: house.clock.now() });
    if (check.kind === 'answered') return decided(check.name, check.outcome);
    for (const handler of house.handlers) {
      const outcome = await handler.handle(check.turn, check.session);
      if (outcome) return decided(handler.name, outcome);
    }
    throw new Error('no handler was willing: the last one must always be');
  } catch (cause) {
    const reference = turn.id.slice(0, 8);
    house.log.error('turn failed', { reference, cause });
    return decided('failed', { replies: [texts.failed(reference)], session: session.value });
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
    mark: { id: turn.id, answer: z.array(replySchema).parse(outcome.replies) as Json },
    writes: [writing(sessionRecord, { ...outcome.session, buttons }, session.version)],
    mail: [...(mailed ? repliesAsLetters(turn, outcome) : []), ...remarkAsErrand(turn, outcome)],
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

function repliesAsLetters({ id, channel, address }: Turn, { replies }: Outcome): NewMail[] {
  return replies.map((reply, index) => ({ id: `${id}.${index}`, channel, address, reply }));
}

/** Lessons belong to nobody's conversation. */
function remarkAsErrand({ id }: Turn, { remark }: Outcome): NewMail[] {
  return remark ? [{ id: `${id}.remark`, errand: 'remark', what: remark }] : [];
}

/** As they were given; of a reply that another version of the bot wrote in its own way, what can be read: the words at least. */
function repliesOf(answer: Json, log: Log): Reply[] {
  return z
    .array(z.json())
    .parse(answer)
    .flatMap((stored) => {
      const { value, forgotten } = asFarAsReadable(replySchema, { text: '' }, stored);
      if (forgotten.length > 0) log.warn('reply partly unreadable', { forgotten });
      return value.text === '' ? [] : [value];
    });
}

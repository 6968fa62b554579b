// What the bot itself is waiting to hear stands again below whatever else it says: the step of a request, or whether somebody is who a list says.
import type { Standing } from '../access/standing';
import type { Session } from '../session';
import type { Reply, Turn } from '../turn';
import { askExpected, expectedOf } from './confirm-expected';
import { dayOf } from './days';
import type { Desk, Handler, Outcome } from './handler';
import { nextStep, stepsIn } from './request-step';

export function askingBelow(desk: Desk, handler: Handler): Handler {
  return {
    name: handler.name,
    handle(turn, session, asker) {
      const outcome = handler.handle(turn, session, asker);
      if (outcome === undefined || turn.conversation.scope !== 'personal') return outcome;
      return Promise.resolve(outcome).then((given) => given && below(given, handler, turn, session, asker, desk));
    },
  };
}

function below(
  outcome: Outcome,
  handler: Handler,
  turn: Turn,
  session: Session,
  asker: Standing,
  desk: Desk,
): Outcome | Promise<Outcome> {
  if (session.requesting) return withStep(outcome, turn, session, asker, desk);
  return withExpected(outcome, handler, asker, desk);
}

/** Whoever has changed the steps has asked already; whoever has done or begun something else has left them. */
async function withStep(outcome: Outcome, turn: Turn, before: Session, asker: Standing, desk: Desk): Promise<Outcome> {
  const { requesting, ...session } = outcome.session;
  if (!requesting || requesting !== before.requesting) return outcome;
  const now = desk.clock.now();
  const steps = stepsIn(before, now);
  if (!steps || outcome.change || session.filling || !asker.isTenantAllowed) return { ...outcome, session };
  const { reply, done } = await nextStep(steps, turn, asker, desk);
  if (done) return { ...outcome, session };
  return {
    ...outcome,
    replies: [...outcome.replies, byWordsOnly(reply)],
    session: { ...session, requesting: { ...requesting, at: now } },
  };
}

/** A number means what stands in the answer above. */
function byWordsOnly({ buttons = [], ...reply }: Reply): Reply {
  return { ...reply, buttons: buttons.map((button) => ({ ...button, byWord: true })) };
}

/** Once a day until it is said, and whenever somebody asks who they are here. */
function withExpected(outcome: Outcome, { name }: Handler, asker: Standing, desk: Desk): Outcome {
  const { session, replies } = outcome;
  const now = desk.clock.now();
  const [expected] = asker.isTenantAllowed ? expectedOf(asker.person, now) : [];
  const isBusy = session.filling || session.requesting || replies.length === 0 || asksExpected(outcome);
  const wasAsked = session.expectedAskedOn === dayOf(now) && name !== 'who-am-i';
  if (!expected || isBusy || wasAsked) return outcome;
  return {
    ...outcome,
    replies: [...replies, askExpected(expected, desk)],
    session: { ...session, expectedAskedOn: dayOf(now) },
  };
}

function asksExpected({ replies }: Outcome): boolean {
  return replies.some(({ buttons = [] }) =>
    buttons.some(({ press }) => press.do === 'act' && press.name === 'expected'),
  );
}

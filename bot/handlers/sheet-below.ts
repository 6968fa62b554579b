// A sheet that is open goes on below whatever was answered in between: at the same place, with the same question.
import type { Standing } from '../access/standing';
import type { Session } from '../session';
import { goingOn } from '../sheets/outcomes';
import { reached } from '../sheets/reaching';
import { isClosed } from '../sheets/sending/sent-told';
import { stepIn } from '../sheets/step';
import { texts } from '../texts';
import type { Reply } from '../turn';
import type { Desk, Handler, Outcome } from './handler';

export function sheetBelow(desk: Desk, handler: Handler): Handler {
  return {
    name: handler.name,
    handle(turn, session, asker) {
      const outcome = handler.handle(turn, session, asker);
      // Most say at once that it is not theirs: nobody waits for that.
      if (outcome === undefined) return undefined;
      return Promise.resolve(outcome).then((given) => given && goingOnBelow(given, session.sheet, asker, desk));
    },
  };
}

/** `before`: what was open when the message came. */
async function goingOnBelow(outcome: Outcome, before: Session['sheet'], asker: Standing, desk: Desk): Promise<Outcome> {
  const open = outcome.session.sheet;
  if (!open || open !== before || open.rests || open.disputed) return outcome;
  const { filling, requesting, naming } = outcome.session;
  if (filling || requesting || naming || outcome.change || outcome.replies.length === 0) return outcome;
  const asked = { name: 'during-sheet', action: 'edit-sheet', session: outcome.session, asker } as const;
  const result = await reached(desk, open, asked);
  if ('refused' in result) {
    const { sheet: _, ...without } = outcome.session;
    return { ...outcome, session: without };
  }
  const { hand } = result;
  if (isClosed(hand)) return outcome;
  if (open.list !== undefined || open.handing !== undefined) {
    const { municipality, form } = hand;
    const again = open.handing === undefined ? texts.chooseAgain : texts.handAgain;
    return { ...outcome, replies: [...outcome.replies.map(byWordOnly), again(municipality, form.title)] };
  }
  if (stepIn(hand, open.at).kind === 'over') return outcome;
  const below = goingOn(desk, { hand, session: outcome.session }, { at: open.at, isReminder: true });
  const above = outcome.replies.map(byWordOnly);
  const noted = below.audit && [...(outcome.audit ?? []), ...below.audit];
  return {
    ...outcome,
    replies: [...above, ...below.replies],
    session: below.session,
    uses: true,
    ...(noted && { audit: noted }),
  };
}

/** A number is an answer to what is asked below. */
function byWordOnly({ buttons = [], ...reply }: Reply): Reply {
  return {
    ...reply,
    ...(buttons.length > 0 && { buttons: buttons.map((each) => ({ ...each, byWord: true as const })) }),
  };
}

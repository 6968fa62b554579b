// "Átírom": where something else stood, the answer of the other sheet is written over it after all, if it is still what was shown.
import { z } from 'zod';
import { isSame } from '../../dialogs/answers';
import { shown } from '../../dialogs/differences';
import { fieldAt, versionAt } from '../../dialogs/sheet';
import type { Session } from '../session';
import { goingOn, written } from '../sheets/outcomes';
import { namedSheet, reached } from '../sheets/reaching';
import { isClosed, sentTold } from '../sheets/sending/sent-told';
import { isSharedAt, questionAt } from '../sheets/several/several-plan';
import { onTheWay, type SheetAtHand } from '../sheets/sheet-at-hand';
import { texts } from '../texts';
import type { Reply } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';

/** `of`: where the answer stands in the sheet of `from`. */
const pressed = namedSheet.extend({
  place: z.string(),
  from: z.string(),
  of: z.string(),
  version: z.coerce.number().int(),
});

export function overwriteOther(desk: Desk): Handler {
  const name = 'overwrite-other';
  return {
    name,
    async handle(turn, session, asker) {
      const press = turn.conversation.scope === 'personal' ? actOf(turn, 'sheets-overwrite', pressed) : undefined;
      if (!press) return undefined;
      const at = { name, action: 'edit-sheet', session, asker } as const;
      const source = await reached(desk, { ksh: press.from, form: press.form }, at);
      const target = await reached(desk, press, at);
      if ('refused' in source) return source.refused;
      if ('refused' in target) return target.refused;
      const hand = onTheWay(target.hand, target.hand.whole, desk);
      if (isClosed(hand)) return { ...sentTold(desk, { hand, session, asker }), session };
      const { place, of, version } = press;
      const answer = fieldAt(source.hand.sheet.fields, of)?.value.answer;
      const question = place === of && isSharedAt(hand.whole, place) ? questionAt(hand.whole, place) : undefined;
      const there = fieldAt(hand.sheet.fields, place)?.value.answer;
      if (!question || answer === undefined || isSame(there, answer))
        return told(session, texts.overwriteNothing(hand));
      const { municipality, circumstances } = hand;
      const now = versionAt(hand.sheet.fields, place);
      if (now !== version) {
        const args = { ksh: press.ksh, form: press.form, place, from: press.from, of, version: `${now}` };
        const value = shown(question, there, circumstances) ?? '';
        return told(session, texts.overwriteNewer(municipality, question.label, value, args));
      }
      const reply = texts.overwritten(municipality, question.label, shown(question, answer, circumstances) ?? '');
      const open = session.sheet && !session.sheet.rests ? session.sheet : undefined;
      const isHere = open?.ksh === press.ksh;
      const below = open && !isHere ? await reached(desk, open, at) : undefined;
      const next = (after: SheetAtHand) => {
        const there = isHere ? after : below && 'hand' in below ? below.hand : undefined;
        if (!there) return told(session, reply);
        const going = goingOn(desk, { hand: there, session }, { at: open?.at, isReminder: true });
        return { ...going, replies: [reply, ...going.replies] };
      };
      return written(desk, { hand, session, asker }, { [place]: answer }, { seen: { [place]: version }, next });
    },
  };
}

const told = (session: Session, reply: Reply): Outcome => ({ replies: [reply], session, uses: true });

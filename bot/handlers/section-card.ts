// "egyben", "egyenként": a section of the open sheet as one card, or question by question; and the card when it comes back filled in.

import { SECTION_CARD } from '../access/change';
import { permission } from '../access/roles';
import type { Standing } from '../access/standing';
import type { Session } from '../session';
import { disputedAgain } from '../sheets/answering';
import { type CardArgs, cardArgs } from '../sheets/cards/section-card-args';
import { refusedCard, submitted } from '../sheets/cards/section-card-given';
import { isInParts } from '../sheets/focus';
import { goingOn } from '../sheets/outcomes';
import { dueNow, isPressedAgain } from '../sheets/pressed-again';
import { putAside } from '../sheets/put-aside';
import { formFilledBy, type NamedSheet, reached } from '../sheets/reaching';
import { isClosed, sentTold } from '../sheets/sending/sent-told';
import { texts } from '../texts';
import { drawsForms, type Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { says, saysPolitely } from './says';

const name = 'section-card';

export function sectionCard(desk: Desk): Handler {
  return {
    name,
    handle(turn, session, asker) {
      if (turn.conversation.scope !== 'personal' || session.filling) return undefined;
      const args = actOf(turn, SECTION_CARD, cardArgs);
      if (args) return cameBack(desk, { turn, session, asker }, args);
      const wanted = wantedIn(turn);
      if (!wanted) return undefined;
      if (session.sheet) return switched(desk, { turn, session, asker }, wanted);
      const fills = asker.grants.some(({ role }) => permission(role, 'edit-sheet') !== 'no');
      return fills ? { replies: [texts.noSheetOpen], session, uses: true } : undefined;
    },
  };
}

interface Told {
  turn: Turn;
  session: Session;
  asker: Standing;
}

async function cameBack(desk: Desk, { turn, session, asker }: Told, args: CardArgs): Promise<Outcome> {
  const { sheet: open } = session;
  const inputs = turn.press?.do === 'act' ? turn.press.inputs : undefined;
  const isOther = open && (open.ksh !== args.ksh || formFilledBy(desk, open.form) !== formFilledBy(desk, args.form));
  const result = await reached(desk, isOther ? open : sheetOf(desk, args), {
    name,
    action: 'edit-sheet',
    session,
    asker,
  });
  if ('refused' in result) return result.refused;
  const { hand } = result;
  const inSheet = { hand, session, asker };
  const noted = (reason: string) => ({
    audit: [{ action: 'answer-sheet', municipality: hand.scope.ksh, object: hand.whole.id, result: 'refused', reason }],
  });
  if (isOther && (open.rests || isClosed(hand))) {
    return { replies: [{ text: texts.cardOfAnotherAside }], session, ...noted('other-sheet') };
  }
  if (isOther) return refusedCard(desk, inSheet, 'other-sheet', texts.cardOfAnother);
  if (isClosed(hand)) return { ...sentTold(desk, inSheet), ...noted('sent') };
  if (inputs && (await isPressedAgain(desk, hand.scope, turn))) {
    return open?.rests ? putAside(inSheet) : dueNow(desk, inSheet, [texts.cardSavedBefore]);
  }
  if (inputs) return submitted(desk, inSheet, args, inputs);
  return goingOn(desk, inSheet, { at: open?.at, before: [texts.cardPressIt] });
}

/** Of a form that is gone through as a whole, the section of a card is not where one stays. */
function sheetOf({ forms }: Desk, { ksh, form: id, section }: CardArgs): NamedSheet {
  const form = forms.find((each) => each.id === id);
  return { ksh, form: id, ...(form && isInParts(form) && { section }) };
}

function wantedIn(turn: Turn): 'in-one' | 'one-by-one' | undefined {
  if (saysPolitely(turn, texts.inOneWords)) return 'in-one';
  return says(turn, texts.oneByOneWords) ? 'one-by-one' : undefined;
}

async function switched(desk: Desk, { turn, session, asker }: Told, wanted: 'in-one' | 'one-by-one'): Promise<Outcome> {
  const { sheet } = session;
  if (!sheet) throw new Error('no sheet is open');
  const result = await reached(desk, sheet, { name, action: 'edit-sheet', session, asker });
  if ('refused' in result) return result.refused;
  const canDraw = drawsForms(turn.channel);
  const { inOne: _, ...oneByOne } = session;
  const after: Session = wanted === 'in-one' && canDraw ? { ...oneByOne, inOne: true } : oneByOne;
  const inSheet = { hand: result.hand, session: after, asker };
  if (isClosed(result.hand)) return sentTold(desk, inSheet);
  if (sheet.disputed) return disputedAgain(desk, inSheet, sheet.disputed);
  const before = wanted === 'one-by-one' ? [texts.oneByOne] : canDraw ? [] : [texts.noFormsHere];
  return goingOn(desk, inSheet, { at: sheet.at, before });
}

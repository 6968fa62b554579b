// The short sheet of what was accepted: its rows, to be said in one word that nothing has changed, or to be changed one by one.
import { type NextQuestion, nextQuestion } from '../../../dialogs/progress';
import { stillSo } from '../../../dialogs/sheet-states';
import { viewOf } from '../../../dialogs/view';
import type { Desk, Outcome } from '../../handlers/handler';
import { texts } from '../../texts';
import { openIn } from '../focus';
import { type InSheet, lookedAt } from '../outcomes';
import type { SheetAtHand } from '../sheet-at-hand';
import { groupsOf, looksOf } from '../step-words';
import { headChange, moverOf } from './amending';
import { resting, sentTold } from './sent-told';

/** More than that nobody reads through in one message. */
const MOST_ROWS = 60;

/** What somebody who types "rendben" has seen. */
export const stillSoMark = ({ sheet }: Pick<SheetAtHand, 'sheet'>): string => `accepted ${sheet.head.value.accepted}`;

export function asksStillSo({ form, sheet }: SheetAtHand): boolean {
  return form.confirms === 'together' && sheet.head.value.state === 'accepted';
}

export function stillSoRows({ form, filling }: SheetAtHand): NextQuestion[] {
  return [...viewOf(form, filling).questions.values()].flatMap(({ path, answer, adds }) =>
    adds || answer === undefined || answer === null ? [] : (nextQuestion(form, filling, { at: path }) ?? []),
  );
}

export function stillSoAsked({ hand, session }: Pick<InSheet, 'hand' | 'session'>): Outcome {
  const { municipality, sheet } = hand;
  const { receipt = '', stillSo: said, moved } = sheet.head.value;
  const all = stillSoRows(hand);
  const rows = all.slice(0, MOST_ROWS);
  const at = said?.at ?? moved?.at ?? 0;
  const asked = { municipality, receipt, at, wasSaid: said !== undefined, more: all.length - rows.length };
  return {
    replies: [texts.stillSoAsked(asked, groupsOf(hand, rows), argsOf(hand))],
    session: { ...session, sheet: { ...openIn(hand), confirming: stillSoMark(hand) } },
    uses: true,
    ...lookedAt(hand, looksOf(hand, rows)),
  };
}

export function stillSoUnclear({ hand, session }: Pick<InSheet, 'hand' | 'session'>): Outcome {
  return { replies: [texts.stillSoUnclear(hand.municipality, argsOf(hand))], session, uses: true };
}

const argsOf = (hand: SheetAtHand) => ({ ksh: hand.scope.ksh, form: hand.form.id, seen: stillSoMark(hand) });

/** `seen`: what was on the screen; of anything else the present state is shown. */
export function stillSoSaid(desk: Desk, inSheet: InSheet, seen: string): Outcome {
  const { hand, session } = inSheet;
  if (!asksStillSo(hand)) return sentTold(desk, inSheet);
  if (seen !== stillSoMark(hand)) return stillSoAsked(inSheet);
  const moved = stillSo(hand.sheet, moverOf(desk, inSheet));
  if (!moved.ok) return sentTold(desk, inSheet);
  const { receipt = '' } = moved.head;
  const at = desk.clock.now();
  return {
    replies: [texts.stillSoNoted(hand.municipality, receipt, at)],
    receipt: texts.stillSoReceipt({ ...hand, at, receipt }),
    session: resting(session, hand),
    uses: true,
    change: headChange(hand, moved.head, 'confirm-sheet'),
  };
}

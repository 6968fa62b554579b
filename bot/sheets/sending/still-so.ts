// The short sheet of what was accepted: its rows, to be said in one word that nothing has changed, or to be changed one by one.
import { type NextQuestion, nextQuestion } from '../../../dialogs/progress';
import { stillSo } from '../../../dialogs/sheet-states';
import { viewOf } from '../../../dialogs/view';
import type { Desk, Outcome } from '../../handlers/handler';
import { texts } from '../../texts';
import { openIn } from '../focus';
import { type InSheet, lookedAt } from '../outcomes';
import { changeButton, pageOf, withButtons } from '../rows/row-buttons';
import type { SheetAtHand } from '../sheet-at-hand';
import { groupsOf, looksOf } from '../step-words';
import { headChange, moverOf } from './amending';
import { resting, sentTold } from './sent-told';

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

/** `from`: the row it begins with, when there are more than fit a card. */
export function stillSoAsked(
  { hand, session }: Pick<InSheet, 'hand' | 'session'>,
  { from = 0, before = [] }: { from?: number; before?: readonly string[] } = {},
): Outcome {
  const { municipality, sheet } = hand;
  const { receipt = '', stillSo: said, moved } = sheet.head.value;
  const rows = stillSoRows(hand);
  const mark = stillSoMark(hand);
  const at = said?.at ?? moved?.at ?? 0;
  const asked = { municipality, receipt, at, wasSaid: said !== undefined, before };
  const changing = rows.map(({ path }) => [changeButton(hand, path, mark)]);
  const page = pageOf(withButtons(groupsOf(hand, rows), changing), from);
  const { from: first, shown } = page.part ?? { from: 0, shown: rows.length };
  return {
    replies: [texts.stillSoAsked(asked, page, argsOf(hand))],
    session: { ...session, sheet: { ...openIn(hand), confirming: mark } },
    uses: true,
    ...lookedAt(hand, looksOf(hand, rows.slice(first, first + shown))),
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

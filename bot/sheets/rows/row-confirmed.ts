// One row of what is known is said to be right: it is written alone, and the others are shown with how many are left.
import { confirm } from '../../../dialogs/change';
import { viewOf } from '../../../dialogs/view';
import type { Desk, Outcome } from '../../handlers/handler';
import { texts } from '../../texts';
import { itemOf } from '../answering';
import { notTaken } from '../not-taken';
import { goingOn, type InSheet, written } from '../outcomes';
import type { SheetAtHand } from '../sheet-at-hand';
import { stepIn, sumOf } from '../step';

/** `sum`: of the row as it was shown; of anything else the present state is shown. */
export function rowConfirmed(
  desk: Desk,
  inSheet: InSheet,
  { place, sum }: { place: string; sum: string },
): Outcome | Promise<Outcome> {
  const { hand, session } = inSheet;
  const { form, filling } = hand;
  const seen = viewOf(form, filling).questions.get(place);
  if (!seen) return notTaken(goingOn(desk, inSheet, { before: [texts.sheetNotAsked] }), hand, 'not-asked');
  if (!seen.known) return goingOn(desk, inSheet, { before: [texts.rowSaidAlready] });
  if (sumOf([seen]) !== sum) return goingOn(desk, inSheet, { before: [texts.sheetKnownChanged] });
  const said = confirm(form, filling, [place]);
  if (!said.ok) return goingOn(desk, inSheet, { before: [said.problem] });
  const changes = { ...itemOf(inSheet, place), ...said.changes };
  const { questions } = viewOf(form, filling);
  const labels = Object.keys(changes).flatMap((path) => questions.get(path)?.question.label ?? []);
  const next = (after: SheetAtHand) =>
    goingOn(desk, { hand: after, session }, { before: [texts.rowConfirmed(labels, leftIn(after))] });
  return written(desk, inSheet, changes, { seen: { [place]: 0 }, next });
}

function leftIn(hand: SheetAtHand): number {
  const step = stepIn(hand);
  return step.kind === 'confirm' ? step.rows.length : 0;
}

// A sheet that was sent moves on by its own people: taken back while it waits, opened again once it was accepted, closed when nothing has
// changed after all.
import type { SheetHead } from '../../../dialogs/sheet';
import { amending, amendingEnded, type Moved, type Mover, withdrawn } from '../../../dialogs/sheet-states';
import { authorize } from '../../access/authorize';
import type { Change } from '../../access/change';
import { placeIn } from '../../access/places';
import type { Desk, Outcome } from '../../handlers/handler';
import { writing } from '../../records';
import { texts } from '../../texts';
import type { InSheet } from '../outcomes';
import { restsOn } from '../rests-on';
import { listing } from '../review/waiting-sheets';
import { readEdition, type SheetAtHand } from '../sheet-at-hand';
import { municipalityPartition } from '../sheet-partition';
import { headRecord } from '../sheet-records';
import { resting } from './sent-told';

/** Asked again for each thing, at this moment. */
export function moverOf(desk: Desk, { hand, asker }: Pick<InSheet, 'hand' | 'asker'>): Mover {
  const place = placeIn(desk.register, hand.scope.ksh);
  return {
    by: asker.key,
    at: desk.clock.now(),
    may: (action) => authorize(asker, action, place).allow,
  };
}

interface MovedHand {
  /** As it stands afterwards. */
  hand: SheetAtHand;
  change: Change;
}

/** undefined: it is not in a state, or not this person's, to be moved so. */
export async function reopened(desk: Desk, inSheet: InSheet): Promise<MovedHand | undefined> {
  const { hand } = inSheet;
  const mover = moverOf(desk, inSheet);
  const isSent = hand.sheet.head.value.state === 'sent';
  const moved = isSent ? withdrawn(hand.sheet, mover) : amending(hand.sheet, mover);
  if (!moved.ok) return undefined;
  const last = await readEdition(desk.store, hand.scope, hand.whole, moved.head.edition);
  const mail = isSent && last ? [listing(lineOf(hand, last), false)] : [];
  const change = { ...headChange(hand, moved.head, isSent ? 'withdraw-sheet' : 'amend-sheet'), mail };
  return { hand: { ...withHead(hand, moved.head), ...(last && { last }) }, change };
}

function lineOf(
  { scope, whole, sheet }: SheetAtHand,
  { number, receipt, at }: { number: number; receipt: string; at: number },
) {
  return { ksh: scope.ksh, form: whole.id, edition: number, receipt, at: sheet.head.value.moved?.at ?? at };
}

/** undefined: it is not being amended, or something is otherwise than it was accepted. */
export async function amendingOver(desk: Desk, inSheet: InSheet): Promise<Outcome | undefined> {
  const { hand, session } = inSheet;
  const { state, accepted } = hand.sheet.head.value;
  if (state !== 'amending' || accepted === undefined) return undefined;
  const last = await readEdition(desk.store, hand.scope, hand.whole, accepted);
  const moved: Moved | { ok: false } = last
    ? amendingEnded(hand.whole, hand.sheet, moverOf(desk, inSheet), last)
    : { ok: false };
  if (!moved.ok || !last) return undefined;
  return {
    replies: [texts.amendingEnded(hand, last.receipt)],
    session: resting(session, hand),
    uses: true,
    change: { ...headChange(hand, moved.head, 'end-amending'), expects: restsOn(hand) },
  };
}

function withHead(hand: SheetAtHand, head: SheetHead): SheetAtHand {
  const { sheet } = hand;
  return { ...hand, sheet: { ...sheet, head: { value: head, version: sheet.head.version + 1 } } };
}

/** Who writes an answer expects the head, too, and comes too late then. */
export function headChange({ scope, whole, sheet }: SheetAtHand, head: SheetHead, action: string): Change {
  return {
    partition: municipalityPartition(scope),
    writes: [writing(headRecord(whole), head, sheet.head.version)],
    audit: [{ action, municipality: scope.ksh, object: whole.id, result: 'done' }],
  };
}

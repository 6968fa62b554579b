// A sheet that is sent stands as it is: who tries to change it is told so, what happens with it, and how it can be changed again.
import { authorize } from '../../access/authorize';
import { isActive } from '../../access/grant';
import { type Member, membersOf } from '../../access/members';
import { peoplePartition } from '../../access/person';
import { placeIn } from '../../access/places';
import type { Standing } from '../../access/standing';
import { draftOn } from '../../draft';
import type { Desk, Outcome } from '../../handlers/handler';
import type { Session } from '../../session';
import { texts } from '../../texts';
import { openIn } from '../focus';
import type { SheetAtHand } from '../sheet-at-hand';

export const isClosed = ({ sheet }: SheetAtHand): boolean => ['sent', 'accepted'].includes(sheet.head.value.state);

export function sentTold(
  { register }: Pick<Desk, 'register'>,
  { hand, session, asker }: { hand: SheetAtHand; session: Session; asker: Standing },
): Outcome {
  const { receipt, moved, state } = hand.sheet.head.value;
  const isAccepted = state === 'accepted';
  const mayWithdraw = !isAccepted && authorize(asker, 'submit-sheet', placeIn(register, hand.scope.ksh)).allow;
  const reply = texts.sheetIsSent(hand, { receipt, at: moved?.at, isAccepted, mayWithdraw });
  return { replies: [reply], session: resting(session, hand), uses: true };
}

/** Nothing that is typed is an answer; the words of sheets still mean this one. */
export function resting(session: Session, hand: Pick<SheetAtHand, 'scope' | 'form' | 'focus'>): Session {
  return { ...session, sheet: { ...openIn(hand), rests: true } };
}

/** Names of those who may send, as far as they are known. */
export async function leadsOf(desk: Desk, hand: SheetAtHand): Promise<string[]> {
  return [...new Set((await leadsIn(desk, hand)).flatMap(({ name }) => name ?? []))];
}

export async function leadsIn(
  { store, clock }: Desk,
  { scope, municipality }: Pick<SheetAtHand, 'scope' | 'municipality'>,
): Promise<Member[]> {
  const now = clock.now();
  const members = await membersOf(draftOn(store, peoplePartition), scope, municipality.office.seat, now);
  return members.filter(({ grant }) => grant.role === 'lead' && isActive(grant, now));
}

// A button of a sheet that was pressed before: what it did is done, and its old answer would ask what is asked no longer; so it shows what is
// due now, and what is typed next is the answer to what stands on the screen.
import type { Scope } from '../access/authorize';
import { commandOf } from '../access/change';
import type { Desk, Outcome } from '../handlers/handler';
import type { Turn } from '../turn';
import { disputedAgain } from './answering';
import { goingOn, type InSheet } from './outcomes';
import { formNamed } from './reaching';
import { onTheWay } from './sheet-at-hand';
import { municipalityPartition } from './sheet-partition';

export async function isPressedAgain({ store }: Pick<Desk, 'store'>, scope: Scope, turn: Turn): Promise<boolean> {
  return (await store.findMark(municipalityPartition(scope), commandOf(turn))) !== undefined;
}

/** Where this person is, when it is in the same sheet. */
export function dueNow(desk: Desk, inSheet: InSheet, before: readonly string[] = []): Outcome | Promise<Outcome> {
  const { hand, session } = inSheet;
  const { ksh, form, at, disputed: open } = session.sheet ?? {};
  const own = formNamed(desk, form ?? '');
  if (!own || ksh !== hand.scope.ksh || (own.fills ?? own.id) !== hand.whole.id)
    return goingOn(desk, inSheet, { before });
  const there = { ...inSheet, hand: onTheWay(hand, own, desk) };
  return open ? disputedAgain(desk, there, open) : goingOn(desk, there, { at, before });
}

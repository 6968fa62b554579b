// "tovább": whoever went back to an answer that is right leaves it as it is, and goes on where the sheet is due.
import { isOpen } from '../../dialogs/progress';
import { viewOf } from '../../dialogs/view';
import type { SheetAtHand } from './sheet-at-hand';

/** It has been answered, and nothing is asked or remarked about it. */
export function isSettled({ form, filling }: Pick<SheetAtHand, 'form' | 'filling'>, path: string): boolean {
  const seen = viewOf(form, filling).questions.get(path);
  if (!seen || seen.adds || seen.answer === undefined || Object.hasOwn(filling.remarks ?? {}, path)) return false;
  return !isOpen(seen, filling);
}

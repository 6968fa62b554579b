// An answer that cannot be taken at all: the person is told as ever, and the log says that it was refused, without repeating what came.
import type { Outcome } from '../handlers/handler';
import type { SheetAtHand } from './sheet-at-hand';

export function notTaken(outcome: Outcome, { scope, whole }: SheetAtHand, reason: 'not-asked' | 'state'): Outcome {
  const noted = { action: 'answer-sheet', municipality: scope.ksh, object: whole.id, result: 'refused', reason };
  return { ...outcome, audit: [...(outcome.audit ?? []), noted] };
}

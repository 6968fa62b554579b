// What the end of one delivery means for its letter: settled, tried again later, or given up.
import type { DeliveryResult, Mail, Settlement } from './ports';

const MAX_ATTEMPTS = 12;
const UNCLEAR_RETRY_AFTER_MS = 5_000;
const LONGEST_BACKOFF_MS = 5 * 60_000;

export function settlementOf(letter: Mail, result: DeliveryResult, now: number): Settlement {
  const { id, attempts } = letter;
  switch (result.kind) {
    case 'delivered':
      return { id, kind: 'delivered' };
    case 'postponed':
      return { id, kind: 'postponed', notBefore: now + result.afterMs };
    case 'never':
      return { id, kind: 'dead', reason: result.reason };
    case 'unclear':
      // A second copy is bearable, a third is not: the person may be reading the first one already.
      return attempts === 0
        ? { id, kind: 'retry', notBefore: now + UNCLEAR_RETRY_AFTER_MS }
        : { id, kind: 'dead', reason: result.reason };
    case 'later':
      return attempts + 1 < MAX_ATTEMPTS
        ? { id, kind: 'retry', notBefore: now + (result.afterMs ?? backoffMs(attempts)) }
        : { id, kind: 'dead', reason: result.reason };
  }
}

/** Doubles from one second, with a fifth of jitter so that many conversations do not come back in one beat. */
function backoffMs(attempts: number): number {
  const base = Math.min(1_000 * 2 ** attempts, LONGEST_BACKOFF_MS);
  return Math.round(base * (0.9 + Math.random() * 0.2));
}

// What the end of a PUT means for its letter: the older message is worth a few tries, and never the letters behind it.
import type { DeliveryResult, Letter, Log } from '../../bot/ports';

/** With the waits between them about seven seconds, in which the conversation's next letter waits, too. */
const MOST_TRIES = 4;

/**
 * The answer itself went before, so a card that stays as it was harms nobody: it is no dead letter. A second PUT does what the first
 * one did, so doubt is a reason to try again.
 */
export function orAsItIs(result: DeliveryResult, { id, attempts }: Letter, log: Log): DeliveryResult {
  if (result.kind === 'delivered' || result.kind === 'postponed') return result;
  const { reason } = result;
  if (result.kind !== 'never' && attempts + 1 < MOST_TRIES) {
    return result.kind === 'later' ? result : { kind: 'later', reason };
  }
  log.info('older message stays as it was', { id, reason });
  return { kind: 'delivered' };
}

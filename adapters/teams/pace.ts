// Keeps each tenant below the connector's 50 calls a second: says how long the next call has to wait for its turn.
import type { Clock } from '../../bot/ports';

const PER_SECOND = 40;
/** What may go at once after a pause; with the steady pace it makes at most 50 in any second. */
const BURST = 10;
const SPACING_MS = 1_000 / PER_SECOND;
const FORGET_ABOVE = 5_000;

/**
 * How long to wait (ms) for the tenant's next free slot. The slot is used up, so wait and go; one that is further away than
 * `longestMs` is left for others, and the caller comes back later.
 */
export function createPace(clock: Clock, longestMs = Number.POSITIVE_INFINITY): (tenant: string) => number {
  const slots = new Map<string, number>();
  return (tenant) => {
    const now = clock.now();
    if (slots.size > FORGET_ABOVE) {
      for (const [each, slot] of slots) if (slot < now - BURST * SPACING_MS) slots.delete(each);
    }
    const earliest = now - (BURST - 1) * SPACING_MS;
    const slot = Math.max(earliest, (slots.get(tenant) ?? 0) + SPACING_MS);
    if (slot - now <= longestMs) slots.set(tenant, slot);
    return Math.max(0, slot - now);
  };
}

// Days as the handbook writes them, in Hungarian time.
import type { Desk } from './handler';

const inHungary = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Budapest', dateStyle: 'short' });
const DAY_MS = 24 * 60 * 60 * 1000;

/** ISO day of a time in ms since 1970. */
export function dayOf(ms: number): string {
  return inHungary.format(ms);
}

export function freshSince({ clock, reviewMaxAgeDays }: Pick<Desk, 'clock' | 'reviewMaxAgeDays'>): string {
  return dayOf(clock.now() - reviewMaxAgeDays * DAY_MS);
}

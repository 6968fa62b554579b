// Days as the handbook writes them, in Hungarian time.
import type { Desk } from './handler';

const inHungary = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Budapest', dateStyle: 'short' });
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Days begin on the hour, and formatting one costs as much as a query. */
const dayOfHour = new Map<number, string>();
const MOST_HOURS = 100;

/** ISO day of a time in ms since 1970. */
export function dayOf(ms: number): string {
  const hour = Math.floor(ms / HOUR_MS);
  const day = dayOfHour.get(hour) ?? inHungary.format(ms);
  if (dayOfHour.size > MOST_HOURS) dayOfHour.clear();
  dayOfHour.set(hour, day);
  return day;
}

export function freshSince({ clock, reviewMaxAgeDays }: Pick<Desk, 'clock' | 'reviewMaxAgeDays'>): string {
  return dayOf(clock.now() - reviewMaxAgeDays * DAY_MS);
}

/** The first moment of an ISO day in Hungary (ms since 1970). */
export function dayBegins(isoDay: string): number {
  const inSummer = Date.parse(isoDay) - 2 * HOUR_MS;
  return dayOf(inSummer) === isoDay ? inSummer : inSummer + HOUR_MS;
}

// Days as an operator or a list writes them, as moments: a grant "until the 12th" ends when that day ends in Hungary.
import { dayBegins } from '../handlers/days';

/** ISO day → the moment it begins (ms since 1970); undefined when there is no such day. */
export function dayStart(isoDay: string): number | undefined {
  return isDay(isoDay) ? dayBegins(isoDay) : undefined;
}

/** The moment at which the day is over. */
export function dayEnd(isoDay: string): number | undefined {
  if (!isDay(isoDay)) return undefined;
  const next = new Date(`${isoDay}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return dayBegins(next.toISOString().slice(0, 10));
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

// Days as ISO text ("2026-01-05"), counted without time zones.

const DAY_MS = 86_400_000;

/** undefined when there is no such day, or it is too far away to be meant. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoOf(date) : undefined;
}

export function isIsoDay(text: string): boolean {
  const [year, month, day] = partsOf(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDay(year, month, day) === text;
}

export function partsOf(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return [year, month, dayOfMonth];
}

export function plusDays(day: string, days: number): string {
  return isoOf(new Date(Date.parse(day) + days * DAY_MS));
}

/** The same day of another month, or the last one of it. */
export function plusMonths(day: string, months: number): string {
  const [year, month, dayOfMonth] = partsOf(day);
  const last = new Date(Date.UTC(year, month + months, 0));
  return isoOf(new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last.getUTCDate()))));
}

/** 0 for Monday. */
export function weekdayOf(day: string): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Further than any day a form can ask for, in either direction. */
export const FURTHEST_DAYS = 200 * 366;

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

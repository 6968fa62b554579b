// Days of the calendar as moments: a grant "until the 12th" ends when that day ends in Hungary, whatever clock the machine has.

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Budapest',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** ISO day → the moment it begins (ms since 1970); undefined when there is no such day. */
export function dayStart(isoDay: string): number | undefined {
  const asUtc = Date.parse(`${isoDay}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(isoDay) && !Number.isNaN(asUtc);
  if (!isDay || !new Date(asUtc).toISOString().startsWith(isoDay)) return undefined;
  // The clock is moved at three in the morning at the earliest, so the offset at one is that of midnight.
  return asUtc - offsetAt(asUtc);
}

/** The moment at which the day is over. */
export function dayEnd(isoDay: string): number | undefined {
  const start = dayStart(isoDay);
  if (start === undefined) return undefined;
  const next = new Date(Date.parse(`${isoDay}T00:00:00Z`));
  next.setUTCDate(next.getUTCDate() + 1);
  return dayStart(next.toISOString().slice(0, 10));
}

function offsetAt(ms: number): number {
  return Date.parse(`${wallClock.format(ms).replace(' ', 'T')}Z`) - ms;
}

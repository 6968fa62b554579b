// Days that cannot be, readings that are long past, and texts that are not in force yet.
import type { Finding } from './findings';
import type { CheckedPage } from './pages';

const freshDays = 365;
const dayMs = 24 * 60 * 60 * 1_000;

/** `today` is an ISO day. */
export function checkDates({ path, front, lineOfField }: CheckedPage, today: string): Finding[] {
  if (!front) return [];
  const finding = (field: string, level: Finding['level'], text: string): Finding[] => [
    { path, line: lineOfField(field), level, kind: 'date', text },
  ];
  const { reviewedOn } = front;
  const validFrom = front.kind === 'handbook' ? front.validFrom : reviewedOn;
  if (!isDay(reviewedOn)) return finding('reviewedOn', 'error', `there is no day ${reviewedOn}`);
  if (!isDay(validFrom)) return finding('validFrom', 'error', `there is no day ${validFrom}`);
  if (reviewedOn > today)
    return finding('reviewedOn', 'error', `${reviewedOn} is still to come: write the day it was read`);
  return [
    ...(Date.parse(today) - Date.parse(reviewedOn) > freshDays * dayMs
      ? finding('reviewedOn', 'warning', `last read on ${reviewedOn}, more than a year ago: read it again`)
      : []),
    ...(validFrom > today ? finding('validFrom', 'note', `comes into force on ${validFrom} only`) : []),
    ...(validFrom <= today && validFrom > reviewedOn
      ? finding('reviewedOn', 'warning', `read on ${reviewedOn}, before it came into force: read it again`)
      : []),
  ];
}

function isDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

// --from and --to of a report: whole days in Hungary, both counted in.
import { dayEnd, dayStart } from '../../bot/access/hungarian-day';
import type { Span } from './audit-trails';

/** Without them everything; undefined when one of them is no day. */
export function spanFrom({ from, to }: { from?: string; to?: string }): Span | undefined {
  const begins = from === undefined ? 0 : dayStart(from);
  const ends = to === undefined ? Number.POSITIVE_INFINITY : dayEnd(to);
  return begins === undefined || ends === undefined ? undefined : { from: begins, until: ends };
}

// How often somebody may try a code: 5 times in 15 minutes, and all of one tenant 50 times in an hour.
import { z } from 'zod';
import type { Draft } from '../draft';
import { internal } from '../personal-data/field-class';
import type { RecordKind } from '../records';

const MINUTE_MS = 60_000;
const limits = {
  person: { most: 5, withinMs: 15 * MINUTE_MS },
  tenant: { most: 50, withinMs: 60 * MINUTE_MS },
};

function attemptsRecord(whose: string): RecordKind<{ times: number[] }> {
  return { key: `attempts/${whose}`, schema: internal(z.object({ times: z.array(z.number()) })), fresh: { times: [] } };
}

/** Counts one more try; false when there were too many already: that one is not counted. */
export async function mayTry(draft: Draft, person: string, tenantId: string, now: number): Promise<boolean> {
  const counted = [
    { kind: attemptsRecord(person), ...limits.person },
    { kind: attemptsRecord(`tenant-${tenantId}`), ...limits.tenant },
  ];
  const recent: number[][] = [];
  for (const { kind, most, withinMs } of counted) {
    const times = (await draft.read(kind)).times.filter((time) => now - time < withinMs);
    if (times.length >= most) return false;
    recent.push(times);
  }
  for (const [at, { kind }] of counted.entries()) await draft.write(kind, { times: [...(recent[at] ?? []), now] });
  return true;
}

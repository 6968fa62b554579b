// Personal data of more than one municipality leaves only when two data admins want it: one asks, another approves, within a day.
import { z } from 'zod';
import { internal } from '../personal-data/field-class';
import type { RecordKind } from '../records';

const approvableMs = 24 * 60 * 60 * 1000;

const exportSchema = internal(
  z.object({
    /** Pseudonym of who asks. */
    by: z.string(),
    /** ms since 1970. */
    at: z.number(),
    /** KSH codes; empty for all. */
    municipalities: z.array(z.string()),
    /** Of sheets of this form, in this state or any; without it, of contact persons. */
    sheets: z.object({ form: z.string(), state: z.string().exactOptional() }).exactOptional(),
    approved: z.object({ by: z.string(), at: z.number() }).exactOptional(),
    done: z.number().exactOptional(),
  }),
);
export type ExportRequest = z.infer<typeof exportSchema>;

export const exportPrefix = 'export/';

export function exportRecord(id: string): RecordKind<ExportRequest | null> {
  return { key: exportPrefix + id, schema: exportSchema.nullable(), fresh: null };
}

/** Why somebody may not approve it; undefined: they may. */
export function faultOfApproval(request: ExportRequest | null, by: string, now: number) {
  if (!request || request.done) return 'unknown';
  if (now - request.at > approvableMs) return 'late';
  if (request.by === by) return 'self';
  return request.approved ? 'approved' : undefined;
}

/** Why it may not be carried out now; undefined: it may, once, by who asked. */
export function faultOfExport(request: ExportRequest | null, by: string, now: number) {
  if (!request || request.done || request.by !== by) return 'unknown';
  if (now - request.at > approvableMs) return 'late';
  return request.approved ? undefined : 'waits';
}

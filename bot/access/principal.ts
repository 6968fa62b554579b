// Who is talking, as the channel vouches for it: never a name, an e-mail address or the channel's own id of a person.
import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Turn } from '../turn';

/** Both in lower case. */
export const principalSchema = z.object({ tenantId: z.string().min(1), aadObjectId: z.string().min(1) });
export type Principal = z.infer<typeof principalSchema>;

/** undefined: nobody vouches for who this is, so it is a guest. */
export function principalOf({ from: { tenantId, aadObjectId } }: Turn): Principal | undefined {
  if (!tenantId || !aadObjectId) return undefined;
  return { tenantId: tenantId.toLowerCase(), aadObjectId: aadObjectId.toLowerCase() };
}

/** Tells two people apart in logs, lessons and keys of records without naming either: both parts are GUIDs, which nobody guesses. */
export function pseudonymOf({ tenantId, aadObjectId }: Principal): string {
  return hash('sha256', `${tenantId}|${aadObjectId}`).slice(0, 32);
}

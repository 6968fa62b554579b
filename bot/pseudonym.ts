// Tells two people apart in logs and lessons without naming either.
import { createHash } from 'node:crypto';
import type { Turn } from './turn';

export function pseudonym({ from: { tenantId = '', aadObjectId, id } }: Turn): string {
  return createHash('sha256')
    .update(`${tenantId}|${aadObjectId ?? id}`)
    .digest('hex')
    .slice(0, 16);
}

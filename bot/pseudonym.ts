// Tells two people apart in logs and lessons without naming either.
import { hash } from 'node:crypto';
import type { Turn } from './turn';

export function pseudonym({ from: { tenantId = '', aadObjectId, id } }: Turn): string {
  return hash('sha256', `${tenantId}|${aadObjectId ?? id}`).slice(0, 16);
}

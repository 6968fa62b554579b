// The organisations (Microsoft 365 tenants) whose people may hold a grant: while a tenant is off the list, so are its people.
import { z } from 'zod';
import { internal } from '../personal-data/field-class';
import type { RecordKind } from '../records';

const tenantsSchema = internal(
  z.object({
    /** By tenant id in lower case. */
    allowed: z.record(z.string(), z.object({ name: z.string(), since: z.number() })),
  }),
);
export type Tenants = z.infer<typeof tenantsSchema>;

export const tenantsRecord: RecordKind<Tenants> = { key: 'tenants', schema: tenantsSchema, fresh: { allowed: {} } };

/** The people of local mode belong to it; nobody else ever does, and in production it is never on the list. */
export const DEMO_TENANT = 'de300000-0000-4000-8000-00000000de30';

export function isAllowed({ allowed }: Tenants, tenantId: string, mode: 'local' | 'production'): boolean {
  if (tenantId === DEMO_TENANT) return mode === 'local';
  return Object.hasOwn(allowed, tenantId);
}

/** undefined: it is not on the list, where the one of local mode never is. */
export function tenantName({ allowed }: Tenants, tenantId: string): string | undefined {
  return Object.hasOwn(allowed, tenantId) ? allowed[tenantId]?.name : undefined;
}

// What those who decide are shown of a request.
import type { Request } from '../access/request';
import { DEMO_TENANT, type Tenants, tenantName } from '../access/tenants';
import type { Register } from '../municipalities/register';
import { texts } from '../texts';
import type { RequestShown } from '../texts/deciding';

export function shownRequest(
  { principal, name, ksh, role, at }: Request,
  tenants: Tenants,
  register: Register,
): RequestShown {
  const municipality = register.byKsh(ksh);
  if (!municipality) throw new Error(`a request names a municipality that is not in the register: ${ksh}`);
  return { name, organisation: organisationIn(tenants, principal.tenantId), municipality, role, at };
}

export function organisationIn(tenants: Tenants, tenantId: string): string {
  return (
    tenantName(tenants, tenantId) ?? (tenantId === DEMO_TENANT ? texts.demoOrganisation : texts.unknownOrganisation)
  );
}

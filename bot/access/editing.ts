// Whether somebody may give or take away a role somewhere: wherever the grant reaches, not only in one of the municipalities.
import type { Register } from '../municipalities/register';
import { authorize } from './authorize';
import type { Grant, Reach } from './grant';
import { municipalitiesOf, placeIn } from './places';
import type { MunicipalAction, Role } from './roles';
import type { Standing } from './standing';

export function mayGive(asker: Standing, role: Role, reach: Reach, register: Register): boolean {
  const action = actionFor(role);
  return action !== undefined && mayAt(asker, action, reach, register);
}

/** Nobody takes away what is their own; whoever named a deputy may take that back. */
export function mayTake(asker: Standing, { key, grant }: { key: string; grant: Grant }, register: Register): boolean {
  if (key === asker.key) return false;
  return isOwnDeputy(asker, grant, register) || mayGive(asker, grant.role, grant.reach, register);
}

/** Roles that are given in a municipality; all others come from elsewhere. */
function actionFor(role: Role): MunicipalAction | undefined {
  if (role === 'lead') return 'give-lead';
  return role === 'viewer' || role === 'editor' ? 'give-access' : undefined;
}

function isOwnDeputy(asker: Standing, { evidence, source, reach }: Grant, register: Register): boolean {
  if (evidence !== 'substitution') return false;
  return asker.grants.some(({ id }) => id === source) && mayAt(asker, 'name-deputy', reach, register);
}

function mayAt(asker: Standing, action: MunicipalAction, reach: Reach, register: Register): boolean {
  const where = municipalitiesOf(reach, register);
  return where.length > 0 && where.every(({ ksh }) => authorize(asker, action, placeIn(register, ksh)).allow);
}

// The one place where it is decided whether somebody may do something, and the only maker of a Scope.
import { covers, type Grant, type Place } from './grant';
import { type MunicipalAction, type Permission, type ProgrammeAction, permission } from './roles';
import type { Standing } from './standing';

const decided: unique symbol = Symbol('decided by authorize');

/**
 * What was allowed, to whom, for which municipality. Records of a municipality are reached only through one: no function takes a
 * bare KSH code to read or write them, and nothing but `authorize` makes one.
 */
export interface Scope {
  readonly [decided]: true;
  readonly ksh: string;
  readonly action: MunicipalAction;
  /** Personal fields are shown only as far as one recognises them. */
  readonly isMasked: boolean;
  /** Who, and under which grant. */
  readonly key: string;
  readonly grant: string;
}

/** The same for what concerns no municipality in particular. */
export interface ProgrammeScope {
  readonly [decided]: true;
  readonly action: ProgrammeAction;
  readonly key: string;
  readonly grant: string;
}

/** `reason` is for the log: people are told the same whatever it is, so that nobody learns what exists elsewhere. */
export type Verdict<S> = { allow: true; scope: S } | { allow: false; reason: Refusal };
export type Refusal = 'guest' | 'tenant' | 'no-grant' | 'role' | 'no-such-place';

/** `place` is undefined when the register knows no such municipality. */
export function authorize(standing: Standing, action: MunicipalAction, place: Place | undefined): Verdict<Scope> {
  const reason = refusalOf(standing);
  if (reason) return { allow: false, reason };
  if (!place) return { allow: false, reason: 'no-such-place' };
  const covering = standing.grants.filter(({ reach }) => covers(reach, place));
  if (covering.length === 0) return { allow: false, reason: 'no-grant' };
  const best = strongest(covering, action);
  if (!best) return { allow: false, reason: 'role' };
  const { grant, how } = best;
  return {
    allow: true,
    scope: { [decided]: true, ksh: place.ksh, action, isMasked: how === 'masked', key: standing.key, grant: grant.id },
  };
}

export function authorizeProgramme(standing: Standing, action: ProgrammeAction): Verdict<ProgrammeScope> {
  const reason = refusalOf(standing);
  if (reason) return { allow: false, reason };
  const best = strongest(
    standing.grants.filter(({ reach }) => reach.kind === 'all'),
    action,
  );
  if (!best) return { allow: false, reason: 'role' };
  return { allow: true, scope: { [decided]: true, action, key: standing.key, grant: best.grant.id } };
}

function refusalOf({ principal, isTenantAllowed, grants }: Standing): Refusal | undefined {
  if (!principal) return 'guest';
  if (!isTenantAllowed) return 'tenant';
  return grants.length === 0 ? 'no-grant' : undefined;
}

/** A whole permission beats a masked one. */
function strongest(
  grants: Grant[],
  action: MunicipalAction | ProgrammeAction,
): { grant: Grant; how: Exclude<Permission, 'no'> } | undefined {
  for (const how of ['yes', 'masked'] as const) {
    const grant = grants.find(({ role }) => permission(role, action) === how);
    if (grant) return { grant, how };
  }
  return undefined;
}

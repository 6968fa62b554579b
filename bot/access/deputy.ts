// Deputies: somebody who works in a municipality stands in for one of its leads for some days. A grant like any other, which names the
// one that it stands in for: it begins and ends by itself, and at the latest together with that one.
import { randomUUID } from 'node:crypto';
import type { Draft } from '../draft';
import { type Given, give } from './giving';
import { covers, type Grant, isActive, type Place } from './grant';
import { isOpen, type Member } from './members';
import { type Person, personRecord } from './person';
import { placeRecord } from './place';
import { permission } from './roles';
import type { Standing } from './standing';

/** The grant that somebody may lend there: an own one. Whoever is a deputy themselves has none to lend. */
export function lendable({ grants }: Standing, place: Place): Grant | undefined {
  return grants.find(
    ({ role, reach, evidence }) =>
      permission(role, 'name-deputy') === 'yes' && evidence !== 'substitution' && covers(reach, place),
  );
}

/** Who may stand in: whoever works there already, each once, and is no lead. */
export function candidatesAmong(members: Member[], asker: { key: string }, now: number): Member[] {
  const others = members.filter(({ key, grant }) => key !== asker.key && grant.role !== 'lead' && isActive(grant, now));
  return others.filter(({ key }, at) => others.findIndex((each) => each.key === key) === at);
}

/** `from` and `until` in ms since 1970, `until` the first moment after. */
export interface Days {
  from: number;
  until: number;
}

/** The grant as it was given, which ends no later than the one that was lent; or why it was not. */
export async function nameDeputy(
  draft: Draft,
  lent: Grant,
  deputy: string,
  { from, until, by, now }: Days & { by: string; now: number },
): Promise<Grant | Exclude<Given, 'given'> | 'unknown'> {
  const { principal } = await draft.read(personRecord(deputy));
  if (!principal) return 'unknown';
  const grant: Grant = {
    id: `deputy-${randomUUID()}`,
    role: lent.role,
    reach: lent.reach,
    from,
    until: Math.min(until, lent.until ?? until),
    givenAt: now,
    givenBy: by,
    evidence: 'substitution',
    source: lent.id,
  };
  const given = await give(draft, { key: deputy, principal }, grant);
  return given === 'given' ? grant : given;
}

export interface Deputy {
  key: string;
  name: string | undefined;
  grant: Grant;
}

/** Who stands in for these grants, now or later. */
export async function deputiesOf(draft: Draft, grants: Grant[], now: number): Promise<Deputy[]> {
  const deputies: Deputy[] = [];
  for (const { id: lent, reach } of grants.filter(({ evidence }) => evidence !== 'substitution')) {
    for (const { key, grant: id } of (await draft.read(placeRecord(reach))).members) {
      const { name, grants: theirs } = await draft.read(personRecord(key));
      const grant = theirs.find((each) => each.id === id && each.source === lent && each.evidence === 'substitution');
      if (grant && isOpen(grant, now)) deputies.push({ key, name, grant });
    }
  }
  return deputies;
}

/** Those in which somebody stands in for another from some day on. */
export function laterSubstitutions({ grants }: Person, now: number): Grant[] {
  return grants.filter((grant) => grant.evidence === 'substitution' && isOpen(grant, now) && now < grant.from);
}

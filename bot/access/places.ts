// Where grants reach, in terms of the register: what a grant needs to know of a municipality, and what a reach is called.
import type { Municipality, Register } from '../municipalities/register';
import type { Place, Reach } from './grant';
import type { Standing } from './standing';

export function placeIn(register: Register, ksh: string): Place | undefined {
  const municipality = register.byKsh(ksh);
  return municipality && { ksh, county: municipality.county, seat: municipality.office.seat };
}

/** The municipalities that a reach names one by one. */
export function municipalitiesOf(reach: Reach, register: Register): readonly Municipality[] {
  switch (reach.kind) {
    case 'municipality': {
      const municipality = register.byKsh(reach.ksh);
      return municipality ? [municipality] : [];
    }
    case 'office':
      return register.officeOf(reach.seat)?.members ?? [];
    default:
      return [];
  }
}

/** The municipalities that somebody works for by name: those of a joint office one by one; of a region or the whole programme none. */
export function ownMunicipalities({ grants }: Pick<Standing, 'grants'>, register: Register): Municipality[] {
  return [...new Set(grants.flatMap(({ reach }) => municipalitiesOf(reach, register)))];
}

/** The one that is spoken of: the one that was chosen, while it may be; the only one there is; or none. */
export function activeMunicipality(
  standing: Pick<Standing, 'grants'>,
  chosen: string | undefined,
  register: Register,
): Municipality | undefined {
  const own = ownMunicipalities(standing, register);
  return own.find(({ ksh }) => ksh === chosen) ?? (own.length === 1 ? own[0] : undefined);
}

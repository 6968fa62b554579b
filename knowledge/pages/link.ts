// Where a section stands, as answers name it.
import type { SectionLink } from '../answer';
import type { Section } from './sections';

export function linkTo({ id, trail, validFrom, validUntil, reviewedOn, pages }: Section): SectionLink {
  return {
    section: id,
    trail,
    validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    reviewedOn,
    ...(pages === undefined ? {} : { pages }),
  };
}

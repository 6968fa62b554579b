// What a lead can lend in a municipality, and to whom: asked anew at every step, because days may lie between them.
import { candidatesAmong, lendable } from '../access/deputy';
import type { Grant } from '../access/grant';
import { type Member, membersOf } from '../access/members';
import { placeIn } from '../access/places';
import type { Standing } from '../access/standing';
import type { Draft } from '../draft';
import type { Shown } from './at-place';
import type { Desk } from './handler';

export function lendableAt({ register }: Desk, asker: Standing, ksh: string): Grant | undefined {
  const place = placeIn(register, ksh);
  return place && lendable(asker, place);
}

export async function candidates(
  draft: Draft,
  { clock }: Desk,
  { asker, scope, municipality }: Shown,
): Promise<Member[]> {
  const now = clock.now();
  return candidatesAmong(await membersOf(draft, scope, municipality.office.seat, now), asker, now);
}

/** What was chosen, while it is still to be had: a colleague who works there, and a grant to lend. */
export async function lending(
  draft: Draft,
  desk: Desk,
  shown: Shown,
): Promise<{ lent: Grant; person: Member } | undefined> {
  const lent = lendableAt(desk, shown.asker, shown.municipality.ksh);
  const person = (await candidates(draft, desk, shown)).find(({ key }) => key === shown.args.person);
  return lent && person && { lent, person };
}

// Several places as they are written on a command line, with commas between them, as municipalities.
import { municipalitiesOf } from '../../bot/access/places';
import type { Office } from './office';
import { reachFrom } from './reach';

/** KSH codes; empty for all. */
export function placesFrom(
  written: string | undefined,
  { register }: Pick<Office, 'register'>,
): { municipalities: string[] } | { problem: string } {
  const codes: string[] = [];
  for (const word of written?.split(',') ?? []) {
    const reach = reachFrom(word, register);
    if ('problem' in reach) return reach;
    const found =
      reach.kind === 'region'
        ? register.all().filter(({ county }) => county === reach.county)
        : municipalitiesOf(reach, register);
    codes.push(...found.map(({ ksh }) => ksh));
  }
  return { municipalities: [...new Set(codes)] };
}

// A grant: one role for one person, for one municipality or more, from and until a time; whoever has none may do nothing.
import { z } from 'zod';
import { type Role, reachesOf, roleSchema } from './roles';

export const reachSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('municipality'), ksh: z.string() }),
  /** All members of a joint office, by the KSH code of its seat. */
  z.object({ kind: z.literal('office'), seat: z.string() }),
  z.object({ kind: z.literal('region'), county: z.string() }),
  z.object({ kind: z.literal('all') }),
]);
export type Reach = z.infer<typeof reachSchema>;

/** Times are ms since 1970; `until` is the first moment at which it is over. */
export const grantSchema = z.object({
  id: z.string(),
  role: roleSchema,
  reach: reachSchema,
  from: z.number(),
  until: z.number().exactOptional(),
  givenAt: z.number(),
  /** The pseudonym of who gave it, or 'shell' or 'demo'. */
  givenBy: z.string(),
  evidence: z.enum(['code', 'request', 'import', 'substitution', 'shell', 'demo']),
  /** The import that it came with, the code or request that it was given for, the grant that it stands in for. */
  source: z.string().exactOptional(),
  /** Came with an import: it counts once the person has said yes to it. */
  awaitsPerson: z.literal(true).exactOptional(),
  ended: z.object({ at: z.number(), by: z.string() }).exactOptional(),
});
export type Grant = z.infer<typeof grantSchema>;

/** What a grant needs to know of a municipality. */
export interface Place {
  ksh: string;
  county: string;
  /** KSH code of the seat of its office. */
  seat: string;
}

export function isActive({ from, until, awaitsPerson, ended }: Grant, now: number): boolean {
  return !ended && !awaitsPerson && from <= now && (until === undefined || now < until);
}

export function covers(reach: Reach, { ksh, county, seat }: Place): boolean {
  switch (reach.kind) {
    case 'municipality':
      return reach.ksh === ksh;
    case 'office':
      return reach.seat === seat;
    case 'region':
      return reach.county === county;
    case 'all':
      return true;
  }
}

export function mayReach(role: Role, reach: Reach): boolean {
  return reachesOf[role].includes(reach.kind);
}

/** Under this name the people of a reach are found again: `place/<name>`. */
export function placeName(reach: Reach): string {
  switch (reach.kind) {
    case 'municipality':
      return reach.ksh;
    case 'office':
      return `office-${reach.seat}`;
    case 'region':
      return `region-${reach.county}`;
    case 'all':
      return 'programme';
  }
}

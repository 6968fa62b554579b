// What is kept of one municipality (or office, region, the programme) about people: who has access, who is invited, whom one may contact.
import { z } from 'zod';
import { internal, personal } from '../personal-data/field-class';
import type { RecordKind } from '../records';
import type { Scope } from './authorize';
import { placeName, type Reach } from './grant';
import { roleSchema } from './roles';

export const contactSchema = z.object({
  name: personal(z.string(), 'name'),
  /** What they are contact for, as the list says. */
  duty: internal(z.string()),
  email: personal(z.string(), 'email').optional(),
  phone: personal(z.string(), 'phone').optional(),
  extension: personal(z.string(), 'phone').exactOptional(),
  /** As the list has it; without one the duty is the role. */
  position: internal(z.string()).exactOptional(),
  /** What they may do came with the list, under this grant; of an invitation, the one that its code becomes. */
  grant: internal(z.string()).exactOptional(),
});
export type Contact = z.infer<typeof contactSchema>;

const placeSchema = internal(
  z.object({
    /** Who holds a grant that names exactly this place. */
    members: z.array(z.object({ key: z.string(), grant: z.string() })),
    invitations: z.array(
      z.object({ hash: z.string(), role: roleSchema, until: z.number(), by: z.string(), at: z.number() }),
    ),
    /** Ids of requests that wait for somebody. */
    requests: z.array(z.string()),
    contacts: z.array(contactSchema),
    /** Who was on an imported list and said that it is not they; `key` is a pseudonym. */
    declined: z.array(z.object({ key: z.string(), grant: z.string(), at: z.number() })).exactOptional(),
  }),
);
export type PlaceBook = z.infer<typeof placeSchema>;

const FRESH: PlaceBook = { members: [], invitations: [], requests: [], contacts: [] };

/** For people who ask about a municipality: the key is made from what was allowed, never from what they typed. */
export function municipalityRecord(scope: Scope): RecordKind<PlaceBook> {
  return recordNamed(scope.ksh);
}

/** For the bookkeeping of grants itself. */
export function placeRecord(reach: Reach): RecordKind<PlaceBook> {
  return recordNamed(placeName(reach));
}

function recordNamed(name: string): RecordKind<PlaceBook> {
  return { key: `place/${name}`, schema: placeSchema, fresh: FRESH };
}

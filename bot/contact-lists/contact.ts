// A contact person of a municipality, as a contact list names one: who it is, and what may be opened for them.

/** What a list may give; every other role is given by a person, to a person. */
export const LISTED_ROLES = ['viewer', 'editor', 'lead'] as const;
export type ListedRole = (typeof LISTED_ROLES)[number];

export interface Contact {
  /** KSH code of the municipality, five digits. */
  ksh: string;
  /** Its name in the register. */
  municipality: string;
  /** Family name first. */
  name: string;
  role: ListedRole;
  email?: string;
  /** E.164. */
  phone?: string;
  extension?: string;
  position?: string;
  /** Both make the principal; without `aadObjectId` a person comes in by an invitation code only. Lower case. */
  tenantId?: string;
  aadObjectId?: string;
  /** ISO days; `until` is the last day. */
  from?: string;
  until?: string;
}

/** One that is there already; `ref` is the caller's name for it (a grant, an invitation), and is handed back. */
export interface KnownContact extends Contact {
  ref: string;
}

/** What a list may say of a person, in the order in which people read it. */
export const CONTACT_FIELDS = [
  'name',
  'role',
  'email',
  'phone',
  'extension',
  'position',
  'tenantId',
  'aadObjectId',
  'from',
  'until',
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** Undefined for somebody who has not been tied to an account. */
export function principalOf({ tenantId, aadObjectId }: Contact): string | undefined {
  return tenantId && aadObjectId ? `${tenantId}|${aadObjectId}` : undefined;
}

/** Something to say of a list: Hungarian, with the place as the file shows it. */
export interface Finding {
  /** As Excel counts; none for the list as a whole. */
  row?: number;
  /** The heading as it stands in the file. */
  column?: string;
  problem: string;
}

// What each role may do: the whole policy as one table. What does not stand here is refused.
import { z } from 'zod';

export const roleSchema = z.enum([
  'viewer',
  'editor',
  'lead',
  'helpdesk-agent',
  'helpdesk-lead',
  'programme-manager',
  'data-admin',
  'auditor',
]);
export type Role = z.infer<typeof roleSchema>;

/** Done for one municipality. */
export const municipalActions = [
  /** What state its papers are in; no personal data. */
  'see-municipality',
  /** Its contact persons. */
  'see-contacts',
  /** The masked parts of them, with a reason that is logged. */
  'unmask-contacts',
  'edit-sheet',
  'submit-sheet',
  /** What was sent, to be returned or accepted; never what is only being written. */
  'review-sheet',
  /** Who has access to it. */
  'see-access',
  /** Invite and approve viewers and editors, and take that away again. */
  'give-access',
  /** The same for its lead. */
  'give-lead',
  /** Somebody acts in one's own role for some days. */
  'name-deputy',
] as const;
export type MunicipalAction = (typeof municipalActions)[number];

/** Done for the programme as a whole: needs a grant that reaches all. */
export const programmeActions = [
  'import-contacts',
  'export-contacts',
  /** What municipalities have sent, and how far their sheets are. */
  'export-sheets',
  'approve-export',
  'export-person',
  'erase-person',
  'see-audit',
  'see-grants',
] as const;
export type ProgrammeAction = (typeof programmeActions)[number];
export type Action = MunicipalAction | ProgrammeAction;

/** `masked`: personal fields are shown only as far as one recognises them. */
export type Permission = 'no' | 'yes' | 'masked';

const policy: Record<Role, Partial<Record<Action, 'yes' | 'masked'>>> = {
  viewer: { 'see-municipality': 'yes' },
  editor: { 'see-municipality': 'yes', 'see-contacts': 'yes', 'edit-sheet': 'yes' },
  lead: {
    'see-municipality': 'yes',
    'see-contacts': 'yes',
    'edit-sheet': 'yes',
    'submit-sheet': 'yes',
    'see-access': 'yes',
    'give-access': 'yes',
    'name-deputy': 'yes',
  },
  'helpdesk-agent': { 'see-municipality': 'yes', 'see-contacts': 'masked', 'unmask-contacts': 'yes' },
  'helpdesk-lead': { 'see-municipality': 'yes', 'see-contacts': 'masked', 'unmask-contacts': 'yes' },
  'programme-manager': {
    'see-municipality': 'yes',
    'see-contacts': 'masked',
    'review-sheet': 'masked',
    'see-access': 'masked',
    'give-lead': 'yes',
  },
  'data-admin': {
    'import-contacts': 'yes',
    'export-contacts': 'yes',
    'export-sheets': 'yes',
    'approve-export': 'yes',
    'export-person': 'yes',
    'erase-person': 'yes',
  },
  auditor: { 'see-audit': 'yes', 'see-grants': 'yes' },
};

export function permission(role: Role, action: Action): Permission {
  return policy[role][action] ?? 'no';
}

/** How far a grant of this role may reach. */
export const reachesOf: Record<Role, readonly ('municipality' | 'office' | 'region' | 'all')[]> = {
  viewer: ['municipality', 'office'],
  editor: ['municipality', 'office'],
  lead: ['municipality', 'office'],
  'helpdesk-agent': ['municipality', 'office', 'region', 'all'],
  'helpdesk-lead': ['all'],
  'programme-manager': ['region', 'all'],
  'data-admin': ['all'],
  auditor: ['all'],
};

/** Sees personal data, or the traces of people, far beyond one municipality. */
const FAR_READERS: readonly Role[] = ['helpdesk-agent', 'helpdesk-lead', 'data-admin', 'auditor'];
const GRANT_EDITORS: readonly Role[] = ['lead', 'programme-manager'];

/** Nobody both reads everything and edits grants, and who reads the log does nothing that stands in it. */
export function conflict(one: Role, other: Role): boolean {
  if (one === other) return false;
  if (one === 'auditor' || other === 'auditor') return true;
  const isBoth = (a: Role, b: Role) => FAR_READERS.includes(a) && GRANT_EDITORS.includes(b);
  return isBoth(one, other) || isBoth(other, one);
}

/** Of roles that came together all the same, those that count: the log first, then reading, never editing grants beside them. */
export function withoutConflict<T extends { role: Role }>(grants: T[]): T[] {
  const has = (roles: readonly Role[]) => grants.some(({ role }) => roles.includes(role));
  if (has(['auditor'])) return grants.filter(({ role }) => role === 'auditor');
  return has(FAR_READERS) ? grants.filter(({ role }) => !GRANT_EDITORS.includes(role)) : grants;
}

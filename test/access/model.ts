// Who may see and do what, written a second time and by itself: from the model that the product was ordered with (roles, what they see,
// what they alter), without a look at the product's own table. The matrix and the histories compare the two.

export type RoleName =
  | 'viewer'
  | 'editor'
  | 'lead'
  | 'helpdesk-agent'
  | 'helpdesk-lead'
  | 'programme-manager'
  | 'data-admin'
  | 'auditor';

export const roleNames: readonly RoleName[] = [
  'viewer',
  'editor',
  'lead',
  'helpdesk-agent',
  'helpdesk-lead',
  'programme-manager',
  'data-admin',
  'auditor',
];

/** In one municipality. */
export const municipalDoings = [
  'see-municipality',
  'see-contacts',
  'unmask-contacts',
  'edit-sheet',
  'submit-sheet',
  'review-sheet',
  'see-access',
  'give-access',
  'give-lead',
  'name-deputy',
] as const;
export type MunicipalDoing = (typeof municipalDoings)[number];

/** For the programme. */
export const programmeDoings = [
  'import-contacts',
  'export-contacts',
  'export-sheets',
  'approve-export',
  'export-person',
  'erase-person',
  'see-audit',
  'see-grants',
] as const;
export type ProgrammeDoing = (typeof programmeDoings)[number];

export type May = 'no' | 'yes' | 'masked';

/**
 * Where the order leaves room, or we differ on purpose:
 * 1. An editor sees the contact persons of the own municipality whole: they stand on the sheets that an editor fills in.
 * 2. A helpdesk lead sees what an agent sees; the order says only "all queues", and queues begin with the helpdesk itself.
 * 3. A programme manager sees contact persons masked: the order says "status, submitted sheets", and those name them.
 * 4. A programme manager gives, decides and takes away leads only. The order lets a manager approve any request; here whoever works for a
 *    municipality is its lead's matter, so that a manager, who sees all, does not also fill it with people.
 * 5. A programme manager reads what was sent with the people in it masked, and decides about it: whoever edits grants does not also read
 *    everything. Drafts are nobody's but the municipality's; the order says "submitted sheets".
 * 6. The order lets the auditor see "audit log, grants"; the log names people by pseudonym, and no surface shows grants by name yet.
 * 7. The order ends a grant after 180 days without a message; here nothing does, so histories do not wait that long.
 * 8. The order gives each municipality a list of organisations of its own; here is one list for all.
 * 9. A data admin's list brings grants that wait for the person's yes. The order wants it so, though it is the one place where somebody
 *    who hands out everything also brings grants about.
 */
const seesOwn = { 'see-municipality': 'yes' } as const;
const editsOwn = { ...seesOwn, 'see-contacts': 'yes', 'edit-sheet': 'yes' } as const;
const helps = { ...seesOwn, 'see-contacts': 'masked', 'unmask-contacts': 'yes' } as const;

const table: Record<RoleName, Partial<Record<MunicipalDoing | ProgrammeDoing, 'yes' | 'masked'>>> = {
  viewer: seesOwn,
  editor: editsOwn,
  lead: { ...editsOwn, 'submit-sheet': 'yes', 'see-access': 'yes', 'give-access': 'yes', 'name-deputy': 'yes' },
  'helpdesk-agent': helps,
  'helpdesk-lead': helps,
  'programme-manager': {
    ...seesOwn,
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

export type ReachOf =
  | { kind: 'municipality'; ksh: string }
  | { kind: 'office'; seat: string }
  | { kind: 'region'; county: string }
  | { kind: 'all' };

export interface PlaceOf {
  ksh: string;
  seat: string;
  county: string;
}

/** A grant as the model remembers it: nothing is derived, all is worked out when somebody asks. */
export interface Held {
  id: string;
  role: RoleName;
  reach: ReachOf;
  /** ms since 1970. */
  from: number;
  until?: number;
  /** Came with a list, and the person has not said yes. */
  waits?: boolean;
  ended?: boolean;
  /** Stands in for this one. */
  standsInFor?: Held;
}

/** What somebody may, of all that they were ever given. */
export function may(
  held: readonly Held[],
  isTenantListed: boolean,
  doing: MunicipalDoing | ProgrammeDoing,
  place: PlaceOf | 'programme' | 'nowhere',
  now: number,
): May {
  if (!isTenantListed || place === 'nowhere') return 'no';
  const answers = counting(held, now)
    .filter(({ reach }) => (place === 'programme' ? reach.kind === 'all' : isThere(reach, place)))
    .map(({ role }) => table[role][doing] ?? 'no');
  if (answers.includes('yes')) return 'yes';
  return answers.includes('masked') ? 'masked' : 'no';
}

const readsFar: readonly RoleName[] = ['helpdesk-agent', 'helpdesk-lead', 'data-admin', 'auditor'];
const editsGrants: readonly RoleName[] = ['lead', 'programme-manager'];

/** Nobody both reads everything and edits grants: if it came to that, reading is left; who reads the log does nothing else. */
export function counting(held: readonly Held[], now: number): Held[] {
  const active = held.filter((one) => isOn(one, now));
  const has = (roles: readonly RoleName[]): boolean => active.some(({ role }) => roles.includes(role));
  if (has(['auditor'])) return active.filter(({ role }) => role === 'auditor');
  return has(readsFar) ? active.filter(({ role }) => !editsGrants.includes(role)) : active;
}

function isOn({ from, until = Number.POSITIVE_INFINITY, waits, ended, standsInFor }: Held, now: number): boolean {
  return !waits && !ended && !standsInFor?.ended && from <= now && now < until;
}

function isThere(reach: ReachOf, place: PlaceOf): boolean {
  if (reach.kind === 'municipality') return reach.ksh === place.ksh;
  if (reach.kind === 'office') return reach.seat === place.seat;
  return reach.kind === 'all' || reach.county === place.county;
}

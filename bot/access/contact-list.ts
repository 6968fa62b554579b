// A contact list as a plan: what would be opened, what would change, what is wrong. Nothing is done here; one fault, and nothing may be.
import { hash } from 'node:crypto';
import type { Table } from '../table';
import { contactListTexts as texts } from '../texts/contact-list';
import {
  CONTACT_FIELDS,
  type Contact,
  type ContactField,
  type Finding,
  type KnownContact,
  principalOf,
} from './contact';
import { checkTogether } from './contact-checks';
import { nameKey } from './contact-fields';
import { type Matched, matchPeople } from './contact-matching';
import type { FindMunicipality } from './contact-municipality';
import { type ContactRow, readRows, withoutEmpty } from './contact-rows';

export interface ContactListAsked {
  /** Grants and open invitations of viewers, editors and leads of municipalities: nobody else is touched by a list. */
  now: KnownContact[];
  find: FindMunicipality;
  /** ISO day. */
  today: string;
  /** The list is meant to name everybody: without it, only places that it names can miss somebody. */
  isWhole?: boolean;
  /** Accounts of other tenants are planned, and warned of. */
  isTenantAllowed?: (tenantId: string) => boolean;
}

export interface Add {
  row: number;
  contact: Contact;
  /** Without an account of their own: they come in by an invitation code. */
  needsCode: boolean;
}

/** `needsCode`: still without an account, and the code that is out says something else; it must be taken back. */
export interface Change extends Add {
  before: KnownContact;
  fields: ContactField[];
}

export type ContactPlan =
  | { kind: 'faulty'; rowCount: number; faults: Finding[]; warnings: Finding[] }
  | {
      kind: 'ready';
      rowCount: number;
      adds: Add[];
      changes: Change[];
      unchanged: KnownContact[];
      /** Proposed for revocation, which somebody must ask for apart: a list takes nothing away. */
      missing: KnownContact[];
      warnings: Finding[];
      /** Of everything that would be done; whoever confirms repeats it, and it must be the one of the plan made then. */
      digest: string;
    };
export type ReadyPlan = ContactPlan & { kind: 'ready' };

export function planContacts(table: Table, asked: ContactListAsked): ContactPlan {
  const read = readRows(table, asked.find);
  const checked = checkTogether(read);
  const faults = [...read.faults, ...checked.faults].sort(byRow);
  const rowCount = table.rows.length;
  const warnings = [...read.warnings, ...checked.warnings];
  if (faults.length > 0) return { kind: 'faulty', rowCount, faults, warnings: warnings.sort(byRow) };
  const matched = matchPeople(checked.rows, asked.now);
  const pairs = matched.pairs.map(changeOf);
  const named = new Set(checked.rows.map(({ contact }) => contact.ksh));
  const done = {
    adds: matched.fresh.map(addOf),
    changes: pairs.filter(({ fields }) => fields.length > 0),
    unchanged: pairs.filter(({ fields }) => fields.length === 0).map(({ before }) => before),
    missing: matched.left.filter(({ ksh }) => asked.isWhole || named.has(ksh)),
  };
  for (const list of [done.adds, done.changes]) list.sort(byRow);
  warnings.push(...outcomeWarnings(pairs, done.adds, matched, asked, read.heading));
  return { kind: 'ready', rowCount, ...done, warnings: warnings.sort(byRow), digest: digestOf(done) };
}

const byRow = (one: { row?: number }, other: { row?: number }): number => (one.row ?? 0) - (other.row ?? 0);

function addOf({ row, contact }: ContactRow): Add {
  return { row, contact, needsCode: principalOf(contact) === undefined };
}

/** What the list does not say stays as it is: an empty cell takes nothing away, a last day only by a word for it. */
function changeOf({ listed: { row, contact, endless }, known }: Matched['pairs'][number]): Change {
  const { ref, until, ...before } = known;
  const kept = { ...before, ...(until && !endless ? { until } : {}) };
  const after: Contact = { ...kept, ...contact, ...accountOf(contact, known) };
  const fields = CONTACT_FIELDS.filter((field) => after[field] !== known[field]);
  const isOtherCode = fields.some((field) => field === 'role' || field === 'from' || field === 'until');
  return { row, contact: after, before: known, fields, needsCode: isOtherCode && principalOf(after) === undefined };
}

/** A list that does not name the account of somebody who has one leaves the whole of it. */
function accountOf(contact: Contact, known: KnownContact): Partial<Contact> {
  const from = principalOf(contact) || !principalOf(known) ? contact : known;
  return withoutEmpty({ tenantId: from.tenantId, aadObjectId: from.aadObjectId });
}

type Heading = ReturnType<typeof readRows>['heading'];

function outcomeWarnings(
  pairs: Change[],
  adds: Add[],
  { left }: Matched,
  { today, isTenantAllowed = () => true }: ContactListAsked,
  heading: Heading,
): Finding[] {
  const each = [...pairs, ...adds].flatMap(({ row, contact: { until, tenantId, email }, needsCode }): Finding[] => [
    ...(until && until < today ? [{ row, column: heading('until'), problem: texts.untilPast(until) }] : []),
    ...(tenantId && !isTenantAllowed(tenantId)
      ? [{ row, column: heading('tenantId'), problem: texts.otherTenant }]
      : []),
    ...(needsCode && !email ? [{ row, column: heading('email'), problem: texts.noWay }] : []),
  ]);
  const renamed = pairs
    .filter(({ before, contact }) => nameKey(before.name) !== nameKey(contact.name))
    .map(({ row, before }) => ({ row, column: heading('name'), problem: texts.renamed(before.name) }));
  const leftNames = new Set(left.filter(principalOf).map(({ ksh, name }) => `${ksh}|${nameKey(name)}`));
  const otherAccounts = adds
    .filter(({ contact }) => principalOf(contact) && leftNames.has(`${contact.ksh}|${nameKey(contact.name)}`))
    .map(({ row, contact }) => ({ row, column: heading('aadObjectId'), problem: texts.otherAccount(contact.name) }));
  return [...each, ...renamed, ...otherAccounts, ...severalLeads([...pairs, ...adds], left, heading)];
}

/** Those that the list misses keep what they have, so they count. */
function severalLeads(listed: Add[], left: KnownContact[], heading: Heading): Finding[] {
  const leads = new Map<string, { row?: number; names: string[]; municipality: string }>();
  const all = [...left.map((contact) => ({ contact })), ...listed] as { contact: Contact; row?: number }[];
  for (const { row, contact } of all) {
    if (contact.role !== 'lead') continue;
    const before = leads.get(contact.ksh)?.names ?? [];
    leads.set(contact.ksh, {
      ...(row ? { row } : {}),
      names: [...before, contact.name],
      municipality: contact.municipality,
    });
  }
  return [...leads.values()].flatMap(({ row, names, municipality }) =>
    row && names.length > 1 ? [{ row, column: heading('role'), problem: texts.severalLeads(municipality, names) }] : [],
  );
}

/** The same for the same outcome, whatever the rows of the file are numbered. */
function digestOf({
  adds,
  changes,
  unchanged,
  missing,
}: Pick<ReadyPlan, 'adds' | 'changes' | 'unchanged' | 'missing'>): string {
  const plain = [
    adds.map(({ contact, needsCode }) => [contact, needsCode]),
    changes.map(({ before, contact, needsCode }) => [before, contact, needsCode]),
    unchanged.map(({ ref }) => ref).sort(),
    missing.map(({ ref }) => ref).sort(),
  ];
  return hash('sha256', JSON.stringify(plain, inOrder));
}

/** Fields in one order, however the objects were made. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

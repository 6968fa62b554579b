// A contact list as a plan: what would be opened, what would change, what is wrong. Nothing is done here; one fault, and nothing may be.
import type { Table } from '../table';
import { contactListTexts as texts } from '../texts/contact-list';
import { CONTACT_FIELDS, type Contact, type Finding, type KnownContact, principalOf } from './contact';
import { checkTogether } from './contact-checks';
import { type Matched, matchPeople } from './contact-matching';
import type { FindMunicipality } from './contact-municipality';
import { type Add, type Change, type ContactPlan, digestOf } from './contact-plan';
import { type ContactRow, type RowsRead, readRows, withoutEmpty } from './contact-rows';
import { outcomeWarnings } from './contact-warnings';

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

export function planContacts(table: Table, asked: ContactListAsked): ContactPlan {
  const read = readRows(table, asked.find);
  const checked = checkTogether(read);
  const faults = [...read.faults, ...checked.faults].sort(byRow);
  const rowCount = table.rows.length;
  const warnings = [...read.warnings, ...checked.warnings];
  if (faults.length > 0) return { kind: 'faulty', rowCount, faults, warnings: warnings.sort(byRow) };
  const matched = matchPeople(checked.rows, asked.now);
  const pairs = matched.pairs.map(changeOf);
  const contradictions = pairs.filter(({ contact: { from, until } }) => from && until && until < from);
  if (contradictions.length > 0)
    return { kind: 'faulty', rowCount, faults: contradictions.map(untilFault(read)), warnings };
  const named = new Set(checked.rows.map(({ contact }) => contact.ksh));
  const done = {
    adds: matched.fresh.map(addOf),
    changes: pairs.filter(({ fields }) => fields.length > 0),
    unchanged: pairs.filter(({ fields }) => fields.length === 0).map(({ before }) => before),
    missing: matched.left.filter(({ ksh }) => asked.isWhole || named.has(ksh)),
  };
  for (const list of [done.adds, done.changes]) list.sort(byRow);
  warnings.push(...outcomeWarnings({ pairs, adds: done.adds, left: matched.left }, asked, read.heading));
  return { kind: 'ready', rowCount, ...done, warnings: warnings.sort(byRow), digest: digestOf(done) };
}

const byRow = (one: { row?: number }, other: { row?: number }): number => (one.row ?? 0) - (other.row ?? 0);

function addOf({ row, contact }: ContactRow): Add {
  return { row, contact, needsCode: principalOf(contact) === undefined };
}

/** A first day of the list after a last day that stands already. */
const untilFault =
  ({ heading }: RowsRead) =>
  ({ row, before: { until = '' } }: Change): Finding => ({
    row,
    column: heading('from'),
    problem: texts.fromAfterKnown(until),
  });

/** What the list does not say stays as it is: an empty cell takes nothing away, a last day only by a word for it. */
function changeOf({ listed: { row, contact, endless }, known }: Matched['pairs'][number]): Change {
  const { ref, until, extension, ...before } = known;
  const isOtherPhone = contact.phone !== undefined && contact.phone !== known.phone;
  const kept = {
    ...before,
    ...withoutEmpty({ until: endless ? '' : until, extension: isOtherPhone ? '' : extension }),
  };
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

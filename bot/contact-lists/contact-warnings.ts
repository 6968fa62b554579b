// What a plan may do and somebody should still know before saying yes.
import { contactListTexts as texts } from '../texts/contact-list';
import { type Contact, type Finding, type KnownContact, principalOf } from './contact';
import { nameKey } from './contact-fields';
import type { Add, Change } from './contact-plan';
import type { RowsRead } from './contact-rows';

type Heading = RowsRead['heading'];

interface Outcome {
  /** Changed or not. */
  pairs: Change[];
  adds: Add[];
  /** Those that the list misses. */
  left: KnownContact[];
}

export function outcomeWarnings(
  { pairs, adds, left }: Outcome,
  {
    today,
    isTenantAllowed = () => true,
  }: { today: string; isTenantAllowed?: ((tenantId: string) => boolean) | undefined },
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

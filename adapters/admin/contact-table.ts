// Contact persons as a table that could be read in again as a list: who stands where, and what they may do.
import type { KnownContact } from '../../bot/contact-lists/contact';
import { phoneShown } from '../../bot/contact-lists/contact-fields';
import type { IdleContact } from '../../bot/contact-lists/known-contacts';
import { dayOf } from '../../bot/handlers/days';
import type { OutCell, OutTable } from '../../bot/table';
import { contactListTexts } from '../../bot/texts/contact-list';

const columns = [
  'ksh',
  'municipality',
  'name',
  'role',
  'position',
  'email',
  'phone',
  'extension',
  'from',
  'until',
] as const;

/** Without a role: nothing is open for them. */
export type TableContact = IdleContact & Partial<Pick<KnownContact, 'role'>>;

export function contactTable(contacts: TableContact[], now: number): OutTable {
  const { headings } = contactListTexts;
  return {
    title: `${contactListTexts.tableTitle} ${dayOf(now)}`,
    header: columns.map((column) => headings[column][0]),
    rows: contacts.map((contact) => columns.map((column) => cellOf(contact, column))),
  };
}

function cellOf(contact: TableContact, column: (typeof columns)[number]): OutCell {
  if (column === 'role') return contact.role ? contactListTexts.roleNames[contact.role] : '';
  const value = contact[column];
  if (value === undefined) return '';
  if (column === 'phone') return { phone: phoneShown(value) };
  return column === 'from' || column === 'until' ? { day: value } : value;
}

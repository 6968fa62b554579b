// What no single row of a list shows: the same person twice, one account under two names, an address that several share.
import { grouped } from '../grouped';
import { contactListTexts as texts } from '../texts/contact-list';
import { type Contact, type Finding, principalOf } from './contact';
import { nameKey } from './contact-fields';
import type { ContactRow, RowsRead } from './contact-rows';

/** The largest offices have a tenth of it; comparing everybody with everybody needs a bound. */
const mostOfOnePlace = 500;

export interface Checked {
  /** Without those that say the same as a row before. */
  rows: ContactRow[];
  faults: Finding[];
  warnings: Finding[];
}

export function checkTogether({ rows, heading }: RowsRead): Checked {
  const checked: Checked = { rows: [], faults: [], warnings: [] };
  const inPlace = new Map<string, ContactRow[]>();
  const byAccount = new Map<string, ContactRow>();
  for (const crowd of grouped(rows, ({ contact }) => contact.ksh).values()) {
    const [one] = crowd.slice(mostOfOnePlace);
    const problem = texts.crowd(mostOfOnePlace);
    if (one) checked.faults.push({ row: one.row, column: heading('municipality'), problem });
  }
  if (checked.faults.length > 0) return checked;
  for (const one of rows) {
    const { row, contact } = one;
    const key = `${contact.ksh}|${nameKey(contact.name)}`;
    const before = inPlace.get(key) ?? [];
    const twin = before.find((other) => !areTwo(other.contact, contact));
    const column = heading('name');
    if (!twin) checked.rows.push(one);
    if (twin && isSame(twin, one)) checked.warnings.push({ row, column, problem: texts.twiceSame(twin.row) });
    else if (twin) checked.faults.push({ row, column, problem: texts.twice(twin.row) });
    else if (before[0]) checked.warnings.push({ row, column, problem: texts.namesakes(before[0].row) });
    inPlace.set(key, [...before, one]);
    checked.faults.push(...accountFault(one, byAccount, heading('aadObjectId')));
  }
  checked.warnings.push(...sharedAddresses(checked.rows, heading('email')));
  return checked;
}

/** Of one name in one place: two people only when an account or an address tells them apart. */
function areTwo(one: Contact, other: Contact): boolean {
  const [first, second] = [principalOf(one), principalOf(other)];
  if (first && second) return first !== second;
  return one.email !== undefined && other.email !== undefined && one.email !== other.email;
}

function isSame(one: ContactRow, other: ContactRow): boolean {
  return one.endless === other.endless && JSON.stringify(sorted(one.contact)) === JSON.stringify(sorted(other.contact));
}

const sorted = (contact: Contact) => Object.entries(contact).sort(([one], [other]) => (one < other ? -1 : 1));

/** An identifier copied into the wrong row would open a municipality to somebody else. */
function accountFault({ row, contact }: ContactRow, seen: Map<string, ContactRow>, column: string): Finding[] {
  const principal = principalOf(contact);
  if (!principal) return [];
  const first = seen.get(principal);
  if (!first) seen.set(principal, { row, contact, endless: false });
  if (!first || nameKey(first.contact.name) === nameKey(contact.name)) return [];
  return [{ row, column, problem: texts.otherName(first.row, first.contact.name) }];
}

/** Many villages have one address for the whole office: what is sent there is read by all. */
function sharedAddresses(rows: ContactRow[], column: string): Finding[] {
  const byAddress = grouped(rows, ({ contact }) => contact.email ?? '');
  return [...byAddress].flatMap(([email, sharing]) => {
    const names = new Set(sharing.map(({ contact }) => nameKey(contact.name)));
    const [first] = sharing;
    if (email === '' || names.size < 2 || !first) return [];
    return [{ row: first.row, column, problem: texts.sharedEmail(sharing.map(({ row }) => row)) }];
  });
}

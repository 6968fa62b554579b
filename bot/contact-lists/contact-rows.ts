// The rows of a list as contacts, each by itself: every fault of every row is found, not the first one only.
import { fold } from '../../knowledge/hungarian/fold';
import type { Table, TableRow } from '../table';
import { contactListTexts as texts } from '../texts/contact-list';
import type { Column } from '../texts/contact-list-words';
import type { Contact, Finding } from './contact';
import { type Columns, readColumns } from './contact-columns';
import { readDay, readLastDay } from './contact-days';
import {
  type Field,
  readEmail,
  readExtension,
  readGuid,
  readName,
  readPhone,
  readPosition,
  readRole,
} from './contact-fields';
import { type FindMunicipality, readMunicipality } from './contact-municipality';

/** `endless`: the list says that there is no last day. */
export interface ContactRow {
  row: number;
  contact: Contact;
  endless: boolean;
}

export interface RowsRead {
  rows: ContactRow[];
  faults: Finding[];
  warnings: Finding[];
  /** The heading of a column as it stands in the file. */
  heading: (column: Column) => string;
}

export function readRows({ header, rows }: Table, find: FindMunicipality): RowsRead {
  const { columns, faults, warnings } = readColumns(header);
  const heading = (column: Column) => header[columns[column] ?? -1] ?? texts.headings[column][0] ?? '';
  const read: RowsRead = { rows: [], faults, warnings, heading };
  if (faults.length > 0) return read;
  const found = remembered(find);
  for (const row of rows) {
    const cells = cellsOf(row, columns);
    const say = (list: Finding[]) => (column: Column, problem: string) =>
      list.push({ row: row.number, column: heading(column), problem });
    const before = faults.length;
    const contact = readContact(cells, found, say(faults), say(warnings));
    if (contact && faults.length === before) read.rows.push({ row: row.number, ...contact });
  }
  return read;
}

type Cells = (column: Column) => string;
type Say = (column: Column, problem: string) => void;

const nothing = new Set(texts.nothingWords.map(fold));
const longestNothing = Math.max(...texts.nothingWords.map((word) => word.length));

function cellsOf({ cells }: TableRow, columns: Columns): Cells {
  return (column) => {
    const cell = cells[columns[column] ?? -1] ?? '';
    return cell.length <= longestNothing && nothing.has(fold(cell)) ? '' : cell;
  };
}

function readContact(cells: Cells, find: FindMunicipality, fault: Say, warn: Say): Omit<ContactRow, 'row'> | undefined {
  const take = <Value>(column: Column, read: Field<Value>): Value | undefined => {
    if (!read.ok) return void fault(column, read.problem);
    if (read.warning) warn(column, read.warning);
    return read.value;
  };
  const given = <Value>(column: Column, reader: (cell: string) => Field<Value>): Value | undefined => {
    const cell = cells(column);
    return cell === '' ? undefined : take(column, reader(cell));
  };
  const needed = <Value>(column: Column, cell: string, reader: (cell: string) => Field<Value>): Value | undefined =>
    take(column, cell === '' ? { ok: false, problem: texts.missing } : reader(cell));

  const place = readMunicipality(cells('ksh'), cells('municipality'), find);
  const municipality = take(place.column ?? 'municipality', place);
  const name = needed('name', cells('name') || `${cells('familyName')} ${cells('givenName')}`.trim(), readName);
  const role = needed('role', cells('role'), readRole);
  const phone = given('phone', readPhone);
  const rest = {
    email: given('email', readEmail),
    phone: phone?.phone,
    extension: given('extension', readExtension) ?? phone?.extension,
    position: given('position', readPosition),
    tenantId: given('tenantId', readGuid),
    aadObjectId: given('aadObjectId', readGuid),
    from: given('from', readDay),
    until: given('until', readLastDay),
  };
  if (cells('aadObjectId') !== '' && cells('tenantId') === '') fault('tenantId', texts.noTenant);
  if (rest.from && rest.until && rest.until < rest.from) fault('until', texts.untilBeforeFrom);
  if (!municipality || !name || !role) return undefined;
  const contact = { ksh: municipality.ksh, municipality: municipality.name, name, role, ...withoutEmpty(rest) };
  return { contact, endless: rest.until === '' };
}

/** What the list does not say is not there at all. */
export function withoutEmpty<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as {
    [Key in keyof Fields]?: NonNullable<Fields[Key]>;
  };
}

/** A list names the same place in many rows. */
function remembered(find: FindMunicipality): FindMunicipality {
  const known = new Map<string, ReturnType<FindMunicipality>>();
  return (typed) => {
    const found = known.get(typed) ?? find(typed);
    known.set(typed, found);
    return found;
  };
}

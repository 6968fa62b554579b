// A plan for people to read before they say yes: counts first, then what would happen, in the chat and as a table.
import { literal } from '../literal';
import type { OutCell, OutTable } from '../table';
import { contactListTexts as texts } from '../texts/contact-list';
import type { Contact, ContactField, Finding, KnownContact } from './contact';
import { phoneShown } from './contact-fields';
import type { Add, Change, ContactPlan } from './contact-plan';

const usualMost = 20;

/** Markdown. At most `most` lines of a kind; the table has all of them. */
export function previewText(plan: ContactPlan, most = usualMost): string {
  const warnings = part(texts.warningsTitle, plan.warnings.map(findingLine), most);
  if (plan.kind === 'faulty')
    return paragraphs([
      texts.faultyTitle(plan.faults.length, plan.rowCount),
      listed(plan.faults.map(findingLine), most),
      ...warnings,
    ]);
  const { adds, changes, unchanged, missing } = plan;
  const codes = [...adds, ...changes].filter(({ needsCode }) => needsCode).length;
  const isIdle = adds.length + changes.length === 0;
  return paragraphs([
    texts.readyTitle(plan.rowCount),
    texts.counts(adds.length, codes, changes.length, unchanged.length, missing.length).join('\n'),
    ...part(texts.addsTitle, adds.map(addLine), most),
    ...part(texts.changesTitle, changes.map(changeLine), most),
    ...part(texts.missingTitle, missing.map(personLine), most),
    ...warnings,
    isIdle ? texts.nothingToDo : texts.confirm,
  ]);
}

const paragraphs = (parts: string[]): string => parts.join('\n\n');

function part(title: string, lines: string[], most: number): string[] {
  return lines.length > 0 ? [`**${title}**`, listed(lines, most)] : [];
}

function listed(lines: string[], most: number): string {
  const more = lines.length - most;
  return [...lines.slice(0, most).map((line) => `- ${line}`), ...(more > 0 ? [`- ${texts.andMore(more)}`] : [])].join(
    '\n',
  );
}

function findingLine({ row, column, problem }: Finding): string {
  const place = [row ? texts.row(row) : texts.header, ...(column ? [column] : [])].map(literal).join(', ');
  return `${place}: ${literal(problem)}`;
}

const personLine = ({ municipality, name, role }: Contact): string =>
  `${literal(municipality)}: ${literal(name)}, ${texts.roleNames[role]}`;

function addLine({ row, contact, needsCode }: Add): string {
  return `${texts.row(row)}: ${personLine(contact)}${needsCode ? ` (${texts.byCode})` : ''}`;
}

function changeLine(change: Change): string {
  const { row, before, needsCode } = change;
  const code = needsCode ? ` (${texts.byCode})` : '';
  return `${texts.row(row)}: ${literal(before.municipality)}: ${literal(before.name)}: ${literal(changesOf(change))}${code}`;
}

/** "szerep: megtekintő → szerkesztő; telefon: nincs → +36 30 123 4567" */
function changesOf({ before, contact, fields }: Change): string {
  return fields
    .map((field) => `${texts.fieldNames[field]}: ${shown(before, field)} → ${shown(contact, field)}`)
    .join('; ');
}

function shown(contact: Contact, field: ContactField): string {
  if (field === 'role') return texts.roleNames[contact.role];
  const value = contact[field];
  if (value === undefined) return texts.nothing;
  return field === 'phone' ? phoneShown(value) : value;
}

const columns = ['role', 'email', 'phone', 'extension', 'position', 'from', 'until'] as const;

/** All of the plan, in the columns of a list, with what would happen before and the details behind. */
export function previewTable(plan: ContactPlan): OutTable {
  const kinds = texts.tableKinds;
  const ready = plan.kind === 'ready' ? plan : { adds: [], changes: [], unchanged: [], missing: [] };
  const people = (kind: string, contacts: KnownContact[]) =>
    contacts.map((contact) => personRow(kind, '', contact, ''));
  const findings = (kind: string, list: Finding[]) =>
    list.map(({ row, column, problem }): OutCell[] => [
      kind,
      row ?? '',
      ...Array.from({ length: columns.length + 3 }, () => ''),
      column ? `${column}: ${problem}` : problem,
    ]);
  const { headings } = texts;
  return {
    title: texts.tableTitle,
    header: [
      ...texts.tableHeader,
      ...[headings.ksh, headings.municipality, headings.name, ...columns.map((column) => headings[column])].map(
        ([name]) => name ?? '',
      ),
      texts.tableDetails,
    ],
    rows: [
      ...(plan.kind === 'faulty' ? findings(kinds.fault, plan.faults) : []),
      ...ready.adds.map(({ row, contact, needsCode }) =>
        personRow(kinds.add, row, contact, needsCode ? texts.byCode : ''),
      ),
      ...ready.changes.map((change) => personRow(kinds.change, change.row, change.contact, changesOf(change))),
      ...people(kinds.missing, ready.missing),
      ...people(kinds.unchanged, ready.unchanged),
      ...findings(kinds.warning, plan.warnings),
    ],
  };
}

function personRow(kind: string, row: number | '', contact: Contact, details: string): OutCell[] {
  return [
    kind,
    row,
    contact.ksh,
    contact.municipality,
    contact.name,
    ...columns.map((field) => cellOf(contact, field)),
    details,
  ];
}

function cellOf(contact: Contact, field: (typeof columns)[number]): OutCell {
  if (field === 'role') return texts.roleNames[contact.role];
  const value = contact[field];
  if (value === undefined) return '';
  if (field === 'phone') return { phone: phoneShown(value) };
  return field === 'from' || field === 'until' ? { day: value } : value;
}

// Which column of a list holds what: headings in Hungarian or English, in any order, however they are written.
import { fold } from '../../knowledge/hungarian/fold';
import { contactListTexts as texts } from '../texts/contact-list';
import type { Column } from '../texts/contact-list-words';
import type { Finding } from './contact';

/** Where each column stands, from 0. */
export type Columns = Partial<Record<Column, number>>;

/** "E-mail cím (kötelező) *" → "e mail cim" */
function headingKey(heading: string): string {
  return fold(heading)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();
}

const columnOf = new Map(
  Object.entries(texts.headings).flatMap(([column, words]) =>
    words.flatMap((word): [string, Column][] => {
      const key = headingKey(word);
      return [
        [key, column as Column],
        [key.replaceAll(' ', ''), column as Column],
      ];
    }),
  ),
);
const idle = new Set(texts.idleHeadings.map(headingKey));

export function readColumns(header: string[]): { columns: Columns; faults: Finding[]; warnings: Finding[] } {
  const columns: Columns = {};
  const faults: Finding[] = [];
  const warnings: Finding[] = [];
  for (const [at, heading] of header.entries()) {
    const key = headingKey(heading);
    const column = columnOf.get(key) ?? columnOf.get(key.replaceAll(' ', ''));
    const before = column && columns[column];
    if (before !== undefined) faults.push({ column: heading, problem: texts.twiceColumn(header[before] ?? '') });
    else if (column) columns[column] = at;
    else if (heading !== '' && !idle.has(key)) warnings.push({ column: heading, problem: texts.idleColumn });
  }
  return { columns, faults: [...faults, ...lacking(columns)], warnings };
}

function lacking(columns: Columns): Finding[] {
  const has = (column: Column) => columns[column] !== undefined;
  const problems = [
    ...(has('ksh') || has('municipality') ? [] : [texts.noMunicipalityColumn]),
    ...(has('name') || (has('familyName') && has('givenName')) ? [] : [texts.noColumn(texts.headings.name[0])]),
    ...(has('role') ? [] : [texts.noColumn(texts.headings.role[0])]),
    ...(has('aadObjectId') && !has('tenantId') ? [texts.noTenantColumn] : []),
  ];
  return problems.map((problem) => ({ problem }));
}

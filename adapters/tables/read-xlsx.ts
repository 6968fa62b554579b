// An Excel workbook's first visible sheet as text: formulas refused, nothing run, nothing fetched, unpacked under a limit.
import { openZip, type Zip } from '../zip';
import type { GridRead } from './grid';
import { notWorkbook } from './kind-of-table';
import { tableTexts } from './texts';

/** 20,000 rows of 50 columns are about as much. */
const mostBytes = 100_000_000;
const rels = 'xl/_rels/workbook.xml.rels';

export async function readXlsx(bytes: Uint8Array): Promise<GridRead> {
  const opened = await openZip(bytes, mostBytes, isRead);
  if (!opened.ok)
    return {
      ok: false,
      problem: opened.why === 'damaged' ? tableTexts.damaged : tableTexts.unpacksToMuch(mostBytes / 1e6),
    };
  const { zip } = opened;
  const other = notWorkbook(zip.names);
  if (other) return { ok: false, problem: other };
  const sheets = await visibleSheets(zip);
  const [first, ...rest] = sheets;
  if (!first) return { ok: false, problem: tableTexts.damaged };
  const problem = untaken(await zip.text(first.path));
  if (problem) return { ok: false, problem };
  const others = await filled(zip, rest);
  return {
    ok: true,
    grid: await gridOf(zip, first),
    notes: others.length > 0 ? [tableTexts.otherSheets(first.name, others)] : [],
  };
}

const isRead = (name: string): boolean => /\.(?:xml|rels)$/.test(name);

interface Sheet {
  name: string;
  /** From 1, hidden ones counted. */
  number: number;
  path: string;
}

async function visibleSheets(zip: Zip): Promise<Sheet[]> {
  const targets = new Map(
    elements(await zip.text(rels), 'Relationship').map(({ Id = '', Target = '' }) => [Id, pathOf(Target)]),
  );
  return elements(await zip.text('xl/workbook.xml'), 'sheet').flatMap((sheet, at) => {
    const id = Object.entries(sheet).find(([name]) => /(?:^|:)id$/.test(name))?.[1] ?? '';
    const path = targets.get(id);
    return path && (sheet.state ?? 'visible') === 'visible' ? [{ name: sheet.name ?? '', number: at + 1, path }] : [];
  });
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** The attributes of every element of that name, whatever its prefix. */
function elements(xml: string, name: string): Record<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g'));
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', one, other]) => [
        key,
        plain(one ?? other ?? ''),
      ]),
    ),
  );
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (value: string): string =>
  value.replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => signs[sign] ?? '');

/** The library reads the last result of a formula as if it were typed, and drops error values: both are looked for here. */
function untaken(xml: string): string | undefined {
  const formulas: string[] = [];
  const errors: string[] = [];
  let cell = '';
  for (const [tag] of xml.matchAll(/<(?:\w+:)?(?:c\s[^>]*|f(?:\s[^>]*)?\/?)>/g)) {
    if (/^<(?:\w+:)?f/.test(tag)) {
      if (formulas.at(-1) !== cell) formulas.push(cell);
      continue;
    }
    cell = /\br=["']([A-Z]{1,3}\d{1,7})/.exec(tag)?.[1] ?? '';
    if (/\bt=["']e["']/.test(tag)) errors.push(cell);
  }
  if (formulas.length > 0) return tableTexts.formulas(formulas.slice(0, 3), formulas.length);
  return errors.length > 0 ? tableTexts.errors(errors.slice(0, 3), errors.length) : undefined;
}

/** Names of the sheets in which a value stands. */
async function filled(zip: Zip, sheets: Sheet[]): Promise<string[]> {
  const names: string[] = [];
  for (const { name, path } of sheets) if (/<(?:\w+:)?(?:v|is)>/.test(await zip.text(path))) names.push(name);
  return names;
}

async function gridOf(zip: Zip, { number }: Sheet): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/node');
  const read = await readSheet(await zip.only(zip.names.filter(isRead)), number, { parseNumber: asTyped });
  return read.map((row) => row.map(textOf));
}

/** Digits as they were typed as long as they are whole: a code of many digits is kept in the file as 1.73E+15. */
function asTyped(digits: string): string {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? String(value) : digits;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? tableTexts.yes : tableTexts.no;
  return String(value);
}

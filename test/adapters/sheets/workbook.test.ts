// A sheet as a workbook: cells that reckon nothing, phone numbers as text, and names only for those who may see them.

import JSZip from 'jszip';
import { workbookOf } from '../../../adapters/sheets/workbook';
import { readTable } from '../../../adapters/tables/read-table';
import { writeWorkbook } from '../../../adapters/tables/write-table';
import { madeDocument, people } from './make-document';

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await zip.file(name)!.async('string')])),
  );
}

it('has the answers, and what stood there before with who and when', async () => {
  const tables = workbookOf(madeDocument({ answers: people(2) }));
  expect(tables.map(({ title, header }) => [title, ...header])).toEqual([
    ['Válaszok', 'Szakasz', 'Tétel', 'Kérdés', 'Válasz', 'Ki írta', 'Mikor'],
    ['Előzmények', 'Szakasz', 'Tétel', 'Kérdés', 'Ami ott állt', 'Ki írta', 'Mikor'],
  ]);
  const bytes = await writeWorkbook(tables);
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.problem);
  const rows = read.table.rows.map(({ cells }) => cells);
  expect(rows[0]).toEqual([
    ...['Az önkormányzat', '', 'Hivatalos név', 'Kerekharaszt Község Önkormányzata'],
    ...['Őszi-Tűzkő Anna', '2026. november 22. 10:04'],
  ]);
  expect(rows.find(([, item, label]) => item?.startsWith('Győrűs') && label === 'Telefon')?.[3]).toBe('+36 22 430 001');
  const parts = await partsOf(bytes);
  expect(parts['xl/workbook.xml']).toContain('Előzmények');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('autoFilter');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('autoFilter');
});

it('keeps formulas from being any, and phone numbers text', async () => {
  const document = madeDocument();
  const [first] = document.blocks;
  const row = first!.rows[0]!;
  first!.rows = [
    ...['=HYPERLINK("http://evil")', '@SUM(A1)', '-2+3', '\u200b=1+1', '＝1+1'].map((value) => ({ ...row, value })),
    { ...row, value: '+36 22 430 001', isPhone: true },
    { ...row, value: '+36 22 430 001"&A1', isPhone: true },
  ];
  const cells = workbookOf(document)[0]!
    .rows.slice(0, 7)
    .map((each) => each[3]);
  expect(cells.slice(5)).toEqual([{ phone: '+36 22 430 001' }, { phone: '+36 22 430 001"&A1' }]);
  const inside = Object.values(await partsOf(await writeWorkbook(workbookOf(document)))).join('\n');
  expect(inside).not.toMatch(/<f[ >]/);
  const shared = inside.match(/<t[^>]*>[^<]*<\/t>/g)?.map((each) => each.replace(/<[^>]*>/g, '')) ?? [];
  expect(shared.filter((text) => /^[\s\p{Cf}]*[=@\-＝]/u.test(text))).toEqual([]);
  expect(shared).toContain('+36 22 430 001');
});

it('names nobody to masked readers, and tells nothing of what was before', async () => {
  const tables = workbookOf(madeDocument({ answers: people(2), more: { isMasked: true, names: new Map() } }));
  expect(tables.map(({ title, header }) => [title, ...header])).toEqual([
    ['Válaszok', 'Szakasz', 'Tétel', 'Kérdés', 'Válasz'],
  ]);
  expect(JSON.stringify(tables)).not.toMatch(/Győrűs|orzse|430 001|Anna/);
});

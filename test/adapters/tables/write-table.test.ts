// What we give out opens in Excel as it was meant, and nothing in it is a formula, whatever somebody once typed.
import JSZip from 'jszip';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { readTable } from '../../../adapters/tables/read-table';
import { writeTable } from '../../../adapters/tables/write-table';
import type { OutCell, OutTable } from '../../../bot/table';

const table = (...rows: OutCell[][]): OutTable => ({ title: 'Kapcsolattartók', header: ['Név', 'Érték'], rows });
const csvOf = async (...cells: OutCell[]) => {
  const text = Buffer.from(await writeTable('csv', table(cells))).toString();
  return text.split('\r\n')[1];
};
const xlsxOf = async (...cells: OutCell[]) => (await readSheet(Buffer.from(await writeTable('xlsx', table(cells)))))[1];

/** A cell, and how it stands in both kinds of file. */
const cells: [cell: OutCell, written: string][] = [
  ['Kovács Anna', 'Kovács Anna'],
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"],
  ['\t=1+1', "'\t=1+1"],
  ['\r=1+1', "'\r=1+1"],
  ['\n=1+1', "'\n=1+1"],
  ['  =1+1', "'  =1+1"],
  ['\u200b=1+1', "'\u200b=1+1"],
  ['\u0000=1+1', "'=1+1"],
  ['＝1+1', "'＝1+1"],
  ['a=1', 'a=1'],
  ['+36 30 123 4567', "'+36 30 123 4567"],
  [{ phone: '+36 30 123 4567' }, '+36 30 123 4567'],
  [{ phone: '+36301234567' }, '+36301234567'],
  [{ phone: '+1+1' }, "'+1+1"],
  [{ phone: '=1+1' }, "'=1+1"],
  [{ day: '=1+1' }, "'=1+1"],
  ['03009', '03009'],
];

it.each(cells)('writes %j so that it stays text', async (cell, written) => {
  expect(await csvOf(cell, 'x')).toBe(`"${written.replace(/[\r\n].*/s, (rest) => rest.split('\r\n')[0]!)}";"x"`);
  const [read] = (await xlsxOf(cell, 'x')) ?? [];
  // The library that reads trims what it finds.
  expect(read).toBe(written.trim());
});

it('makes harmless what the library by itself would write as a formula (control)', async () => {
  expect(Papa.unparse([['=1+1']], { quotes: true })).toBe('"=1+1"');
  expect(await csvOf('=1+1')).toBe(`"'=1+1"`);
});

it('keeps separators and quotes inside their cell, whichever separator it is opened with', async () => {
  expect(await csvOf('a;=1', 'b,"=2"')).toBe('"a;=1";"b,""=2"""');
});

it('writes days as days and numbers as numbers', async () => {
  expect(await csvOf({ day: '2026-11-22' }, -5)).toBe('"2026-11-22";"-5"');
  expect(await xlsxOf({ day: '2026-11-22' }, -5)).toEqual([new Date('2026-11-22'), -5]);
});

it('gives a CSV the mark by which Excel knows its letters', async () => {
  expect([...(await writeTable('csv', table())).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

it('gives a workbook a bold, frozen header with a filter, and widths', async () => {
  const made = await writeTable('xlsx', { ...table(['a'.repeat(200), 'b']), title: "'Lista: [a]/b" });
  const zip = await JSZip.loadAsync(made);
  const xml = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
  expect(xml).toContain('ySplit="1"');
  expect(xml).toContain('state="frozen"');
  expect(xml).toContain('</sheetData><autoFilter ref="A1:B2"/>');
  expect(xml).toMatch(/min="1" max="1" width="60".*min="2" max="2" width="8"/);
  expect(xml).toMatch(/r="A1" s="(\d)" t="s"/);
  expect(await zip.file('xl/styles.xml')!.async('string')).toContain('<b/>');
  expect(await zip.file('xl/workbook.xml')!.async('string')).toContain('name="Lista   a  b"');
});

it('writes what it reads again as the same, in both kinds', async () => {
  const rows: OutCell[][] = Array.from({ length: 1_500 }, (_, at) => [
    `Őri „Ű” <&> ${at};,"`,
    { phone: '+3613275840' },
  ]);
  const expected = rows.map(([name], at) => ({ number: at + 2, cells: [name, '+3613275840'] }));
  for (const kind of ['csv', 'xlsx'] as const)
    expect(await readTable(await writeTable(kind, table(...rows)))).toMatchObject({ table: { rows: expected } });
});

it('tells how far it is, each thousand rows', async () => {
  const told: number[] = [];
  await writeTable('csv', table(...Array.from({ length: 2_500 }, () => ['a', 'b'])), (rows) => told.push(rows));
  expect(told).toEqual([1_000, 2_000, 2_500]);
});

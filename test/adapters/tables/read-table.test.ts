// Tables as people save them are read alike; what cannot be taken is one clear sentence, whatever is in the file.
import JSZip from 'jszip';
import { readSheet } from 'read-excel-file/node';
import { readTable } from '../../../adapters/tables/read-table';
import { tableTexts } from '../../../adapters/tables/texts';
import { makeBomb } from '../documents/make-bomb';
import { makeXlsx, rowsOf } from './make-xlsx';

const plain = 'Név;Szerep\r\nŐri Tünde;jegyző\r\n';
const expected = { header: ['Név', 'Szerep'], rows: [{ number: 2, cells: ['Őri Tünde', 'jegyző'] }] };

const utf16 = (text: string, isBig = false) => {
  const little = Buffer.from(text, 'utf16le');
  return isBig ? little.swap16() : little;
};
const windows1250 = (text: string) =>
  Buffer.from([...text].map((sign) => ({ Ő: 0xd5, ő: 0xf5, ű: 0xfb })[sign] ?? sign.charCodeAt(0)));
const dos852 = (text: string) =>
  Buffer.from([...text].map((sign) => ({ é: 0x82, ő: 0x8b, ü: 0x81, Ő: 0x8a })[sign] ?? sign.charCodeAt(0)));

/** The same table, saved in every way that people have. */
const saved: [how: string, bytes: Buffer][] = [
  ['UTF-8', Buffer.from(plain)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${plain}`)],
  ['Windows-1250', windows1250(plain)],
  ['UTF-16 little-endian with its mark', utf16(`\ufeff${plain}`)],
  ['UTF-16 big-endian with its mark', utf16(`\ufeff${plain}`, true)],
  ['UTF-16 without a mark', utf16(plain)],
  ['commas', Buffer.from(plain.replaceAll(';', ','))],
  ['tabs, line feeds only', Buffer.from(plain.replaceAll(';', '\t').replaceAll('\r', ''))],
  ['quotes', Buffer.from('"Név";"Szerep"\r\n"Őri Tünde";"jegyző"')],
  ['commas inside quotes', Buffer.from('"Név","Szerep"\n"Őri Tünde","jegyző"\n')],
  ['old line ends', Buffer.from(plain.replaceAll('\r\n', '\r'))],
  ["Excel's line that names the separator", Buffer.from(`sep=;\r\n${plain}`)],
  ['that line with another separator', Buffer.from('sep=|\nNév|Szerep\nŐri Tünde|jegyző')],
  [
    'decomposed letters, blanks that cannot be seen',
    Buffer.from(`Név;Szerep\r\n\u200bŐri\u00a0 Tünde\u202e ;jegyző\ufeff`.normalize('NFD')),
  ],
  ['empty rows and columns behind', Buffer.from('Név;Szerep;;\r\nŐri Tünde;jegyző;;\r\n;;;\r\n;;;\r\n')],
  ['values kept as text', Buffer.from(`Név;Szerep\r\n="Őri Tünde";="jegyző"`)],
];

it.each(saved)('reads a CSV saved with %s', async (_, bytes) => {
  expect(await readTable(bytes)).toEqual({ ok: true, table: expected, notes: [] });
});

it('counts rows as Excel does: empty ones count, line ends inside quotes do not', async () => {
  const read = await readTable(
    Buffer.from('Kapcsolattartók 2026;\n\nNév;Szerep\n"Kis\nAnna";jegyző\n;\nNagy Béla;x\n'),
  );
  expect(read).toMatchObject({
    table: {
      header: ['Név', 'Szerep'],
      rows: [
        { number: 4, cells: ['Kis Anna', 'jegyző'] },
        { number: 6, cells: ['Nagy Béla', 'x'] },
      ],
    },
  });
});

it('reads a workbook: codes keep their digits, days are ISO, gaps stay gaps', async () => {
  const bytes = await makeXlsx(
    [
      { name: 'Rejtett', state: 'hidden', rows: rowsOf([['rossz', 'lap']]) },
      {
        name: 'Lista',
        rows: `${rowsOf([['KSH', 'Telefon', 'Tól', 'Név', 'Aktív']])}<row r="3"><c r="A3"><v>3009</v></c><c r="B3"><v>3.630123456700000E+10</v></c><c r="C3" s="1"><v>46348</v></c><c r="E3" t="b"><v>1</v></c></row>`,
      },
      { name: 'Másik &amp; lap', rows: rowsOf([['a', 'b']]) },
      { name: 'Üres', rows: '' },
    ],
    { 'xl/styles.xml': '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>' },
  );
  expect(await readTable(bytes)).toEqual({
    ok: true,
    table: {
      header: ['KSH', 'Telefon', 'Tól', 'Név', 'Aktív'],
      rows: [{ number: 3, cells: ['3009', '36301234567', '2026-11-22', '', 'IGAZ'] }],
    },
    notes: ['Csak ezt a lapot olvastam be: Lista; ezt nem: Másik & lap.'],
  });
});

const header = 'Név;Szerep\n';
const workbook = (files: Record<string, string>) => makeXlsx([], files);
function zipOf(files: Record<string, string>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer' });
}
const cell = (xml: string) =>
  makeXlsx([
    {
      name: 'L',
      rows: rowsOf([
        ['Név', 'Szerep'],
        ['a', xml],
      ]),
    },
  ]);

const shared = (rows: number) =>
  makeXlsx([{ name: 'L', rows: rowsOf(Array.from({ length: rows }, () => ['a', '<c t="s"><v>0</v></c>'])) }], {
    'xl/sharedStrings.xml': `<sst><si><t>${'b'.repeat(1_000)}</t></si></sst>`,
  });

/** What stands in the file, and what is said of it. */
const refused: [what: string, bytes: () => Promise<Buffer> | Buffer, problem: string][] = [
  ['nothing', () => Buffer.alloc(0), tableTexts.empty],
  ['a mark and blanks', () => Buffer.from('\ufeff \r\n\r\n'), tableTexts.empty],
  ['more than 10 MB', () => Buffer.alloc(10_000_001, 'a'), tableTexts.tooLarge(10)],
  ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), tableTexts.oldExcel],
  [
    'a workbook with a password',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(900), utf16('EncryptedPackage')]),
    tableTexts.locked,
  ],
  ['a PDF named CSV', () => Buffer.from('%PDF-1.7\nNév;Szerep'), tableTexts.pdf],
  ['a web page that Excel would open', () => Buffer.from('\ufeff<html><table><tr><td>Név'), tableTexts.webPage],
  ['an XML spreadsheet', () => Buffer.from('<?xml version="1.0"?><Workbook>'), tableTexts.webPage],
  ['a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), tableTexts.picture],
  ['an RTF', () => Buffer.from('{\\rtf1 Név'), tableTexts.word],
  ['a gzip', () => Buffer.from('1f8b0800', 'hex'), tableTexts.packed],
  ['bytes', () => Buffer.from([1, 2, 3, 0, 255, 0, 7, 9]), tableTexts.unknown],
  ['a zip of other things', () => zipOf({ 'a.txt': 'a' }), tableTexts.packed],
  ['a Word document', () => zipOf({ 'word/document.xml': '<x/>' }), tableTexts.word],
  ['an OpenDocument', () => zipOf({ 'content.xml': '<x/>' }), tableTexts.openDocument],
  ['a binary workbook', () => zipOf({ 'xl/workbook.bin': 'x' }), tableTexts.binaryExcel],
  ['macros', () => workbook({ 'xl/vbaProject.bin': 'x' }), tableTexts.macros],
  ['old macros', () => workbook({ 'xl/macrosheets/sheet1.xml': '<x/>' }), tableTexts.macros],
  ['a bomb', () => makeBomb('xl/worksheets/sheet1.xml', 110_000_000), tableTexts.unpacksToMuch(100)],
  ['half a workbook', async () => (await cell('b')).subarray(0, 300), tableTexts.damaged],
  ['no sheet', () => workbook({}), tableTexts.damaged],
  ['broken XML', () => cell('<c><v>1</v><//c>'), tableTexts.damaged],
  ['a text that is not there', () => cell('<c t="s"><v>7</v></c>'), tableTexts.damaged],
  ['rows out of order', () => makeXlsx([{ name: 'L', rows: '<row r="2"/><row r="1"/>' }]), tableTexts.damaged],
  ['a formula', () => cell('<c><f>HYPERLINK("http://a")</f><v>5</v></c>'), tableTexts.formulas(['B2'], 1)],
  [
    'a formula with a text result',
    () => cell("<c t='str'><f t='shared' si='0'/><v>jegyző</v></c>"),
    tableTexts.formulas(['B2'], 1),
  ],
  ['an error value', () => cell('<c t="e"><v>#N/A</v></c>'), tableTexts.errors(['B2'], 1)],
  ['no rows under the header', () => makeXlsx([{ name: 'L', rows: rowsOf([['Név', 'Szerep']]) }]), tableTexts.noRows],
  ['an empty sheet', () => makeXlsx([{ name: 'L', rows: '' }]), tableTexts.noHeader],
  [
    'digits lost in a workbook',
    () => cell('<c><v>1.2345678901234568E+20</v></c>'),
    tableTexts.scientific('B2', '1.2345678901234568E+20'),
  ],
  ['digits lost in a CSV', () => Buffer.from(`${header}1,73E+04;x`), tableTexts.scientific('A2', '1,73E+04')],
  [
    'a formula in a CSV',
    () => Buffer.from(`${header}"=cmd|'/C calc'!A0";x\n=1+1;=2`),
    tableTexts.formulas(['A2', 'A3', 'B3'], 3),
  ],
  [
    'formulas everywhere',
    () => Buffer.from(`${header}${'=1;=2\n'.repeat(9)}`),
    tableTexts.formulas(['A2', 'B2', 'A3'], 18),
  ],
  ['a quote left open', () => Buffer.from(`${header}a;b\n"c;d\n`), tableTexts.openQuote(3)],
  ['a DOS table', () => dos852(plain.replace('Őri', 'Bőri')), tableTexts.dosLetters],
  ['a row that is too wide', () => Buffer.from(`${header}Kis; Anna;jegyző`), tableTexts.beyondHeader(2)],
  ['20,001 rows', () => Buffer.from(`${header}${'a;b\n'.repeat(20_001)}`), tableTexts.tooManyRows('20 000')],
  ['51 columns', () => Buffer.from(`${'a;'.repeat(51)}\n${'b;'.repeat(51)}`), tableTexts.tooManyColumns(50)],
  [
    'a cell of 1,001 characters',
    () => Buffer.from(`${header}a;${'b'.repeat(1_001)}`),
    tableTexts.longCell('B2', '1 000'),
  ],
  ['one long text shared by many cells', () => shared(12_000), tableTexts.tooMuchText],
];

it.each(refused)('refuses %s with one sentence', async (_, bytes, problem) => {
  expect(await readTable(await bytes())).toEqual({ ok: false, problem });
});

it('refuses formulas that the library alone would take for something typed (control)', async () => {
  const bytes = await cell('<c><f>HYPERLINK("http://a")</f><v>5</v></c>');
  expect(await readSheet(bytes)).toEqual([
    ['Név', 'Szerep'],
    ['a', 5],
  ]);
});

it('reads what it has checked, though the zip holds another sheet that its list does not name', async () => {
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = (role: string) => [
    ['Név', 'Szerep'],
    ['Kis Anna', role],
  ];
  const seen = await makeXlsx([{ name: 'L', rows: rowsOf(sheet('megtekintő')) }]);
  const hidden = await zipOf({ [name]: `<worksheet><sheetData>${rowsOf(sheet('jegyző'))}</sheetData></worksheet>` });
  const unlisted = hidden.subarray(0, hidden.indexOf('PK\x01\x02'));
  const list = seen.indexOf('PK\x01\x02');
  const end = Buffer.from(seen.subarray(list));
  end.writeUInt32LE(list + unlisted.length, end.length - 6);
  const both = Buffer.concat([seen.subarray(0, list), unlisted, end]);
  expect(await readTable(both)).toMatchObject({ table: { rows: [{ cells: ['Kis Anna', 'megtekintő'] }] } });
  expect((await readSheet(both))[1]).toEqual(['Kis Anna', 'jegyző']); // Control: the library by itself reads the other one.
});

it('takes as much as it promises: 20,000 rows, 50 columns, 1,000 characters', async () => {
  const wide = `${Array.from({ length: 50 }, (_, at) => `o${at}`).join(';')}\n`;
  const read = await readTable(Buffer.from(`${wide}${'b'.repeat(1_000)};c\n${'a;b\n'.repeat(19_999)}`));
  expect(read.ok && [read.table.header.length, read.table.rows.length]).toEqual([50, 20_000]);
});

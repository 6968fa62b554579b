// Files that are broken, hostile or not what they say: refused with a sentence that says what to do, within time and memory.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { openDocumentReader } from '../../../adapters/documents/read-apart';
import { importDocuments } from '../../../knowledge/verbs/import';
import { makeBomb } from './make-bomb';
import { makeDocx, paragraph, run } from './make-docx';
import { makePdf } from './make-pdf';

const folder = mkdtempSync(join(tmpdir(), 'bad-files-'));
const drafts = join(folder, 'drafts');
const reader = openDocumentReader();
afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true });
});

function zip(files: Record<string, string | Buffer>): Promise<Buffer> {
  const made = new JSZip();
  for (const [name, content] of Object.entries(files)) made.file(name, content);
  return made.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const pdf = (options: PDFKit.PDFDocumentOptions = {}) =>
  makePdf((one) => one.text('Elég hosszú szöveg egy oldalra.'), options);
const cutOff = async (bytes: Promise<Buffer>) => (await bytes).subarray(0, 400);

/** A name, what stands in the file, and what is said of it. */
const bad: [name: string, bytes: () => Promise<Buffer> | Buffer, problem: RegExp][] = [
  ['ures.docx', () => Buffer.alloc(0), /the file is empty/],
  ['szokozok.html', () => Buffer.from('  \n '), /the file is empty/],
  ['szoveg.txt', () => Buffer.from('Csak szöveg.'), /plain text/],
  ['bajtok.pdf', () => Buffer.from([0, 1, 2, 3, 0, 255, 0, 7]), /no known kind/],
  ['regi.doc', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word file/],
  ['levél.rtf', () => Buffer.from('{\\rtf1 szöveg}'), /an RTF file/],
  ['kep.pdf', () => Buffer.from('89504e470d0a1a0a', 'hex'), /a picture: run OCR/],
  ['csomag.docx', () => Buffer.from('1f8b0800', 'hex'), /packed archive/],
  ['tabla.docx', () => zip({ 'xl/workbook.xml': '<x/>' }), /an Excel workbook/],
  ['dia.docx', () => zip({ 'ppt/presentation.xml': '<x/>' }), /PowerPoint/],
  ['odt.docx', () => zip({ 'content.xml': '<x/>' }), /OpenDocument/],
  ['valami.docx', () => zip({ 'a.txt': 'a' }), /zip archive/],
  ['torott.docx', () => cutOff(makeDocx({ body: paragraph(run('a')) })), /damaged/],
  ['rossz-xml.docx', () => zip({ 'word/document.xml': '<w:document><w:body>' }), /damaged|no text/],
  ['bomba.docx', () => makeBomb('word/document.xml', 45_000_000), /unpacks to more than 40 MB/],
  ['ures-szoveg.docx', () => makeDocx({ body: paragraph('') }), /no text in the document/],
  ['ures.html', () => Buffer.from('<html><script>1</script></html>'), /no text in the page/],
  ['torott.pdf', () => Buffer.from('%PDF-1.7\nezután semmi'), /the PDF is damaged/],
  ['zart.pdf', () => pdf({ userPassword: 'titok' }), /locked with a password/],
  [
    'szkennelt.pdf',
    () => makePdf((one) => one.rect(50, 50, 400, 600).fill('#eee')),
    /pictures of pages only: run OCR first/,
  ],
];

it('says one clear line of each bad file and imports the rest', async () => {
  for (const [name, bytes] of bad) writeFileSync(join(folder, name), await bytes());
  writeFileSync(join(folder, 'jo.docx'), await makeDocx({ body: paragraph(run('Ez jó.')) }));
  mkdirSync(join(folder, 'mappa.pdf'));
  symlinkSync('hurok.pdf', join(folder, 'hurok.pdf'));
  const others: [name: string, problem: RegExp][] = [
    ['nincs.pdf', /no such file/],
    ['mappa.pdf', /a folder/],
    ['hurok.pdf', /a link that leads back to itself/],
  ];
  const all = [...bad.map(([name, , problem]): [string, RegExp] => [name, problem]), ...others];
  const lines: string[] = [];
  const faults: string[] = [];
  const words = [...all.map(([name]) => join(folder, name)), join(folder, 'jo.docx'), '--to', drafts];
  const code = await importDocuments(
    words,
    { line: (text) => lines.push(text), fault: (text) => faults.push(text) },
    reader.read,
  );
  expect(code).toBe(1);
  expect(faults.map((fault) => fault.split('\n').length)).toEqual(faults.map(() => 1));
  expect(faults).toEqual(
    all.map(([name, problem]) => expect.stringMatching(new RegExp(`${name}: refused: .*(?:${problem.source})`))),
  );
  expect(lines.at(-1)).toBe(`1 imported, ${all.length} refused.`);
  expect(readdirSync(drafts)).toEqual(['jo']);
}, 30_000);

it('gives a document up that takes too long, and reads the next one', async () => {
  const hasty = openDocumentReader({ seconds: 0.05, heapMegabytes: 256 });
  try {
    expect(await hasty.read(join(folder, 'jo.docx'), () => {})).toEqual({
      ok: false,
      problem: 'it was not read within 0.05 s: cut it up first',
    });
  } finally {
    hasty.close();
  }
  expect((await reader.read(join(folder, 'jo.docx'), () => {})).ok).toBe(true);
});

it('answers of every mutilated document', async () => {
  const rest: Record<string, Buffer> = {
    'm.pdf': await pdf(),
    'm.docx': await makeDocx({ body: paragraph(run('Egy bekezdés az űrlapról.')) }),
  };
  let seed = 7;
  const below = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const read = { imported: 0, refused: 0, worstMs: 0 };
  for (const [name, whole] of Object.entries(rest)) {
    for (let round = 0; round < 40; round++) {
      const bytes = Buffer.from(whole.subarray(0, round % 3 === 0 ? below(whole.length) : whole.length));
      for (let change = 0; change < 1 + below(30) && bytes.length > 0; change++)
        bytes[below(bytes.length)] = below(256);
      writeFileSync(join(folder, name), bytes);
      const started = performance.now();
      const document = await reader.read(join(folder, name), () => {});
      read.worstMs = Math.max(read.worstMs, Math.round(performance.now() - started));
      read[document.ok ? 'imported' : 'refused'] += 1;
      // The process that reads was not lost either.
      expect(document).not.toMatchObject({ problem: expect.stringMatching(/could not be read|or failed|within/) });
    }
  }
  process.stdout.write(
    `mutilated documents: ${read.imported} imported, ${read.refused} refused, worst ${read.worstMs} ms\n`,
  );
}, 30_000);

it('is slow to load: neither the bot nor a question loads the libraries of documents', () => {
  const program = `require('./knowledge/pages/handbook'); require('./adapters/documents/pdf'); require('./adapters/documents/docx');
    console.log(Object.keys(require.cache).filter((path) => /node_modules\\/(?:mammoth|unpdf|jszip)\\//.test(path)).length)`;
  const root = join(__dirname, '../../..');
  expect(
    execFileSync(process.execPath, ['--import', 'tsx', '-e', program], { cwd: root, encoding: 'utf8' }).trim(),
  ).toBe('0');
});

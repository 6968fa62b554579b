// PDFs as they are printed: columns, headings, running heads and parted words, and the Markdown that comes of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocumentReader } from '../../../adapters/documents/read-apart';
import { heading, makePdf, type Pdf, printedEdges } from './make-pdf';

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
const reader = openDocumentReader();
afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true });
});

async function read(draw: (pdf: Pdf) => void, tell: (progress: string) => void = () => {}) {
  const file = join(folder, 'kezikonyv.pdf');
  writeFileSync(file, await makePdf(draw));
  const document = await reader.read(file, tell);
  if (!document.ok) throw new Error(document.problem);
  return document;
}

const long =
  'Az ügyintéző a Keretrendszerben őrizheti meg a gyűjtött adatokat, és a szerepkörök kiosztása után kezdheti meg a munkát.';

describe('a PDF', () => {
  it('gives headings with their pages, paragraphs and lists, without running heads and page numbers', async () => {
    const { markdown } = await read((pdf) => {
      printedEdges(pdf, 1);
      heading(pdf, '1. Belépés', 16);
      pdf.text(long).moveDown().text('A teendők:').text('• kártya beszerzése').text('• összerendelés');
      heading(pdf, '1.1 Hibák', 12);
      pdf.text('A mondat a következő oldalon');
      pdf.addPage();
      printedEdges(pdf, 2);
      pdf.text('folytatódik, és véget ér.');
      heading(pdf, '1.2 Űrlapok', 12);
      pdf.text('Az űrlapokról itt esik szó.');
      pdf.addPage();
      printedEdges(pdf, 3);
      heading(pdf, '2. Kilépés', 16);
      pdf.text('A végén lépjen ki.');
    });
    expect(markdown).toBe(
      [
        '# 1. Belépés',
        '<!-- pages: 1 -->',
        long,
        'A teendők:',
        '- kártya beszerzése\n- összerendelés',
        '## 1.1 Hibák',
        '<!-- pages: 1–2 -->',
        'A mondat a következő oldalon folytatódik, és véget ér.',
        '## 1.2 Űrlapok',
        '<!-- pages: 2 -->',
        'Az űrlapokról itt esik szó.',
        '# 2. Kilépés',
        '<!-- pages: 3 -->',
        'A végén lépjen ki.',
      ].join('\n\n'),
    );
  });

  it('keeps what hangs under an item with it', async () => {
    const { markdown } = await read((pdf) => {
      pdf.text('A feladatok:', 70, 80);
      pdf.text('• a szerepkörök kiosztása és', 70, 100, { lineBreak: false });
      pdf.text('a helyettesítés beállítása', 82, 113, { lineBreak: false });
      pdf.text('• az összerendelés', 70, 126, { lineBreak: false });
      pdf.text('iv', 290, 800, { lineBreak: false });
    });
    expect(markdown.split('\n\n').slice(1)).toEqual([
      'A feladatok:',
      '- a szerepkörök kiosztása és a helyettesítés beállítása\n- az összerendelés',
    ]);
  });

  it('joins words parted at the end of a line and keeps real hyphens', async () => {
    const { markdown } = await read((pdf) => {
      const lines = [
        'A felhasználónak szerepkört kell ad-',
        'ni, ami hosz-',
        'szú munka. A rendszer 2017-',
        'ben indult, az ASP-',
        'rendszer ma is él, az e-',
        'mail pedig külön út.',
      ];
      for (const [at, line] of lines.entries()) pdf.text(line, 70, 80 + at * 13, { lineBreak: false });
    });
    expect(markdown).toContain(
      'A felhasználónak szerepkört kell adni, ami hosszú munka. A rendszer 2017-ben indult, az ASP-rendszer ma is él, az e-mail pedig külön út.',
    );
  });

  it('reads two columns one after the other', async () => {
    const { markdown } = await read((pdf) => {
      heading(pdf, 'Hasábok', 16);
      const column = (word: string) => Array.from({ length: 40 }, (_, at) => `${word}${at}`).join(' ');
      pdf.text(column('bal'), 70, 120, { width: 215, height: 400 });
      pdf.text(column('jobb'), 310, 120, { width: 215, height: 400 });
    });
    expect(markdown.indexOf('bal39')).toBeLessThan(markdown.indexOf('jobb0'));
    expect(markdown).toContain('bal7 bal8');
  });

  it('keeps the rows of a table as lines and leaves a table of contents out', async () => {
    const { markdown, notes } = await read((pdf) => {
      pdf
        .text(`Belépés ${'.'.repeat(60)} 3`)
        .text(`Hibák ${'.'.repeat(60)} 5`)
        .moveDown();
      pdf.text(long).moveDown();
      [
        ['K0505', 'nincs összerendelve'],
        ['K0506', 'lejárt kártya'],
      ].forEach(([code = '', meaning = ''], at) => {
        pdf.text(code, 70, 300 + at * 14, { lineBreak: false }).text(meaning, 200, 300 + at * 14, { lineBreak: false });
      });
    });
    expect(markdown).toContain('- K0505 | nincs összerendelve\n- K0506 | lejárt kártya');
    expect(markdown).not.toContain('....');
    expect(notes).toEqual(['2 lines of tables of contents were left out']);
  });

  it('of 300 pages is read with progress, in seconds', async () => {
    const told: string[] = [];
    const started = performance.now();
    const { markdown } = await read(
      (pdf) => {
        for (let page = 1; page <= 300; page++) {
          if (page > 1) pdf.addPage();
          heading(pdf, `${page}. fejezet`);
          pdf.text(`${long} A ${page}. fejezet ennyi.`);
        }
      },
      (progress) => told.push(progress),
    );
    expect(markdown.match(/^# /gm)).toHaveLength(300);
    expect(markdown).toContain('<!-- pages: 300 -->');
    expect(told).toContain('page 150/300');
    expect(performance.now() - started).toBeLessThan(50_000);
  });
});

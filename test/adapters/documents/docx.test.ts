// Word documents as people write them, and the Markdown that comes of them.
import { documentToMarkdown } from '../../../adapters/documents/document-to-markdown';
import { type DocxParts, headed, makeDocx, paragraph, run, tableOf } from './make-docx';

async function read(parts: DocxParts, name = 'kezikonyv.docx') {
  const document = await documentToMarkdown(name, new Uint8Array(await makeDocx(parts)));
  if (!document.ok) throw new Error(document.problem);
  return document;
}

describe('a Word document', () => {
  it('keeps its headings, paragraphs and tables, the first row as the head', async () => {
    const { markdown, notes } = await read({
      body: [
        headed(1, 'Belépés'),
        paragraph(run('Az űrlapot a jegyző hagyja jóvá.')),
        headed(2, 'Kódok'),
        tableOf([
          ['Kód', 'Jelentés'],
          ['K0505', 'nincs összerendelve'],
          ['A|B', 'függőleges'],
        ]),
      ].join(''),
    });
    expect(markdown).toBe(
      [
        '# Belépés',
        '',
        'Az űrlapot a jegyző hagyja jóvá.',
        '',
        '## Kódok',
        '',
        '| Kód | Jelentés |',
        '| --- | --- |',
        '| K0505 | nincs összerendelve |',
        '| A\\|B | függőleges |',
      ].join('\n'),
    );
    expect(notes).toEqual([]);
  });

  it('takes tracked changes as accepted, leaves comments out, and says so', async () => {
    const { markdown, notes } = await read({
      body: paragraph(
        [
          run('A határidő '),
          `<w:del w:id="1" w:author="x"><w:r><w:delText>augusztus</w:delText></w:r></w:del>`,
          `<w:ins w:id="2" w:author="x">${run('szeptember')}</w:ins>`,
          '<w:commentRangeStart w:id="0"/>',
          run('.'),
          '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        ].join(''),
      ),
      comments: `<w:comment w:id="0" w:author="x">${paragraph(run('Biztos?'))}</w:comment>`,
    });
    expect(markdown).toBe('A határidő szeptember.');
    expect(notes).toEqual([
      'tracked changes were taken as accepted: 1 insertions are in, 1 deletions are out',
      '1 comment was left out',
    ]);
  });

  it('puts a footnote into the sentence it belongs to', async () => {
    const { markdown } = await read({
      body: paragraph(`${run('Az adatlapot kell kitölteni')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`),
      footnotes: `<w:footnote w:id="2">${paragraph(run('A 3. melléklet szerint.'))}</w:footnote>`,
    });
    expect(markdown).toBe('Az adatlapot kell kitölteni (A 3. melléklet szerint).');
  });

  it('takes short bold paragraphs for headings when there are no others', async () => {
    const { markdown } = await read({
      body: paragraph(run('Első lépések', '<w:b/>')) + paragraph(run('Lépjen be a Keretrendszerbe.')),
    });
    expect(markdown).toBe('## Első lépések\n\nLépjen be a Keretrendszerbe.');
  });

  it('reads õ and û as ő and ű, and keeps marks and dates from becoming Markdown', async () => {
    const { markdown, notes } = await read({
      body: ['A gyûjtõ ûrlap.', '2017. január 1-jén indult.', 'a *csillag* és [zárójel]']
        .map((text) => paragraph(run(text)))
        .join(''),
    });
    expect(markdown).toBe(
      ['A gyűjtő űrlap.', '2017.\u00a0január 1-jén indult.', 'a \\*csillag\\* és \\[zárójel\\]'].join('\n\n'),
    );
    expect(notes).toEqual(['3 letters õ/û were read as ő/ű']);
  });

  it('is known by its content, whatever its name says', async () => {
    const { notes } = await read({ body: paragraph(run('Szöveg.')) }, 'kezikonyv.pdf');
    expect(notes).toEqual(['its name says otherwise, but it is DOCX and was read so']);
  });
});

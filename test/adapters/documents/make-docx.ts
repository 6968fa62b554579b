// Word documents made by hand for tests: only the parts that a reader needs.
import JSZip from 'jszip';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

export interface DocxParts {
  body: string;
  footnotes?: string;
  comments?: string;
}

export const run = (text: string, style = ''): string =>
  `<w:r>${style && `<w:rPr>${style}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inside: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
export const headed = (level: number, text: string): string => paragraph(run(text), `Heading${level}`);
export const tableOf = (rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export function makeDocx({ body, footnotes, comments }: DocxParts): Promise<Buffer> {
  const zip = new JSZip();
  const related = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${packaged}/relationships">${related('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${packaged}/relationships">${related('f', 'footnotes', 'footnotes.xml')}${related('s', 'styles', 'styles.xml')}${related('c', 'comments', 'comments.xml')}</Relationships>`,
  );
  const styles = [1, 2, 3].map(
    (level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  );
  zip.file('word/styles.xml', `<w:styles ${word}>${styles.join('')}</w:styles>`);
  if (footnotes) zip.file('word/footnotes.xml', `<w:footnotes ${word}>${footnotes}</w:footnotes>`);
  if (comments) zip.file('word/comments.xml', `<w:comments ${word}>${comments}</w:comments>`);
  zip.file('word/document.xml', `<w:document ${word}><w:body>${body}</w:body></w:document>`);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

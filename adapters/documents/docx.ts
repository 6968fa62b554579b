// A Word document as Markdown: tracked changes as if accepted, comments and pictures out, footnotes where they are referred to.
import type { DocumentRead } from '../../knowledge/drafts/document-read';
import type { Zip } from '../zip';
import { htmlToMarkdown } from './html-to-markdown';
import { counted, mendLetters } from './markdown-text';
import { headingStyle, mended as mendedLetters, titleStyle } from './texts';
import { damaged, openZip } from './zip';

/** A handbook of 300 pages has 5 MB of text; anything near this is no handbook. */
const mostBytes = 40_000_000;
const body = 'word/document.xml';

const styles = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='${headingStyle} ${level}'] => h${level}:fresh`),
  "p[style-name='Title'] => h1:fresh",
  `p[style-name='${titleStyle}'] => h1:fresh`,
  "p[style-name^='toc '] => !",
  "p[style-name^='TOC '] => !",
];

export async function readDocx(bytes: Uint8Array): Promise<DocumentRead> {
  const opened = await openZip(bytes, mostBytes);
  if (!opened.ok) return opened;
  const problem = notWord(opened.zip);
  if (problem) return { ok: false, problem };
  const xml = await opened.zip.text(body);
  const { default: mammoth } = await import('mammoth');
  const nothing = mammoth.images.imgElement(async () => ({ src: '' }));
  let html: string;
  try {
    const made = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: styles, convertImage: nothing },
    );
    html = made.value;
  } catch {
    return { ok: false, problem: damaged };
  }
  const { text, mended } = mendLetters(withFootnotes(withHeadings(html)));
  const { markdown, pictures } = htmlToMarkdown(text);
  if (markdown === '') return { ok: false, problem: 'there is no text in the document' };
  const comments = (await opened.zip.text('word/comments.xml')).match(/<w:comment /g)?.length ?? 0;
  return { ok: true, markdown, notes: [...changes(xml), ...remarks(comments, pictures, mended)] };
}

function notWord({ names }: Zip): string | undefined {
  if (names.includes(body)) return undefined;
  if (names.some((name) => name.startsWith('xl/')))
    return 'this is an Excel workbook: save the text of it as DOCX or HTML';
  if (names.some((name) => name.startsWith('ppt/'))) return 'these are PowerPoint slides: save them as PDF';
  if (names.includes('content.xml')) return 'this is an OpenDocument file: save it as DOCX';
  return 'this is a zip archive: unpack it and name the files in it';
}

function changes(xml: string): string[] {
  const inserted = xml.match(/<w:(?:ins|moveTo) /g)?.length ?? 0;
  const deleted = xml.match(/<w:(?:del|moveFrom) /g)?.length ?? 0;
  if (inserted + deleted === 0) return [];
  return [`tracked changes were taken as accepted: ${inserted} insertions are in, ${deleted} deletions are out`];
}

function remarks(comments: number, pictures: number, mended: number): string[] {
  return [
    ...counted(comments, 'comment was left out', 'comments were left out'),
    ...counted(pictures, 'picture was left out', 'pictures were left out'),
    ...counted(mended, ...mendedLetters),
  ];
}

/** A note stands in the sentence it belongs to, so that a quotation of the sentence has it too. */
function withFootnotes(html: string): string {
  const notes = new Map<string, string>();
  const without = html.replace(
    /<li id="((?:foot|end)note-[\w-]+)">([\s\S]*?)<\/li>/g,
    (_, id: string, content: string) => {
      const words = content
        .replace(/<a href="#[^"]*ref[^"]*">[^<]*<\/a>/g, '')
        .replace(/<\/p>\s*<p>/g, ' ')
        .replace(/<\/?p>/g, '');
      notes.set(id, words.trim().replace(/\.$/, ''));
      return '';
    },
  );
  return without
    .replace(/<ol>\s*<\/ol>/g, '')
    .replace(/<sup><a href="#((?:foot|end)note-[\w-]+)"[^>]*>[^<]*<\/a><\/sup>/g, (_, id: string) =>
      notes.get(id) ? ` (${notes.get(id)})` : '',
    );
}

const longestHeading = 100;

/** Without one styled heading, short paragraphs that are bold as a whole are the headings. */
function withHeadings(html: string): string {
  if (/<h[1-6]\b/.test(html)) return html;
  const headed = html.replace(/<p><strong>([^<]+)<\/strong><\/p>/g, (whole, words: string) =>
    words.length <= longestHeading && !/[.,;]\s*$/.test(words) ? `<h2>${words}</h2>` : whole,
  );
  return /<(?:p|li|td)>/.test(headed) ? headed : html;
}

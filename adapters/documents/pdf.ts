// A PDF as Markdown: its letters page by page, so that a long one needs little memory and every heading knows its pages.
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { DocumentRead } from '../../knowledge/drafts/document-read';
import { counted, mendLetters } from './markdown-text';
import { type PdfPage, withoutEdges } from './pdf-edges';
import { linesOf, type PdfLine } from './pdf-lines';
import { runsOf } from './pdf-runs';
import { bodySizeOf, linesToMarkdown } from './pdf-text';
import { mended as mendedLetters } from './texts';

type Tell = (progress: string) => void;

const mostPages = 3_000;
/** Fewer letters on a page than this are a page number or a stamp. */
const leastLetters = 12;

export async function readPdf(bytes: Uint8Array, tell: Tell = () => {}): Promise<DocumentRead> {
  mendOldNode();
  const { getDocumentProxy } = await import('unpdf');
  let pdf: PDFDocumentProxy;
  try {
    pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  } catch (fault) {
    return { ok: false, problem: whyClosed(fault) };
  }
  try {
    if (pdf.numPages > mostPages)
      return { ok: false, problem: `it has ${pdf.numPages} pages, more than ${mostPages}: cut it up first` };
    const { pages, damaged } = await allPages(pdf, tell);
    const title = await titleOf(pdf);
    return { ...asDocument(pages, damaged), ...(title ? { title } : {}) };
  } finally {
    await pdf.destroy();
  }
}

/** Node 20 lacks what pdf.js uses to hand on fonts, and then fonts have no names and no weight. */
function mendOldNode(): void {
  const buffer = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  buffer.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    return this.slice(0, length);
  };
}

function whyClosed(fault: unknown): string {
  const isLocked = fault instanceof Error && fault.name === 'PasswordException';
  return isLocked
    ? 'the PDF is locked with a password: save an unlocked copy and import that'
    : 'the PDF is damaged: open it, print it into a new PDF and import that';
}

interface PagesRead {
  pages: PdfPage[];
  /** Numbers of pages that could not be read. */
  damaged: number[];
}

async function allPages(pdf: PDFDocumentProxy, tell: Tell): Promise<PagesRead> {
  const isBold = new Map<string, boolean>();
  const read: PagesRead = { pages: [], damaged: [] };
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const [, bottom = 0, , top = 0] = page.view;
      const runs = await runsOf(page, isBold);
      read.pages.push({ height: top - bottom, lines: linesOf(runs, number) });
      page.cleanup();
    } catch {
      read.damaged.push(number);
      read.pages.push({ height: 0, lines: [] });
    }
    if (number % 50 === 0) tell(`page ${number}/${pdf.numPages}`);
  }
  return read;
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const info = await pdf.getMetadata().then(
    (metadata) => metadata.info as { Title?: unknown },
    () => ({ Title: undefined }),
  );
  const title = typeof info.Title === 'string' ? mendLetters(info.Title).text.trim() : '';
  // Programs write file names there.
  return /\p{L}{3}/u.test(title) && !/\.(?:docx?|pdf|indd|odt|rtf)$|^Microsoft Word/i.test(title) ? title : undefined;
}

function asDocument(read: PdfPage[], damaged: number[]): DocumentRead {
  const letters = read.map(({ lines }) => lines.reduce((sum, { text }) => sum + text.length, 0));
  const silent = letters.flatMap((count, at) => (count < leastLetters && !damaged.includes(at + 1) ? [at + 1] : []));
  if (damaged.length === read.length) return { ok: false, problem: 'the PDF is damaged: no page of it can be read' };
  if (silent.length + damaged.length === read.length)
    return {
      ok: false,
      problem: 'this PDF holds pictures of pages only: run OCR first (for example: ocrmypdf -l hun IN.pdf OUT.pdf)',
    };
  const all = read.flatMap(({ lines }) => lines);
  if (isUnreadable(all))
    return {
      ok: false,
      problem: 'the letters of this PDF have no meaning outside it (fonts without a table of letters): run OCR first',
    };
  const { lines, contents } = withoutEdges(read, bodySizeOf(all));
  const { text, mended } = mendLetters(linesToMarkdown(lines));
  return {
    ok: true,
    markdown: text,
    notes: [
      ...(damaged.length > 0 ? [`${pagesNamed(damaged)} could not be read`] : []),
      ...(silent.length > 0 ? [`${pagesNamed(silent)} hold no text (pictures?)`] : []),
      ...counted(contents, 'line of a table of contents was left out', 'lines of tables of contents were left out'),
      ...counted(mended, ...mendedLetters),
    ],
  };
}

function pagesNamed(numbers: number[]): string {
  const shown = numbers.slice(0, 10).join(', ');
  return `pages ${shown}${numbers.length > 10 ? ` and ${numbers.length - 10} more` : ''}`;
}

function isUnreadable(lines: PdfLine[]): boolean {
  const text = lines.map(({ text: words }) => words).join('');
  const strange = text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return strange > 0.2 * text.length;
}

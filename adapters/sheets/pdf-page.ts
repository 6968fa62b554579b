// The paper under a PDF: fonts, margins, what stands at the foot of every page, and tags, so that whatever is drawn is also read.
import PDFDocument from 'pdfkit';
import { printable } from './words';

type Pdf = PDFKit.PDFDocument;
type Tag = PDFKit.PDFStructureElement;
export type TagName = 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH' | 'TD';

const fonts = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};
export type Font = keyof typeof fonts;

/** In points. */
const margins = { top: 56, bottom: 64, left: 56, right: 56 };
export const ink = { text: '#1b1f22', quiet: '#555c61', brand: '#1f5f5b', line: '#c9cdc9', mark: '#b3261e' };

export interface Style {
  font?: Font;
  size?: number;
  color?: string;
}

export interface Paper {
  pdf: Pdf;
  /** Between the margins. */
  left: number;
  width: number;
  bottom(): number;
  /** A tag inside another; `draw` is read as its content. */
  tag(inside: Tag, name: TagName, draw?: () => void, options?: { scope?: 'Row' | 'Column' }): Tag;
  /** The tag that holds all others. */
  whole: Tag;
  write(text: string, at: { x: number; y?: number; width: number }, style?: Style): void;
  heightOf(text: string, width: number, style?: Style): number;
  /** Drawn, and never read. */
  ornament(draw: () => void): void;
  /** Begins a new page unless so much is left (points). */
  needs(height: number): void;
  finished(foot: (number: number, of: number) => string[], mark?: string): Promise<Buffer>;
}

export function paper({ title, made, maker }: { title: string; made: number; maker: string }): Paper {
  const pdf = new PDFDocument({
    ...{ size: 'A4', margins, bufferPages: true, autoFirstPage: true },
    ...{ pdfVersion: '1.7', subset: 'PDF/UA', tagged: true, lang: 'hu-HU', displayTitle: true },
    info: { Title: printable(title), CreationDate: new Date(made), Producer: maker, Creator: maker },
    // The typings know of no PDF/UA.
  } as object);
  for (const [name, file] of Object.entries(fonts)) pdf.registerFont(name, file);
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.once('end', () => resolve(Buffer.concat(parts)));
    pdf.once('error', reject);
  });
  const whole = pdf.struct('Document');
  pdf.addStructure(whole);
  const width = pdf.page.width - margins.left - margins.right;
  const bottom = () => pdf.page.height - margins.bottom;
  const styled = ({ font = 'plain', size = 9.5, color = ink.text }: Style = {}) =>
    pdf.font(font).fontSize(size).fillColor(color);
  const written = (text: string) => shownLetters(pdf, printable(text)) || ' ';

  return {
    pdf,
    left: margins.left,
    width,
    bottom,
    whole,
    tag(inside, name, draw, options = {}) {
      const tag = pdf.struct(name, options as object);
      inside.add(tag);
      if (draw) {
        tag.add(draw);
        tag.end();
      }
      return tag;
    },
    write(text, { x, y, width: wide }, style) {
      styled(style).text(written(text), x, y, { width: wide });
    },
    heightOf: (text, wide, style) => styled(style).heightOfString(written(text), { width: wide }),
    ornament(draw) {
      pdf.markContent('Artifact', { type: 'Layout' });
      draw();
      pdf.endMarkedContent();
    },
    needs(height) {
      if (pdf.y + height > bottom()) pdf.addPage();
    },
    finished(foot, mark) {
      whole.end();
      const { count } = pdf.bufferedPageRange();
      for (let at = 0; at < count; at += 1) {
        pdf.switchToPage(at);
        footOf(pdf, foot(at + 1, count), width);
        if (mark) acrossPage(pdf, mark);
      }
      pdf.end();
      return done;
    },
  };
}

/** The font has no picture of it: better a sign that something stands there than nothing. */
function shownLetters(pdf: Pdf, text: string): string {
  const { font } = (pdf as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font;
  return Array.from(text, (letter) =>
    letter === '\n' || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : '\u25a1',
  ).join('');
}

function footOf(pdf: Pdf, lines: string[], width: number): void {
  pdf.page.margins.bottom = 0;
  pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
  const [first = '', ...others] = lines;
  const y = pdf.page.height - margins.bottom + 16;
  pdf
    .moveTo(margins.left, y - 6)
    .lineTo(margins.left + width, y - 6)
    .lineWidth(0.5)
    .strokeColor(ink.line)
    .stroke();
  pdf.font('plain').fontSize(7.5).fillColor(ink.quiet);
  pdf.text(printable(first), margins.left, y, { width, align: 'right', lineBreak: false });
  others.forEach((line, at) => {
    pdf.text(printable(line), margins.left, y + at * 11, { width: width - 70, lineBreak: false });
  });
  pdf.endMarkedContent();
}

function acrossPage(pdf: Pdf, mark: string): void {
  pdf.markContent('Artifact', { type: 'Page' });
  pdf.save();
  const middle: [number, number] = [pdf.page.width / 2, pdf.page.height / 2];
  pdf.rotate(-52, { origin: middle });
  pdf.font('bold').fontSize(110).fillColor(ink.mark).fillOpacity(0.07);
  pdf.text(mark, 0, middle[1] - 60, { width: pdf.page.width, align: 'center', lineBreak: false });
  pdf.restore();
  pdf.endMarkedContent();
}

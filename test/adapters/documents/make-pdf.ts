// PDFs drawn for tests, with real Hungarian letters.
import PDFDocument from 'pdfkit';

export type Pdf = PDFKit.PDFDocument;

/** Fonts `plain` and `bold`; pages are begun by `draw`, except the first. */
export function makePdf(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 70, ...options });
  pdf.registerFont('plain', require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
  pdf.registerFont('bold', require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'));
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const made = new Promise<Buffer>((resolve) => pdf.once('end', () => resolve(Buffer.concat(parts))));
  pdf.font('plain').fontSize(10);
  draw(pdf);
  pdf.end();
  return made;
}

export const heading = (pdf: Pdf, text: string, size = 14): Pdf =>
  pdf.moveDown().font('bold').fontSize(size).text(text).font('plain').fontSize(10).moveDown(0.5);

/** A running head and a page number, and the pen back at the top of the text. */
export function printedEdges(pdf: Pdf, page: number): void {
  pdf.fontSize(8).text('Keretrendszer kézikönyv', 70, 30, { lineBreak: false });
  pdf.text(`${page}. oldal`, 280, 755, { lineBreak: false });
  pdf.fontSize(10);
  pdf.x = 70;
  pdf.y = 70;
}

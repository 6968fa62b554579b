// The letters of one PDF page: where they stand, how large they are, and whether they are bold.
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Run } from './pdf-lines';

/** `isBold` is of the whole document and grows with it. */
export async function runsOf(page: PDFPageProxy, isBold: Map<string, boolean>): Promise<Run[]> {
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => ('str' in item && isUpright(item.transform) ? [item] : []));
  const fonts = [...new Set(runs.map(({ fontName }) => fontName))].filter((font) => !isBold.has(font));
  if (fonts.length > 0) for (const [font, bold] of await weightsOf(page, fonts)) isBold.set(font, bold);
  return runs.map(({ str, transform: [, , c, d, x, y], width, fontName }) => ({
    text: str,
    x,
    y,
    width,
    size: Math.hypot(c, d),
    bold: isBold.get(fontName) ?? false,
  }));
}

/** Turned letters are stamps and watermarks. */
const isUpright = ([a, b]: number[]): boolean => (a ?? 0) > 0 && Math.abs(b ?? 0) < 0.1 * (a ?? 0);

/** A font's name comes only with the drawing of a page. */
async function weightsOf(page: PDFPageProxy, fonts: string[]): Promise<[font: string, bold: boolean][]> {
  // Without names all letters count as plain: better than losing the page.
  await page.getOperatorList().catch(() => undefined);
  return fonts.map((font) => {
    const name = page.commonObjs.has(font) ? String(page.commonObjs.get(font)?.name ?? '') : '';
    return [font, /bold|black|heavy|semibold|demi/i.test(name)];
  });
}

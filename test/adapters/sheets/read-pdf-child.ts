// Reads the PDF on its standard input, and writes its pages and its title: what pdf.js is made of cannot be loaded inside jest.
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** Node 20 lacks what pdf.js uses to hand on fonts. */
const buffer = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
buffer.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
  return this.slice(0, length);
};

async function main(): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(parts)), { verbosity: 0 });
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const { info } = await getMeta(pdf);
  process.stdout.write(JSON.stringify({ pages, title: info?.Title }));
}

void main();

// What can be read in a PDF, by a program that is not the one that wrote it.
import { execFile } from 'node:child_process';

export interface PdfRead {
  pages: string[];
  title: string | undefined;
}

export function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  return new Promise((resolve, reject) => {
    const reader = require.resolve('./read-pdf-child.ts');
    const args = ['--import', 'tsx', reader];
    const child = execFile(process.execPath, args, { timeout: 30_000, maxBuffer: 1e8 }, (fault, out, said) => {
      if (fault) reject(new Error(said || fault.message));
      else resolve(JSON.parse(out) as PdfRead);
    });
    child.stdin?.end(bytes);
  });
}

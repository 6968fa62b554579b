// Any document as Markdown: what it is says its content, never its name.
import { extname } from 'node:path';
import type { DocumentRead } from '../../knowledge/drafts/document-read';
import { readDocx } from './docx';
import { readHtml } from './html';
import { kindOfFile } from './kind-of-file';
import { readPdf } from './pdf';

const namedAs: Record<string, string[]> = {
  pdf: ['.pdf'],
  docx: ['.docx', '.docm', '.dotx'],
  html: ['.html', '.htm', '.xhtml'],
};

export async function documentToMarkdown(
  name: string,
  bytes: Uint8Array,
  tell: (progress: string) => void = () => {},
): Promise<DocumentRead> {
  const found = kindOfFile(bytes);
  if (!found.ok) return found;
  const kind = found.kind === 'zip' ? 'docx' : found.kind;
  const read = await (kind === 'pdf' ? readPdf(bytes, tell) : kind === 'docx' ? readDocx(bytes) : readHtml(bytes));
  const isNamedSo = namedAs[kind]?.includes(extname(name).toLowerCase()) ?? false;
  if (!read.ok || isNamedSo) return read;
  return {
    ...read,
    notes: [`its name says otherwise, but it is ${kind.toUpperCase()} and was read so`, ...read.notes],
  };
}

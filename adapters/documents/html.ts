// An HTML file as Markdown: its letters by the right encoding, its title, and the content without scripts and wayfinding.
import type { DocumentRead } from '../../knowledge/drafts/document-read';
import { decodeHtml } from './charset';
import { htmlToMarkdown } from './html-to-markdown';
import { counted, mendLetters } from './markdown-text';
import { mended as mendedLetters } from './texts';

/** A larger page is a listing or a dump, and takes minutes. */
const mostCharacters = 8_000_000;

export function readHtml(bytes: Uint8Array): DocumentRead {
  const { text: raw, encoding } = decodeHtml(bytes);
  if (raw.length > mostCharacters)
    return {
      ok: false,
      problem: `the page has ${raw.length} characters, more than ${mostCharacters}: cut it up first`,
    };
  const { text, mended } = mendLetters(raw);
  const { markdown, pictures } = htmlToMarkdown(text);
  if (markdown === '') return { ok: false, problem: 'there is no text in the page' };
  const title = titleOf(text);
  return {
    ok: true,
    ...(title ? { title } : {}),
    markdown,
    notes: [
      ...(encoding === 'utf-8' ? [] : [`its letters were read as ${encoding}`]),
      ...counted(mended, ...mendedLetters),
      ...counted(pictures, 'picture was left out', 'pictures were left out'),
    ],
  };
}

function titleOf(html: string): string {
  const found = /<title[^>]*>([^<]{1,300})/i.exec(html)?.[1] ?? '';
  return htmlToMarkdown(`<p>${found}</p>`).markdown.replace(/\\/g, '').replace(/\s+/g, ' ').trim();
}

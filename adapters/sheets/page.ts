// The page behind a link to a document: it says what the link is for and has the one button that fetches it. Whoever only looks, as previews do, gets nothing else.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpAnswer } from '../http-exchange';
import type { Documents } from './documents';
import { pageTexts as texts } from './texts';

type Named = NonNullable<Awaited<ReturnType<Documents['named']>>>;

const template = readFileSync(join(__dirname, 'page.html'), 'utf8');
const style = readFileSync(join(__dirname, 'page.css'), 'utf8');
const styled = template.replace('<style></style>', () => `<style>${style}</style>`);

/** Nothing from elsewhere, nothing but this style, and the form leads to where the page is from. */
const safety = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** The form goes to the address of the page itself, token and all. */
export function offeringPage({ place, title, format }: Named): HttpAnswer {
  const content = [
    `<p><strong>${escaped(texts.what(place, title))}</strong></p>`,
    `<p>${escaped(texts.why)}</p>`,
    `<form method="post"><button type="submit">${escaped(texts.button(format))}</button></form>`,
    `<p>${escaped(texts.after)}</p>`,
  ];
  return page(200, texts.title(format), content);
}

export function refusedPage(): HttpAnswer {
  return page(404, texts.refusedTitle, [`<p>${escaped(texts.refused)}</p>`]);
}

function page(status: number, title: string, content: string[]): HttpAnswer {
  const words: Record<string, string> = { title: escaped(title), content: content.join('\n      ') };
  const body = styled.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => words[name] ?? mark);
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...safety }, body };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

// Links that lead nowhere: to a page, a heading or a section that is not there.
import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import { slug } from '../pages/sections';
import type { Finding } from './findings';
import type { CheckedPage } from './pages';

const markdown = new MarkdownIt({ html: false });

export function checkLinks(pages: CheckedPage[]): Finding[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const ids = new Set(pages.flatMap(({ sections }) => sections.map(({ id }) => id)));
  return pages.flatMap((page) =>
    linksIn(page.body).flatMap(({ target, line }): Finding[] => {
      const problem = whyBroken(page, target, byPath, ids);
      return problem === undefined
        ? []
        : [{ path: page.path, line: page.lineOf(line), level: 'error', kind: 'broken link', text: problem }];
    }),
  );
}

function linksIn(body: string): { target: string; line: number }[] {
  return markdown
    .parse(body, {})
    .flatMap((token) =>
      (token.children ?? [])
        .filter(({ type }) => type === 'link_open')
        .map((link) => ({ target: String(link.attrGet('href') ?? ''), line: token.map?.[0] ?? 0 })),
    );
}

function whyBroken(
  page: CheckedPage,
  target: string,
  byPath: Map<string, CheckedPage>,
  ids: Set<string>,
): string | undefined {
  if (/^(?:https?|mailto|tel):/i.test(target)) return undefined;
  const decoded = decodeSafely(target);
  if (ids.has(decoded)) return undefined;
  const [file = '', anchor] = decoded.split('#');
  const path = file === '' ? page.path : posix.normalize(posix.join(posix.dirname(page.path), file));
  const there = byPath.get(path);
  if (!there) return `there is no page or section ${decoded}: correct the link or delete it`;
  const isThere = !anchor || there.pieces.some(({ headings }) => slug(headings.at(-1) ?? '') === slug(anchor));
  return isThere ? undefined : `there is no heading #${anchor} on ${path}: correct the link`;
}

function decodeSafely(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

// An imported document as pages in the handbook's form, all but the day of review: without it a page is a draft and is not served.
import { stringify } from 'yaml';
import { longestSection } from '../check/sizes';
import type { Piece } from '../pages/pieces';
import { slug } from '../pages/sections';
import { texts } from '../texts';
import { type OutlinePage, outlineOf } from './outline';

export interface DraftOptions {
  document?: string;
  chapter?: string;
  source?: string;
  validFrom?: string;
}

export interface DraftPage {
  /** Relative to the folder of drafts, with slashes. */
  path: string;
  text: string;
}

export function draftPages(
  { markdown, title, file }: { markdown: string; title?: string; file: string },
  options: DraftOptions,
): DraftPage[] {
  const otherwise = title ?? file.replace(/\.[^.]*$/, '');
  const outline = outlineOf(markdown, { ...options, otherwise, introduction: texts.introduction });
  const chapters = [...new Set(outline.pages.map(({ chapter }) => chapter))];
  return outline.pages.map((page, at) => ({
    path: [
      nameOf(outline.document),
      `${String(chapters.indexOf(page.chapter) + 1).padStart(2, '0')}-${nameOf(page.chapter)}`,
      `${String(at + 1).padStart(3, '0')}-${nameOf(page.title)}.md`,
    ].join('/'),
    text: `---\n${head(page, outline.document, options, file)}---\n${body(page)}\n`,
  }));
}

/** Without the heading's own number: order numbers stand before it. */
function nameOf(title: string): string {
  const words = slug(title);
  return words.replace(/^(?:\d+-)+/, '') || words || 'page';
}

function head({ chapter, title, pieces }: OutlinePage, document: string, options: DraftOptions, file: string): string {
  const pages = pagesOf(pieces);
  const front = {
    document,
    chapter,
    title,
    sources: options.source === undefined ? [] : [options.source],
    ...(options.validFrom === undefined ? {} : { validFrom: options.validFrom }),
    ...(pages === undefined ? {} : { pages }),
    // The heading stands in until somebody writes how people ask.
    questions: [title],
  };
  const missing = [
    ...(options.source === undefined ? ['sources'] : []),
    ...(options.validFrom === undefined ? ['validFrom'] : []),
    'reviewedOn',
  ];
  return `${stringify(front, { lineWidth: 0 })}${texts.draft(file, missing)}\n`;
}

/** From the first page of the printed document to the last. */
function pagesOf(pieces: Piece[]): string | undefined {
  const numbers = pieces.flatMap(({ pages }) => pages?.split('–').map(Number) ?? []);
  if (numbers.length === 0) return undefined;
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  return from === to ? String(from) : `${from}–${to}`;
}

function body({ title, pieces }: OutlinePage): string {
  const whole = pagesOf(pieces);
  return pieces
    .flatMap((piece) => parts(piece))
    .flatMap(({ headings, blocks, pages, part }) => {
      const name = headings.at(-1) ?? title;
      const level = '#'.repeat(Math.min(6, Math.max(headings.length + 1, part > 1 ? 2 : 1)));
      return [
        ...(headings.length > 0 || part > 1 ? [`${level} ${part > 1 ? `${name} (${part})` : name}`] : []),
        ...(pages !== undefined && pages !== whole ? [`<!-- pages: ${pages} -->`] : []),
        ...blocks.map(({ markdown }) => markdown),
      ];
    })
    .join('\n\n');
}

/** Nobody finds a place in a text of many screens: such a piece is parted between its paragraphs. */
function parts(piece: Piece): (Piece & { part: number })[] {
  const length = piece.blocks.reduce((sum, { markdown }) => sum + markdown.length, 0);
  if (length <= 4 * longestSection) return [{ ...piece, part: 1 }];
  const cut: (Piece & { part: number })[] = [];
  let room = 0;
  for (const block of piece.blocks) {
    const open = cut.at(-1);
    if (open && block.markdown.length <= room) open.blocks.push(block);
    else {
      cut.push({ ...piece, blocks: [block], part: cut.length + 1 });
      room = longestSection;
    }
    room -= block.markdown.length;
  }
  return cut;
}

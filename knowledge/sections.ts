// A handbook page as sections: what stands under each heading, with its trail, its sources and the questions it answers.
import { type FrontMatter, readFrontMatter } from './front-matter';
import { fold } from './hungarian/fold';
import { type Block, cutAtHeadings, type Piece } from './pieces';

export interface Section {
  /** Stable: made from the path without order numbers, and the heading. */
  id: string;
  /** A boundary says that something is outside the handbook, and where to turn. */
  kind: 'handbook' | 'boundary';
  /** From document to heading. */
  trail: string[];
  markdown: string;
  text: string;
  blocks: Block[];
  /** Ways in which people ask this. */
  questions: string[];
  sources: string[];
  /** ISO days. */
  validFrom: string;
  reviewedOn: string;
  /** Of the printed document: "12" or "12–14". */
  pages?: string;
}

export type CutPage = { ok: true; sections: Section[] } | { ok: false; problem: string };

/** `path` is relative to the handbook's folder, with slashes. */
export function cutPage(path: string, source: string): CutPage {
  const page = readFrontMatter(source);
  if (!page.ok) return { ok: false, problem: `${path}: ${page.problem}` };
  const pieces = cutAtHeadings(page.body);
  const quotable = pieces.filter((piece) => piece.blocks.length > 0);
  if (quotable.length === 0) return { ok: false, problem: `${path}: there is no text under the front matter` };
  const usedIds = new Set<string>();
  const sections = quotable.map((piece, at): Section => {
    const headings = piece.headings;
    return {
      ...shared(page.front, headings),
      ...pagesOf(piece, page.front),
      id: freeId([pageId(path), ...headings.slice(-1).map(slug)].join('#'), usedIds),
      markdown: piece.blocks.map((block) => block.markdown).join('\n\n'),
      text: piece.blocks.map((block) => block.text).join('\n'),
      blocks: piece.blocks,
      // The page's questions are answered by its beginning; a section below a heading is found by the heading.
      questions: at === 0 ? page.front.questions : [],
    };
  });
  return { ok: true, sections };
}

function shared(front: FrontMatter, headings: string[]) {
  if (front.kind === 'boundary') {
    const { kind, title, reviewedOn } = front;
    return { kind, trail: [title, ...headings], sources: [], validFrom: reviewedOn, reviewedOn };
  }
  const { kind, document, chapter, title, sources, validFrom, reviewedOn } = front;
  return { kind, trail: [document, chapter, title, ...headings], sources, validFrom, reviewedOn };
}

/** A heading may stand on a page of its own; without a mark it stands somewhere on the pages of the whole. */
function pagesOf(piece: Piece, front: FrontMatter): { pages?: string } {
  const pages = piece.pages ?? (front.kind === 'handbook' ? front.pages : undefined);
  return pages === undefined ? {} : { pages };
}

function pageId(path: string): string {
  return path
    .replace(/\.md$/, '')
    .split('/')
    .map((part) => part.replace(/^\d+-/, ''))
    .join('/');
}

export function slug(heading: string): string {
  return fold(heading)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

function freeId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let copy = 2; used.has(id); copy++) id = `${wanted}-${copy}`;
  used.add(id);
  return id;
}

// The pieces of an imported document by document, chapter and page: its own headings decide, at most two levels become folders.
import { cutAtHeadings, type Piece } from '../pages/pieces';

export interface Outline {
  document: string;
  pages: OutlinePage[];
}

export interface OutlinePage {
  chapter: string;
  title: string;
  /** `headings` are those inside the page. */
  pieces: Piece[];
}

export interface Naming {
  document?: string;
  chapter?: string;
  /** For a document that does not say its name. */
  otherwise: string;
  introduction: string;
}

export function outlineOf(markdown: string, naming: Naming): Outline {
  const all = cutAtHeadings(markdown).filter(hasText);
  const { title, pieces } = withoutTitle(all);
  const document = naming.document ?? title ?? naming.otherwise;
  const isDeep = naming.chapter === undefined && pieces.some(({ headings }) => headings.length > 1);
  const pages: OutlinePage[] = [];
  for (const piece of pieces) {
    const { headings } = piece;
    const depth = isDeep ? Math.min(2, headings.length) : Math.min(1, headings.length);
    const pageTitle = headings[depth - 1] ?? (title ? naming.introduction : document);
    const chapter = naming.chapter ?? (isDeep ? (headings[0] ?? naming.introduction) : document);
    const open = pages.at(-1);
    const inside = { ...piece, headings: headings.slice(depth) };
    if (open && open.title === pageTitle && open.chapter === chapter) open.pieces.push(inside);
    else pages.push({ chapter, title: pageTitle, pieces: [inside] });
  }
  return { document, pages: pages.filter((page) => page.pieces.some(({ blocks }) => blocks.length > 0)) };
}

/** A heading without text counts only when something stands below it: a table of contents that was left out does not. */
function hasText({ blocks, headings }: Piece, at: number, all: Piece[]): boolean {
  const next = all[at + 1];
  return (
    blocks.length > 0 ||
    (headings.length > 0 && next !== undefined && next.headings.length > headings.length) ||
    isFirstTitle(at, all)
  );
}

function isFirstTitle(at: number, all: Piece[]): boolean {
  return at <= 1 && all[at]?.headings.length === 1 && (all[0]?.blocks.length ?? 0) === 0;
}

/** The document's own title: the one heading above all others, or a first heading with nothing under it. */
function withoutTitle(pieces: Piece[]): { title: string | undefined; pieces: Piece[] } {
  const headed = pieces.filter(({ headings }) => headings.length > 0);
  const [first] = headed;
  const title = first?.headings[0];
  if (!first || title === undefined || headed.length < 2) return { title: undefined, pieces };
  if (headed.every(({ headings }) => headings[0] === title))
    return {
      title,
      pieces: pieces.map((piece) => ({ ...piece, headings: piece.headings.slice(1) })).filter(isNotBare),
    };
  const standsAlone = first.blocks.length === 0 && headed[1]?.headings.length === 1;
  return standsAlone ? { title, pieces: pieces.filter((piece) => piece !== first) } : { title: undefined, pieces };
}

const isNotBare = ({ headings, blocks }: Piece): boolean => headings.length > 0 || blocks.length > 0;

// Markdown cut at its headings by markdown-it's tokens, never by patterns: code, quotes and lists keep their own # signs.
import MarkdownIt, { type Token } from 'markdown-it';

/** A paragraph, list or table as it stands at the top level of a page: the smallest thing that is quoted whole. */
export interface Block {
  kind: 'paragraph' | 'list' | 'table' | 'other';
  markdown: string;
  text: string;
  /** Of the body, from 0. */
  line: number;
}

/** What stands under one heading, word for word. */
export interface Piece {
  /** From the outermost heading in. */
  headings: string[];
  /** Of the last heading, 1 to 6; 0 before the first. */
  level: number;
  /** Where it begins in the body, from 0. */
  line: number;
  blocks: Block[];
  /** The pages of the printed document, from a mark such as `<!-- pages: 12–14 -->`. */
  pages?: string;
}

const pagesMark = /^<!-- *pages: *(\S+) *-->$/;

const markdown = new MarkdownIt({ html: false });

export function cutAtHeadings(body: string): Piece[] {
  const lines = body.split('\n');
  const tokens = markdown.parse(body, {});
  const open: { level: number; title: string }[] = [];
  const pieces: Piece[] = [{ headings: [], level: 0, line: 0, blocks: [] }];
  tokens.forEach((token, at) => {
    if (token.level !== 0 || token.nesting < 0 || !token.map) return;
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      open.push({ level, title: plainText(tokens.slice(at + 1, at + 2)) });
      pieces.push({ headings: open.map((heading) => heading.title), level, line: token.map[0], blocks: [] });
      return;
    }
    const [from, to] = token.map;
    const inside = token.nesting === 0 ? [token] : tokens.slice(at, closingOf(tokens, at));
    const block = {
      kind: kindOf(token),
      markdown: lines.slice(from, to).join('\n').trimEnd(),
      text: plainText(inside),
      line: from,
    };
    const piece = pieces.at(-1);
    const pages = pagesMark.exec(block.markdown)?.[1];
    if (piece && pages) piece.pages = pages;
    else if (block.markdown !== '') piece?.blocks.push(block);
  });
  return pieces;
}

function closingOf(tokens: Token[], opening: number): number {
  return tokens.findIndex((token, at) => at > opening && token.level === 0 && token.nesting < 0);
}

function kindOf(token: Token): Block['kind'] {
  if (token.type === 'paragraph_open') return 'paragraph';
  if (token.type === 'table_open') return 'table';
  return token.type === 'bullet_list_open' || token.type === 'ordered_list_open' ? 'list' : 'other';
}

/** The words a reader sees, without marks; cells and items on lines of their own. */
function plainText(tokens: Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'fence' || token.type === 'code_block') return token.content;
      return (token.children ?? [])
        .map((child) => (child.type.endsWith('break') ? ' ' : child.type === 'image' ? '' : child.content))
        .join('');
    })
    .filter((text) => text.trim() !== '')
    .join('\n');
}

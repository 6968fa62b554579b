// The shape of one page: headings in steps, sections with text that can be quoted, nothing that people would see as raw marks.
import type { Piece } from '../pages/pieces';
import type { Finding } from './findings';
import type { CheckedPage } from './pages';
import { longestSection } from './sizes';

export function checkShape(page: CheckedPage): Finding[] {
  return page.pieces.flatMap((piece, at) => ofPiece(page, piece, at));
}

function ofPiece(page: CheckedPage, piece: Piece, at: number): Finding[] {
  const finding = (kind: string, text: string, line = piece.line, level: Finding['level'] = 'warning'): Finding[] => [
    { path: page.path, line: page.lineOf(line), level, kind, text },
  ];
  const name = piece.headings.at(-1) ?? '';
  const next = page.pieces[at + 1];
  const before = page.pieces[at - 1]?.level ?? 0;
  const length = piece.blocks.reduce((sum, { markdown }) => sum + markdown.length + 2, -2);
  const isBare = piece.level > 0 && piece.blocks.length === 0 && (next?.level ?? 0) <= piece.level;
  const isSkipped = piece.level > Math.max(before, 1) + 1;
  return [
    ...(isBare ? finding('empty section', `nothing stands under "${name}": write it or delete the heading`) : []),
    ...(isSkipped
      ? finding('heading level', `"${name}" skips a level: begin it with ${'#'.repeat(Math.max(before, 1) + 1)}`)
      : []),
    ...(length > longestSection
      ? finding(
          'too long',
          `${length} characters are more than people read at once (${longestSection}): part it with headings`,
        )
      : []),
    ...piece.blocks.flatMap(({ markdown, line }) =>
      /<!--|<\/?(?:br|p|div|span|b|i|table|td|tr|ul|li|a|img)\b[^>]*>/i.test(markdown)
        ? finding(
            'raw HTML',
            'people would see the tag itself: write Markdown; a page is named by a line <!-- pages: 12–14 -->',
            line,
            'error',
          )
        : [],
    ),
  ];
}

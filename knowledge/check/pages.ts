// Pages as the checks see them: what can be read is checked, also of a page that is not served yet.
import { type FrontMatter, readFrontMatter } from '../pages/front-matter';
import { cutAtHeadings, type Piece } from '../pages/pieces';
import { cutPage, type Section } from '../pages/sections';
import type { Finding } from './findings';

export interface CheckedPage {
  path: string;
  /** Undefined when the page cannot be served. */
  front: FrontMatter | undefined;
  body: string;
  pieces: Piece[];
  sections: Section[];
  /** From 1: of a line of the body (from 0), and of a field of the front matter. */
  lineOf(bodyLine: number): number;
  lineOfField(field: string): number;
}

/** Whatever stands in front of the body, also when it is not as it should be. */
const anyFence = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/;

export function checkedPage(path: string, source: string): { page: CheckedPage; findings: Finding[] } {
  const read = readFrontMatter(source);
  const cut = cutPage(path, source);
  const head = anyFence.exec(source)?.[0] ?? '';
  const body = source.slice(head.length).replaceAll('\r\n', '\n');
  const headLines = head.split('\n');
  const page: CheckedPage = {
    path,
    front: read.ok ? read.front : undefined,
    body,
    pieces: cutAtHeadings(body),
    sections: cut.ok ? cut.sections : [],
    lineOf: (bodyLine) => headLines.length + bodyLine,
    lineOfField: (field) =>
      1 +
      Math.max(
        0,
        headLines.findIndex((line) => line.startsWith(`${field}:`)),
      ),
  };
  return { page, findings: cut.ok ? [] : faults(page, cut.problem) };
}

/** One finding for each field. What a draft still lacks is one finding for all of it. */
function faults(page: CheckedPage, problem: string): Finding[] {
  const all = problem
    .slice(page.path.length + 2)
    .split('; ')
    .map((text) => ({ text, field: /^(\w+)(?:\.\d+)?: /.exec(text)?.[1] ?? '' }));
  const isDraft = all.some(({ text }) => text.startsWith('reviewedOn: is missing'));
  const lacking = isDraft ? all.filter(({ text, field }) => isLacking(page, text, field)) : [];
  const wrong = all.filter((one) => !lacking.includes(one));
  const { path } = page;
  const draft = `not served before somebody has read it and written ${lacking.map(({ field }) => field).join(', ')}`;
  return [
    ...(isDraft ? [{ path, line: 1, level: 'warning' as const, kind: 'draft', text: draft }] : []),
    ...wrong.map(
      ({ text, field }): Finding => ({ path, line: page.lineOfField(field), level: 'error', kind: 'not served', text }),
    ),
  ];
}

function isLacking(page: CheckedPage, text: string, field: string): boolean {
  return text.includes('must have at least one') || page.lineOfField(field) === 1;
}

// A handbook page as sections: what stands under each heading, with its trail, its sources and the questions it answers.
import { createHash } from 'node:crypto';
import { fold } from '../hungarian/fold';
import { type FrontMatter, readFrontMatter } from './front-matter';
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
  /** The last day it was in force. */
  validUntil?: string;
  /** Id of the page that was in force before this one. */
  replaces?: string;
  reviewedOn: string;
  /** Printed pages of the document it was taken from. */
  pages?: string;
  /** KSH code: a local addition, shown to this municipality only. */
  municipality?: string;
}

export interface Page {
  id: string;
  /** Where it stands, for complaints. */
  path: string;
  /** One at least; all have the same dates. */
  sections: [Section, ...Section[]];
}

export type CutPage = ({ ok: true } & Page) | { ok: false; problem: string };

/** `path` is relative to the handbook's folder, with slashes. Ids begin with the handbook's name, if it has one. */
export function cutPage(path: string, source: string, handbook?: string): CutPage {
  const page = readFrontMatter(source);
  if (!page.ok) return { ok: false, problem: `${path}: ${page.problem}` };
  const local = readMunicipality(path);
  if (!local.ok) return { ok: false, problem: `${path}: ${local.problem}` };
  const pieces = cutAtHeadings(page.body);
  const quotable = pieces.filter((piece) => piece.blocks.length > 0);
  const id = pageId(path, handbook);
  const usedIds = new Set<string>();
  const [first, ...others] = quotable.map((piece, at): Section => {
    const headings = piece.headings;
    return {
      ...shared(page.front, headings, handbook),
      ...pagesOf(piece, page.front),
      ...(local.municipality !== undefined && { municipality: local.municipality }),
      id: freeId([id, ...headings.slice(-1).map(slug)].join('#'), usedIds),
      markdown: piece.blocks.map((block) => block.markdown).join('\n\n'),
      text: piece.blocks.map((block) => block.text).join('\n'),
      blocks: piece.blocks,
      // The page's questions are answered by its beginning; a section below a heading is found by the heading.
      questions: at === 0 ? page.front.questions : [],
    };
  });
  if (!first) return { ok: false, problem: `${path}: there is no text under the front matter` };
  return { ok: true, id, path, sections: [first, ...others] };
}

function shared(front: FrontMatter, headings: string[], handbook?: string) {
  if (front.kind === 'boundary') {
    const { kind, title, reviewedOn } = front;
    return { kind, trail: [title, ...headings], sources: [], validFrom: reviewedOn, reviewedOn };
  }
  const { kind, document, chapter, title, sources, validFrom, validUntil, replaces, reviewedOn } = front;
  return {
    kind,
    trail: [document, chapter, title, ...headings],
    sources,
    validFrom,
    ...(validUntil !== undefined && { validUntil }),
    ...(replaces !== undefined && { replaces: pageId(replaces, handbook) }),
    reviewedOn,
  };
}

/** A heading may stand on a page of its own; without a mark it stands somewhere on the pages of the whole. */
function pagesOf(piece: Piece, front: FrontMatter): { pages?: string } {
  const pages = piece.pages ?? (front.kind === 'handbook' ? front.pages : undefined);
  return pages === undefined ? {} : { pages };
}

const localFolder = 'helyi';

/** What stands in helyi/<KSH code>/ is for the people of this municipality; a wrong code must not show it to everybody. */
function readMunicipality(path: string): { ok: true; municipality?: string } | { ok: false; problem: string } {
  const [folder, code = '', ...page] = path.split('/');
  if (folder !== localFolder) return { ok: true };
  if (page.length > 0 && /^\d{5}$/.test(code)) return { ok: true, municipality: code };
  return { ok: false, problem: `a local page must stand in ${localFolder}/<KSH code of five digits>/` };
}

function pageId(path: string, handbook?: string): string {
  const parts = path.replace(/\.md$/, '').split('/');
  const inOrder = parts.map((part) => part.replace(/^\d+-/, ''));
  return [...(handbook === undefined ? [] : [handbook]), ...inOrder].join('/');
}

export function slug(heading: string): string {
  return fold(heading)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

function freeId(wanted: string, used: Set<string>): string {
  let id = fitting(wanted);
  for (let copy = 2; used.has(id); copy++) id = fitting(`${wanted}-${copy}`);
  used.add(id);
  return id;
}

/** What a button can carry (bot/turn.ts). */
const longestId = 200;

/** Folders and headings may be of any length: a long id is cut, and ends in a checksum that keeps it apart from its like. */
function fitting(id: string): string {
  if (id.length <= longestId) return id;
  const checksum = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${id.slice(0, longestId - 13)}-${checksum}`;
}

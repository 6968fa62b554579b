// Pages cut and analysed, kept as bytes: what has not changed is never parsed or analysed again, neither at start nor later.
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Synonyms } from '../hungarian/synonyms';
import { bind } from '../pages/handbook';
import type { PageText } from '../pages/handbook-folders';
import { cutPage, type Page, type Section } from '../pages/sections';
import { type AnalysedSection, analyse } from '../search/analysed-section';
import { type SavedSearch, type Search, searchInSteps } from '../search/search';
import type { Steps } from './steps';

export interface IndexedPage {
  /** Folder and path. */
  key: string;
  /** Of the text that `bytes` were made from. */
  checksum: string;
  bytes: Uint8Array;
}

/** In the order of the texts. `problems` are the faults of pages that cannot be read. */
export interface Indexing {
  pages: IndexedPage[];
  /** How many of them are new. */
  analysed: number;
  problems: string[];
}

export interface Assembled {
  sections: Section[];
  search: Search;
  save(): SavedSearch;
  problems: string[];
}

interface Analysed {
  page: Page;
  analysed: AnalysedSection[];
}

/** Of a page that was broken since, the last good version stays; `progress` hears of pages that had to be analysed. */
export function* indexPages(
  texts: PageText[],
  before: IndexedPage[],
  progress: (done: number, all: number) => void = () => {},
): Steps<Indexing> {
  const known = new Map(before.map((page) => [page.key, page]));
  const pages: IndexedPage[] = [];
  let analysed = 0;
  const problems: string[] = [];
  for (const [at, text] of texts.entries()) {
    const last = known.get(text.key);
    const checksum = createHash('sha256').update(text.text).digest('base64url');
    if (last?.checksum === checksum) {
      pages.push(last);
      continue;
    }
    const cut = cutPage(text.path, text.text, text.handbook);
    if (cut.ok) {
      pages.push({ key: text.key, checksum, bytes: bytesOf(cut) });
      analysed++;
    } else {
      problems.push(`${cut.problem}; ${last ? 'its last good version is served' : 'the page is left out'}`);
      if (last) pages.push(last);
    }
    progress(at + 1, texts.length);
    yield;
  }
  return { pages, analysed, problems };
}

function bytesOf({ id, path, sections }: Page): Uint8Array {
  const analysed: Analysed = { page: { id, path, sections }, analysed: sections.map(analyse) };
  return serialize(analysed);
}

/** `saved` is that of the same pages. */
export function* assemble(pages: IndexedPage[], synonyms: Synonyms, saved?: SavedSearch): Steps<Assembled> {
  const analysedOf = new Map<string, AnalysedSection[]>();
  const cuts: ({ ok: true } & Page)[] = [];
  for (const { bytes } of pages) {
    const { page, analysed } = deserialize(bytes) as Analysed;
    cuts.push({ ok: true, ...page });
    // Of two pages with one id the first is served.
    if (!analysedOf.has(page.id)) analysedOf.set(page.id, analysed);
    yield;
  }
  const { sections, problems } = bind(cuts);
  const analysed = [...analysedOf.values()].flat();
  yield;
  return { sections, problems, ...(yield* searchInSteps(analysed, synonyms, { saved })) };
}

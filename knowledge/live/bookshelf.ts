// The handbooks as they were last read: each refresh indexes the pages that changed, and makes knowledge of all of them.
import type { Knowledge } from '../answer';
import { createSynonyms } from '../hungarian/synonyms';
import { readWordGroups } from '../hungarian/word-groups';
import { createKnowledge } from '../knowledge';
import { type HandbookFolder, readPages } from '../pages/handbook-folders';
import type { Section } from '../pages/sections';
import type { SavedSearch } from '../search/search';
import { codeVersion } from './code-version';
import { assemble, type IndexedPage, indexPages } from './indexed-pages';
import { loadIndex, type SavedIndex, saveIndex } from './saved-index';
import { inSlices } from './steps';

/** One event, one line. */
export interface LogOfKnowledge {
  info(event: string, fields: Record<string, unknown>): void;
  warn(event: string, fields: Record<string, unknown>): void;
}

export interface Bookcase {
  folders: HandbookFolder[];
  /** Where the saved index is kept; without it every start analyses all pages. */
  cacheFolder?: string | undefined;
  log: LogOfKnowledge;
  /** Hears now and then how many pages are analysed, when there are many. */
  progress?: (done: number, all: number) => void;
  /** Hears of all sections, now and whenever they have changed. */
  indexed?: (sections: Section[]) => void;
}

export interface Bookshelf {
  /** Undefined when nothing has changed since the last time, or nothing is left; rejects when a folder cannot be read. */
  refresh(): Promise<Knowledge | undefined>;
  /** Those that the last knowledge was made of. */
  pages(): IndexedPage[];
  /** Resolves when all that is being saved is saved. */
  settled(): Promise<void>;
}

export async function openBookshelf({
  folders,
  cacheFolder,
  log,
  progress,
  indexed: tell,
}: Bookcase): Promise<Bookshelf> {
  const code = codeVersion();
  const synonyms = createSynonyms(readWordGroups());
  const complain = createComplaints(log);
  let saved = cacheFolder === undefined ? undefined : await loadSaved(cacheFolder, code, log);
  let { indexedAt, pages }: Pick<SavedIndex, 'indexedAt' | 'pages'> = saved ?? { indexedAt: '', pages: [] };
  let isServed = false;
  let saving = Promise.resolve();

  function save(search: SavedSearch): void {
    if (cacheFolder === undefined) return;
    const index = { indexedAt, pages, search };
    saving = saving.then(() => saveIndex(cacheFolder, code, index)).catch((cause) => sayUnsaved(cause, log));
  }

  return {
    settled: () => saving,
    pages: () => pages,
    async refresh() {
      const began = performance.now();
      const texts = await readPages(folders);
      const indexed = await inSlices(indexPages(texts, pages, everySoOften(progress)));
      const isSame = areSame(indexed.pages, pages);
      if (isServed && (isSame || indexed.pages.length === 0)) {
        complain(isSame ? indexed.problems : ['there is no page left; what was read before is served']);
        return undefined;
      }
      const assembled = await inSlices(assemble(indexed.pages, synonyms, isSame ? saved?.search : undefined));
      complain([...indexed.problems, ...assembled.problems]);
      isServed = true;
      saved = undefined;
      if (!isSame) {
        indexedAt = new Date().toISOString();
        pages = indexed.pages;
        save(assembled.save());
      }
      const { sections, search } = assembled;
      const ms = Math.round(performance.now() - began);
      log.info('handbook indexed', { sections: sections.length, analysed: indexed.analysed, ms, indexedAt });
      tell?.(sections);
      return createKnowledge(sections, search, indexedAt);
    },
  };
}

function areSame(some: IndexedPage[], others: IndexedPage[]): boolean {
  return some.length === others.length && some.every((page, at) => page === others[at]);
}

/** Says of each problem that was not there the last time. */
function createComplaints(log: LogOfKnowledge): (problems: string[]) => void {
  let said = new Set<string>();
  return (problems) => {
    for (const problem of problems) if (!said.has(problem)) log.warn('fault in the handbook', { problem });
    said = new Set(problems);
  };
}

async function loadSaved(folder: string, code: string, log: LogOfKnowledge): Promise<SavedIndex | undefined> {
  const loaded = await loadIndex(folder, code);
  if (loaded.kind === 'loaded') return loaded.saved;
  if (loaded.kind === 'unusable')
    log.warn('the saved index of the handbook cannot be used and is made anew', { reason: loaded.reason });
  return undefined;
}

const progressEveryMs = 500;

function everySoOften(progress: Bookcase['progress']): (done: number, all: number) => void {
  let last = performance.now();
  return (done, all) => {
    if (performance.now() - last < progressEveryMs) return;
    last = performance.now();
    progress?.(done, all);
  };
}

function sayUnsaved(cause: unknown, log: LogOfKnowledge): void {
  const { code: reason = String(cause) } = cause as NodeJS.ErrnoException;
  log.warn('the index of the handbook cannot be saved: the next start will take longer', { reason });
}

// The handbooks as they were last read: each refresh indexes the pages that changed, and makes knowledge of all of them.
import type { Knowledge } from './answer';
import { codeVersion } from './code-version';
import { type HandbookFolder, readPages } from './handbook-folders';
import { createSynonyms } from './hungarian/synonyms';
import { assemble, indexPages } from './indexed-pages';
import { createKnowledge } from './knowledge';
import { loadIndex, type SavedIndex, saveIndex } from './saved-index';
import { inSlices } from './steps';
import { readWordGroups } from './word-groups';

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
}

export interface Bookshelf {
  /** Undefined when nothing has changed since the last time, or nothing is left; rejects when a folder cannot be read. */
  refresh(): Promise<Knowledge | undefined>;
  /** Resolves when all that is being saved is saved. */
  settled(): Promise<void>;
}

const progressEveryMs = 500;

export async function openBookshelf({ folders, cacheFolder, log, progress }: Bookcase): Promise<Bookshelf> {
  const code = codeVersion();
  const synonyms = createSynonyms(readWordGroups());
  const saved = cacheFolder === undefined ? undefined : await loadSaved(cacheFolder, code, log);
  let { indexedAt, pages }: Omit<SavedIndex, 'engine'> = saved ?? { indexedAt: '', pages: [] };
  let isServed = false;
  let said = new Set<string>();
  let saving = Promise.resolve();

  function save(folder: string, saved: SavedIndex): void {
    saving = saving.then(() =>
      saveIndex(folder, code, saved).catch((cause) =>
        log.warn('the index of the handbook cannot be saved: the next start will take longer', {
          reason: codeOf(cause),
        }),
      ),
    );
  }

  return {
    settled: () => saving,
    async refresh() {
      const began = performance.now();
      const texts = await readPages(folders);
      const known = new Map(pages.map((page) => [page.key, page]));
      const indexed = await inSlices(indexPages(texts, known, progress && everySoOften(progress)));
      const isSame = indexed.pages.length === pages.length && indexed.pages.every((page, at) => page === pages[at]);
      const isGone = isServed && indexed.pages.length === 0;
      const assembled =
        (isSame && isServed) || isGone
          ? undefined
          : await inSlices(assemble(indexed.pages, synonyms, isSame ? saved?.engine : undefined));
      const problems = [...indexed.problems, ...(assembled?.problems ?? [])];
      if (isGone) problems.push('there is no page left; what was read before is served');
      for (const problem of problems) if (!said.has(problem)) log.warn('fault in the handbook', { problem });
      said = new Set(problems);
      if (!assembled) return undefined;
      const { sections, search, engine } = assembled;
      if (!isSame) {
        indexedAt = new Date().toISOString();
        pages = indexed.pages;
        if (cacheFolder) save(cacheFolder, { indexedAt, pages, engine: engine.saved() });
      }
      isServed = true;
      log.info('handbook indexed', {
        sections: sections.length,
        analysed: indexed.pages.filter(({ key, checksum }) => known.get(key)?.checksum !== checksum).length,
        ms: Math.round(performance.now() - began),
        indexedAt,
      });
      return createKnowledge(sections, search, indexedAt);
    },
  };
}

async function loadSaved(folder: string, code: string, log: LogOfKnowledge): Promise<SavedIndex | undefined> {
  const loaded = await loadIndex(folder, code);
  if (loaded.kind === 'loaded') return loaded.saved;
  if (loaded.kind === 'unusable')
    log.warn('the saved index of the handbook cannot be used and is made anew', { reason: loaded.reason });
  return undefined;
}

function everySoOften(progress: (done: number, all: number) => void): (done: number, all: number) => void {
  let last = performance.now();
  return (done, all) => {
    if (performance.now() - last < progressEveryMs) return;
    last = performance.now();
    progress(done, all);
  };
}

function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? String(cause);
}

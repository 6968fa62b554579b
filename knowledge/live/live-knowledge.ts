// Knowledge that follows its handbooks while it answers: the old index answers until the new one is ready, then they are swapped.
import type { Knowledge, Taught } from '../answer';
import { fingerprint } from '../pages/handbook-folders';
import { type Bookcase, openBookshelf } from './bookshelf';
import { watchFolders } from './watching';

export interface Opening extends Bookcase {
  /** How often the folders are looked at; 0 or absent: never. */
  lookEverySeconds?: number;
}

/** May be held for good: it always answers with the content as it was a moment ago. */
export interface LiveKnowledge extends Knowledge {
  close(): Promise<void>;
}

/** Rejects when a folder cannot be read; later that only means that what was read before is served on, with a warning. */
export async function openKnowledge({ lookEverySeconds = 0, ...bookcase }: Opening): Promise<LiveKnowledge> {
  const { folders, log } = bookcase;
  const bookshelf = await openBookshelf(bookcase);
  const seen = await fingerprint(folders).catch((cause) => {
    throw new Error(`the handbook cannot be read: ${cause.message}`, { cause });
  });
  const first = await bookshelf.refresh();
  if (!first) throw new Error('the handbook gave nothing when it was read for the first time');
  let present = first;
  let taught: Taught[] = [];
  const watch =
    lookEverySeconds > 0 &&
    watchFolders({
      folders,
      everyMs: lookEverySeconds * 1_000,
      seen,
      changed: async () => {
        const next = await bookshelf.refresh();
        next?.teach(taught);
        present = next ?? present;
      },
      failed: (cause) =>
        log.warn('the handbook cannot be read now: what was read before is served', { reason: String(cause) }),
    });
  return {
    answer: (...asked) => present.answer(...asked),
    section: (...asked) => present.section(...asked),
    why: (...asked) => present.why(...asked),
    abbreviations: (...asked) => present.abbreviations(...asked),
    teach(all) {
      taught = all;
      present.teach(all);
    },
    get sectionCount() {
      return present.sectionCount;
    },
    get indexedAt() {
      return present.indexedAt;
    },
    async close() {
      if (watch) await watch.close();
      await bookshelf.settled();
    },
  };
}

// Knowledge that follows its handbooks while it answers: the old index answers until the new one is ready, then they are swapped.
import { availableParallelism } from 'node:os';
import type { Answer, Asking, Knowledge, Taught } from '../answer';
import { remembered } from '../hungarian/remembered';
import { fingerprint } from '../pages/handbook-folders';
import type { Beside } from './beside';
import { type Bookcase, type LogOfKnowledge, openBookshelf } from './bookshelf';
import { watchFolders } from './watching';

export interface Opening extends Bookcase {
  /** How often the folders are looked at; 0 or absent: never. */
  lookEverySeconds?: number;
  /** Who gives the answers of `answerSoon`, where there is a second processor for it. */
  openBeside?: (log: LogOfKnowledge) => Beside;
}

/** The thread beside has everything in memory once more. */
const mostBeside = 5_000;
const mostAnswers = 1_000;

/** May be held for good: it always answers with the content as it was a moment ago. */
export interface LiveKnowledge extends Knowledge {
  close(): Promise<void>;
}

/** Rejects when a folder cannot be read; later that only means that what was read before is served on, with a warning. */
export async function openKnowledge({
  lookEverySeconds = 0,
  openBeside,
  ...bookcase
}: Opening): Promise<LiveKnowledge> {
  const { folders, log } = bookcase;
  const bookshelf = await openBookshelf(bookcase);
  const seen = await fingerprint(folders).catch((cause) => {
    throw new Error(`the handbook cannot be read: ${cause.message}`, { cause });
  });
  const first = await bookshelf.refresh();
  if (!first) throw new Error('the handbook gave nothing when it was read for the first time');
  let present = first;
  let taught: Taught[] = [];
  const hasRoom = availableParallelism() > 1 && first.sectionCount <= mostBeside;
  const beside = hasRoom ? openBeside?.(log) : undefined;
  beside?.learn(bookshelf.pages());
  const remembering = () =>
    remembered(async (asked): Promise<Answer> => {
      const answer = await beside?.answer(asked);
      return answer ?? present.answer(...(JSON.parse(asked) as [string, Asking]));
    }, mostAnswers);
  let soon = remembering();
  const watch =
    lookEverySeconds > 0 &&
    watchFolders({
      folders,
      everyMs: lookEverySeconds * 1_000,
      seen,
      changed: async () => {
        const next = await bookshelf.refresh();
        next?.teach(taught);
        if (!next) return;
        present = next;
        beside?.learn(bookshelf.pages());
        soon = remembering();
      },
      failed: (cause) =>
        log.warn('the handbook cannot be read now: what was read before is served', { reason: String(cause) }),
    });
  return {
    answer: (...asked) => present.answer(...asked),
    answerSoon: (question, asking = {}) => soon(JSON.stringify([question, asking])),
    section: (...asked) => present.section(...asked),
    why: (...asked) => present.why(...asked),
    abbreviations: (...asked) => present.abbreviations(...asked),
    teach(all) {
      taught = all;
      present.teach(all);
      beside?.teach(all);
      soon = remembering();
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
      await beside?.close();
    },
  };
}

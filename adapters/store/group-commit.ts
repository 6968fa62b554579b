// Writes that come in one turn of the event loop share one transaction, because the flush to the disk is what costs. Each
// has its own check before it writes, so a stale one changes nothing while its neighbours go through.
import { StoreUnavailable } from '../../bot/ports';
import { whenFree } from './embedded-errors';
import type { EmbeddedFile } from './embedded-file';

const writesPerTransaction = 256;

interface Waiting {
  work: () => unknown;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

export interface GroupCommit {
  /** Resolves with what `work` gave once that is on the disk. When `work` throws, only this one is undone and rejects. */
  write<T>(work: () => T): Promise<T>;
  /** Takes nothing more; resolves when everything taken is settled. */
  close(): Promise<void>;
}

export function groupCommit(file: EmbeddedFile): GroupCommit {
  const waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  let closed = false;

  const run = async () => {
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const together = waiting.splice(0, writesPerTransaction);
      try {
        waiting.unshift(...(await whenFree(() => writeTogether(file, together))));
      } catch (error) {
        // Locked for seconds, or the disk refused: what waited behind would only wait longer for the same answer.
        for (const { reject } of [...together, ...waiting.splice(0)]) reject(error);
      }
      await new Promise(setImmediate);
    }
    running = undefined;
  };

  return {
    write<T>(work: () => T) {
      if (closed) return Promise.reject(new StoreUnavailable('The store was closed.'));
      return new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as (result: unknown) => void, reject });
        running ??= run();
      });
    },
    async close() {
      closed = true;
      await running;
    },
  };
}

/** Gives back the writes that must be tried again because one of them threw and was taken out. */
function writeTogether(file: EmbeddedFile, together: Waiting[]): Waiting[] {
  let culprit: Waiting | undefined;
  let results: unknown[];
  try {
    results = file.transaction(() =>
      together.map((one) => {
        culprit = one;
        const result = one.work();
        culprit = undefined;
        return result;
      }),
    );
  } catch (error) {
    if (culprit === undefined) throw error;
    culprit.reject(error);
    return together.filter((one) => one !== culprit);
  }
  together.forEach((one, index) => {
    one.resolve(results[index]);
  });
  return [];
}

// Folders looked at every few seconds: works on every disk, also where the system tells nothing of changes made by others.
import { setTimeout as sleep } from 'node:timers/promises';
import { fingerprint, type HandbookFolder } from '../pages/handbook-folders';

export interface Watch {
  folders: HandbookFolder[];
  everyMs: number;
  /** What `fingerprint` gave before the folders were last read. */
  seen: string;
  /** Is called when the folders have changed and are quiet, never twice at the same time. */
  changed(): Promise<unknown>;
  /** Is called once for a row of failures. */
  failed(cause: unknown): void;
}

const quietMs = 250;
const mostLooks = 12;
/** Looking at very many files must stay a small part of all work. */
const restFactor = 10;

export function watchFolders({ folders, everyMs, seen, changed, failed }: Watch): { close(): Promise<void> } {
  let isFailing = false;
  let isClosed = false;
  let timer: NodeJS.Timeout;
  let looking = Promise.resolve();

  async function look(): Promise<void> {
    const began = performance.now();
    let lookMs = 0;
    try {
      const now = await fingerprint(folders);
      lookMs = performance.now() - began;
      if (now !== seen) {
        // Taken before reading: what changes while it is read is seen the next time.
        const settled = await quiet(folders, now);
        if (!isClosed) await changed();
        seen = settled;
      }
      isFailing = false;
    } catch (cause) {
      if (!isFailing && !isClosed) failed(cause);
      isFailing = true;
    }
    if (!isClosed) plan(Math.max(everyMs, restFactor * lookMs));
  }

  function plan(ms: number): void {
    timer = setTimeout(() => {
      looking = look();
    }, ms).unref();
  }

  plan(everyMs);
  return {
    close() {
      isClosed = true;
      clearTimeout(timer);
      return looking;
    },
  };
}

/** An editor or a copy may write for a while: waits until two looks see the same, but not for ever. */
async function quiet(folders: HandbookFolder[], seen: string): Promise<string> {
  let last = seen;
  for (let looks = 0; looks < mostLooks; looks++) {
    await sleep(quietMs);
    const now = await fingerprint(folders);
    if (now === last) break;
    last = now;
  }
  return last;
}

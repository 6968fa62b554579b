// What the embedded database throws, told apart: locked by another process (wait a little), unreachable, or a mistake of ours.
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable } from '../../bot/ports';

/** How long a call waits for another process to let go of the file; with the work itself it stays under 5 s. */
const patienceMs = 4000;
const outsideCodes = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB|PERM|NOMEM|PROTOCOL|NOLFS)/;

/** To be thrown where the database only says that it was kept from its work. */
export class FileBusy extends Error {
  code = 'SQLITE_BUSY';
}

function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY') || codeOf(error).startsWith('SQLITE_LOCKED');
}

/** The same error, or StoreUnavailable around it when the fault lies with the disk, the file or another process. */
export function asUnavailable(error: unknown): unknown {
  if (!outsideCodes.test(codeOf(error))) return error;
  return new StoreUnavailable(`The store's file cannot be used: ${(error as Error).message}`, { cause: error });
}

/** Runs `work` as soon as no other process holds the file. Waits between tries, so the event loop stays free. */
export async function whenFree<T>(work: () => T, patience = patienceMs): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw asUnavailable(error);
    }
    await sleep(1 + Math.random() * 10);
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

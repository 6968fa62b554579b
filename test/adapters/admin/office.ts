// The operator's desk on a fresh store, with what was said kept: verbs are called as the front door calls them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { files } from '../../../adapters/admin/files';
import type { Office } from '../../../adapters/admin/office';
import { verbIn } from '../../../adapters/admin/verbs';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { pourTable } from '../../../adapters/tables/pour-table';
import { readTable } from '../../../adapters/tables/read-table';
import { writeTable } from '../../../adapters/tables/write-table';
import { transcriptBeside } from '../../../adapters/webchat/transcript';
import { peoplePartition } from '../../../bot/access/person';
import type { Store } from '../../../bot/ports';
import { register } from '../../support/bot';
import { testKeys } from '../../support/keys';
import { type SkippingClock, skippingClock } from '../../support/skipping-clock';

export interface Desk {
  store: Store;
  clock: SkippingClock;
  /** Empty but for the store, when none was given. */
  folder: string;
  office: Office;
  /** Runs a command line of words with blanks between, or of parts that may hold blanks. */
  run(words: string | string[]): Promise<{ code: number; said: string; faults: string }>;
  close(): Promise<void>;
}

/** `wake`: a bot on the same store is told at once of what its outbox would find within a second. */
export async function openDesk(
  given?: Store,
  clock = skippingClock(),
  wake: (partition: string) => void = () => {},
): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-admin-'));
  const store = given ?? (await openEmbeddedStore(folder, testKeys));
  const office = officeOn(store, clock);
  return {
    ...{ store, clock, folder, office },
    run: (words) => ran(words, office).finally(() => wake(peoplePartition)),
    close: async () => {
      if (!given) await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function officeOn(store: Store, clock: SkippingClock): Office {
  return {
    ...{ store, clock, register, files, keys: testKeys, mode: 'local' as const, shell: 'shell-test' },
    say: { line() {}, fault() {} },
    tables: { read: readTable, write: writeTable, pour: pourTable },
    keptDays: { conversations: 90, requests: 30, grants: 365, deadLetters: 30, sheets: 3_650, idleSheets: 90 },
    beside: transcriptBeside,
    stoppable: (work) => work(new AbortController().signal),
  };
}

async function ran(written: string | string[], office: Office) {
  const asked = verbIn(typeof written === 'string' ? written.split(' ') : written);
  if (!asked) throw new Error(`no verb: ${written}`);
  const said: string[] = [];
  const faults: string[] = [];
  const say = { line: (text: string) => void said.push(text), fault: (text: string) => void faults.push(text) };
  const code = await asked.verb(asked.words, { ...office, say });
  return { code, said: said.join('\n'), faults: faults.join('\n') };
}

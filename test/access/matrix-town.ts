// The town of the matrix: everybody who could ask, and in each municipality what stands there for others to see and change.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { page } from '../knowledge/small-handbook';
import { sheetPartition } from '../support/sent-sheet';
import { quickFolder } from './quick-folder';
import { type Restoring, restoringPeople } from './restoring';
import { ABA, ELSEWHERE, type Subject, subjectsOn, VILLAGE } from './subjects';
import { type Things, thingsIn } from './things';
import { openTown, type Town } from './town';

export interface MatrixTown {
  town: Town;
  subjects: Subject[];
  thingsAt(ksh: string): Things;
  /** Puts back what people were when it was opened. */
  restoring: Restoring;
  close(): Promise<void>;
}

export const LOCAL_QUESTION = 'Mi a helyi iroda kódja?';

export async function openMatrixTown(): Promise<MatrixTown> {
  const handbook = await handbookWithSecrets();
  const town = await openTown({ handbook, mode: 'production' });
  const now = town.clock.now();
  const subjects = await subjectsOn(town.store, now);
  const things = new Map<string, Things>();
  for (const ksh of [ABA, VILLAGE, ELSEWHERE]) things.set(ksh, await thingsIn(ksh, town.store, now));
  return {
    ...{ town, subjects },
    thingsAt: (ksh) => things.get(ksh) ?? nowhereLike(things.get(ELSEWHERE) as Things, ksh),
    restoring: await restoringPeople(town.store, [ABA, VILLAGE, ELSEWHERE].map(sheetPartition)),
    close: async () => {
      await town.close();
      await rm(handbook, { recursive: true, force: true });
    },
  };
}

/** What is asked for where there is nothing: ids that name such a place. */
function nowhereLike(somewhere: Things, ksh: string): Things {
  return JSON.parse(JSON.stringify(somewhere).replaceAll(somewhere.ksh, ksh)) as Things;
}

async function handbookWithSecrets(): Promise<string> {
  const folder = await quickFolder();
  await cp(join(__dirname, '../support/handbook'), folder, { recursive: true });
  for (const ksh of [ABA, VILLAGE, ELSEWHERE]) {
    await mkdir(join(folder, 'helyi', ksh), { recursive: true });
    const text = page(LOCAL_QUESTION, `A kód: Titok${ksh}.`, [LOCAL_QUESTION]);
    await writeFile(join(folder, 'helyi', ksh, 'iroda.md'), text);
  }
  return folder;
}

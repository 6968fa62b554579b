// The matrix of exports and of the operator's command: everybody who could be named with `--as`, in every state of what they hold. What
// comes of it is what the model says; nothing leaves for anybody else, and both stand in the log.
import { randomUUID } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { peoplePartition } from '../../bot/access/person';
import { exportRecord } from '../../bot/contact-lists/export-request';
import { draftOn } from '../../bot/draft';
import { type Desk, openDesk } from '../adapters/admin/office';
import { type MatrixTown, openMatrixTown } from './matrix-town';
import { may, type ProgrammeDoing } from './model';
import { type Restoring, restoringPeople } from './restoring';
import { ABA, ELSEWHERE, LISTED, type Subject, VILLAGE } from './subjects';
import type { Town } from './town';

const DAY_MS = 24 * 60 * 60 * 1000;

let matrix: MatrixTown;
let town: Town;
let restoring: Restoring;
let desk: Desk;
let digest: string;
beforeAll(async () => {
  matrix = await openMatrixTown();
  town = matrix.town;
  desk = await openDesk(town.store, town.clock);
  const draft = draftOn(town.store, peoplePartition);
  const asked = { by: 'somebody', at: town.clock.now(), municipalities: [ABA, ELSEWHERE] };
  await draft.write(exportRecord('waits'), asked);
  await draft.write(exportRecord('late'), { ...asked, at: asked.at - 2 * DAY_MS });
  const done = { partition: peoplePartition, ...draft.done(), mail: [], audit: [] };
  expect(await town.store.commit(done)).toEqual({ kind: 'done' });
  await writeFile(list(), `${HEAD}\nGyál;Új Ubul;megtekintő;ubul@gyal.hu;;${LISTED};${randomUUID()}\n`);
  const admin = matrix.subjects.find(({ label }) => label === 'data-admin (all), active');
  const shown = await desk.run(['contacts', 'import', list(), '--as', accountOf(admin)]);
  digest = /--confirm ([0-9a-f]{12})/.exec(shown.said)?.[1] ?? '';
  expect(digest).not.toBe('');
  restoring = await restoringPeople(town.store);
}, 60_000);
afterAll(async () => {
  await desk?.close();
  await matrix?.close();
});

const HEAD = 'Önkormányzat;Név;Szerep;E-mail;Telefon;Tenant azonosító;Felhasználó azonosító';
const list = () => join(desk.folder, 'list.csv');
const accountOf = (subject: Subject | undefined): string =>
  `${subject?.person.principal.tenantId}/${subject?.person.principal.aadObjectId}`;

const targetIn = (ksh: string): string => {
  const { tenantId, aadObjectId } = matrix.thingsAt(ksh).viewer.principal;
  return `${tenantId}/${aadObjectId}`;
};

interface Command {
  words(ksh: string, file: string): string[];
  needs: ProgrammeDoing;
  /** Of the entry that says it was done; none: it only waits or looks. */
  notes: string;
  perPlace?: true;
  isVoid?: true;
}

const commands: Command[] = [
  {
    words: (ksh, file) => ['contacts', 'export', '--municipality', ksh, '--to', file],
    needs: 'export-contacts',
    notes: 'export-contacts done',
    perPlace: true,
  },
  {
    words: (ksh, file) => ['contacts', 'export', '--municipality', ksh, '--format', 'xlsx', '--to', file],
    needs: 'export-contacts',
    notes: 'export-contacts done',
    perPlace: true,
  },
  {
    words: (_, file) => ['contacts', 'export', '--to', file],
    needs: 'export-contacts',
    notes: 'ask-export waits',
    isVoid: true,
  },
  {
    words: (ksh, file) => ['sheets', 'export', '--form', 'contact-sheet', '--municipality', ksh, '--to', `${file}.csv`],
    needs: 'export-sheets',
    notes: 'export-sheets masked',
    perPlace: true,
  },
  {
    words: (ksh, file) => [
      ...['sheets', 'export', '--form', 'contact-sheet', '--municipality', ksh, '--personal'],
      ...['--to', `${file}.json`],
    ],
    needs: 'export-sheets',
    notes: 'export-sheets done',
    perPlace: true,
  },
  {
    words: (_, file) => ['sheets', 'export', '--form', 'contact-sheet', '--personal', '--to', `${file}.csv`],
    needs: 'export-sheets',
    notes: 'ask-export waits',
    isVoid: true,
  },
  { words: () => ['sheets', 'list'], needs: 'export-sheets', notes: 'list-sheets done' },
  { words: () => ['exports', 'approve', 'waits'], needs: 'approve-export', notes: 'approve-export done' },
  { words: () => ['exports', 'approve', 'late'], needs: 'approve-export', notes: 'none', isVoid: true },
  { words: () => ['contacts', 'import', list()], needs: 'import-contacts', notes: 'import-contacts previewed' },
  {
    words: () => ['contacts', 'import', list(), '--confirm', digest],
    needs: 'import-contacts',
    notes: 'import-contacts done',
  },
  { words: () => ['contacts', 'list-imports'], needs: 'import-contacts', notes: 'see-imports done' },
  { words: () => ['contacts', 'undo', 'none'], needs: 'import-contacts', notes: 'none', isVoid: true },
  {
    words: (ksh, file) => ['person', 'export', targetIn(ksh), '--to', file],
    needs: 'export-person',
    notes: 'export-person done',
    perPlace: true,
  },
  {
    words: (ksh) => ['person', 'erase', targetIn(ksh), '--dry-run'],
    needs: 'erase-person',
    notes: 'erase-person dry-run',
    perPlace: true,
  },
  { words: () => ['audit', 'list'], needs: 'see-audit', notes: 'see-audit done' },
  {
    words: (ksh) => ['audit', 'who-saw', '--municipality', ksh],
    needs: 'see-audit',
    notes: 'see-audit done',
    perPlace: true,
  },
];

it('comes out as the model says', async () => {
  const wrong: string[] = [];
  let cells = 0;
  // A conversation plays no part here, and nobody is named who is not vouched for.
  for (const subject of matrix.subjects.filter(({ inGroup, unvouched }) => !inGroup && !unvouched)) {
    for (const { words, needs, notes, perPlace, isVoid } of commands) {
      for (const ksh of perPlace ? [ABA, VILLAGE, ELSEWHERE] : [ABA]) {
        const file = join(desk.folder, randomUUID());
        const from = town.commits.length;
        const asked = [...words(ksh, file), '--as', accountOf(subject)];
        const { code, said } = await desk.run(asked);
        const audit = town.commits.slice(from).flatMap((commit) => commit.audit);
        await restoring.back(town.commits.slice(from));
        cells += 1;
        const isAllowed = may(subject.held, subject.isListed, needs, 'programme', town.clock.now()) === 'yes';
        const noted = audit.map(({ action, result }) => `${action} ${result}`).filter((each) => each === notes).length;
        const refused = audit.filter(({ result }) => result === 'refused').length;
        const files = [file, `${file}.csv`, `${file}.json`];
        const made = (await Promise.all(files.map(isThere))).includes(true);
        const happened = { code: code === 0, noted, refused, leaves: made || said.length > 0 };
        const expected = {
          code: isAllowed && !isVoid,
          noted: isAllowed && notes !== 'none' ? 1 : 0,
          refused: isAllowed ? 0 : 1,
          leaves: isAllowed && !isVoid,
        };
        const label = `${asked.slice(0, 4).join(' ')} | ${subject.label} | ${ksh}`;
        if (!isDeepStrictEqual(happened, expected))
          wrong.push(`${label}: ${JSON.stringify(happened)}, not ${JSON.stringify(expected)}`);
      }
    }
  }
  process.stdout.write(`matrix: ${cells} cells by export and command, ${wrong.length} differ\n`);
  expect(wrong).toEqual([]);
}, 120_000);

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

// The matrix: everybody who could ask, in every state of what they hold, doing everything in their own municipality, in another one and in
// none, in the chat and by cards. What comes of it is what the model says, and the log shows it.
import { hash, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Noted } from '../../bot/access/change';
import type { AuditEvent, Store, StoredRecord } from '../../bot/ports';
import { reviewsPartition } from '../../bot/sheets/review/waiting-sheets';
import { testKeys } from '../support/keys';
import { askerOf, type Deed, deeds, type Outcome } from './cells';
import { signedText } from './forging';
import { placeAt } from './history';
import { type MatrixTown, openMatrixTown } from './matrix-town';
import { isKept } from './restoring';
import type { Subject } from './subjects';
import type { Things } from './things';
import { type SealedAct, type Told, type Town, turnFrom, type Where } from './town';

const DAY_MS = 24 * 60 * 60 * 1000;

let matrix: MatrixTown;
let town: Town;
beforeAll(async () => {
  matrix = await openMatrixTown();
  town = matrix.town;
}, 60_000);
afterAll(() => matrix?.close());

/** As the bot would have given it to them, so that only what they hold stands between. */
function sealed(name: string, args: Record<string, string>, person: Subject['person'], chat: string): SealedAct {
  const press: SealedAct = {
    ...{ do: 'act', name, args },
    seal: { until: town.clock.now() + DAY_MS, nonce: randomUUID(), signature: '' },
  };
  const { id } = turnFrom(person, { text: '' }, { chat }).conversation;
  const signature = testKeys.sign('press', signedText(press, person.key, id));
  return { ...press, seal: { ...press.seal, signature } };
}

async function done(deed: Deed, subject: Subject, at: Things, on: Town): Promise<Told> {
  const { person, inGroup, unvouched } = subject;
  const chat = `a:${randomUUID()}`;
  const where: Where = { chat, ...(inGroup && { scope: 'groupChat' }), ...(unvouched && { unvouched }) };
  if (deed.says) return on.type(person, deed.says(at), where);
  const { name, args } = deed.presses?.(at, subject) ?? { name: '', args: {} };
  const signer = unvouched ? { ...person, key: unvouchedKey(person) } : person;
  return on.press(person, { press: sealed(name, args, signer, chat) }, where);
}

const unvouchedKey = (person: Subject['person']): string => {
  const { from, channel } = turnFrom(person, { text: '' });
  return hash('sha256', `${channel}|${from.id}`).slice(0, 32);
};

interface Cell {
  label: string;
  expected: Outcome;
  happened: Outcome;
  faults: string[];
  /** Not as a refusal, though it was refused for who they are. */
  refusedAs: string | undefined;
}

async function cell(deed: Deed, subject: Subject, ksh: string, on = town): Promise<Cell> {
  const at = matrix.thingsAt(ksh);
  const asker = askerOf(subject, placeAt(ksh), town.clock.now());
  const expected = deed.expected(asker);
  const from = on.commits.length;
  const told = await done(deed, subject, at, on);
  // The line of what waits follows by itself, a moment later.
  const commits = on.commits.slice(from).filter(({ partition }) => partition !== reviewsPartition);
  const audit = commits.flatMap((commit) => commit.audit);
  const changes = commits.filter(({ partition }) => isKept(partition)).flatMap((commit) => commit.audit);
  const happened = { shown: deed.seen(told, at), changes: changes.filter(({ result }) => result !== 'refused').length };
  await matrix.restoring.back(commits);
  const label = `${deed.surface}: ${deed.name} | ${subject.label} | ${ksh}`;
  const faults = faultsOf(expected, { audit, changes }, ksh);
  return { label, expected, happened, faults, refusedAs: refusedAs(expected, { audit, deed, asker }) };
}

const isDone = ({ result }: Pick<Noted, 'result'>): boolean => result === 'done';

/** What is wrong with how it was noted. */
function faultsOf(
  expected: Outcome,
  { audit, changes }: { audit: AuditEvent[]; changes: AuditEvent[] },
  ksh: string,
): string[] {
  const faults: string[] = [];
  // A change and the turn that made it, or the turn alone.
  const own = audit.filter((entry) => !changes.includes(entry));
  if (own.length !== 1) faults.push(`${own.length} entries of the turn`);
  if (changes.length > 1) faults.push(`${changes.length} entries of one change`);
  if (changes.some(({ municipality }) => municipality !== ksh)) faults.push('the change names another municipality');
  const [entry] = own;
  const isPersonal = expected.shown === 'whole' || expected.shown === 'masked' || expected.shown === 'counted';
  if (isPersonal && entry?.municipality !== ksh) faults.push('what was seen is not noted');
  const isRefused = expected.shown === 'no' && expected.changes === 0;
  if (isRefused && entry?.municipality !== undefined && isDone(entry)) faults.push('a refusal is noted as done');
  return faults;
}

/** Of somebody who holds something else, and presses what they may not. */
function refusedAs(
  { shown, changes }: Outcome,
  { audit, deed, asker }: { audit: AuditEvent[]; deed: Deed; asker: ReturnType<typeof askerOf> },
): string | undefined {
  const isRefused = shown === 'no' && changes === 0;
  if (!isRefused || asker.counting.length === 0 || deed.surface === 'chat' || deed.isVoid) return undefined;
  const [entry] = audit;
  return entry?.result === 'refused' ? undefined : `${deed.name}: ${entry?.action} ${entry?.result}`;
}

const notAsRefused = new Set<string>();

it('comes out as the model says, in the chat and by cards', async () => {
  const begun = performance.now();
  const counted = { chat: 0, card: 0, allowed: 0 };
  const allowedDeeds = new Set<Deed>();
  const wrong: string[] = [];
  for (const subject of matrix.subjects) {
    for (const deed of deeds) {
      for (const ksh of [subject.own, subject.other]) {
        const { label, expected, happened, faults, refusedAs: noted } = await cell(deed, subject, ksh);
        counted[deed.surface] += 1;
        if (expected.shown !== 'no' || expected.changes > 0) {
          counted.allowed += 1;
          allowedDeeds.add(deed);
        }
        if (!isDeepStrictEqual(expected, happened)) {
          wrong.push(`${label}: ${JSON.stringify(happened)}, and the model says ${JSON.stringify(expected)}`);
        }
        wrong.push(...faults.map((fault) => `${label}: ${fault}`));
        if (noted) notAsRefused.add(noted);
      }
    }
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(
    `matrix: ${counted.chat + counted.card} cells (${counted.chat} in the chat, ${counted.card} by cards; ${counted.allowed} give something) of ${matrix.subjects.length} askers and ${deeds.length} deeds, ${wrong.length} differ; ${seconds} s\n`,
  );
  expect(wrong).toEqual([]);
  // Everything is something to somebody.
  expect(deeds.filter((deed) => !deed.isVoid && !allowedDeeds.has(deed)).map(({ name }) => name)).toEqual([]);
}, 240_000);

it('CONTROL: a bot that forgets when a grant begins and ends, and whether it was taken away, differs', async () => {
  const forgetful = await town.beside({ store: withoutTerms(town.store) });
  const wrong = new Set<string>();
  for (const subject of matrix.subjects) {
    for (const deed of deeds.slice(0, 3)) {
      const { expected, happened } = await cell(deed, subject, subject.own, forgetful);
      if (!isDeepStrictEqual(expected, happened)) wrong.add(subject.label.replace(/.*, /, ''));
    }
  }
  await forgetful.close();
  expect([...wrong].sort()).toEqual(['awaits a yes', 'ended', 'not begun', 'over']);
}, 60_000);

function withoutTerms(store: Store): Store {
  const stripped = ({ value, version }: StoredRecord): StoredRecord => {
    const { grants } = value as { grants: { from: number }[] };
    const open = grants.map((grant) => ({
      ...grant,
      from: 0,
      until: undefined,
      ended: undefined,
      awaitsPerson: undefined,
    }));
    return { value: JSON.parse(JSON.stringify({ ...(value as object), grants: open })), version };
  };
  return {
    ...store,
    async read(partition, keys) {
      const found = await store.read(partition, keys);
      return new Map([...found].map(([key, record]) => [key, key.startsWith('person/') ? stripped(record) : record]));
    },
  };
}

it('stands in the log as refused whenever it was refused for who they are', () => {
  expect([...notAsRefused]).toEqual([]);
});

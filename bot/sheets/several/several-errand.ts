// Takes answers of one sheet into the sheets of other municipalities: each in a commit of its own under a mark, so that it is written once
// however often the errand is run; allowed or not is asked at that moment; and whoever wanted it is told how it went.

import { applied } from '../../../dialogs/sheet-writes';
import { takenOver } from '../../../dialogs/taken-over';
import { authorize, type Scope } from '../../access/authorize';
import { fenceRecord, peoplePartition, personRecord } from '../../access/person';
import { placeIn } from '../../access/places';
import { noteReached } from '../../access/presence';
import { type Standing, standingOf } from '../../access/standing';
import { tell, telling } from '../../access/telling';
import type { AuditEvent, Commit, DeliveryResult, Errand } from '../../ports';
import { recalled } from '../../records';
import { untilFresh } from '../../until-fresh';
import { formNamed } from '../reaching';
import { type SheetAtHand, sheetAtHand } from '../sheet-at-hand';
import { municipalityPartition, partitionWithMark } from '../sheet-partition';
import { sheetWrites } from '../sheet-records';
import { type Filled, type FillingHouse, type FillingJob, filledSchema, isOwnFormer, jobSchema } from './several-job';
import { outcomeTold } from './several-told';

export async function fillSheets({ id, what }: Errand, house: FillingHouse): Promise<DeliveryResult> {
  const { data: job } = jobSchema.safeParse(what);
  if (!job) return { kind: 'never', reason: 'what is to be filled in cannot be read' };
  try {
    const filled = new Map<string, Filled>();
    for (const ksh of job.to) {
      filled.set(ksh, await untilFresh(`errand ${id} in ${ksh}`, () => fillOne(`${id}|${ksh}`, job, ksh, house)));
    }
    const reply = await outcomeTold(job, filled, await standingNow(job, house), house);
    if (!reply) return { kind: 'delivered' };
    const told = telling(`${id}.outcome`, { person: job.by, reply });
    return await tell({ ...told, partition: '', attempts: 0 }, house);
  } catch (cause) {
    return { kind: 'later', reason: String(cause) };
  }
}

async function standingNow({ by }: FillingJob, house: FillingHouse): Promise<Standing | undefined> {
  const kind = personRecord(by);
  const { principal } = recalled(kind, await house.store.read(peoplePartition, [kind.key])).value;
  return principal && standingOf(principal, house);
}

/** undefined: something has changed between reading and writing. */
async function fillOne(mark: string, job: FillingJob, ksh: string, house: FillingHouse): Promise<Filled | undefined> {
  const { store, register } = house;
  const before = await store.findMark(partitionWithMark(ksh), mark);
  if (before !== undefined) return filledSchema.parse(before);
  const asker = await standingNow(job, house);
  const verdict = asker && authorize(asker, 'edit-sheet', placeIn(register, ksh));
  if (!verdict?.allow || !asker)
    return refusedAt(mark, job, { ksh, reason: verdict && !verdict.allow ? verdict.reason : 'guest' }, house);
  const partition = municipalityPartition(verdict.scope);
  if (!asker.person.reached.includes(partition)) {
    await noteReached(partition, asker, house);
    return undefined;
  }
  // The fence first, then the person once more: what is taken away after that raises it.
  const fence = fenceRecord(asker.key);
  const { version } = recalled(fence, await store.read(partition, [fence.key]));
  const still = await standingNow(job, house);
  if (still?.version !== asker.version || still.isTenantAllowed !== asker.isTenantAllowed) return undefined;
  const hand = await handOf(verdict.scope, job, asker, house);
  const { answer, object, writes, expects } = writesAt(hand, job, house);
  return finish(answer, house, {
    partition,
    mark,
    writes,
    expects: [...expects, { key: fence.key, version }],
    noted: { ...noted(job, ksh), object, result: answer.how === 'done' ? 'done' : 'refused' },
  });
}

/** Nothing is written there; the log of who tried stands among people. */
function refusedAt(
  mark: string,
  job: FillingJob,
  { ksh, reason }: { ksh: string; reason: string },
  house: FillingHouse,
) {
  const answer: Filled = { how: 'refused', given: 0, same: 0, conflicts: [] };
  const refusal = { ...noted(job, ksh), object: job.form, result: 'refused', reason };
  return finish(answer, house, { partition: peoplePartition, mark, writes: [], expects: [], noted: refusal });
}

function writesAt(hand: SheetAtHand, job: FillingJob, { clock }: FillingHouse) {
  const { whole, sheet, filling } = hand;
  const { changes, given, same, conflicts } = takenOver(whole, filling, job.taken, isOwnFormer(job, sheet));
  const fit = applied(whole, sheet, changes, { by: job.by, at: clock.now() });
  const nothing = { object: whole.id, writes: [], expects: [] };
  if (!fit.ok) return { answer: { how: 'closed', given: 0, same: 0, conflicts: [] } as Filled, ...nothing };
  const places = conflicts.map(({ path }) => path);
  const answer: Filled = { how: 'done', given: given.length, same: same.length, conflicts: places };
  if (fit.writes.length === 0) return { answer, ...nothing };
  const object = `${whole.id}: ${fit.writes.map(({ path }) => path).join(', ')}`;
  return { answer, object, ...sheetWrites(whole, sheet, fit.writes) };
}

interface Finish extends Pick<Commit, 'partition' | 'writes'> {
  mark: string;
  expects: NonNullable<Commit['expects']>;
  noted: Omit<AuditEvent, 'at'>;
}

async function finish(answer: Filled, { store, clock }: FillingHouse, done: Finish): Promise<Filled | undefined> {
  const { partition, mark, writes, expects, noted: entry } = done;
  const audit = [{ at: new Date(clock.now()).toISOString(), ...entry }];
  const result = await store.commit({ partition, mark: { id: mark, answer }, writes, expects, mail: [], audit });
  if (result.kind === 'repeated') return filledSchema.parse(result.answer);
  return result.kind === 'done' ? answer : undefined;
}

const noted = ({ by }: FillingJob, ksh: string) => ({ actor: by, action: 'answer-sheet', municipality: ksh });

async function handOf(scope: Scope, { form: id }: Pick<FillingJob, 'form'>, asker: Standing, house: FillingHouse) {
  const form = formNamed(house, id);
  const municipality = house.register.byKsh(scope.ksh);
  if (!form || !municipality) throw new Error(`there is no form ${id}, or no municipality ${scope.ksh}`);
  return sheetAtHand(house, { scope, form, municipality, asker });
}

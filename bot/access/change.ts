// A change outside the conversation of a turn: one commit to another partition, and the fences that go up with what it takes away.
import { hash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type {
  AuditEvent,
  Clock,
  Commit,
  CommitResult,
  DeliveryResult,
  Errand,
  Json,
  NewMail,
  Store,
  Write,
} from '../ports';
import { recalled, writing } from '../records';
import type { Turn } from '../turn';
import { untilFresh } from '../until-fresh';
import { fenceRecord } from './person';

/** What is noted in the audit log; who and when are added to it. Never personal values: names of fields, ids, pseudonyms. */
export type Noted = Omit<AuditEvent, 'at' | 'actor'>;

export interface Change {
  partition: string;
  writes: Write[];
  expects?: NonNullable<Commit['expects']>;
  audit: Noted[];
  /** Errands: whom to tell. */
  mail?: NewMail[];
  /** From whom something is taken, and where it may be in use. */
  fences?: { key: string; partitions: string[] }[];
}

/** A press is one command however often it is made, each message is one of its own; a card filled in otherwise is another command. */
export function commandOf({ id, press }: Turn): string {
  if (press?.do !== 'act' || !press.seal) return `turn|${id}`;
  const filled = press.name === SECTION_CARD && press.inputs ? `|${sumOfInputs(press.inputs)}` : '';
  return `press|${press.seal.nonce}${filled}`;
}

/** The only press whose inputs mean anything. */
export const SECTION_CARD = 'section-card';

function sumOfInputs(inputs: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(inputs).sort(([one], [other]) => (one < other ? -1 : 1));
  return hash('sha256', JSON.stringify(sorted)).slice(0, 32);
}

/** `actor` is a pseudonym. Once it is done nothing that began before it can be committed any more under what it took away. */
export async function make(
  change: Change,
  { actor, mark }: { actor: string; mark?: { id: string; answer: Json } },
  house: { commit: (commit: Commit) => Promise<CommitResult>; store: Store; clock: Clock },
): Promise<CommitResult> {
  const { partition, writes, expects = [], mail = [], fences = [] } = change;
  const at = new Date(house.clock.now()).toISOString();
  const audit = change.audit.map((noted) => ({ at, actor, ...noted }));
  const errands = [...mail, ...fencesAsErrand(mark?.id ?? randomUUID(), fences)];
  const result = await house.commit({ partition, ...(mark && { mark }), writes, expects, mail: errands, audit });
  if (result.kind === 'done') await raiseAll(fences, house);
  return result;
}

const fencesSchema = z.array(z.object({ key: z.string(), partitions: z.array(z.string()) }));

/** They go up at once; should the process die before, whoever finds the errand raises them. */
function fencesAsErrand(id: string, fences: NonNullable<Change['fences']>): NewMail[] {
  return fences.length > 0 ? [{ id: `${id}.fences`, errand: 'raise-fences', what: fences }] : [];
}

export async function raiseFences({ what }: Errand, house: { store: Store; clock: Clock }): Promise<DeliveryResult> {
  const { data: fences } = fencesSchema.safeParse(what);
  if (!fences) return { kind: 'never', reason: 'the fences cannot be read' };
  try {
    await raiseAll(fences, house);
    return { kind: 'delivered' };
  } catch (cause) {
    return { kind: 'later', reason: String(cause) };
  }
}

async function raiseAll(fences: NonNullable<Change['fences']>, house: { store: Store; clock: Clock }): Promise<void> {
  for (const { key, partitions } of fences) for (const each of partitions) await raiseFence(each, key, house);
}

function raiseFence(partition: string, key: string, { store, clock }: { store: Store; clock: Clock }): Promise<true> {
  const kind = fenceRecord(key);
  return untilFresh(`fence in ${partition}`, async () => {
    const { version } = recalled(kind, await store.read(partition, [kind.key]));
    const writes = [writing(kind, { raisedAt: clock.now() }, version)];
    const result = await store.commit({ partition, writes, mail: [], audit: [] });
    return result.kind === 'done' ? true : undefined;
  });
}

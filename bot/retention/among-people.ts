// What stands among people and has served its time: requests, codes, lists that came in, exports, grants, and people who left.
import { codeRecord } from '../access/code';
import { closeInvitation } from '../access/invitation';
import { type Person, peoplePartition, personRecord } from '../access/person';
import { requestIn, until as requestUntil } from '../access/request';
import { exportPrefix, exportRecord } from '../contact-lists/export-request';
import { importPrefix, importRecord, importRowsRecord, rowsInChunk, undoableMs } from '../contact-lists/import-record';
import { anyRecord } from '../data-subjects/subject';
import { type Draft, draftOn } from '../draft';
import type { Json, Store, StoredRecord } from '../ports';
import { type Due, dueOf, type KeptDays, type RetentionKind, type RetentionNeeds } from './due';

const DAY_MS = 24 * 60 * 60 * 1000;

/** `over`: since when it has been over; undefined: it is not, or is not known to be. */
interface Rule {
  kind: RetentionKind;
  prefix: string;
  over(value: Json): number | undefined;
  keptMs: number;
  remove(draft: Draft, key: string): Promise<void>;
}

export async function amongPeople(needs: RetentionNeeds, isDry: boolean): Promise<Due[]> {
  const dues: Due[] = [];
  for (const rule of rulesOf(needs.keptDays)) dues.push(await ruled(rule, needs, isDry));
  const [grants, people] = await oldGrants(needs, isDry);
  return [...dues, grants, people];
}

function rulesOf(days: KeptDays): Rule[] {
  const simply = (draft: Draft, key: string) => forget(draft, key);
  const keptMs = days.requests * DAY_MS;
  return [
    {
      ...{ kind: 'requests', prefix: 'request/', keptMs, remove: simply },
      over(value) {
        const request = requestIn(value);
        return request && (request.decided?.at ?? requestUntil(request));
      },
    },
    {
      ...{ kind: 'codes', prefix: 'code/', keptMs },
      over(value) {
        const { data: code } = codeRecord('').schema.safeParse(value);
        return code && (code.used?.at ?? code.until);
      },
      async remove(draft, key) {
        await closeInvitation(draft, key.slice('code/'.length));
        await forget(draft, key);
      },
    },
    {
      ...{ kind: 'imports', prefix: importPrefix, keptMs: undoableMs, remove: forgetImport },
      over: (value) => importRecord('').schema.safeParse(value).data?.at,
    },
    {
      ...{ kind: 'exports', prefix: exportPrefix, keptMs, remove: simply },
      over: (value) => exportRecord('').schema.safeParse(value).data?.at,
    },
  ];
}

async function forget(draft: Draft, key: string): Promise<void> {
  await draft.remove(anyRecord(key));
}

/** Its rows first: while it is there they are found. */
async function forgetImport(draft: Draft, key: string): Promise<void> {
  const id = key.slice(importPrefix.length);
  const read = importRecord(id);
  const rows = (await draft.read(read))?.rows ?? 0;
  for (let chunk = 0; chunk * rowsInChunk < rows; chunk += 1) await draft.remove(importRowsRecord(id, chunk));
  await draft.remove(read);
}

async function ruled({ kind, prefix, over, keptMs, remove }: Rule, { store, clock }: RetentionNeeds, isDry: boolean) {
  const times: number[] = [];
  for await (const { key, record } of recordsOf(store, prefix)) {
    const at = over(record.value);
    if (at === undefined || clock.now() - at <= keptMs) continue;
    if (isDry || (await done(store, (draft) => remove(draft, key)))) times.push(at);
  }
  return dueOf(kind, times);
}

/** Ended grants one by one, and people who hold nothing any more and have not been here since. */
async function oldGrants({ store, clock, keptDays }: RetentionNeeds, isDry: boolean): Promise<[Due, Due]> {
  const before = clock.now() - keptDays.grants * DAY_MS;
  const [grants, people]: [number[], number[]] = [[], []];
  for await (const { key } of recordsOf(store, 'person/')) {
    const kind = personRecord(key.slice('person/'.length));
    let found: { times: number[]; gone: number | undefined } = { times: [], gone: undefined };
    const change = async (draft: Draft): Promise<void> => {
      const person = await draft.read(kind);
      found = oldOf(person, before);
      if (found.gone !== undefined) await draft.remove(kind);
      else if (found.times.length > 0) {
        const kept = person.grants.filter((grant) => (overSince(grant) ?? before) >= before);
        await draft.write(kind, { ...person, grants: kept });
      }
    };
    const draft = draftOn(store, peoplePartition);
    await change(draft);
    if (found.times.length === 0 && found.gone === undefined) continue;
    if (!isDry && !(await done(store, change))) continue;
    grants.push(...found.times);
    if (found.gone !== undefined) people.push(found.gone);
  }
  return [dueOf('grants', grants), dueOf('people', people)];
}

const overSince = ({ ended, until }: Person['grants'][number]): number | undefined => ended?.at ?? until;

function oldOf({ grants, seenOn }: Person, before: number): { times: number[]; gone: number | undefined } {
  const times = grants.map((grant) => overSince(grant) ?? before).filter((at) => at < before);
  const seen = seenOn === undefined ? undefined : Date.parse(seenOn);
  const isGone = times.length === grants.length && (grants.length > 0 || seen !== undefined) && (seen ?? 0) < before;
  return { times, gone: isGone ? Math.max(seen ?? 0, ...times) : undefined };
}

/** False: somebody was quicker; it is looked at again the next day. */
async function done(store: Store, change: (draft: Draft) => Promise<void>): Promise<boolean> {
  const draft = draftOn(store, peoplePartition);
  await change(draft);
  const result = await store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
  return result.kind === 'done';
}

const pageSize = 500;

async function* recordsOf(store: Store, prefix: string): AsyncGenerator<{ key: string; record: StoredRecord }> {
  for (let after = ''; ; ) {
    const page = await store.list(peoplePartition, prefix, after, pageSize);
    yield* page;
    after = page.at(-1)?.key ?? '';
    if (page.length < pageSize) return;
  }
}

// Erases a person among people: what they hold, what is known of them, their lines in the books of places, what they asked for and the
// codes that were theirs. The audit log keeps their pseudonym.

import { codeRecord } from '../access/code';
import { end } from '../access/giving';
import { closeInvitation } from '../access/invitation';
import { peoplePartition, personRecord } from '../access/person';
import type { PlaceBook } from '../access/place';
import { type ImportRow, importRowsPrefix, importRowsRecord } from '../contact-lists/import-record';
import type { PeopleNow } from '../contact-lists/people-now';
import { type Draft, draftOn } from '../draft';
import type { Store } from '../ports';
import type { RecordKind } from '../records';
import { anyRecord, bookAt, invitedAs, isTheirs, type Subject } from './subject';

export interface Erased {
  counts: Record<'person' | 'grants' | 'places' | 'codes' | 'requests' | 'imports', number>;
  fences: { key: string; partitions: string[] }[];
}

interface Erasing {
  draft: Draft;
  now: PeopleNow;
  store: Pick<Store, 'list'>;
  subject: Subject;
  by: { at: number; by: string };
}

export async function erasePerson(erasing: Erasing): Promise<Erased> {
  const { draft, subject } = erasing;
  const erased: Erased = {
    counts: { person: 0, grants: 0, places: 0, codes: 0, requests: 0, imports: 0 },
    fences: [],
  };
  await endGrants(erasing, erased);
  await leavePlaces(erasing, erased);
  erased.counts.codes += await forgetCodes(erasing);
  erased.counts.requests = await forgetRequests(erasing);
  erased.counts.imports = await leaveImports(erasing);
  if (subject.key) {
    erased.counts.person = subject.person?.principal || subject.person?.name ? 1 : 0;
    await draft.remove(personRecord(subject.key));
    await draft.remove(anyRecord(`attempts/${subject.key}`));
  }
  return erased;
}

async function endGrants({ draft, subject, by }: Erasing, erased: Erased): Promise<void> {
  const { key, person } = subject;
  if (!key || !person) return;
  for (const { id, ended } of person.grants) {
    if (ended) continue;
    erased.fences.push(...(await end(draft, key, id, by)));
    erased.counts.grants += 1;
  }
}

async function leavePlaces({ draft, now, subject }: Erasing, erased: Erased): Promise<void> {
  for (const storeKey of now.keys('place/')) {
    const place = storeKey.slice('place/'.length);
    const kind = bookAt(storeKey);
    for (const hash of invitedAs(await draft.read(kind), place, subject)) {
      await closeInvitation(draft, hash);
      erased.counts.codes += 1;
    }
    const book = await draft.read(kind);
    const after = withoutSubject(book, place, subject);
    if (JSON.stringify(after) === JSON.stringify(book)) continue;
    await draft.write(kind, after);
    erased.counts.places += 1;
  }
}

function withoutSubject({ declined, ...book }: PlaceBook, place: string, subject: Subject): PlaceBook {
  const isOther = ({ key }: { key: string }) => key !== subject.key;
  return {
    ...book,
    contacts: book.contacts.filter((contact) => !isTheirs(contact, place, subject)),
    members: book.members.filter(isOther),
    requests: book.requests.filter((id) => !subject.key || !id.startsWith(`${subject.key}-`)),
    ...(declined && { declined: declined.filter(isOther) }),
  };
}

/** Those they have used; what is left of them would still say who came in by them. */
async function forgetCodes({ draft, now, subject }: Erasing): Promise<number> {
  let count = 0;
  for (const storeKey of subject.key ? now.keys('code/') : []) {
    const kind = codeRecord(storeKey.slice('code/'.length));
    if ((await draft.read(kind)).used?.by !== subject.key) continue;
    await draft.remove(kind);
    count += 1;
  }
  return count;
}

const mostRecords = 10_000;

async function forgetRequests({ draft, store, subject }: Erasing): Promise<number> {
  if (!subject.key) return 0;
  const found = await store.list(peoplePartition, `request/${subject.key}-`, '', mostRecords);
  for (const { key } of found) {
    const kind = anyRecord(key);
    await draft.read(kind);
    await draft.remove(kind);
  }
  return found.length;
}

/** So that no undoing of an import brings them back. */
async function leaveImports({ draft, store, subject }: Erasing): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const page = await store.list(peoplePartition, importRowsPrefix, after, 100);
    for (const { key } of page) {
      const { schema, fresh } = importRowsRecord('', 0);
      const kind: RecordKind<{ rows: ImportRow[] }> = { key, schema, fresh };
      const { rows } = await draft.read(kind);
      const others = rows.filter((row) => !isRowOf(row, subject));
      if (others.length < rows.length) await draft.write(kind, { rows: others });
      count += rows.length - others.length;
    }
    after = page.at(-1)?.key ?? '';
    if (page.length < 100) return count;
  }
}

export function isRowOf({ key, ksh, before, after }: ImportRow, subject: Subject): boolean {
  if (key !== undefined && key === subject.key) return true;
  return isTheirs(after, ksh, subject) || (before !== undefined && isTheirs(before, ksh, subject));
}

/** For a look at what would be erased: nothing of it is committed. */
export function eraseOnPaper(now: PeopleNow, needs: Omit<Erasing, 'draft' | 'now'>): Promise<Erased> {
  return erasePerson({ ...needs, now, draft: draftOn(now, peoplePartition) });
}

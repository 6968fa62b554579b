// All that is kept about one person, for themselves to read: every part with the class of each of its fields. What has no class of its
// own counts as personal.
import { z } from 'zod';
import { codeRecord } from '../access/code';
import { peoplePartition, personRecord } from '../access/person';
import { contactSchema } from '../access/place';
import { importRowsPrefix, importRowsRecord } from '../contact-lists/import-record';
import { peopleNow } from '../contact-lists/people-now';
import { handbookPartition, readLessons } from '../learning/lesson-book';
import { fieldsOf } from '../personal-data/fields';
import type { AuditEntry, Json, Store } from '../ports';
import { sessionRecord } from '../session';
import { conversationsOf } from './conversations-of';
import { isRowOf } from './erase';
import { inSheets, placeOf } from './in-sheets';
import { namedBeside } from './named-in-sheets';
import { bookAt, invitedAs, isTheirs, type Subject } from './subject';

export interface DataPart {
  /** What it is: 'person', 'contact', 'request' … */
  kind: string;
  /** Where it stands: a place, a conversation. */
  where: string;
  value: Json;
  classes: Record<string, string>;
}

export interface PersonData {
  pseudonym?: string;
  account?: { tenantId: string; aadObjectId: string };
  parts: DataPart[];
}

interface Needs {
  store: Store;
  subject: Subject;
  beside: (conversation: string) => string[];
}

const most = 10_000;
const anything = z.json();

export async function dataOf(needs: Needs): Promise<PersonData> {
  const { subject } = needs;
  const parts = [
    ...(subject.person ? [part('person', peoplePartition, subject.person, personRecord('').schema)] : []),
    ...(await amongPlaces(needs)),
    ...(await requestsAndImports(needs)),
    ...(await inConversations(needs)),
    ...(await inTheSheets(needs)),
    ...(await opinions(needs)),
    ...(await inTheLog(needs)),
  ];
  const { key, principal } = subject;
  return { ...(key && { pseudonym: key }), ...(principal && { account: principal }), parts };
}

function part(kind: string, where: string, value: unknown, schema: z.ZodType = anything): DataPart {
  const fields = fieldsOf(schema).map(({ path, class: of }) => [path || '*', of ?? 'personal'] as const);
  return { kind, where, value: value as Json, classes: Object.fromEntries(fields) };
}

async function amongPlaces({ store, subject }: Needs): Promise<DataPart[]> {
  const now = await peopleNow(store);
  const parts: DataPart[] = [];
  const read = async (key: string) => (await now.read(peoplePartition, [key])).get(key)?.value;
  for (const key of now.keys('place/')) {
    const place = key.slice('place/'.length);
    const book = bookAt(key).schema.parse(await read(key));
    const theirs = book.contacts.filter((contact) => isTheirs(contact, place, subject));
    parts.push(...theirs.map((contact) => part('contact', place, contact, contactSchema)));
    parts.push(...invitedAs(book, place, subject).map((hash) => part('invitation', place, { hash })));
  }
  for (const key of subject.key ? now.keys('code/') : []) {
    const kind = codeRecord(key);
    const code = kind.schema.parse(await read(key));
    if (code.used?.by === subject.key) parts.push(part('code', peoplePartition, code, kind.schema));
  }
  return parts;
}

async function requestsAndImports({ store, subject }: Needs): Promise<DataPart[]> {
  const requests = subject.key ? await store.list(peoplePartition, `request/${subject.key}-`, '', most) : [];
  const parts = requests.map(({ record }) => part('request', peoplePartition, record.value));
  const { schema } = importRowsRecord('', 0);
  for (const { key, record } of await store.list(peoplePartition, importRowsPrefix, '', most)) {
    const theirs = schema.parse(record.value).rows.filter((row) => isRowOf(row, subject));
    parts.push(...theirs.map((row) => part('row of an imported list', key.slice(importRowsPrefix.length), row)));
  }
  return parts;
}

async function inConversations({ store, subject, beside }: Needs): Promise<DataPart[]> {
  const parts: DataPart[] = [];
  for (const partition of await conversationsOf(store, subject, beside)) {
    for (const { key, record } of await store.list(partition, '', '', most)) {
      const schema = key === sessionRecord.key ? sessionRecord.schema : anything;
      parts.push(part(key === sessionRecord.key ? 'conversation' : key, partition, record.value, schema));
    }
  }
  return parts;
}

async function inTheSheets({ store, subject }: Needs): Promise<DataPart[]> {
  const parts = await inSheets(store, subject);
  const named = await namedBeside(store, subject);
  return [
    ...parts.map(({ where, answers }) => part('sheet', where, answers)),
    ...parts.flatMap(({ where, earlier }) =>
      Object.keys(earlier).length > 0 ? [part('earlier answers of a sheet', `${where} earlier`, earlier)] : [],
    ),
    ...named.map(({ ksh, form, edition, path = '', kind, value }) =>
      part(`named in a sheet: ${kind}`, placeOf(ksh, form, edition, path), value),
    ),
  ];
}

async function opinions({ store, subject: { key } }: Needs): Promise<DataPart[]> {
  if (!key) return [];
  return (await readLessons(store)).flatMap(({ question, section, opinions: all }) =>
    Object.hasOwn(all, key) ? [part('opinion', handbookPartition, { question, section, opinion: all[key] })] : [],
  );
}

/** What they did and what was done with their data; the others in it are pseudonyms. */
async function inTheLog({ store, subject: { key } }: Needs): Promise<DataPart[]> {
  if (!key) return [];
  const parts: DataPart[] = [];
  for await (const partition of store.partitions()) {
    for (let after = 0; ; after += 1_000) {
      const page: AuditEntry[] = await store.auditTrail(partition, after, 1_000);
      const about = page.filter(({ actor, object }) => actor === key || object.includes(key));
      parts.push(
        ...about.map(({ hash: _, previous: __, ...entry }) => ({
          ...part('log', partition, entry),
          classes: { '*': 'internal' },
        })),
      );
      if (page.length < 1_000) break;
    }
  }
  return parts;
}

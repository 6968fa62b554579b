// Applies the plan of a contact list: contacts into the books of their places, grants that wait for the person's yes, codes for people
// without an account. All of it in one draft, so that it is committed whole or not at all.

import type { Noted } from '../access/change';
import { grantOfCode } from '../access/code';
import { end, type Given, give } from '../access/giving';
import type { Grant } from '../access/grant';
import { dayEnd, dayStart } from '../access/hungarian-day';
import { closeInvitation, openInvitation } from '../access/invitation';
import { personRecord } from '../access/person';
import { type Contact, placeRecord } from '../access/place';
import { pseudonymOf } from '../access/principal';
import type { Draft } from '../draft';
import { contactListTexts } from '../texts/contact-list';
import { type Contact as Listed, principalOf } from './contact';
import type { Add, Change as Changed, ReadyPlan } from './contact-plan';
import { type ImportRow, importRecord, importRowsRecord, rowsInChunk } from './import-record';
import type { Known, Standing } from './known-contacts';

export interface Importing {
  id: string;
  /** Pseudonym. */
  by: string;
  /** ms since 1970. */
  now: number;
  /** The code for a row, the same however often it is asked for. */
  codeFor: (row: number) => string;
  /** Rows done so far. */
  tell: (rows: number) => void;
}

export interface Imported {
  audit: Noted[];
  fences: { key: string; partitions: string[] }[];
  /** Rows that cannot be done: then nothing may be committed. */
  refused: { row: number; because: Exclude<Given, 'given' | 'held'> }[];
  /** Who is to be given a code. */
  coded: Add[];
}

export async function applyPlan(draft: Draft, plan: ReadyPlan, known: Known, importing: Importing): Promise<Imported> {
  const imported: Imported = { audit: [], fences: [], refused: [], coded: [] };
  const rows: ImportRow[] = [];
  const all: (Add | Changed)[] = [...plan.adds, ...plan.changes];
  for (const one of all) {
    const old = 'before' in one ? known.standings.get(one.before.ref) : undefined;
    const row = isAccess(one) ? await reopen(draft, one, old, importing, imported) : await keep(draft, one, old);
    await describe(draft, one, row);
    rows.push(row);
    importing.tell(rows.length);
  }
  for (let at = 0; at * rowsInChunk < rows.length; at += 1) {
    const chunk = rows.slice(at * rowsInChunk, (at + 1) * rowsInChunk);
    await draft.write(importRowsRecord(importing.id, at), { rows: chunk });
  }
  const { id, by, now } = importing;
  const counts = { rows: rows.length, adds: plan.adds.length, changes: plan.changes.length };
  await draft.write(importRecord(id), { at: now, by, digest: plan.digest, ...counts });
  return imported;
}

/** A new name or telephone number opens nothing. */
function isAccess(one: Add | Changed): boolean {
  if (!('before' in one)) return true;
  const isOpened = principalOf(one.contact) !== undefined && principalOf(one.before) === undefined;
  return isOpened || one.fields.some((field) => field === 'role' || field === 'from' || field === 'until');
}

/** What was open before is closed, and what the list says is opened. */
async function reopen(
  draft: Draft,
  { row, contact, needsCode }: Add,
  old: Standing | undefined,
  importing: Importing,
  imported: Imported,
): Promise<ImportRow> {
  const { ksh } = contact;
  const before = old?.contact;
  const entry: ImportRow = { row, ksh, ...(before && { before }), after: lineOf(contact) };
  if (old?.member) {
    const { key, grant } = old.member;
    imported.fences.push(...(await end(draft, key, grant.id, { at: importing.now, by: importing.by })));
    imported.audit.push(noteOf('end-grant', ksh, `person/${key}/${grant.id}`, grant.role));
    entry.ended = grant.id;
    entry.key = key;
  }
  if (old?.invitation) await closeInvitation(draft, old.invitation);
  if (needsCode) {
    imported.coded.push({ row, contact, needsCode });
    entry.code = await invited(draft, row, contact, importing);
    imported.audit.push(noteOf('make-code', ksh, `code-${entry.code.slice(0, 12)}`, contact.role));
  } else await given(draft, contact, isConfirmed(old), importing, { entry, imported });
  const grant = entry.given ?? (entry.code && grantOfCode(entry.code));
  return { ...entry, after: lineOf(contact, grant) };
}

/** Who has said once that it is they need not be asked again for another role. */
function isConfirmed(old: Standing | undefined): boolean {
  return old?.member !== undefined && !old.member.grant.awaitsPerson;
}

async function given(
  draft: Draft,
  contact: Listed,
  confirmed: boolean,
  { id, by, now }: Importing,
  { entry, imported }: { entry: ImportRow; imported: Imported },
): Promise<void> {
  const { tenantId = '', aadObjectId = '', ksh, role, name } = contact;
  const principal = { tenantId, aadObjectId };
  const key = pseudonymOf(principal);
  const grant: Grant = {
    ...{ id: `import-${id}-${entry.row}`, role, reach: { kind: 'municipality', ksh } },
    ...{ from: now, ...termsOf(contact) },
    ...{ givenAt: now, givenBy: by, evidence: 'import', source: id, ...(!confirmed && { awaitsPerson: true }) },
  };
  const result = await give(draft, { key, principal, name }, grant);
  entry.key = key;
  if (result === 'conflict' || result === 'reach') imported.refused.push({ row: entry.row, because: result });
  if (result !== 'given') return;
  entry.given = grant.id;
  imported.audit.push(noteOf('give-grant', ksh, `person/${key}/${grant.id}`, role));
}

async function invited(draft: Draft, row: number, contact: Listed, { by, now, codeFor }: Importing): Promise<string> {
  const terms = termsOf(contact);
  const reach = { kind: 'municipality' as const, ksh: contact.ksh };
  const code = {
    role: contact.role,
    reach,
    givenBy: by,
    givenAt: now,
    ...(Object.keys(terms).length > 0 && { terms }),
  };
  return (await openInvitation(draft, code, codeFor(row))).hash;
}

function termsOf({ from, until }: Listed): { from?: number; until?: number } {
  const begins = from === undefined ? undefined : dayStart(from);
  const ends = until === undefined ? undefined : dayEnd(until);
  return { ...(begins !== undefined && { from: begins }), ...(ends !== undefined && { until: ends }) };
}

async function keep(_: Draft, { row, contact }: Add, old: Standing | undefined): Promise<ImportRow> {
  const grant = old?.member?.grant.id ?? (old?.invitation && grantOfCode(old.invitation));
  const before = old?.contact;
  const after = lineOf(contact, grant);
  return { row, ksh: contact.ksh, ...(before && { before }), after, ...(old?.member && { key: old.member.key }) };
}

/** Their line in the book, and with an account what is known of the person. */
async function describe(draft: Draft, { contact }: Add, { ksh, before, after, key }: ImportRow): Promise<void> {
  const place = placeRecord({ kind: 'municipality', ksh });
  const book = await draft.read(place);
  const others = book.contacts.filter(
    (one) => !isLine(one, before) && !isLeftOver(one, after, book.members, book.invitations),
  );
  await draft.write(place, { ...book, contacts: [...others, after] });
  if (key === undefined) return;
  const { name, email, phone } = contact;
  const person = await draft.read(personRecord(key));
  await draft.write(personRecord(key), { ...person, name, ...(email && { email }), ...(phone && { phone }) });
}

export function isLine(one: Contact, other: Contact | undefined): boolean {
  return other !== undefined && JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

const ordered = (contact: Contact) => Object.entries(contact).sort(([one], [other]) => (one < other ? -1 : 1));

/** Of the same name, and nothing stands behind it any more. */
function isLeftOver(
  { name, grant }: Contact,
  after: Contact,
  members: { grant: string }[],
  invitations: { hash: string }[],
): boolean {
  if (name !== after.name || grant === after.grant) return false;
  return !members.some((one) => one.grant === grant) && !invitations.some(({ hash }) => grantOfCode(hash) === grant);
}

function lineOf({ name, role, position, email, phone, extension }: Listed, grant?: string): Contact {
  return {
    ...{ name, duty: position ?? contactListTexts.roleNames[role] },
    ...(email && { email }),
    ...(phone && { phone }),
    ...(extension && { extension }),
    ...(position && { position }),
    ...(grant && { grant }),
  };
}

function noteOf(action: string, ksh: string, object: string, reason: string): Noted {
  return { action, municipality: ksh, object, result: 'done', reason };
}

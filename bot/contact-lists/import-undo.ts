// Takes back what an import did, row by row: what was changed since is left as it is and named.

import type { Noted } from '../access/change';
import { codeRecord, grantOfCode } from '../access/code';
import { end, give } from '../access/giving';
import { closeInvitation } from '../access/invitation';
import { personRecord } from '../access/person';
import { placeRecord } from '../access/place';
import type { Draft } from '../draft';
import { isLine } from './import';
import { type ImportRow, importRecord, importRowsRecord, rowsInChunk, undoableMs } from './import-record';

export type Undone =
  | { kind: 'unknown' | 'undone-before' | 'too-old' }
  | {
      kind: 'undone';
      audit: Noted[];
      fences: { key: string; partitions: string[] }[];
      rows: number;
      left: { row: number; ksh: string; because: 'contact' | 'grant' }[];
    };

type Done = Extract<Undone, { kind: 'undone' }>;

export async function undoImport(draft: Draft, id: string, by: string, now: number): Promise<Undone> {
  const kind = importRecord(id);
  const found = await draft.read(kind);
  if (!found) return { kind: 'unknown' };
  if (found.undone) return { kind: 'undone-before' };
  if (now - found.at > undoableMs) return { kind: 'too-old' };
  const done: Done = { kind: 'undone', audit: [], fences: [], rows: 0, left: [] };
  for (let chunk = 0; chunk * rowsInChunk < found.rows; chunk += 1) {
    const { rows } = await draft.read(importRowsRecord(id, chunk));
    for (const row of rows) await undoRow(draft, row, { by, now }, done);
    await draft.remove(importRowsRecord(id, chunk));
  }
  await draft.write(kind, { ...found, undone: { at: now, by } });
  return done;
}

async function undoRow(draft: Draft, entry: ImportRow, ended: { by: string; now: number }, done: Done): Promise<void> {
  const { row, ksh, before, after } = entry;
  const place = placeRecord({ kind: 'municipality', ksh });
  const isThere = (await draft.read(place)).contacts.some((contact) => isLine(contact, after));
  if (!isThere) return void done.left.push({ row, ksh, because: 'contact' });
  const opened = await openedBy(draft, entry);
  if (opened === 'changed') return void done.left.push({ row, ksh, because: 'grant' });
  if (opened) {
    done.fences.push(...(await end(draft, opened.key, opened.grant, { at: ended.now, by: ended.by })));
    done.audit.push(noteOf('end-grant', ksh, `person/${opened.key}/${opened.grant}`));
  }
  if (entry.code) await closeInvitation(draft, entry.code);
  await giveBack(draft, entry, ended, done);
  await forgetNewcomer(draft, entry);
  const book = await draft.read(place);
  const contacts = book.contacts.filter((contact) => !isLine(contact, after));
  await draft.write(place, { ...book, contacts: before ? [...contacts, before] : contacts });
  done.rows += 1;
}

/** What the row opened and still is: its grant, or the one that its code has become. */
async function openedBy(draft: Draft, { key, given, code }: ImportRow): Promise<undefined | 'changed' | Opened> {
  if (given && key) return stillOpen(draft, key, given);
  if (!code) return undefined;
  const { used } = await draft.read(codeRecord(code));
  return used && stillOpen(draft, used.by, grantOfCode(code));
}

interface Opened {
  key: string;
  grant: string;
}

/** The person's yes is no change: it opened what the list had named. */
async function stillOpen(draft: Draft, key: string, grant: string): Promise<'changed' | Opened> {
  const { grants } = await draft.read(personRecord(key));
  return grants.some(({ id, ended }) => id === grant && !ended) ? { key, grant } : 'changed';
}

/** Whom nothing is known of but what this list said, and who never wrote, is not kept. */
async function forgetNewcomer(draft: Draft, { key, given }: ImportRow): Promise<void> {
  if (!key || !given) return;
  const kind = personRecord(key);
  const { grants, seenOn } = await draft.read(kind);
  const source = grants.find(({ id }) => id === given)?.source;
  if (seenOn === undefined && grants.every((grant) => grant.source === source && grant.ended)) await draft.remove(kind);
}

/** What was taken away for it, for as long as it would have lasted. */
async function giveBack(
  draft: Draft,
  { ksh, key, ended }: ImportRow,
  { by, now }: { by: string; now: number },
  done: Done,
): Promise<void> {
  if (!key || !ended) return;
  const { principal, grants } = await draft.read(personRecord(key));
  const { ended: _, ...old } = grants.find(({ id }) => id === ended) ?? {};
  if (!principal || !('role' in old) || (old.until !== undefined && old.until <= now)) return;
  const grant = { ...old, id: `${old.id}-again-${now}`, givenAt: now, givenBy: by };
  if ((await give(draft, { key, principal }, grant)) !== 'given') return;
  done.audit.push(noteOf('give-grant', ksh, `person/${key}/${grant.id}`));
}

function noteOf(action: string, ksh: string, object: string): Noted {
  return { action, municipality: ksh, object, result: 'done', reason: 'undo-import' };
}

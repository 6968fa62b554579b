// Documents of sheets as they leave: authorized at the moment they are fetched, drawn one after the other, noted before the first byte goes.

import type { Scope } from '../../bot/access/authorize';
import { peoplePartition } from '../../bot/access/person';
import { shownName } from '../../bot/municipalities/texts';
import type { AuditEvent, Keys, Log } from '../../bot/ports';
import { queueByKey } from '../../bot/queue-by-key';
import {
  type DocumentHouse,
  documentFor,
  documentNamed,
  type Found,
  holdsStill,
} from '../../bot/sheets/documents/document-for';
import { type DocumentFormat, type DocumentRequest, requestIn } from '../../bot/sheets/documents/document-request';
import type { SheetDocument } from '../../bot/sheets/documents/sheet-document';
import { municipalityPartition } from '../../bot/sheets/sheet-partition';
import type { OutTable } from '../../bot/table';
import { documentWords } from '../../bot/texts/document-words';
import { tokenOf } from './offers';
import { sheetPdf } from './pdf';
import { workbookOf } from './workbook';

export interface FetchedDocument {
  bytes: Uint8Array;
  format: DocumentFormat;
  /** "Aba - ASP-2026-173701.pdf" */
  name: string;
}

export interface Documents {
  /** What a link is for; undefined: nothing for anybody any more. Uses nothing up and notes nothing. */
  named(token: string): Promise<{ place: string; title: string; format: DocumentFormat } | undefined>;
  /** The document, once; undefined whatever stands against it, so that nobody learns what. */
  fetched(token: string): Promise<FetchedDocument | undefined>;
  /** The same, from the whole address that was offered. */
  fetchedFrom(address: string): Promise<FetchedDocument | undefined>;
}

interface Needs extends DocumentHouse {
  keys: Keys;
  log: Log;
  workbook(tables: readonly OutTable[]): Promise<Uint8Array>;
}

/** A browser that asks twice at once, or whose connection broke, gets it again. */
const AGAIN_WITHIN_MS = 60_000;
const AT_ONCE = 'drawing';

export function openDocuments(needs: Needs): Documents {
  const { keys, clock, store, register, log } = needs;
  const inOrder = queueByKey();
  const isUsedUp = (first: unknown): boolean => typeof first === 'number' && clock.now() - first > AGAIN_WITHIN_MS;

  /** In the log before anything leaves. */
  async function taken(request: DocumentRequest, { scope, document }: Exclude<Found, { refused: string }>) {
    const audit = [entryFor(request, document, clock.now())];
    const mark = { id: `document|${request.nonce}`, answer: clock.now() };
    const done = await commitIn(scope, { mark, audit });
    if (done.kind !== 'repeated') return done.kind === 'done';
    return !isUsedUp(done.answer) && (await commitIn(scope, { audit })).kind === 'done';
  }

  function commitIn(scope: Scope, change: { mark?: { id: string; answer: number }; audit: AuditEvent[] }) {
    return store.commit({ partition: municipalityPartition(scope), writes: [], mail: [], ...change });
  }

  async function refused({ person, ksh, form }: DocumentRequest, reason: string): Promise<undefined> {
    const at = new Date(clock.now()).toISOString();
    const known = register.byKsh(ksh) ? { municipality: ksh } : {};
    const entry = { at, actor: person, action: 'see-sheet-file', ...known, object: form, result: 'refused', reason };
    await store.commit({ partition: peoplePartition, writes: [], mail: [], audit: [entry] });
  }

  async function fetchedBy(request: DocumentRequest): Promise<FetchedDocument | undefined> {
    const found = await documentFor(needs, request);
    if ('refused' in found) return refused(request, found.refused);
    const { document, asker, scope } = found;
    if (isUsedUp(await store.findMark(municipalityPartition(scope), `document|${request.nonce}`))) return undefined;
    const bytes = await drawn(document, request.format);
    if (!(await taken(request, found))) return undefined;
    if (!(await holdsStill(needs, asker, request))) return refused(request, 'changed');
    return { bytes, format: request.format, name: nameOf(document, request.format) };
  }

  async function drawn(document: SheetDocument, format: DocumentFormat): Promise<Uint8Array> {
    const begun = performance.now();
    const bytes = format === 'pdf' ? await sheetPdf(document, clock.now()) : await needs.workbook(workbookOf(document));
    log.info('document drawn', { format, bytes: bytes.length, ms: Math.round(performance.now() - begun) });
    return bytes;
  }

  async function fetched(token: string): Promise<FetchedDocument | undefined> {
    const request = requestIn(token, keys, clock.now());
    return request && inOrder(AT_ONCE, () => fetchedBy(request));
  }

  return {
    async named(token) {
      const request = requestIn(token, keys, clock.now());
      const known = request && (await documentNamed(needs, request));
      return known && { place: shownName(known.municipality), title: known.title, format: request.format };
    },
    fetched,
    fetchedFrom: (address) => fetched(tokenOf(address)),
  };
}

/** Names of fields, never what stands in them. */
function entryFor({ person, ksh, form, format }: DocumentRequest, document: SheetDocument, now: number): AuditEvent {
  const { receipt = 'draft', isMasked, personal } = document;
  return {
    at: new Date(now).toISOString(),
    actor: person,
    action: 'see-sheet-file',
    municipality: ksh,
    object: `${form} ${receipt} (${format}): ${personal.join(', ') || 'nothing personal'}`,
    result: isMasked ? 'masked' : 'done',
  };
}

function nameOf({ municipality, title, receipt }: SheetDocument, format: DocumentFormat): string {
  return `${shownName(municipality)} - ${receipt ?? `${title} - ${documentWords.draftMark}`}.${format}`;
}

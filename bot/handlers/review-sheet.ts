// "beküldött lapok": what waits for a review, where this person may review; one of them is opened by its button or number, or by the name of
// its municipality, and shown as it was sent.
import { hash } from 'node:crypto';
import { z } from 'zod';
import { authorize } from '../access/authorize';
import type { Noted } from '../access/change';
import { placeIn } from '../access/places';
import { permission } from '../access/roles';
import type { Standing } from '../access/standing';
import { answerCircumstances } from '../answer-circumstances';
import type { Municipality } from '../municipalities/register';
import type { Session } from '../session';
import { formNamed, sheetForms } from '../sheets/reaching';
import { rowsOf, type SentRow, type SentSheet, sentSheet } from '../sheets/review/sent-sheet';
import { cursorOf, type WaitingSheet, waitingFor } from '../sheets/review/waiting-sheets';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import { atPlace, refused, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';
import { says } from './says';

/** A card on a phone shows six buttons at most. */
const PAGE = 5;
const MOST_COUNTED = 50;
/** So much fits into one message of Teams, in words and beside its card. */
const ROWS_AT_ONCE = 100;
const LETTERS_AT_ONCE = 9_000;

const pageSchema = z.object({ after: z.string() });

export function reviewSheets(desk: Desk): Handler[] {
  return [
    personally({
      name: 'sent-sheets',
      handle(turn, session, asker) {
        const page = actOf(turn, 'sent-sheets', pageSchema);
        const isEarly = !page && reviewsBeforeOpening(turn, session) && mayReview(asker);
        if (isEarly) return listed(desk, '', session, asker, [texts.reviewOpenFirst]);
        if (!page && (session.filling || !says(turn, texts.sentSheetWords))) return undefined;
        if (mayReview(asker)) {
          return listed(desk, page?.after ?? '', session, asker);
        }
        if (page) return refused('sent-sheets', session, 'role');
        // Of whoever fills in none either the words are a question to the handbook.
        const fills = asker.grants.some(({ role }) => permission(role, 'edit-sheet') !== 'no');
        return fills ? { replies: [texts.othersReview], session } : undefined;
      },
    }),
    atPlace(
      desk,
      { name: 'see-sent', action: 'review-sheet', words: [], wordsBeforeName: texts.sentSheetWords, isTopic: true },
      (shown) => opened(desk, shown),
    ),
  ];
}

const mayReview = ({ grants }: Standing): boolean =>
  grants.some(({ role }) => permission(role, 'review-sheet') !== 'no');

/** A decision or a remark where the sheets only stand to choose from. */
function reviewsBeforeOpening(turn: Turn, { reviewing, filling, sheet, buttons }: Session): boolean {
  if (turn.kind !== 'message' || turn.press || reviewing || filling || (sheet && !sheet.rests)) return false;
  if (says(turn, texts.returnWords)) return true;
  const isListed = buttons.some(({ press }) => press.do === 'act' && press.name === 'see-sent');
  return (
    isListed && (says(turn, texts.acceptWords) || (texts.remarkLine.test(turn.text.trim()) && !turn.text.includes('?')))
  );
}

async function listed(
  desk: Desk,
  after: string,
  session: Session,
  asker: Standing,
  before: readonly string[] = [],
): Promise<Outcome> {
  const lines = await waitingFor(asker, { store: desk.store, after, limit: MOST_COUNTED + 1 });
  const waiting: WaitingSheet[] = [];
  for (const line of lines.slice(0, 2 * PAGE)) {
    if (waiting.length < PAGE && (await stillWaits(desk, line, asker))) waiting.push(line);
  }
  const last = waiting.at(-1);
  if (!last) return { replies: [after === '' ? texts.nothingToReview : texts.noMoreToReview], session, uses: true };
  const rows = waiting.flatMap((line) => {
    const municipality = desk.register.byKsh(line.ksh);
    const title = formNamed(desk, line.form)?.title;
    return municipality && title !== undefined ? [{ ...line, municipality, title }] : [];
  });
  const all = texts.countedUpTo(lines.length, MOST_COUNTED);
  const next = lines.indexOf(last) < lines.length - 1 ? cursorOf(last) : undefined;
  const audit = rows.map(({ ksh, form, receipt }): Noted => {
    return { action: 'see-sent-sheets', municipality: ksh, object: `${form}: ${receipt}`, result: 'done' };
  });
  return { replies: [texts.waitingSheets(rows, all, next, before)], session, uses: true, audit };
}

async function stillWaits(desk: Desk, line: WaitingSheet, asker: Standing): Promise<boolean> {
  const { register, store } = desk;
  const municipality = register.byKsh(line.ksh);
  const verdict = authorize(asker, 'review-sheet', municipality && placeIn(register, line.ksh));
  const form = formNamed(desk, line.form);
  if (!verdict.allow || !municipality || !form) return false;
  const sheet = await sentSheet(store, { scope: verdict.scope, form, municipality });
  return sheet?.head.value.state === 'sent' && sheet.edition.number === line.edition;
}

/** Named by its form, or the first that waits there. */
async function opened(desk: Desk, { session, scope, municipality, args }: Shown): Promise<Outcome> {
  const named = sheetForms(desk).filter(({ id, fills }) => fills === undefined && (!args.form || id === args.form));
  let last: SentSheet | undefined;
  for (const form of named) {
    const sheet = await sentSheet(desk.store, { scope, form, municipality });
    if (sheet?.head.value.state === 'sent') return reviewed(desk, sheet, session);
    last ??= sheet;
  }
  const reply = last && args.form ? decidedAlready(last) : texts.nothingSentThere(municipality);
  return { replies: [reply], session, uses: true };
}

/** Of somebody who may review it, the number of what waits opens it for that. */
export async function reviewedByNumber(
  desk: Desk,
  municipality: Municipality,
  { receipt, session, asker }: { receipt: string; session: Session; asker: Standing },
): Promise<Outcome | undefined> {
  const verdict = authorize(asker, 'review-sheet', placeIn(desk.register, municipality.ksh));
  if (!verdict.allow) return undefined;
  for (const form of sheetForms(desk).filter(({ fills }) => fills === undefined)) {
    const sheet = await sentSheet(desk.store, { scope: verdict.scope, form, municipality });
    if (sheet?.edition.receipt === receipt && sheet.head.value.state === 'sent') return reviewed(desk, sheet, session);
  }
  return undefined;
}

export const namesOf = ({ municipality, form, edition }: SentSheet) => {
  return { municipality, title: form.title, called: form.called, receipt: edition.receipt };
};

export function decidedAlready(sheet: SentSheet) {
  const { state, moved } = sheet.head.value;
  return texts.decidedMeanwhile({ ...namesOf(sheet), state, at: moved?.at });
}

/** Shown as it was sent; what is typed now may be a remark on one of its rows. */
export function reviewed(desk: Desk, sheet: SentSheet, session: Session, from = 1, before: string[] = []): Outcome {
  const { edition, form, scope } = sheet;
  const { reviewing } = session;
  const isSame = reviewing?.ksh === scope.ksh && reviewing.form === form.id && reviewing.edition === edition.number;
  const rows = rowsIn(desk, sheet);
  const first = from > 0 && from <= rows.length ? from : 1;
  const page = pageOf(rows, first);
  const next = first + page.length;
  const reply = texts.sentSheet({
    ...namesOf(sheet),
    at: edition.at,
    rows: page,
    kept: edition.kept,
    before,
    isAgain: sheet.before !== undefined,
    next: page.length > 0 && next <= rows.length ? next : undefined,
    isMasked: scope.isMasked,
    args: argsOf(sheet),
  });
  return {
    replies: [reply],
    session: {
      ...session,
      ...(session.sheet && { sheet: { ksh: session.sheet.ksh, form: session.sheet.form, rests: true } }),
      reviewing: {
        ...{ ksh: scope.ksh, form: form.id, edition: edition.number },
        remarks: isSame ? reviewing.remarks : {},
      },
    },
    uses: true,
    audit: [lookedAt(sheet, page)],
  };
}

function pageOf(rows: readonly SentRow[], from: number): SentRow[] {
  const page: SentRow[] = [];
  let letters = 0;
  for (const row of rows.slice(from - 1, from - 1 + ROWS_AT_ONCE)) {
    letters += row.label.length + row.value.length;
    if (page.length > 0 && letters > LETTERS_AT_ONCE) break;
    page.push(row);
  }
  return page;
}

/** Only names of fields. */
function lookedAt({ form, scope, edition }: SentSheet, rows: readonly SentRow[]): Noted {
  const places = rows.filter(({ isPersonal }) => isPersonal).map(({ path }) => path);
  const object = `${form.id} ${edition.receipt}: ${places.join(', ')}`;
  return { action: 'see-sheet', municipality: scope.ksh, object, result: scope.isMasked ? 'masked' : 'done' };
}

export function rowsIn(desk: Desk, { form, edition, scope }: SentSheet): SentRow[] {
  return rowsOf(form, edition.answers, { circumstances: answerCircumstances(desk)(), isMasked: scope.isMasked });
}

/** Which sending is decided about: a button for an older one decides nothing. */
export function argsOf({ scope, form, edition }: SentSheet): Record<string, string> {
  return { ksh: scope.ksh, form: form.id, edition: String(edition.number) };
}

/** Tells whether the remarks that are sent are those that were shown. */
export function sumOf(remarks: Readonly<Record<string, string>>): string {
  return hash('sha256', JSON.stringify(Object.entries(remarks).sort())).slice(0, 16);
}

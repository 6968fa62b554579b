// "mi változott": between the last two sendings, or between what stands in the sheet and what was sent last; "előzmény 12", "ki írta": who
// wrote an answer, when, and what stood there before. Both are read under a Scope, and noted.
import { differences, itemTitle, shown } from '../../dialogs/differences';
import type { Edition } from '../../dialogs/editions';
import type { Form } from '../../dialogs/form';
import { fieldAt } from '../../dialogs/sheet';
import { type SeenQuestion, viewOf } from '../../dialogs/view';
import { fold } from '../../knowledge/hungarian/fold';
import { authorize } from '../access/authorize';
import { peoplePartition, personRecord } from '../access/person';
import { activeMunicipality, placeIn } from '../access/places';
import { permission } from '../access/roles';
import type { Standing } from '../access/standing';
import { answerCircumstances } from '../answer-circumstances';
import { draftOn } from '../draft';
import type { Session } from '../session';
import { type InSheet, lookedAt } from '../sheets/outcomes';
import { formNamed, type NamedSheet, reached } from '../sheets/reaching';
import { sentSheet } from '../sheets/review/sent-sheet';
import { changedSince, maskedDifferences, personalIn } from '../sheets/sending/changed-since';
import { resting } from '../sheets/sending/sent-told';
import { sinceKnown } from '../sheets/sending/since-known';
import { onTheWay, readEdition, type SheetAtHand } from '../sheets/sheet-at-hand';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { refused } from './at-place';
import { rowsOf } from './check-sheet';
import type { Desk, Handler, Outcome } from './handler';
import { says } from './says';

export function sheetHistory(desk: Desk): Handler {
  const name = 'sheet-history';
  return {
    name,
    async handle(turn, session, asker) {
      const asked = askedIn(turn, session, asker);
      if (!asked) return undefined;
      if (session.reviewing) {
        if (asked.kind === 'changes') return changesReviewed(desk, session, asker);
        return { replies: [texts.historyNotReviewed], session };
      }
      const sheet = session.sheet ?? sheetOf(desk, session, asker);
      if (!sheet) return undefined;
      const result = await reached(desk, sheet, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const hand = onTheWay(result.hand, result.hand.whole, desk);
      const inSheet = { hand, session, asker };
      const isUnsent = hand.sheet.head.value.edition === 0;
      if (asked.kind === 'changes' && isUnsent) return sinceKnown({ ...inSheet, hand: result.hand });
      return asked.kind === 'changes' ? changesTold(desk, inSheet) : historyTold(desk, inSheet, asked.row);
    },
  };
}

type Asked = { kind: 'changes' } | { kind: 'history'; row: number | undefined };

/** Of anybody else these are questions to the handbook. */
function askedIn(turn: Turn, session: Session, { grants }: Standing): Asked | undefined {
  if (turn.conversation.scope !== 'personal' || session.filling || turn.kind !== 'message' || turn.press)
    return undefined;
  const isTheirs = session.reviewing || grants.some(({ role }) => permission(role, 'edit-sheet') !== 'no');
  if (!isTheirs) return undefined;
  if (says(turn, texts.whatChangedWords)) return { kind: 'changes' };
  const written = texts.historyOf.exec(
    fold(turn.text)
      .trim()
      .replace(/[.?!]+$/, ''),
  );
  const row = written?.[1] ?? written?.[2];
  return written && (session.sheet ?? session.reviewing)
    ? { kind: 'history', row: row === undefined ? undefined : Number(row) }
    : undefined;
}

function sheetOf(desk: Desk, session: Session, asker: Standing): NamedSheet | undefined {
  const place = activeMunicipality(asker, session.active, desk.register);
  return place && { ksh: place.ksh, form: 'contact-sheet' };
}

async function changesTold(desk: Desk, { hand, session }: InSheet): Promise<Outcome> {
  const { whole, sheet, scope, municipality, circumstances, last } = hand;
  const { edition } = sheet.head.value;
  const looked = (rows: ReturnType<typeof changedSince>) => lookedAt(hand, personalIn(whole, rows));
  if (last) {
    const rows = changedSince(hand, last);
    const reply = texts.sheetDifferences({
      municipality,
      older: last.receipt,
      newer: undefined,
      rows,
      isMasked: false,
    });
    return { replies: [reply], session: resting(session, hand), uses: true, ...looked(rows) };
  }
  const [newer, older] = await Promise.all(
    [edition, edition - 1].map((number) => readEdition(desk.store, scope, whole, number)),
  );
  if (!newer) throw new Error(`edition ${edition} of ${whole.id} is missing`);
  if (!older) {
    return {
      replies: [texts.onlyOneSending(municipality, newer.receipt)],
      session: resting(session, hand),
      uses: true,
    };
  }
  const rows = differences(whole, older.answers, newer.answers, circumstances);
  const between = { older: older.receipt, newer: newer.receipt };
  const reply = texts.sheetDifferences({ municipality, ...between, rows, isMasked: false });
  return { replies: [reply], session: resting(session, hand), uses: true, ...looked(rows) };
}

/** For a reviewer only what was sent is compared. */
async function changesReviewed(desk: Desk, session: Session, asker: Standing): Promise<Outcome> {
  const { reviewing, ...without } = session;
  const municipality = desk.register.byKsh(reviewing?.ksh ?? '');
  const form = formNamed(desk, reviewing?.form ?? '');
  const verdict = authorize(asker, 'review-sheet', municipality && placeIn(desk.register, municipality.ksh));
  if (!verdict.allow || !municipality || !form) {
    return refused('sheet-history', without, verdict.allow ? 'no-such-sheet' : verdict.reason, municipality);
  }
  const { scope } = verdict;
  const sheet = await sentSheet(desk.store, { scope, form, municipality });
  if (!sheet) return refused('sheet-history', without, 'no-such-sheet', municipality);
  const { edition, before } = sheet;
  if (!before) return { replies: [texts.firstSending(municipality, edition.receipt)], session, uses: true };
  const all = differencesOf(form, before, edition, desk);
  const rows = scope.isMasked ? maskedDifferences(form, all) : all;
  const reply = texts.sheetDifferences({
    ...{ municipality, older: before.receipt, newer: edition.receipt, rows },
    isMasked: scope.isMasked,
  });
  const object = `${form.id} ${edition.receipt}: ${personalIn(form, all).join(', ')}`;
  const result = scope.isMasked ? 'masked' : 'done';
  return {
    replies: [reply],
    session,
    uses: true,
    audit: [{ action: 'see-sheet', municipality: scope.ksh, object, result }],
  };
}

function differencesOf(form: Form, older: Edition, newer: Edition, desk: Desk) {
  return differences(form, older.answers, newer.answers, answerCircumstances(desk)());
}

async function historyTold(desk: Desk, { hand, session }: InSheet, row: number | undefined): Promise<Outcome> {
  const rows = rowsOf(hand);
  const shownNow = row === undefined ? session.sheet?.shown?.path : rows[row - 1]?.path;
  const one = shownNow === undefined ? undefined : viewOf(hand.form, hand.filling).questions.get(shownNow);
  const { municipality, sheet, scope, whole } = hand;
  const isAsking = session.sheet && !session.sheet.rests;
  const after = isAsking ? session : { ...session, ...resting(session, hand) };
  if (!one) return { replies: [texts.historyHow(municipality, rows.length)], session: after, uses: true };
  const field = fieldAt(sheet.fields, one.path)?.value;
  const all = field ? [field, ...field.history] : [];
  const onces = await Promise.all(all.map((each) => onceOf(desk, hand, one, each)));
  const [now, ...before] = onces;
  const audit = [
    { action: 'see-history', municipality: scope.ksh, object: `${whole.id}: ${one.path}`, result: 'done' },
  ];
  const reply = texts.fieldHistory({ municipality, where: titleOf(hand, one), now, before });
  return { replies: [reply], session: after, uses: true, audit };
}

async function onceOf(
  { store }: Desk,
  { circumstances }: SheetAtHand,
  { question }: SeenQuestion,
  { answer, by, at }: { answer: Parameters<typeof shown>[1]; by: string; at: number },
) {
  const { name } = by === '' ? {} : await draftOn(store, peoplePartition).read(personRecord(by));
  return { value: shown(question, answer, circumstances) ?? '', name, at };
}

function titleOf(
  { form, filling, circumstances }: SheetAtHand,
  { section, item, question, adds }: SeenQuestion,
): string {
  const title = form.sections[section]?.title ?? '';
  if (item === undefined || adds) return `${title}, ${question.label}`;
  const known = Object.fromEntries(Object.entries(filling.known ?? {}).map(([path, { value }]) => [path, value]));
  return `${title}, ${itemTitle(form, { ...known, ...filling.answers }, section, item, circumstances)}, ${question.label}`;
}

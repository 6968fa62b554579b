// While something that was sent is being reviewed: "12: a telefonszám hiányos" is noted and shown back, "visszaküldöm" returns it with that,
// "elfogadom" accepts it. What it rests on is looked at again at that moment: the first decision is the only one.
import { z } from 'zod';
import { lineOf } from '../../dialogs/answer-kinds/typed';
import { accepted, type Moved, returned } from '../../dialogs/sheet-states';
import { fold } from '../../knowledge/hungarian/fold';
import { authorize } from '../access/authorize';
import { placeIn } from '../access/places';
import type { Standing } from '../access/standing';
import type { Session } from '../session';
import { formNamed, namedSheet } from '../sheets/reaching';
import { decision, toldOf } from '../sheets/review/reviewing';
import { type SentSheet, sentSheet } from '../sheets/review/sent-sheet';
import { readSheet } from '../sheets/sheet-records';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import { refused } from './at-place';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';
import { argsOf, decidedAlready, namesOf, reviewed, rowsIn, sumOf } from './review-sheet';
import { says } from './says';

/** So that all of them fit into one message. */
const MOST_REMARKS = 40;
const LONGEST_REMARK = 300;

const decided = namedSheet.extend({ edition: z.coerce.number().int(), sum: z.string().optional() });

type Asked =
  | { kind: 'accept' | 'return'; press: z.infer<typeof decided> }
  | { kind: 'accepts' | 'returns' | 'cancels' | 'again' }
  | { kind: 'rows'; from: number }
  | { kind: 'drops'; number: number }
  | { kind: 'remarks'; lines: { number: number; text: string }[] };

export function reviewRemarks(desk: Desk): Handler {
  const name = 'review-sheet';
  return personally({
    name,
    async handle(turn, session, asker) {
      const asked = askedIn(turn, session);
      const named = asked && ('press' in asked ? asked.press : session.reviewing);
      if (!asked || !named) return undefined;
      const { reviewing: _, ...without } = session;
      const municipality = desk.register.byKsh(named.ksh);
      const form = formNamed(desk, named.form);
      const verdict = authorize(asker, 'review-sheet', municipality && placeIn(desk.register, named.ksh));
      if (!verdict.allow || !municipality || !form) {
        return refused(name, without, verdict.allow ? 'no-such-sheet' : verdict.reason, municipality);
      }
      const sheet = await sentSheet(desk.store, { scope: verdict.scope, form, municipality });
      if (!sheet) return refused(name, without, 'no-such-sheet', municipality);
      if (sheet.head.value.state !== 'sent') {
        const audit = [{ ...notedOf(sheet), result: 'refused', reason: 'state' }];
        return { replies: [decidedAlready(sheet)], session: without, uses: true, audit };
      }
      if (sheet.edition.number !== named.edition) {
        return reviewed(desk, sheet, without, 1, [texts.sentAnew(namesOf(sheet))]);
      }
      return 'press' in asked
        ? decidedOutcome(desk, sheet, asked, { session, asker })
        : spoken(desk, sheet, asked, session);
    },
  });
}

function notedOf({ form, scope, edition }: SentSheet) {
  return { action: 'review-sheet', municipality: scope.ksh, object: `${form.id}: ${edition.receipt}` };
}

function askedIn(turn: Turn, session: Session): Asked | undefined {
  const accept = actOf(turn, 'review-accept', decided);
  if (accept) return { kind: 'accept', press: accept };
  const back = actOf(turn, 'review-return', decided);
  if (back) return { kind: 'return', press: back };
  const { reviewing, filling, requesting, naming, sheet } = session;
  const isElsewhere = filling ?? requesting ?? naming ?? (sheet && !sheet.rests);
  if (!reviewing || isElsewhere || turn.kind !== 'message' || turn.press) return undefined;
  if (says(turn, texts.cancelWords)) return { kind: 'cancels' };
  if (says(turn, texts.acceptWords)) return { kind: 'accepts' };
  if (says(turn, texts.returnWords)) return { kind: 'returns' };
  if (says(turn, texts.reviewAgainWords)) return { kind: 'again' };
  return numbered(turn.text);
}

function numbered(text: string): Asked | undefined {
  const words = fold(text).trim();
  const from = texts.rowsFrom.exec(words)?.[1];
  if (from) return { kind: 'rows', from: Number(from) };
  const [, one, other] = texts.dropRemark.exec(words) ?? [];
  if (one ?? other) return { kind: 'drops', number: Number(one ?? other) };
  const typed = text.split(/\r?\n/).map((line) => line.trim());
  const lines = typed.filter(Boolean).map((line) => texts.remarkLine.exec(line));
  // "3 nap múlva is jó?" is no remark.
  const isQuestion = text.trim().endsWith('?') && !/^\s*\d+\s*[.:)]/.test(text);
  if (lines.length === 0 || lines.some((line) => line === null) || isQuestion) return undefined;
  return {
    kind: 'remarks',
    lines: lines.map((line) => ({
      number: Number(line?.[1]),
      text: lineOf(line?.[2] ?? '').replace(texts.rowWord, ''),
    })),
  };
}

function spoken(desk: Desk, sheet: SentSheet, asked: Exclude<Asked, { press: unknown }>, session: Session): Outcome {
  const remarks = session.reviewing?.remarks ?? {};
  switch (asked.kind) {
    case 'cancels': {
      const { reviewing: _, ...without } = session;
      return { replies: [texts.reviewCancelled(namesOf(sheet))], session: without, uses: true };
    }
    case 'accepts':
      return reallyAccept(sheet, session);
    case 'again':
      return reviewed(desk, sheet, session);
    case 'rows':
      return reviewed(desk, sheet, session, asked.from);
    case 'returns':
      return shownBack(desk, sheet, remarks, session);
    case 'drops':
      return dropped(desk, sheet, asked.number, session);
    case 'remarks':
      return noted(desk, sheet, asked.lines, session);
  }
}

function reallyAccept(sheet: SentSheet, session: Session): Outcome {
  const remarks = Object.keys(session.reviewing?.remarks ?? {}).length;
  return {
    replies: [texts.reallyAccept({ ...namesOf(sheet), remarks, args: argsOf(sheet) })],
    session,
    uses: true,
  };
}

function noted(desk: Desk, sheet: SentSheet, lines: { number: number; text: string }[], session: Session): Outcome {
  const rows = rowsIn(desk, sheet);
  const remarks = { ...session.reviewing?.remarks };
  const before: string[] = [];
  for (const { number, text } of lines) {
    const path = rows[number - 1]?.path;
    if (path === undefined) before.push(texts.noSuchRow(number, rows.length));
    else if (text.length > LONGEST_REMARK) before.push(texts.remarkTooLong(number, LONGEST_REMARK));
    else if (!Object.hasOwn(remarks, path) && Object.keys(remarks).length >= MOST_REMARKS) {
      before.push(texts.tooManyRemarks(MOST_REMARKS));
      break;
    } else remarks[path] = text;
  }
  return shownBack(desk, sheet, remarks, session, before);
}

function dropped(desk: Desk, sheet: SentSheet, number: number, session: Session): Outcome {
  const rows = rowsIn(desk, sheet);
  const path = rows[number - 1]?.path ?? '';
  const { [path]: gone, ...remarks } = session.reviewing?.remarks ?? {};
  const said = gone === undefined ? texts.noSuchRemark(number) : texts.remarkDropped(number);
  return shownBack(desk, sheet, remarks, session, [said]);
}

function shownBack(
  desk: Desk,
  sheet: SentSheet,
  remarks: Readonly<Record<string, string>>,
  session: Session,
  before: readonly string[] = [],
): Outcome {
  const { ksh, form, edition } = argsOf(sheet);
  const reviewing = { ksh: ksh ?? '', form: form ?? '', edition: Number(edition), remarks: { ...remarks } };
  const shown = remarksShown(desk, sheet, remarks);
  const args = { ...argsOf(sheet), sum: sumOf(remarks) };
  const names = namesOf(sheet);
  const reply =
    shown.length === 0
      ? texts.noRemarkYet({ ...names, before })
      : texts.remarksNoted({ ...names, remarks: shown, before, args });
  return { replies: [reply], session: { ...session, reviewing }, uses: true };
}

function remarksShown(desk: Desk, sheet: SentSheet, remarks: Readonly<Record<string, string>>) {
  return rowsIn(desk, sheet).flatMap(({ path, ...row }) => {
    const text = Object.hasOwn(remarks, path) ? remarks[path] : undefined;
    return text === undefined ? [] : [{ ...row, text }];
  });
}

async function decidedOutcome(
  desk: Desk,
  sheet: SentSheet,
  { kind, press }: Extract<Asked, { press: unknown }>,
  { session, asker }: { session: Session; asker: Standing },
): Promise<Outcome> {
  const { reviewing, ...without } = session;
  const names = namesOf(sheet);
  if (sheet.edition.by === asker.key) {
    const audit = [{ ...notedOf(sheet), result: 'refused', reason: 'own' }];
    return { replies: [texts.reviewNotOwn(names)], session: without, uses: true, audit };
  }
  const mover = { by: asker.key, at: desk.clock.now(), may: (action: string) => action === 'review-sheet' };
  const { form, scope } = sheet;
  const stored = await readSheet(desk.store, scope, form, { by: asker.key, at: mover.at });
  const told = await toldOf(desk, sheet);
  if (kind === 'accept') {
    const { head } = must(accepted(stored, mover));
    const change = decision(sheet, head, { as: 'accepted', told, reply: texts.yourSheetAccepted(names) });
    return { replies: [texts.sheetAccepted({ ...names, told: told.length })], session: without, uses: true, change };
  }
  const isThis = reviewing?.ksh === scope.ksh && reviewing.form === form.id && reviewing.edition === press.edition;
  const remarks = isThis ? reviewing.remarks : {};
  if (Object.keys(remarks).length === 0 || sumOf(remarks) !== press.sum) {
    return shownBack(desk, sheet, remarks, session, [texts.remarksChanged]);
  }
  const moved = returned(form, stored, mover, remarks);
  if (!moved.ok && moved.reason === 'not-asked') {
    return reviewed(desk, sheet, without, 1, [texts.formChangedMeanwhile]);
  }
  const { head } = must(moved);
  const shown = remarksShown(desk, sheet, remarks);
  const reply = texts.yourSheetReturned({ ...names, opens: form.startWords[0] ?? '', remarks: shown });
  return {
    replies: [texts.sheetReturned({ ...names, remarks: shown.length, told: told.length })],
    session: without,
    uses: true,
    change: decision(sheet, head, { as: 'returned', told, reply }),
  };
}

/** What could stand against it was looked at before, and the commit expects the head as it was read. */
function must(moved: Moved | { ok: false; reason: string }): Extract<Moved, { ok: true }> {
  if (!moved.ok) throw new Error(`a sheet that was read as sent cannot be decided about: ${moved.reason}`);
  return moved;
}

// A row of a sheet by its own button or its number: "rendben 3" is right, "módosítás 3" is asked again; and the rows that did not fit a card.
import { z } from 'zod';
import { readPath } from '../../dialogs/path';
import { versionAt } from '../../dialogs/sheet';
import { viewOf } from '../../dialogs/view';
import { fold } from '../../knowledge/hungarian/fold';
import type { Session } from '../session';
import { isInParts } from '../sheets/focus';
import { notTaken } from '../sheets/not-taken';
import { goingOn, type InSheet } from '../sheets/outcomes';
import { dueNow, isPressedAgain } from '../sheets/pressed-again';
import { formNamed, type NamedSheet, namedSheet, reached } from '../sheets/reaching';
import { placed, rowMeant } from '../sheets/row-meant';
import { rowConfirmed } from '../sheets/rows/row-confirmed';
import { isClosed, leadsOf, sentTold } from '../sheets/sending/sent-told';
import { asksStillSo, stillSoAsked, stillSoMark, stillSoUnclear } from '../sheets/sending/still-so';
import { onTheWay } from '../sheets/sheet-at-hand';
import { stepIn, sumOf } from '../sheets/step';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import { atField } from './amend-sheet';
import { checked } from './check-sheet';
import type { Desk, Handler, Outcome } from './handler';

const changing = namedSheet.extend({
  place: z.string(),
  version: z.coerce.number().int(),
  seen: z.string().exactOptional(),
});
const agreeing = namedSheet.extend({ place: z.string(), sum: z.string() });
const turning = namedSheet.extend({ from: z.coerce.number().int().min(0) });

type Asked =
  | ({ kind: 'change' } & z.infer<typeof changing>)
  | ({ kind: 'agree' } & z.infer<typeof agreeing>)
  | ({ kind: 'turn' } & z.infer<typeof turning>)
  | ({ kind: 'number'; isOk: boolean; number: number } & NamedSheet);

export function sheetRows(desk: Desk): Handler {
  const name = 'sheet-rows';
  return {
    name,
    async handle(turn, session, asker) {
      const asked = turn.conversation.scope === 'personal' ? askedIn(turn, session) : undefined;
      if (!asked) return undefined;
      const result = await reached(desk, sheetOf(desk, asked), { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const inSheet = { hand: result.hand, session, asker };
      if (asked.kind === 'number') return byNumber(desk, inSheet, asked);
      if (asked.kind === 'turn') return turned(desk, inSheet, asked.from);
      if (isClosed(inSheet.hand)) return closed(desk, inSheet, asked);
      if (await isPressedAgain(desk, result.hand.scope, turn)) return dueNow(desk, inSheet);
      return asked.kind === 'agree' ? rowConfirmed(desk, inSheet, asked) : askedAgain(desk, inSheet, asked);
    },
  };
}

function askedIn(turn: Turn, { sheet, filling, requesting, naming }: Session): Asked | undefined {
  if (filling) return undefined;
  const change = actOf(turn, 'sheet-row', changing);
  if (change) return { kind: 'change', ...change };
  const agree = actOf(turn, 'sheet-row-ok', agreeing);
  if (agree) return { kind: 'agree', ...agree };
  const turned = actOf(turn, 'sheet-rows', turning);
  if (turned) return { kind: 'turn', ...turned };
  const isTyped = turn.kind === 'message' && !turn.press && turn.attachments === 0 && turn.text.length <= LONGEST;
  if (!isTyped || sheet?.confirming === undefined || sheet.rests || requesting || naming) return undefined;
  const ok = texts.okRow.exec(fold(turn.text).trim())?.slice(1).find(Boolean);
  const number = ok === undefined ? rowMeant(turn.text) : Number(ok);
  if (!number) return undefined;
  return { kind: 'number', isOk: ok !== undefined, number, ksh: sheet.ksh, form: sheet.form };
}

const LONGEST = 40;

/** Of a form in parts one is in the section of the row. */
function sheetOf(desk: Desk, asked: Asked): NamedSheet {
  const { ksh, form: id } = asked;
  const form = formNamed(desk, id);
  const section = 'place' in asked && form && isInParts(form) ? readPath(asked.place)?.section : undefined;
  return { ksh, form: id, ...(section !== undefined && { section }) };
}

/** As the rows are numbered on the screen. */
function byNumber(
  desk: Desk,
  inSheet: InSheet,
  { isOk, number }: { isOk: boolean; number: number },
): Outcome | Promise<Outcome> | undefined {
  const { hand } = inSheet;
  if (asksStillSo(hand)) return isOk ? stillSoUnclear(inSheet) : undefined;
  const step = stepIn(hand);
  if (isClosed(hand) || step.kind !== 'confirm') return undefined;
  const row = placed(step.rows, number);
  if (!row) return goingOn(desk, inSheet, { before: [texts.rowNotThere(step.rows.length)] });
  if (!isOk) return goingOn(desk, inSheet, { at: row.path });
  return rowConfirmed(desk, inSheet, { place: row.path, sum: sumOf([row]) });
}

/** What was accepted is opened by its own rows, and by none that were shown before that. */
function closed(desk: Desk, inSheet: InSheet, asked: Extract<Asked, { place: string }>): Outcome | Promise<Outcome> {
  const { hand } = inSheet;
  if (!asksStillSo(hand)) return notTaken(sentTold(desk, inSheet), hand, 'state');
  const isOwn = asked.kind === 'change' && asked.seen === stillSoMark(hand) && isAsSeen(inSheet, asked);
  if (!isOwn) return notTaken(stillSoAsked(inSheet, { before: [texts.rowsAreOld] }), hand, 'state');
  return atField(desk, { ...inSheet, hand: onTheWay(hand, hand.whole, desk) }, asked.place);
}

const isAsSeen = ({ hand: { sheet } }: InSheet, { place, version }: { place: string; version: number }): boolean =>
  versionAt(sheet.fields, place) === version;

function askedAgain(desk: Desk, inSheet: InSheet, asked: { place: string; version: number }): Outcome {
  const { hand } = inSheet;
  if (!viewOf(hand.form, hand.filling).questions.has(asked.place)) {
    return notTaken(goingOn(desk, inSheet, { before: [texts.sheetNotAsked] }), hand, 'not-asked');
  }
  const before = isAsSeen(inSheet, asked) ? [] : [texts.rowNewer];
  return goingOn(desk, inSheet, { at: asked.place, before });
}

async function turned(desk: Desk, inSheet: InSheet, from: number): Promise<Outcome> {
  const { hand } = inSheet;
  if (asksStillSo(hand)) return stillSoAsked(inSheet, { from });
  const whole = onTheWay(hand, hand.whole, desk);
  return checked(desk, { ...inSheet, hand: whole }, await leadsOf(desk, whole), { from });
}

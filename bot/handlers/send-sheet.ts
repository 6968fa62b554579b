// "beküldöm": the lead sends the sheet and gets a receipt with a number; "módosítás": the lead opens a sent one again.

import { receiptOf } from '../../dialogs/editions';
import { itemPath } from '../../dialogs/path';
import { fieldAt, versionAt } from '../../dialogs/sheet';
import { sent } from '../../dialogs/sheet-states';
import { standingOf } from '../../dialogs/states';
import { viewOf } from '../../dialogs/view';
import { authorize } from '../access/authorize';
import { placeIn } from '../access/places';
import { recalled, writing } from '../records';
import type { Session } from '../session';
import { inFocus, isInParts } from '../sheets/focus';
import { goingOn, type InSheet } from '../sheets/outcomes';
import { overview } from '../sheets/overview';
import { namedSheet, reached } from '../sheets/reaching';
import { MOST_IN_A_YEAR, receiptNumber } from '../sheets/receipt-number';
import { isClosed, leadsOf, resting, sentTold } from '../sheets/sent-told';
import { onTheWay, type SheetAtHand } from '../sheets/sheet-at-hand';
import { municipalityPartition } from '../sheets/sheet-partition';
import { editionRecord, fieldRecord, headRecord, sentRecord } from '../sheets/sheet-records';
import { texts } from '../texts';
import { inWordsOfSurvey } from '../texts/survey';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import { dayOf } from './days';
import type { Desk, Handler, Outcome } from './handler';
import { says } from './says';

export function sendSheet(desk: Desk): Handler {
  const name = 'send-sheet';
  return {
    name,
    async handle(turn, session, asker) {
      const what = wordOf(turn, session);
      if (!what) return undefined;
      const result = await reached(desk, what.sheet, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const inSheet = { hand: onTheWay(result.hand, result.hand.whole, desk), session, asker };
      const isOpen = !isClosed(inSheet.hand);
      if (isOpen === what.reopens) return isOpen ? goingOn(desk, inSheet) : sentTold(desk, inSheet);
      const maySend = authorize(asker, 'submit-sheet', placeIn(desk.register, inSheet.hand.scope.ksh));
      if (!maySend.allow) return onlyTheLead(desk, inSheet, what.reopens);
      const lead = { ...inSheet, hand: { ...inSheet.hand, scope: maySend.scope } };
      const outcome = await (what.reopens ? reopened(desk, lead) : sentBy(desk, lead));
      return isInParts(lead.hand.form) && !what.reopens
        ? { ...outcome, replies: outcome.replies.map(inWordsOfSurvey) }
        : outcome;
    },
  };
}

function wordOf(turn: Turn, { sheet, filling }: Session) {
  if (turn.conversation.scope !== 'personal') return undefined;
  const pressed = actOf(turn, 'send-sheet', namedSheet);
  if (pressed) return { sheet: pressed, reopens: false };
  if (!sheet || filling) return undefined;
  if (says(turn, texts.sheetSendWords)) return { sheet, reopens: false };
  return says(turn, texts.sheetReopenWords) && sheet.rests ? { sheet, reopens: true } : undefined;
}

async function onlyTheLead(desk: Desk, { hand, session }: InSheet, reopens: boolean): Promise<Outcome> {
  const leads = await leadsOf(desk, hand);
  const told = reopens
    ? texts.onlyLeadReopens(hand.municipality, leads)
    : texts.onlyLeadSends(hand.municipality, leads);
  const reply = isInParts(hand.form) ? inWordsOfSurvey(told) : told;
  const audit = [
    { action: 'send-sheet', municipality: hand.scope.ksh, object: hand.whole.id, result: 'refused', reason: 'role' },
  ];
  return { replies: [reply], session: resting(session, hand), uses: true, audit };
}

async function sentBy(desk: Desk, inSheet: InSheet): Promise<Outcome> {
  const { hand, session, asker } = inSheet;
  const { whole, sheet, scope, municipality, circumstances } = hand;
  const partition = municipalityPartition(scope);
  const at = desk.clock.now();
  const year = dayOf(at).slice(0, 4);
  const sentOf = sentRecord(year);
  const list = recalled(sentOf, await desk.store.read(partition, [sentOf.key]));
  const count = list.value.sent.length + 1;
  if (count > MOST_IN_A_YEAR) return { replies: [texts.tooManySent(municipality)], session, uses: true };
  const receipt = receiptNumber(municipality, year, count);
  const mover = { by: asker.key, at, may: (action: string) => action !== 'review-sheet' };
  const done = sent(whole, sheet, mover, { receipt, circumstances });
  if (!done.ok) return done.reason === 'lacking' ? lacking(inSheet) : sentTold(desk, inSheet);
  const { head, edition } = done;
  const before = await lastEdition(desk, hand);
  const { title, answered, changed } = receiptOf(whole, edition, before);
  const reply = texts.sheetReceipt({ municipality, title, receipt, at, answered, changed: changed?.length });
  const object = `${whole.id}: ${receipt}`;
  return {
    replies: [reply],
    session: resting(session, hand),
    uses: true,
    change: {
      partition,
      writes: [
        writing(headRecord(whole), head, sheet.head.version),
        writing(editionRecord(whole, edition.number), edition, 0),
        writing(sentOf, { sent: [...list.value.sent, { form: whole.id, edition: edition.number }] }, list.version),
      ],
      expects: restsOn(hand),
      audit: [{ action: 'send-sheet', municipality: scope.ksh, object, result: 'done' }],
    },
  };
}

async function lastEdition({ store }: Desk, { whole, sheet, scope }: SheetAtHand) {
  const kind = editionRecord(whole, sheet.head.value.edition);
  return recalled(kind, await store.read(municipalityPartition(scope), [kind.key])).value;
}

/** What is sent is what stands there: every answer as it was read, every open question still open, and nobody new in it. */
function restsOn({ whole, sheet, filling }: SheetAtHand): { key: string; version: number }[] {
  const view = viewOf(whole, filling);
  const groups = Object.keys(whole.sections).filter((name) => whole.sections[name]?.repeats);
  const open = [...view.questions.keys(), ...groups.map((name) => itemPath(name, view.freeItem(name)))];
  const paths = new Set([...Object.keys(sheet.fields), ...open.filter((path) => !fieldAt(sheet.fields, path))]);
  return [...paths].map((path) => ({ key: fieldRecord(whole, path).key, version: versionAt(sheet.fields, path) }));
}

function lacking({ hand, session }: InSheet): Outcome {
  const { whole, filling, circumstances, municipality } = hand;
  const standing = standingOf(whole, filling, circumstances);
  const lines = [
    ...standing.lacking.map(({ section, missing, toConfirm }) =>
      texts.sheetLacksIn(section.title, missing.length, toConfirm),
    ),
    ...standing.blocking.map(({ sentence }) => sentence),
  ];
  const [first] = standing.lacking;
  const lackingIn = first ? inFocus(hand, first.name) : hand;
  return { replies: [texts.sheetLacks(municipality, lines)], session: resting(session, lackingIn), uses: true };
}

/** The last edition stays in force until it is sent again. */
async function reopened(desk: Desk, inSheet: InSheet): Promise<Outcome> {
  const { hand, asker } = inSheet;
  const { whole, sheet, scope } = hand;
  const moved = { by: asker.key, at: desk.clock.now() };
  const head = { ...sheet.head.value, state: 'amending' as const, moved };
  const kind = headRecord(whole);
  const after = { ...hand, sheet: { ...sheet, head: { value: head, version: sheet.head.version + 1 } } };
  const said = isInParts(hand.form) ? texts.surveyReopened : texts.sheetReopened;
  const outcome = isInParts(hand.form)
    ? await overview(desk, { ...inSheet, hand: after }, { before: [said] })
    : goingOn(desk, { ...inSheet, hand: after }, { before: [said] });
  return {
    ...outcome,
    change: {
      partition: municipalityPartition(scope),
      writes: [writing(kind, head, sheet.head.version)],
      audit: [{ action: 'reopen-sheet', municipality: scope.ksh, object: whole.id, result: 'done' }],
    },
  };
}

// "beküldöm": the lead sends the sheet and gets a receipt with a number; from then on it waits for a review.

import { receiptOf } from '../../dialogs/editions';
import { sent } from '../../dialogs/sheet-states';
import { standingOf } from '../../dialogs/states';
import { authorize } from '../access/authorize';
import { placeIn } from '../access/places';
import { recalled, writing } from '../records';
import type { Session } from '../session';
import { inFocus } from '../sheets/focus';
import type { InSheet } from '../sheets/outcomes';
import { namedSheet, reached } from '../sheets/reaching';
import { restsOn } from '../sheets/rests-on';
import { listing } from '../sheets/review/waiting-sheets';
import { amendingOver } from '../sheets/sending/amending';
import { MOST_IN_A_YEAR, receiptNumber } from '../sheets/sending/receipt-number';
import { isClosed, leadsOf, resting, sentTold } from '../sheets/sending/sent-told';
import { onTheWay, readEdition } from '../sheets/sheet-at-hand';
import { municipalityPartition } from '../sheets/sheet-partition';
import { editionRecord, headRecord, sentRecord } from '../sheets/sheet-records';
import { texts } from '../texts';
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
      if (isClosed(inSheet.hand)) return sentTold(desk, inSheet);
      const maySend = authorize(asker, 'submit-sheet', placeIn(desk.register, inSheet.hand.scope.ksh));
      if (!maySend.allow) return onlyTheLead(desk, inSheet);
      const ended = await amendingOver(desk, inSheet);
      if (ended) return ended;
      return sentBy(desk, { ...inSheet, hand: { ...inSheet.hand, scope: maySend.scope } });
    },
  };
}

function wordOf(turn: Turn, { sheet, filling }: Session) {
  if (turn.conversation.scope !== 'personal') return undefined;
  const pressed = actOf(turn, 'send-sheet', namedSheet);
  if (pressed) return { sheet: pressed };
  return sheet && !filling && says(turn, texts.sheetSendWords) ? { sheet } : undefined;
}

async function onlyTheLead(desk: Desk, { hand, session }: InSheet): Promise<Outcome> {
  const reply = texts.onlyLeadSends(hand, await leadsOf(desk, hand));
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
  const before = await readEdition(desk.store, scope, whole, sheet.head.value.edition);
  const { answered, changed } = receiptOf(whole, edition, before);
  const reply = texts.sheetReceipt({ municipality, form: whole, receipt, at, answered, changed: changed?.length });
  const object = `${whole.id}: ${receipt}`;
  return {
    replies: [reply],
    receipt: texts.sentReceipt({ municipality, form: whole, at, receipt }),
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
      mail: [listing({ ksh: scope.ksh, form: whole.id, edition: edition.number, receipt, at }, true)],
    },
  };
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
  return {
    replies: [texts.sheetLacks(municipality, lines, standing.lacking.length === 0)],
    session: resting(session, lackingIn),
    uses: true,
  };
}

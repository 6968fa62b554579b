// "adatlap", "gyors adatlap": the sheet of the municipality that is spoken of goes on where it is; and a number on a receipt shows what was sent.
import type { Edition } from '../../dialogs/editions';
import type { Form } from '../../dialogs/form';
import { formById } from '../../dialogs/forms/register';
import { filledIn, toConfirm } from '../../dialogs/progress';
import { authorize, type Scope } from '../access/authorize';
import { placeIn } from '../access/places';
import { recalled } from '../records';
import type { Session } from '../session';
import { goingOn, lookedAt } from '../sheets/outcomes';
import { sheetForms } from '../sheets/reaching';
import { type ReadNumber, readReceiptNumber } from '../sheets/receipt-number';
import { isClosed, sentTold } from '../sheets/sent-told';
import { type SheetAtHand, sheetAtHand } from '../sheets/sheet-at-hand';
import { municipalityPartition } from '../sheets/sheet-partition';
import { editionRecord, sentRecord } from '../sheets/sheet-records';
import { texts } from '../texts';
import { atPlace, refused, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';
import { reviewedByNumber } from './review-sheet';

export function openSheet(desk: Desk): Handler[] {
  const openers = sheetForms.map((form) => {
    const asked = { name: `open-${form.id}`, action: 'edit-sheet', words: form.startWords, isTopic: true } as const;
    return atPlace(desk, asked, (shown) => opened(desk, form, shown));
  });
  return [...openers, byNumber(desk)];
}

async function opened(desk: Desk, form: Form, { session, asker, scope, municipality }: Shown): Promise<Outcome> {
  const hand = await sheetAtHand(desk, { scope, form, municipality, asker });
  if (isClosed(hand)) return sentTold(desk, { hand, session, asker });
  const isNew = Object.keys(hand.sheet.fields).length === 0;
  // The short way shows what is known: without anything it begins as the whole does.
  const { opening } = toConfirm(form, hand.filling).length > 0 ? form : hand.whole;
  const remarks = Object.keys(hand.filling.remarks ?? {}).length;
  const before = remarks > 0 ? texts.sheetReturnedOpening(remarks) : isNew ? opening : texts.sheetGoesOn;
  return goingOn(desk, { hand, session }, { before: [before] });
}

function byNumber(desk: Desk): Handler {
  const name = 'open-receipt';
  return personally({
    name,
    async handle(turn, session, asker) {
      if (turn.kind !== 'message' || turn.press) return undefined;
      const read = readReceiptNumber(turn.text, desk.register);
      if (!read) return undefined;
      const { municipality } = read;
      const waits =
        municipality && (await reviewedByNumber(desk, municipality, { receipt: read.number, session, asker }));
      if (waits) return waits;
      const verdict = authorize(asker, 'see-contacts', municipality && placeIn(desk.register, municipality.ksh));
      if (!verdict.allow || !municipality) {
        return refused(name, session, verdict.allow ? 'no-such-place' : verdict.reason, municipality);
      }
      const found = await editionOf(desk, verdict.scope, read);
      if (!found) return refused(name, session, 'no-such-number', municipality);
      const hand = await sheetAtHand(desk, { scope: verdict.scope, form: found.form, municipality, asker });
      return shownEdition(hand, found.edition, session);
    },
  });
}

async function editionOf({ store }: Desk, scope: Scope, { year, count }: ReadNumber) {
  const partition = municipalityPartition(scope);
  const list = sentRecord(year);
  const one = recalled(list, await store.read(partition, [list.key])).value.sent[count - 1];
  const form = one && formById(one.form);
  const kind = form && editionRecord(form, one.edition);
  const edition = kind && recalled(kind, await store.read(partition, [kind.key])).value;
  return edition && { form, edition };
}

/** Whoever sees people masked sees them by their number in the sheet. */
function shownEdition(hand: SheetAtHand, { answers, receipt, at }: Edition, session: Session): Outcome {
  const { form, municipality, scope, circumstances, sheet } = hand;
  const { isMasked } = scope;
  const filled = filledIn(form, { answers });
  const rows = filled.map(({ question: { label, kind }, section, item, value }) => ({
    label: item ? `${item.slice(1)}. ${form.sections[section]?.repeats?.one ?? section}, ${label}` : label,
    value: isMasked && kind.class === 'personal' ? texts.hiddenValue : kind.show(value, circumstances),
  }));
  const personal = filled.filter(({ question }) => question.kind.class === 'personal').map(({ path }) => path);
  const isLast = sheet.head.value.receipt === receipt;
  const reply = texts.sheetByNumber({ municipality, title: form.title, receipt, at, isMasked, isLast, rows });
  const { audit = [] } = lookedAt(hand, personal);
  const noted = audit.map((each) => ({ ...each, result: isMasked ? 'masked' : 'done' }));
  return { replies: [reply], session, uses: true, ...(noted.length > 0 && { audit: noted }) };
}

// "adatlap", "gyors adatlap": the sheet of the municipality that is spoken of goes on where it is; and a number on a receipt shows what was sent.
import type { Form } from '../../dialogs/form';
import { formById } from '../../dialogs/forms/register';
import { filledIn, toConfirm } from '../../dialogs/progress';
import { authorize } from '../access/authorize';
import { placeIn } from '../access/places';
import { recalled } from '../records';
import { goingOn, lookedAt } from '../sheets/outcomes';
import { sheetForms } from '../sheets/reaching';
import { readReceiptNumber } from '../sheets/receipt-number';
import { isClosed, sentTold } from '../sheets/sent-told';
import { sheetAtHand } from '../sheets/sheet-at-hand';
import { municipalityPartition } from '../sheets/sheet-partition';
import { editionRecord, sentRecord } from '../sheets/sheet-records';
import type { whereIs } from '../sheets/shown-step';
import { texts } from '../texts';
import { atPlace, refused, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';

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
  return goingOn(desk, { hand, session }, { before: [isNew ? opening : texts.sheetGoesOn] });
}

function byNumber(desk: Desk): Handler {
  const name = 'open-receipt';
  return personally({
    name,
    async handle(turn, session, asker) {
      if (turn.kind !== 'message' || turn.press) return undefined;
      const read = readReceiptNumber(turn.text, desk.register);
      if (!read) return undefined;
      const { municipality, number, year, count } = read;
      const verdict = authorize(asker, 'see-contacts', municipality && placeIn(desk.register, municipality.ksh));
      if (!verdict.allow || !municipality) {
        return refused(name, session, verdict.allow ? 'no-such-place' : verdict.reason, municipality);
      }
      const { scope } = verdict;
      const partition = municipalityPartition(scope);
      const sentOf = sentRecord(year);
      const one = recalled(sentOf, await desk.store.read(partition, [sentOf.key])).value.sent[count - 1];
      const form = one && formById(one.form);
      const kind = one && form && editionRecord(form, one.edition);
      const edition = kind && recalled(kind, await desk.store.read(partition, [kind.key])).value;
      if (!edition || !form) return refused(name, session, 'no-such-number', municipality);
      const hand = await sheetAtHand(desk, { scope, form, municipality, asker });
      const filled = filledIn(form, { answers: edition.answers });
      const rows = filled.map(({ question, section, item, value }) => ({
        label: item ? `${sectionLabel(hand, section, item)}, ${question.label}` : question.label,
        value:
          scope.isMasked && question.kind.class === 'personal'
            ? texts.hiddenValue
            : question.kind.show(value, hand.circumstances),
      }));
      const personal = filled.filter(({ question }) => question.kind.class === 'personal').map(({ path }) => path);
      const isLast = hand.sheet.head.value.receipt === number;
      const { isMasked } = scope;
      const { title } = form;
      const reply = texts.sheetByNumber({
        municipality,
        title,
        receipt: number,
        at: edition.at,
        isMasked,
        isLast,
        rows,
      });
      return { replies: [reply], session, uses: true, ...lookedAt(hand, personal) };
    },
  });
}

/** By its number: its name may be hidden. */
function sectionLabel({ form }: Parameters<typeof whereIs>[0], section: string, item: string): string {
  return `${item.slice(1)}. ${form.sections[section]?.repeats?.one ?? section}`;
}

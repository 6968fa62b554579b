// "adatlap", "gyors adatlap": the sheet of the municipality that is spoken of goes on where it is; and a number on a receipt shows what was sent.
import type { Edition } from '../../dialogs/editions';
import type { Form } from '../../dialogs/form';
import { filledIn, toConfirm } from '../../dialogs/progress';
import { authorize, type Scope } from '../access/authorize';
import { placeIn } from '../access/places';
import { recalled, writing } from '../records';
import type { Session } from '../session';
import { focusIn, isInParts } from '../sheets/focus';
import { goingOn, lookedAt } from '../sheets/outcomes';
import { sheetForms } from '../sheets/reaching';
import { overview } from '../sheets/sections/overview';
import { sectionsSent } from '../sheets/sections/section-sent';
import { type ReadNumber, readReceiptNumber } from '../sheets/sending/receipt-number';
import { isClosed, sentTold } from '../sheets/sending/sent-told';
import { asksStillSo, stillSoAsked } from '../sheets/sending/still-so';
import { type SheetAtHand, sheetAtHand } from '../sheets/sheet-at-hand';
import { municipalityPartition } from '../sheets/sheet-partition';
import { editionRecord, headRecord, sentRecord } from '../sheets/sheet-records';
import { texts } from '../texts';
import { drawsForms } from '../turn';
import { atPlace, refused, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';
import { reviewedByNumber } from './review-sheet';
import { sheetsOfOthers } from './sheets-of-others';

export function openSheet(desk: Desk): Handler[] {
  const openers = sheetForms(desk).map((form) => {
    const words = isInParts(form)
      ? { words: texts.surveyWords, wordsBeforeName: texts.surveyWordsBeforeName }
      : { words: form.startWords };
    const asked = { name: `open-${form.id}`, action: 'edit-sheet', ...words, isTopic: true } as const;
    return atPlace(desk, asked, (shown) => opened(desk, form, shown));
  });
  return [...openers, sheetsOfOthers(desk), byNumber(desk)];
}

async function opened(desk: Desk, form: Form, { turn, session, asker, scope, municipality }: Shown): Promise<Outcome> {
  const found = await sheetAtHand(desk, { scope, form, municipality, asker });
  const hand = { ...found, focus: focusIn(form, { ksh: scope.ksh, form: form.id }, session) };
  if (asksStillSo(hand)) return stillSoAsked({ hand, session });
  if (isClosed(hand)) return sentTold(desk, { hand, session, asker });
  const isNew = Object.keys(hand.sheet.fields).length === 0;
  const renewed = renewedHead(hand);
  if (renewed) {
    const inSheet = { hand: renewed.hand, session, asker };
    const before = [texts.newVersion(form)];
    const outcome = await (isInParts(form) ? overview(desk, inSheet, { before }) : goingOn(desk, inSheet, { before }));
    return { ...outcome, change: renewed.change };
  }
  // The short way shows what is known: without anything it begins as the whole does.
  if (isInParts(form)) return overview(desk, { hand, session, asker }, { before: isNew ? [form.opening] : [] });
  const { opening } = toConfirm(form, hand.filling).length > 0 ? form : hand.whole;
  const remarks = Object.keys(hand.filling.remarks ?? {}).length;
  const before = remarks > 0 ? texts.sheetReturnedOpening(form, remarks) : isNew ? opening : texts.sheetGoesOn;
  return goingOn(desk, { hand: found, session }, { before: [before], offersInOne: drawsForms(turn.channel) });
}

/** Since it was last opened the form has got a new version: noted, so that it is said once. */
function renewedHead(hand: SheetAtHand) {
  const { whole, sheet, scope } = hand;
  const { version } = sheet.head;
  if (version === 0 || sheet.head.value.formVersion === whole.version) return undefined;
  const head = { ...sheet.head.value, formVersion: whole.version };
  const object = `${whole.id}: version ${whole.version}`;
  return {
    hand: { ...hand, sheet: { ...sheet, head: { value: head, version: version + 1 } } },
    change: {
      partition: municipalityPartition(scope),
      writes: [writing(headRecord(whole), head, version)],
      audit: [{ action: 'renew-sheet', municipality: scope.ksh, object, result: 'done' }],
    },
  };
}

function byNumber(desk: Desk): Handler {
  const name = 'open-receipt';
  return personally({
    name,
    async handle(turn, session, asker) {
      if (turn.kind !== 'message' || turn.press) return undefined;
      const [, number = turn.text, words = ''] = withSection.exec(turn.text) ?? [];
      const read = readReceiptNumber(number, desk.register);
      if (!read) return undefined;
      const { municipality } = read;
      const waits =
        municipality && (await reviewedByNumber(desk, municipality, { receipt: read.number, session, asker }));
      if (waits) return waits;
      const verdict = authorize(asker, 'see-contacts', municipality && placeIn(desk.register, municipality.ksh));
      if (!verdict.allow || !municipality) {
        return refused(name, session, verdict.allow ? 'no-such-place' : verdict.reason, municipality);
      }
      const found = await sentUnder(desk, verdict.scope, read);
      if (!found) return refused(name, session, 'no-such-number', municipality);
      const hand = await sheetAtHand(desk, { scope: verdict.scope, form: found.form, municipality, asker });
      if (isInParts(found.form)) return sectionsSent(hand, found.edition, session, words.trim());
      return words.trim() ? undefined : shownEdition(hand, found.edition, session);
    },
  });
}

/** "ASP-2026-173701 internet" */
const withSection = /^(\s*asp[ -]*\d{4}[ -]*\d{6})(?!\d)[\s:,.!-]*(.{0,80})$/i;

/** The edition that this number stands on. */
export async function sentUnder({ store, forms }: Desk, scope: Scope, { year, count }: ReadNumber) {
  const partition = municipalityPartition(scope);
  const list = sentRecord(year);
  const one = recalled(list, await store.read(partition, [list.key])).value.sent[count - 1];
  const form = one && forms.find(({ id }) => id === one.form);
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
  const reply = texts.sheetByNumber({ municipality, form, receipt, at, isMasked, isLast, rows });
  const { audit = [] } = lookedAt(hand, personal);
  const noted = audit.map((each) => ({ ...each, result: isMasked ? 'masked' : 'done' }));
  return { replies: [reply], session, uses: true, ...(noted.length > 0 && { audit: noted }) };
}

// "ellenőrzés": all answers of the open sheet, what is missing and what is unusual; "állapot": how far its sections are; "módosítás 3".

import { keep } from '../../dialogs/change';
import { shown } from '../../dialogs/differences';
import { standingOf } from '../../dialogs/states';
import { viewOf } from '../../dialogs/view';
import { authorize } from '../access/authorize';
import { placeIn } from '../access/places';
import type { Session } from '../session';
import { isInParts } from '../sheets/focus';
import { goingOn, type InSheet, lookedAt, written } from '../sheets/outcomes';
import { reached } from '../sheets/reaching';
import { placed, rowMeant } from '../sheets/row-meant';
import { changeButton, pageOf } from '../sheets/rows/row-buttons';
import { overview, overviewReply } from '../sheets/sections/overview';
import { sectionsChecked } from '../sheets/sections/section-checked';
import { isClosed, leadsOf, resting, sentTold } from '../sheets/sending/sent-told';
import { onTheWay, type SheetAtHand } from '../sheets/sheet-at-hand';
import { stepIn } from '../sheets/step';
import { texts } from '../texts';
import type { Turn } from '../turn';
import type { Desk, Handler, Outcome } from './handler';
import { says } from './says';

export function checkSheet(desk: Desk): Handler {
  const name = 'check-sheet';
  return {
    name,
    async handle(turn, session, asker) {
      const what = wordOf(turn, session);
      if (!what || !session.sheet) return undefined;
      const result = await reached(desk, session.sheet, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const whole = onTheWay(result.hand, result.hand.whole, desk);
      const inSheet = { hand: whole, session, asker };
      if (what.kind === 'state' && isInParts(whole.form)) return surveyState(desk, inSheet);
      if (what.kind === 'state') return stateTold(desk, result.hand, whole, session);
      if (isClosed(whole) && what.kind !== 'check') return sentTold(desk, inSheet);
      const leads = await leadsOf(desk, whole);
      if (what.kind === 'keep') return kept(desk, inSheet, leads);
      if (what.kind === 'row') {
        const path = placed(rowsOf(whole), what.number)?.path;
        return path === undefined ? checked(desk, inSheet, leads) : goingOn(desk, inSheet, { at: path });
      }
      return checked(desk, inSheet, leads);
    },
  };
}

type Asked = { kind: 'check' | 'state' | 'keep' } | { kind: 'row'; number: number };

function wordOf(turn: Turn, { sheet, filling }: Session): Asked | undefined {
  if (!sheet || filling || turn.conversation.scope !== 'personal') return undefined;
  if (says(turn, texts.sheetCheckWords)) return { kind: 'check' };
  if (says(turn, texts.sheetStateWords)) return { kind: 'state' };
  if (says(turn, texts.sheetKeepWords)) return { kind: 'keep' };
  // Of what is shown to be confirmed the rows have numbers of their own.
  const number = turn.press || (sheet.confirming !== undefined && !sheet.rests) ? undefined : rowMeant(turn.text);
  return number === undefined ? undefined : { kind: 'row', number };
}

/** All that applies and is said or known, in order: numbered where all stands together. */
export function rowsOf({ form, filling }: Pick<SheetAtHand, 'form' | 'filling'>) {
  return [...viewOf(form, filling).questions.values()].filter(
    ({ adds, answer, known }) => !adds && (answer !== undefined || known),
  );
}

/** `from`: the row it begins with, when there are more than fit a card. */
export function checked(
  desk: Desk,
  { hand, session, asker }: InSheet,
  leads: readonly string[],
  { from = 0, before = [] }: { from?: number; before?: readonly string[] } = {},
): Outcome {
  const { form, filling, circumstances, municipality, scope } = hand;
  const standing = standingOf(form, filling, circumstances);
  const rows = rowsOf(hand);
  const groups = viewOf(form, filling).sections;
  const sections = groups.map(({ name, section, items = [] }) => ({
    title: section.title,
    rows: rows.flatMap(({ section: where, path, item, question, answer, known }, at) => {
      if (where !== name) return [];
      const value = shown(question, answer === undefined ? known?.value : answer, circumstances) ?? '';
      return [
        {
          number: at + 1,
          label: ofItem(items, item, question.label, section.repeats?.one),
          value,
          ...(known && { note: texts.rowOpen }),
          buttons: isClosed(hand) ? [] : [changeButton(hand, path)],
        },
      ];
    }),
    missing: (standing.sections.find((each) => each.name === name)?.missing ?? []).map(({ item, question }) =>
      ofItem(items, item, question.label, section.repeats?.one),
    ),
  }));
  const canBeSent = standing.canBeSent && !isClosed(hand);
  const maySend = authorize(asker, 'submit-sheet', placeIn(desk.register, scope.ksh)).allow;
  // Going on would find nothing to ask.
  const notYet = stepIn(hand).kind === 'over' && !isInParts(form) ? 'to-correct' : 'lacking';
  const how = isClosed(hand) ? 'is-sent' : !canBeSent ? notYet : maySend ? 'can-be-sent' : 'lead-must-send';
  if (isInParts(form)) return sectionsChecked({ hand, session, asker }, how, leads);
  const { groups: shownSections, part } = pageOf(
    sections,
    from,
    standing.findings.map(({ sentence }) => sentence),
  );
  const reply = texts.sheetChecked({
    municipality,
    form,
    sections: shownSections,
    part,
    before,
    blocking: standing.blocking.map(({ sentence }) => sentence),
    warnings: standing.findings
      .filter(({ weight, isKept }) => weight === 'warns' && !isKept)
      .map(({ sentence }) => sentence),
    how,
    leads,
    severalOf: groups.flatMap(({ section, items = [] }) => (items.length > 1 && section.repeats?.one) || []).at(-1),
    args: { ksh: scope.ksh, form: form.id },
  });
  const { from: first, shown: count } = part ?? { from: 0, shown: rows.length };
  const here = rows.slice(first, first + count);
  const personal = here.filter(({ question }) => question.kind.class === 'personal').map(({ path }) => path);
  return { replies: [reply], session: resting(session, hand), uses: true, ...lookedAt(hand, personal) };
}

/** By the number it can be named with: "2. személy, Név". */
function ofItem(items: readonly { id: string }[], item: string | undefined, label: string, one = ''): string {
  if (item === undefined || items.length < 2) return label;
  return `${items.findIndex(({ id }) => id === item) + 1}. ${one}, ${label}`;
}

/** Where something is asked it is asked again below. */
async function surveyState(desk: Desk, inSheet: InSheet): Promise<Outcome> {
  const { hand, session, asker } = inSheet;
  const { sheet } = session;
  const isAsked = !isClosed(hand) && (sheet?.shown || sheet?.confirming);
  if (!isClosed(hand) && sheet?.list !== undefined) return overview(desk, inSheet);
  const told = await overviewReply(desk, hand, asker.key, { isState: true });
  if (!isAsked) return { replies: [told], session: resting(session, hand), uses: true };
  const { buttons: _, ...state } = told;
  const below = goingOn(desk, { hand, session }, { at: sheet?.at, isReminder: true });
  return { ...below, replies: [state, ...below.replies] };
}

function stateTold(desk: Desk, hand: SheetAtHand, whole: SheetAtHand, session: Session): Outcome {
  const { sections } = standingOf(hand.form, hand.filling, hand.circumstances);
  const { state } = hand.sheet.head.value;
  const told = texts.sheetState(
    hand.municipality,
    hand.form.title,
    state,
    sections.map(({ section, ...each }) => ({ title: section.title, ...each })),
  );
  const isOver = isClosed(whole) || session.sheet?.rests || stepIn(hand).kind === 'over';
  if (isOver)
    return { replies: [{ text: told, buttons: [texts.checkButton] }], session: resting(session, hand), uses: true };
  const below = goingOn(desk, { hand, session }, { at: session.sheet?.at, isReminder: true });
  return { ...below, replies: [{ text: told }, ...below.replies] };
}

/** Says of all that is unusual that it is right. */
function kept(desk: Desk, inSheet: InSheet, leads: readonly string[]): Promise<Outcome> | Outcome {
  const { form, filling, circumstances } = inSheet.hand;
  const open = standingOf(form, filling, circumstances).findings.filter((one) => one.weight === 'warns' && !one.isKept);
  const changes = open.flatMap((one) => {
    const said = keep(form, filling, one);
    return said.ok ? Object.entries(said.changes) : [];
  });
  const next = (hand: SheetAtHand) => checked(desk, { ...inSheet, hand }, leads);
  return written(desk, inSheet, Object.fromEntries(changes), { seen: {}, next });
}

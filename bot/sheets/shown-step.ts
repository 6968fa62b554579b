// The step that is due in a sheet, as a message: what is asked or to be confirmed, with the municipality on top; and what is remembered of it.
import { optionsOf, type Suggestion } from '../../dialogs/answer-kind';
import { shown } from '../../dialogs/differences';
import type { NextQuestion } from '../../dialogs/progress';
import { versionAt } from '../../dialogs/sheet';
import { standingOf } from '../../dialogs/states';
import { texts as formTexts } from '../../dialogs/texts';
import type { Desk } from '../handlers/handler';
import type { OpenSheet } from '../session';
import { MOST_CHOICE_BUTTONS, texts } from '../texts';
import { act } from '../texts/lead';
import type { Button, Reply } from '../turn';
import { cardOfSection, type InOne, itemsThere } from './cards/section-card';
import { againIn, inFocus, openIn } from './focus';
import { confirmedByRow } from './rows/row-buttons';
import { sectionDone } from './sections/section-done';
import { isOutdated } from './sections/sections';
import { changedReply } from './sending/changed-since';
import { onTheWay, type SheetAtHand } from './sheet-at-hand';
import { isSettled } from './staying';
import { type Step, stepIn, sumOf } from './step';
import { groupsOf, looksOf, whereIs } from './step-words';

export interface ShownStep {
  reply: Reply;
  open: OpenSheet;
  /** Places of personal answers that can be read in it. */
  looked: string[];
}

interface How {
  /** Where somebody went by themselves. */
  at?: string | undefined;
  before?: readonly string[];
  /** What a word that did not fit may have meant. */
  meant?: readonly Suggestion[];
  /** Came back from something else: said with the number of the question. */
  isReminder?: boolean;
  /** The whole section is one card. */
  inOne?: InOne | undefined;
  /** Under the first question: that it can be so. */
  offersInOne?: boolean;
}

export function shownStep(hand: SheetAtHand, desk: Desk, { at: went, before = [], ...how }: How = {}): ShownStep {
  const at = went ?? againIn(hand);
  const step = stepIn(hand, at);
  const card = how.inOne && cardOfSection(hand, step, desk, { ...how, inOne: how.inOne, at, before });
  if (card) return card;
  if (step.kind === 'confirm') return confirmed(inFocus(hand, step.section), step, { before, ...how });
  if (step.kind === 'question') {
    const there = how.inOne ? itemsThere(hand, step) : [];
    return asked(inFocus(hand, step.next.section), step.next, desk, { at, before: [...before, ...there], ...how });
  }
  if (hand.focus) return sectionDone(hand, before);
  const open = openIn(hand);
  const whole = onTheWay(hand, hand.whole, desk);
  if (hand.form !== hand.whole && stepIn(whole).kind !== 'over') {
    return shownStep(whole, desk, { ...how, before: [...before, texts.sheetWholeNeeded] });
  }
  const since = changedReply(whole, before);
  if (since) return { open, ...since };
  const isWrong = standingOf(whole.form, whole.filling, whole.circumstances).blocking.length > 0;
  const reply = texts.sheetIsFull(hand.municipality, hand.form.title, isWrong);
  return { reply: { ...reply, text: [reply.text, ...before].join('\n\n') }, open, looked: [] };
}

function asked(
  hand: SheetAtHand,
  next: NextQuestion,
  desk: Desk,
  { at, before = [], meant = [], isReminder, offersInOne }: How,
) {
  const { form, municipality, circumstances, sheet, scope } = hand;
  const { path, question, number, of, section, item, answer, known, remark } = next;
  const now = shown(question, answer === undefined ? known?.value : answer, circumstances);
  const choices = optionsOf(question.kind);
  const hasButtons = question.kind.control.type !== 'choices' && choices.length <= MOST_CHOICE_BUTTONS;
  const said = now === undefined && isOutdated(hand, path) ? [...before, texts.askedForNewVersion] : before;
  const text = texts.sheetQuestion({
    municipality,
    where: whereIs(hand, next),
    before: isReminder ? [...said, texts.sheetBack(form, number, of)] : said,
    number,
    of,
    ask: question.ask,
    intro:
      number === 1 && (item?.number ?? 1) === 1 && !isReminder && !next.adds
        ? form.sections[section]?.intro
        : undefined,
    remark,
    now,
    staysByWord: at === path && isSettled(hand, path),
    numbered: hasButtons ? [] : choices.map(({ title }) => title),
  });
  const version = versionAt(sheet.fields, path);
  const isPersonal = question.kind.class === 'personal';
  const kept = isPersonal && meant.length > 0 && { meant: meant.map(({ typed }) => typed) };
  const open = { ...openIn(hand), ...(at === path && { at }), shown: { path, version, ...kept } };
  const args = { ksh: scope.ksh, form: form.id, place: path, version: String(version) };
  const buttons = [
    ...(hasButtons ? choices.map(({ value, title }) => act(title, 'sheet-answer', { ...args, answer: value })) : []),
    ...(choices.length > 0
      ? []
      : meant.map((one, nth) =>
          perhaps(one, { ...args, ...(isPersonal ? { meant: `${nth}` } : { answer: one.typed }) }),
        )),
    ...others(next, args, desk),
    ...(hand.focus ? [texts.sectionsButton] : []),
    ...(offersInOne ? [texts.inOneButton] : []),
  ];
  return { reply: { text, buttons }, open, looked: looksOf(hand, [next]) };
}

function others({ question, remark }: NextQuestion, args: Record<string, string>, { knowledge }: Desk): Button[] {
  const { optional, mayNotKnow, help } = question;
  const byWord = (button: Button): Button => ({ ...button, byWord: true });
  const answer = (title: string, word: string) => byWord(act(title, 'sheet-answer', { ...args, answer: word }));
  const section = help !== undefined && knowledge.section(help) ? help : undefined;
  return [
    ...(optional ? [answer(texts.skipButtonTitle, formTexts.skip)] : []),
    ...(mayNotKnow ? [answer(texts.notKnownButtonTitle, formTexts.notKnown)] : []),
    ...(remark === undefined ? [] : [byWord(act(texts.leaveButtonTitle, 'sheet-leave', args))]),
    ...(section ? [byWord({ title: texts.meaningButtonTitle, press: { do: 'open-section', section } })] : []),
    texts.backButton,
    texts.laterButton,
  ];
}

/** For this very question: pressed twice, or late, it answers no other. A number that is typed is an answer, not one of these. */
function perhaps({ title }: Suggestion, args: Record<string, string>): Button {
  return { ...act(title, 'sheet-answer', args), byWord: true };
}

function confirmed(
  hand: SheetAtHand,
  { rows }: Extract<Step, { kind: 'confirm' }>,
  { before = [], isReminder, offersInOne }: How,
) {
  const { municipality, form, scope } = hand;
  const [first] = rows;
  if (!first) throw new Error('nothing is to be confirmed');
  const groups = groupsOf(hand, rows);
  const sum = sumOf(rows);
  const args = { ksh: scope.ksh, form: form.id, sum };
  const buttons = [
    texts.confirmAllButton(args, rows.length),
    texts.backButton,
    texts.laterButton,
    ...(hand.focus ? [texts.sectionsButton] : []),
    ...(offersInOne ? [texts.inOneButton] : []),
  ];
  const above = texts.sheetConfirm({
    municipality,
    where: groups.length > 1 ? form.title : (groups[0]?.title ?? form.title),
    before: isReminder ? [...before, texts.sheetBack(form)] : before,
    sources: [...new Set(rows.flatMap(({ known }) => known?.source ?? []))],
  });
  return {
    reply: confirmedByRow(hand, { above, groups, rows, buttons }),
    open: { ...openIn(hand), confirming: sum },
    looked: looksOf(hand, rows),
  };
}

// The step that is due in a sheet, as a message: what is asked or to be confirmed, with the municipality on top; and what is remembered of it.
import { optionsOf, type Suggestion } from '../../dialogs/answer-kind';
import { valueIn } from '../../dialogs/answers';
import { itemTitle, shown } from '../../dialogs/differences';
import { pathOf } from '../../dialogs/path';
import type { NextQuestion } from '../../dialogs/progress';
import { versionAt } from '../../dialogs/sheet';
import { texts as formTexts } from '../../dialogs/texts';
import type { Desk } from '../handlers/handler';
import type { OpenSheet } from '../session';
import { MOST_CHOICE_BUTTONS, texts } from '../texts';
import { act } from '../texts/lead';
import type { Button, Reply } from '../turn';
import { againIn, inFocus, isInParts, openIn } from './focus';
import { sectionDone } from './section-done';
import { isOutdated } from './sections';
import { onTheWay, type SheetAtHand } from './sheet-at-hand';
import { type Step, stepIn, sumOf } from './step';

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
}

export function shownStep(hand: SheetAtHand, desk: Desk, { at: went, before = [], ...how }: How = {}): ShownStep {
  const at = went ?? againIn(hand);
  const step = stepIn(hand, at);
  if (step.kind === 'confirm') return confirmed(inFocus(hand, step.section), step, { before, ...how });
  if (step.kind === 'question') {
    return asked(inFocus(hand, step.next.section), step.next, desk, { at, before, ...how });
  }
  if (hand.focus) return sectionDone(hand, before);
  const open = openIn(hand);
  const whole = onTheWay(hand, hand.whole, desk);
  if (hand.form !== hand.whole && stepIn(whole).kind !== 'over') {
    return shownStep(whole, desk, { before: [...before, texts.sheetWholeNeeded] });
  }
  const reply = texts.sheetIsFull(hand.municipality, hand.form.title);
  return { reply: { ...reply, text: [reply.text, ...before].join('\n\n') }, open, looked: [] };
}

function asked(hand: SheetAtHand, next: NextQuestion, desk: Desk, { at, before = [], meant = [], isReminder }: How) {
  const { form, municipality, circumstances, sheet, scope } = hand;
  const { path, question, number, of, section, item, answer, known, remark } = next;
  const now = shown(question, answer === undefined ? known?.value : answer, circumstances);
  const choices = optionsOf(question.kind);
  const hasButtons = question.kind.control.type !== 'choices' && choices.length <= MOST_CHOICE_BUTTONS;
  const said = now === undefined && isOutdated(hand, path) ? [...before, texts.askedForNewVersion] : before;
  const text = texts.sheetQuestion({
    municipality,
    where: whereIs(hand, next),
    before: isReminder ? [...said, texts.sheetBack(number, of, isInParts(form))] : said,
    number,
    of,
    ask: question.ask,
    intro:
      number === 1 && (item?.number ?? 1) === 1 && !isReminder && !next.adds
        ? form.sections[section]?.intro
        : undefined,
    remark,
    now,
    numbered: hasButtons ? [] : choices.map(({ title }) => title),
  });
  const version = versionAt(sheet.fields, path);
  const open = { ...openIn(hand), ...(at === path && { at }), shown: { path, version } };
  const args = { ksh: scope.ksh, form: form.id, place: path, version: String(version) };
  const buttons = [
    ...(hasButtons ? choices.map(({ value, title }) => act(title, 'sheet-answer', { ...args, answer: value })) : []),
    ...(choices.length > 0 ? [] : meant.map(perhaps)),
    ...others(next, args, desk),
    ...(hand.focus ? [texts.sectionsButton] : []),
  ];
  return { reply: { text, buttons }, open, looked: looksOf(hand, [next]) };
}

function others({ question }: NextQuestion, args: Record<string, string>, { knowledge }: Desk): Button[] {
  const { optional, mayNotKnow, help } = question;
  const byWord = (button: Button): Button => ({ ...button, byWord: true });
  const answer = (title: string, word: string) => byWord(act(title, 'sheet-answer', { ...args, answer: word }));
  const section = help !== undefined && knowledge.section(help) ? help : undefined;
  return [
    ...(optional ? [answer(texts.skipButtonTitle, formTexts.skip)] : []),
    ...(mayNotKnow ? [answer(texts.notKnownButtonTitle, formTexts.notKnown)] : []),
    ...(section ? [byWord({ title: texts.meaningButtonTitle, press: { do: 'open-section', section } })] : []),
    texts.backButton,
    texts.laterButton,
  ];
}

/** A number that is typed is an answer, not one of these. */
function perhaps({ title, typed }: Suggestion): Button {
  return { title, press: { do: 'say', text: typed }, byWord: true };
}

function confirmed(hand: SheetAtHand, { rows }: Extract<Step, { kind: 'confirm' }>, { before = [], isReminder }: How) {
  const { municipality, circumstances, form, scope } = hand;
  const [first] = rows;
  if (!first) throw new Error('nothing is to be confirmed');
  const text = texts.sheetConfirm({
    municipality,
    where: whereIs(hand, rows.some(({ item }) => item?.id !== first.item?.id) ? withoutItem(first) : first),
    before: isReminder ? [...before, texts.sheetBack(undefined, undefined, isInParts(form))] : before,
    rows: rows.map(({ question, known }) => ({
      label: question.label,
      value: shown(question, known?.value, circumstances) ?? '',
    })),
    sources: [...new Set(rows.flatMap(({ known }) => known?.source ?? []))],
  });
  const sum = sumOf(rows);
  const args = { ksh: scope.ksh, form: form.id, sum };
  return {
    reply: {
      text,
      buttons: [
        texts.confirmButton(args),
        texts.backButton,
        texts.laterButton,
        ...(hand.focus ? [texts.sectionsButton] : []),
      ],
    },
    open: { ...openIn(hand), confirming: sum },
    looked: looksOf(hand, rows),
  };
}

/** Rows of several items stand under the section alone. */
function withoutItem({ item: _, ...row }: NextQuestion): NextQuestion {
  return row;
}

/** "Kapcsolattartók, Kovács Anna" */
function whereIs({ form, filling, circumstances }: SheetAtHand, { section, item }: NextQuestion): string {
  const { title: own = '', repeats } = form.sections[section] ?? {};
  const title = isInParts(form) ? `${form.title}, ${own}` : own;
  if (!item) return title;
  const at = pathOf(section, repeats?.calledBy ?? '', item.id);
  const name = valueIn(filling.answers[at]) ?? filling.known?.[at]?.value;
  const called =
    name === undefined
      ? `${item.number}. ${item.one}`
      : itemTitle(form, { [at]: name }, section, item.id, circumstances);
  return `${title}, ${called}`;
}

/** The name an item is called by is read with every question of it. */
function looksOf({ form, filling }: SheetAtHand, rows: readonly NextQuestion[]): string[] {
  const places = rows.flatMap(({ path, question, section, item, answer, known }) => {
    const isRead = question.kind.class === 'personal' && (valueIn(answer) ?? known?.value) !== undefined;
    const { questions = {}, repeats } = form.sections[section] ?? {};
    const calledBy = repeats?.calledBy ?? '';
    const at = item && pathOf(section, calledBy, item.id);
    const isNamed =
      at !== undefined &&
      questions[calledBy]?.kind.class === 'personal' &&
      (valueIn(filling.answers[at]) ?? filling.known?.[at]?.value) !== undefined;
    return [...(isNamed ? [at] : []), ...(isRead ? [path] : [])];
  });
  return [...new Set(places)];
}

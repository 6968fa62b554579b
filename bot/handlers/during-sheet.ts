// While a sheet is open, what is typed is the answer to what was asked; words that always work come first, and a question is a question.
import { z } from 'zod';
import { giveAnswer } from '../../dialogs/give';
import { viewOf } from '../../dialogs/view';
import { fold } from '../../knowledge/hungarian/fold';
import type { OpenSheet, Session } from '../session';
import { confirmedOutcome, disputedAgain, given, namedPlace, settledOutcome, settling } from '../sheets/answering';
import { courtesyIn } from '../sheets/courtesies';
import { isInParts, placeBeforeIn } from '../sheets/focus';
import { asksForHelp, helpInSheet } from '../sheets/help-in-sheet';
import { isRemarked, leftAsItIs } from '../sheets/leaving';
import { notTaken } from '../sheets/not-taken';
import { goingOn, type InSheet } from '../sheets/outcomes';
import { dueNow, isPressedAgain } from '../sheets/pressed-again';
import { putAside } from '../sheets/put-aside';
import { namedSheet, reached } from '../sheets/reaching';
import { rowConfirmed } from '../sheets/rows/row-confirmed';
import { sectionOpened } from '../sheets/sections/overview';
import { sectionCalled } from '../sheets/sections/sections-named';
import { isClosed, sentTold } from '../sheets/sending/sent-told';
import { asksStillSo, stillSoAsked, stillSoMark, stillSoUnclear } from '../sheets/sending/still-so';
import { isSettled } from '../sheets/staying';
import { stepIn, sumOf } from '../sheets/step';
import { wordsInstead } from '../sheets/words-instead';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { says, saysPolitely } from './says';

/** `meant`: one of those that the conversation remembers, instead of the answer itself. */
const answered = namedPlace.extend({ answer: z.string().optional(), meant: z.coerce.number().int().optional() });
const agreed = namedSheet.extend({ sum: z.string() });

/** After this a message begins something new: the question is asked again, and what was typed is no answer to it. */
const SLEEPS_AFTER_MS = 24 * 60 * 60_000;

export function duringSheet(desk: Desk): Handler {
  const name = 'during-sheet';
  return {
    name,
    async handle(turn, session, asker) {
      if (turn.conversation.scope !== 'personal' || session.filling) return undefined;
      const pressed = pressedIn(turn);
      const { sheet } = session;
      const isTyped = turn.kind === 'message' && !turn.press && turn.attachments === 0;
      const isBusy = session.requesting || session.naming || !isTyped;
      if (!pressed && (!sheet || isBusy || goesElsewhere(turn, sheet, desk.clock.now() - (session.at ?? 0))))
        return undefined;
      const named = pressed ?? sheet;
      if (!named) return undefined;
      const result = await reached(desk, named, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const inSheet = { hand: result.hand, session, asker };
      if (!pressed && asksStillSo(inSheet.hand) && sheet?.confirming === stillSoMark(inSheet.hand)) {
        return duringStillSo(inSheet, turn);
      }
      if (isClosed(inSheet.hand)) {
        const told = sentTold(desk, inSheet);
        return !pressed && isWord(turn) ? told : notTaken(told, inSheet.hand, 'state');
      }
      if (!pressed) return typed(desk, inSheet, turn);
      if (await isPressedAgain(desk, result.hand.scope, turn)) return dueNow(desk, inSheet);
      return pressedOutcome(desk, inSheet, turn);
    },
  };
}

function pressedIn(turn: Turn) {
  return (
    actOf(turn, 'sheet-answer', answered) ??
    actOf(turn, 'sheet-leave', namedPlace) ??
    actOf(turn, 'sheet-settle', settling) ??
    actOf(turn, 'sheet-confirm', agreed)
  );
}

function pressedOutcome(desk: Desk, inSheet: InSheet, turn: Turn): Outcome | Promise<Outcome> {
  const answer = actOf(turn, 'sheet-answer', answered);
  if (answer) return answeredBy(desk, inSheet, answer);
  const leave = actOf(turn, 'sheet-leave', namedPlace);
  if (leave) return leftAsItIs(desk, inSheet, { path: leave.place, version: leave.version });
  const settle = actOf(turn, 'sheet-settle', settling);
  if (settle) return settledOutcome(desk, inSheet, settle);
  return confirmedOutcome(desk, inSheet, actOf(turn, 'sheet-confirm', agreed)?.sum);
}

function answeredBy(desk: Desk, inSheet: InSheet, { place: path, version, answer, meant }: z.infer<typeof answered>) {
  const { shown } = inSheet.session.sheet ?? {};
  const text = answer ?? (shown?.path === path ? shown.meant?.[meant ?? 0] : undefined);
  if (text === undefined) return goingOn(desk, inSheet, { before: [texts.sheetButtonOver] });
  return given(desk, inSheet, { path, version }, text);
}

/** Put aside, only what brings it back is for it; asleep for long, a message may be about anything. */
function goesElsewhere(
  turn: Turn,
  { rests, shown, confirming, disputed: open, card }: OpenSheet,
  sinceMs: number,
): boolean {
  if (rests) return !says(turn, texts.sheetGoOnWords);
  if (isWord(turn) || (!shown && says(turn, texts.nothingAskedWords))) return false;
  if (turn.isOfButton) return true;
  if (sinceMs > SLEEPS_AFTER_MS || (!shown && !confirming && !open && !card)) return true;
  return turn.text.trim().endsWith('?') || elsewhere.some((words) => saysPolitely(turn, words));
}

/** "ügyintéző" alone is a post. */
const colleagueWords = texts.colleagueWords.filter((word) => word !== texts.colleaguePost);
/** "jóváhagyom" is said of what is shown, too. */
const waitingWords = texts.waitingWords.filter((word) => !texts.sheetOkWords.includes(word));
const elsewhere = [
  texts.whoAmIWords, texts.contactWords, texts.municipalityWords, texts.myDataWords, colleagueWords, texts.chooseWords, texts.privacyWords,
  texts.accessListWords, texts.inviteWords, texts.invitationWords, texts.deputyWords, texts.requestWords, texts.ownRequestWords, waitingWords,
]; // biome-ignore format: one list
const ownWords = [
  texts.sheetLaterWords,
  texts.sheetAgainWords,
  texts.sheetGoOnWords,
  texts.backWords,
  texts.cancelWords,
];
const isWord = (turn: Turn): boolean => ownWords.some((words) => says(turn, words)) || asksForHelp(turn);

function typed(desk: Desk, inSheet: InSheet, turn: Turn): Outcome | undefined | Promise<Outcome | undefined> {
  const { hand, session } = inSheet;
  const { sheet } = session;
  if (!sheet) return undefined;
  const { at, shown, confirming, disputed: open, card } = sheet;
  if (asksForHelp(turn)) return goingOn(desk, inSheet, { at, before: [helpInSheet(desk, turn, inSheet)] });
  if (says(turn, texts.sheetLaterWords)) return putAside(inSheet);
  if (says(turn, texts.cancelWords)) {
    return at === undefined ? putAside(inSheet) : goingOn(desk, inSheet, { before: [texts.sheetChangeLeft] });
  }
  if (open) return disputedAgain(desk, inSheet, open);
  if (says(turn, texts.backWords)) return steppedBack(desk, inSheet);
  if (says(turn, texts.sheetAgainWords) || says(turn, texts.sheetGoOnWords)) return goingOn(desk, inSheet, { at });
  const courtesy = shown || confirming !== undefined || card !== undefined ? courtesyIn(turn) : undefined;
  if (courtesy !== undefined && !says(turn, texts.sheetOkWords))
    return goingOn(desk, inSheet, { at, before: [courtesy] });
  if (confirming !== undefined) return agreedTo(desk, inSheet, turn, confirming);
  if (card !== undefined) {
    if (turn.text.trim() === '' || isQuestion(turn.text)) return undefined;
    return goingOn(desk, inSheet, { at, before: [texts.cardWantsFilling], isReminder: true });
  }
  if (!shown) return says(turn, texts.nothingAskedWords) ? goingOn(desk, inSheet) : undefined;
  if (says(turn, texts.sheetReopenWords)) return goingOn(desk, inSheet, { at, before: [texts.sheetChangeHow] });
  const offered = says(turn, texts.sheetOkWords) ? offeredIn(session, shown.path) : undefined;
  if (offered) return answeredBy(desk, inSheet, offered);
  if (says(turn, texts.leaveWords) && isRemarked(inSheet, shown.path)) return leftAsItIs(desk, inSheet, shown);
  const known =
    says(turn, texts.sheetOkWords) || says(turn, texts.sheetStaysWords) ? knownAt(hand, shown.path) : undefined;
  if (known) return rowConfirmed(desk, inSheet, { place: shown.path, sum: sumOf([known]) });
  if (staysAsItIs(turn, inSheet, shown.path)) return goingOn(desk, inSheet, { before: [texts.sheetChangeLeft] });
  if (isNoAnswer(turn, inSheet, shown.path)) return goingOn(desk, inSheet, { at, before: [texts.sheetWantsAnswer] });
  const instead = wordsInstead(turn, hand, shown.path);
  if (instead !== undefined) return goingOn(desk, inSheet, { at, before: [instead] });
  const { ok } = giveAnswer(hand.form, hand.filling, shown.path, turn.text, hand.circumstances);
  const section = ok || !isInParts(hand.form) ? undefined : sectionCalled(hand, turn.text);
  if (section !== undefined) return sectionOpened(desk, inSheet, section);
  return !ok && isQuestion(turn.text) ? undefined : given(desk, inSheet, shown, turn.text);
}

/** What stands there is known, and not confirmed yet: "rendben" says that it is so. */
function knownAt({ form, filling }: InSheet['hand'], path: string) {
  const seen = viewOf(form, filling).questions.get(path);
  return seen?.known && !seen.adds ? seen : undefined;
}

/** "Erre gondolt: …?" and nothing else besides: "igen" means that. */
function offeredIn({ buttons }: Session, path: string): z.infer<typeof answered> | undefined {
  const meant = buttons.flatMap(({ title, press }) => {
    const isOther = title === texts.skipButtonTitle || title === texts.notKnownButtonTitle;
    if (press.do !== 'act' || press.name !== 'sheet-answer' || press.args.place !== path || isOther) return [];
    return answered.safeParse(press.args).data ?? [];
  });
  return meant.length === 1 ? meant[0] : undefined;
}

/** What was accepted is on the screen, and it is neither said to be so nor which row is not. */
function duringStillSo(inSheet: InSheet, turn: Turn): Outcome | undefined {
  const isAside = [texts.sheetLaterWords, texts.cancelWords, texts.backWords].some((words) => says(turn, words));
  if (isAside) return putAside(inSheet);
  if (says(turn, texts.sheetAgainWords) || says(turn, texts.sheetGoOnWords)) return stillSoAsked(inSheet);
  return isQuestion(turn.text) || saysPolitely(turn, texts.helpWords) ? undefined : stillSoUnclear(inSheet);
}

const isQuestion = (text: string): boolean =>
  texts.questionBegin.test(
    `${fold(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `,
  );

/** Where any words fit: somebody who says "rendben" once more means what was confirmed before. */
function isNoAnswer(turn: Turn, { hand: { form, filling } }: Pick<InSheet, 'hand'>, path: string): boolean {
  const { question, adds } = viewOf(form, filling).questions.get(path) ?? {};
  const control = question?.kind.control.type;
  if (adds) return says(turn, texts.sheetOkWords) && !says(turn, texts.yesWords);
  if (control === 'text' && question?.optional !== true && says(turn, texts.noAnswerWords)) return true;
  return (control === 'text' || control === 'multiline') && says(turn, texts.sheetOkWords);
}

/** Of words that agree, only those that are no answer here: "igen" may be one. */
function staysAsItIs(turn: Turn, { hand }: InSheet, path: string): boolean {
  if (!isSettled(hand, path)) return false;
  if (says(turn, texts.sheetStaysWords)) return true;
  const { form, filling, circumstances } = hand;
  if (!says(turn, texts.sheetOkWords)) return false;
  return isNoAnswer(turn, { hand }, path) || !giveAnswer(form, filling, path, turn.text, circumstances).ok;
}

function steppedBack(desk: Desk, inSheet: InSheet): Outcome {
  const { hand, session } = inSheet;
  const { shown, card } = session.sheet ?? {};
  const step = stepIn(hand);
  const from = shown?.path ?? card ?? (step.kind === 'confirm' ? step.rows[0]?.path : undefined);
  const before = placeBeforeIn(hand, from);
  return before === undefined
    ? goingOn(desk, inSheet, { before: [hand.focus ? texts.sectionFirst : texts.sheetFirst] })
    : goingOn(desk, inSheet, { at: before });
}

function agreedTo(desk: Desk, inSheet: InSheet, turn: Turn, sum: string): Outcome | undefined | Promise<Outcome> {
  if (says(turn, texts.sheetOkWords) || says(turn, texts.allOkWords)) return confirmedOutcome(desk, inSheet, sum);
  const step = stepIn(inSheet.hand);
  const row = /^\D{0,12}(\d{1,2})\D{0,3}$/.exec(turn.text.trim())?.[1];
  const path = step.kind === 'confirm' ? step.rows[Number(row) - 1]?.path : undefined;
  if (path !== undefined) return goingOn(desk, inSheet, { at: path });
  if (says(turn, texts.notSoWords) && step.kind === 'confirm') {
    const [only, other] = step.rows;
    return only && !other
      ? goingOn(desk, inSheet, { at: only.path })
      : goingOn(desk, inSheet, { before: [texts.sheetWhichRow(step.rows.length)] });
  }
  return isQuestion(turn.text) ? undefined : goingOn(desk, inSheet, { before: [texts.sheetUnclearConfirm] });
}

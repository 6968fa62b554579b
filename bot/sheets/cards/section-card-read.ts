// What stands on a card that comes back, place by place: what fits, what does not and why, what somebody else has changed
// meanwhile, and what was not touched.
import type { Typed } from '../../../dialogs/answer-kind';
import { type Answer, type Answers, isSame } from '../../../dialogs/answers';
import { type GivenTogether, giveAnswers } from '../../../dialogs/card';
import { shown } from '../../../dialogs/differences';
import { giveAnswer } from '../../../dialogs/give';
import { fieldAt, versionAt } from '../../../dialogs/sheet';
import { viewOf } from '../../../dialogs/view';
import type { IdentifierKind } from '../../personal-data/identifier';
import { identifiersIn } from '../../personal-data/identifiers';
import { withoutIdentifiers } from '../../personal-data/without-identifiers';
import type { Disputed, OpenSheet } from '../../session';
import { texts } from '../../texts';
import type { SheetAtHand } from '../sheet-at-hand';
import type { Inputs } from './section-card-args';
import { idsOf, idWith, keptOf, typedOf } from './section-card-inputs';
import { answerThen, type CardPlace } from './section-card-places';

interface ReadCard {
  changes: Answers;
  /** Ready to be said again: by input. */
  typed: NonNullable<OpenSheet['typed']>;
  /** Where the first of them stands. */
  problemAt: string | undefined;
  disputes: Disputed[];
  untouched: CardPlace[];
  said: string[];
}

export interface Card {
  places: readonly CardPlace[];
  inputs: Inputs;
  read: ReadCard;
}

export function readCard(hand: SheetAtHand, places: readonly CardPlace[], inputs: Inputs): ReadCard {
  const { form, filling, sheet, circumstances } = hand;
  const read: ReadCard = { changes: {}, typed: {}, problemAt: undefined, disputes: [], untouched: [], said: [] };
  const refuse = (place: CardPlace, problem: string, part?: string, cross = (text: string) => text): void => {
    const { path, question } = place;
    read.problemAt ??= path;
    const beside = idWith(path, question, part);
    for (const id of idsOf(path, question)) {
      const text = cross(ownText(hand, place, inputs, id));
      const version = versionAt(sheet.fields, path);
      if (text !== '' || id === beside) read.typed[id] = { text, version, problem: id === beside ? problem : '' };
    }
  };
  const typed: Record<string, Typed> = {};
  for (const place of places) {
    const { path, question, version } = place;
    const personal = personalIn(place, inputs);
    const given = typedOf(path, question, inputs, answerThen(hand, place));
    if (personal.length > 0) refuse(place, texts.inputPersonal(personal), undefined, crossedOut(question));
    else if (version === versionAt(sheet.fields, path) || (isLeftOut(hand, path) && isTouched(hand, place, given))) {
      typed[path] = given;
    } else judgeChanged(hand, place, given, read, refuse);
  }
  const together = giveAnswers(form, filling, typed, circumstances);
  if (together.ok) takeTogether(together, { places, read, refuse });
  return read;
}

type Refuse = (place: CardPlace, problem: string, part?: string) => void;

function takeTogether(
  { changes, problems, warnings, findings }: Extract<GivenTogether, { ok: true }>,
  { places, read, refuse }: { places: readonly CardPlace[]; read: ReadCard; refuse: Refuse },
): void {
  Object.assign(read.changes, changes);
  for (const place of places) {
    const problem = Object.hasOwn(problems, place.path) ? problems[place.path] : undefined;
    if (problem) refuse(place, problem.problem, problem.part);
    const warning = Object.hasOwn(warnings, place.path) ? warnings[place.path] : undefined;
    if (warning !== undefined) read.said.push(texts.itemLabel(place.question.label, texts.sheetWarning(warning)));
  }
  read.said.push(...new Set(findings.map(({ sentence }) => sentence)));
}

/** An empty input on somebody's card is no answer that could be lost. */
const isLeftOut = ({ sheet }: SheetAtHand, path: string): boolean => fieldAt(sheet.fields, path)?.value.answer === null;

const isTouched = (hand: SheetAtHand, place: CardPlace, given: Typed): boolean =>
  !isSame(wantedIn(place, fitOf(hand, place, given)), answerThen(hand, place) ?? null);

/** undefined: the input is empty. */
function fitOf({ form, filling, circumstances }: SheetAtHand, { path }: CardPlace, given: Typed) {
  const isEmpty = typeof given === 'string' && given.trim() === '';
  return isEmpty ? undefined : giveAnswer(form, filling, path, given, circumstances);
}

/** What cannot be taken is nothing that stood there. */
function wantedIn({ path }: CardPlace, fit: ReturnType<typeof fitOf>): Answer | undefined {
  if (!fit) return null;
  return fit.ok ? (fit.changes[path] ?? null) : undefined;
}

/** The field is newer than the card: only what this person has changed on it is theirs. */
function judgeChanged(hand: SheetAtHand, place: CardPlace, given: Typed, read: ReadCard, refuse: Refuse): void {
  const { form, filling, sheet } = hand;
  const { path, question } = place;
  const field = fieldAt(sheet.fields, path)?.value;
  const fit = fitOf(hand, place, given);
  if (!viewOf(form, filling).questions.has(path) || !field) return;
  if (fit && !fit.ok) {
    refuse(place, fit.problem, fit.part);
    return;
  }
  const wanted = wantedIn(place, fit) ?? null;
  if (isSame(wanted, field.answer)) return;
  if (isSame(wanted, answerThen(hand, place) ?? null)) read.untouched.push(place);
  else if (!fit && !question.optional) read.untouched.push(place);
  else read.disputes.push({ path, version: versionAt(sheet.fields, path), answers: { [path]: wanted } });
}

const MOST_KEPT = 2_000;

function ownText(hand: SheetAtHand, place: CardPlace, inputs: Inputs, id: string): string {
  const { path, question } = place;
  return keptOf(path, question, inputs, { id, drawnWith: answerThen(hand, place) }).slice(0, MOST_KEPT);
}

function personalIn({ path, question }: CardPlace, inputs: Inputs): IdentifierKind[] {
  const expected: readonly IdentifierKind[] = question.kind.identifies ?? [];
  const found = idsOf(path, question).flatMap((id) =>
    identifiersIn(Object.hasOwn(inputs, id) ? (inputs[id] ?? '') : ''),
  );
  return [...new Set(found.map(({ kind }) => kind))].filter((kind) => !expected.includes(kind));
}

const crossedOut =
  ({ kind }: CardPlace['question']) =>
  (text: string): string =>
    withoutIdentifiers(text, (found) => (kind.identifies ?? []).some((each) => each === found.kind));

export function ownNewer(hand: SheetAtHand, { path, version }: Disputed, { places, inputs, read }: Card) {
  const { sheet, circumstances } = hand;
  const place = places.find((each) => each.path === path);
  if (!place) return;
  const now = shown(place.question, fieldAt(sheet.fields, path)?.value.answer, circumstances) ?? '';
  read.problemAt ??= path;
  const beside = idWith(path, place.question, undefined);
  for (const id of idsOf(path, place.question)) {
    read.typed[id] = {
      text: ownText(hand, place, inputs, id),
      version,
      problem: id === beside ? texts.inputOwnNewer(now) : '',
    };
  }
}

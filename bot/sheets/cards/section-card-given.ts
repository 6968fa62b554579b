// A card comes back: what fits is written, what somebody else has changed meanwhile is asked about, and what does not fit stands on the
// card again with what is wrong beside it. What was shown and not touched is nobody’s answer.
import { type Answers, isSame } from '../../../dialogs/answers';
import { addItem } from '../../../dialogs/change';
import { addition } from '../../../dialogs/items';
import { itemPath, pathOf, readPath } from '../../../dialogs/path';
import { fieldAt, versionAt } from '../../../dialogs/sheet';
import { viewOf } from '../../../dialogs/view';
import type { Desk, Outcome } from '../../handlers/handler';
import type { Disputed, OpenSheet } from '../../session';
import { texts } from '../../texts';
import { openIn } from '../focus';
import { disputed, goingOn, type InSheet, written } from '../outcomes';
import { resting } from '../sending/sent-told';
import type { SheetAtHand } from '../sheet-at-hand';
import { stepIn } from '../step';
import type { CardArgs, Inputs } from './section-card-args';
import { idsOf } from './section-card-inputs';
import { readSeen } from './section-card-places';
import { type Card, ownNewer, readCard } from './section-card-read';
import { sectionCardReceipt } from './section-card-receipt';

export function submitted(desk: Desk, inSheet: InSheet, args: CardArgs, inputs: Inputs): Outcome | Promise<Outcome> {
  const { hand } = inSheet;
  const { form } = hand;
  const places = String(form.version) === args.edition ? readSeen(form, { item: undefined, ...args }) : undefined;
  if (!places || !isThere(hand, args)) return refusedCard(desk, inSheet, 'old-card', texts.cardIsOld);
  const known = new Set(places.flatMap(({ path, question }) => idsOf(path, question)));
  if (Object.keys(inputs).some((id) => !known.has(id))) {
    return refusedCard(desk, inSheet, 'unknown-field', texts.cardIsOld);
  }
  return taken(desk, inSheet, args, { places, inputs, read: readCard(hand, places, inputs) });
}

/** An item may have been taken out since. */
function isThere({ form, filling }: SheetAtHand, { section, item }: CardArgs): boolean {
  const seen = viewOf(form, filling).sections.find(({ name }) => name === section);
  return seen !== undefined && (item === undefined || seen.items?.some(({ id }) => id === item) === true);
}

/** Nothing of it is written; the present state is shown, and the log says why. */
export function refusedCard(desk: Desk, inSheet: InSheet, reason: string, said: string): Outcome {
  const { scope, whole } = inSheet.hand;
  const outcome = goingOn(desk, inSheet, { before: [said] });
  const noted = { action: 'answer-sheet', municipality: scope.ksh, object: whole.id, result: 'refused', reason };
  return { ...outcome, audit: [...(outcome.audit ?? []), noted] };
}

async function taken(desk: Desk, inSheet: InSheet, args: CardArgs, card: Card): Promise<Outcome> {
  const { hand, asker } = inSheet;
  const { read } = card;
  const own = read.disputes.filter(({ path }) => fieldAt(hand.sheet.fields, path)?.value.by === asker.key);
  for (const each of own) ownNewer(hand, each, card);
  read.disputes = read.disputes.filter((each) => !own.includes(each));
  const changes = { ...itemOf(hand, args, read.changes), ...read.changes };
  const isClean = read.problemAt === undefined && read.disputes.length === 0;
  const more = args.then === 'more' && isClean ? oneMore(hand, args, changes) : undefined;
  const seen = Object.fromEntries(Object.keys(changes).map((path) => [path, versionAt(hand.sheet.fields, path)]));
  const saved = Object.keys(changes).filter(
    (path) =>
      readPath(path)?.name !== undefined &&
      changes[path] !== null &&
      !isSame(changes[path], fieldAt(hand.sheet.fields, path)?.value.answer),
  ).length;
  const next = async (after: SheetAtHand): Promise<Outcome> => ({
    ...(await followed(desk, { ...inSheet, hand: after }, args, { ...card, saved, at: more?.at })),
    receipt: sectionCardReceipt(desk, after, args, { ...card, saved }),
  });
  return written(desk, inSheet, { ...changes, ...more?.changes }, { seen, next });
}

/** Whoever is known is in the sheet as soon as one thing is said of them. */
function itemOf({ sheet }: SheetAtHand, { section, item }: CardArgs, changes: Answers): Answers {
  if (item === undefined || Object.keys(changes).length === 0) return {};
  return fieldAt(sheet.fields, itemPath(section, item)) ? {} : addition(section, item);
}

/** Another one, unless one was added since the card was drawn. */
function oneMore({ form, filling }: SheetAtHand, { section, items }: CardArgs, changes: Answers) {
  const after = { ...filling, answers: { ...filling.answers, ...changes } };
  const there = viewOf(form, after).sections.find(({ name }) => name === section)?.items?.length;
  const added = String(there) === items ? addItem(form, after, section) : undefined;
  if (!added?.ok || added.item === undefined) return undefined;
  const [first = ''] = Object.keys(form.sections[section]?.questions ?? {});
  return { changes: added.changes, at: pathOf(section, first, added.item) };
}

interface Followed extends Card {
  saved: number;
  at: string | undefined;
}

function followed(desk: Desk, inSheet: InSheet, args: CardArgs, card: Followed): Outcome | Promise<Outcome> {
  const { hand, session } = inSheet;
  const { read, saved } = card;
  const kept = Object.keys(read.typed).length > 0 ? { typed: read.typed } : {};
  const problems = Object.values(read.typed).filter(({ problem }) => problem !== '').length;
  const savedLine = saved > 0 ? [texts.cardSaved(saved)] : [];
  const [first, ...waiting] = read.disputes;
  if (first) return firstDisputed(desk, inSheet, { first, waiting, kept, before: savedLine });
  if (args.then === 'later') {
    const rests = resting(session, hand);
    const reply = texts.cardPutAside(hand, saved, problems);
    return {
      replies: [reply],
      session: { ...rests, sheet: { ...openIn(hand), ...rests.sheet, ...kept } },
      uses: true,
    };
  }
  const { sheet: _, ...without } = session;
  const again = { hand, session: { ...without, sheet: { ...openIn(hand), ...kept } } };
  const before = [
    ...savedLine,
    ...(problems > 0 ? [texts.cardProblems(problems)] : []),
    ...(read.untouched.length > 0
      ? [texts.cardOthersChanged(read.untouched.map(({ question }) => question.label))]
      : []),
    ...read.said,
  ];
  return goingOn(desk, again, { at: read.problemAt ?? card.at, ...stillOpen(hand, card, before), isAfterSaving: true });
}

/** When the same card comes again, it is marked on it what is missing and what is new. */
function stillOpen(hand: SheetAtHand, { places, read, at }: Followed, before: string[]) {
  const step = stepIn(hand, read.problemAt ?? at);
  const due = step.kind === 'question' ? step.next : step.kind === 'confirm' ? step.rows[0] : undefined;
  const { section, item } = readPath(places[0]?.path ?? '') ?? {};
  if (!due || due.adds || due.section !== section || due.item?.id !== item) return { before };
  const missing = new Set(places.map(({ path }) => path));
  const isNew = step.kind === 'question' && !missing.has(due.path);
  const said = read.problemAt !== undefined ? [] : [isNew ? texts.cardNewSome : texts.cardMissingSome];
  return { before: [...before, ...said], missing };
}

async function firstDisputed(
  desk: Desk,
  inSheet: InSheet,
  of: { first: Disputed; waiting: Disputed[]; kept: Pick<OpenSheet, 'typed'>; before: readonly string[] },
): Promise<Outcome> {
  const { first, waiting, kept, before } = of;
  const now = fieldAt(inSheet.hand.sheet.fields, first.path)?.value;
  if (!now) return goingOn(desk, inSheet);
  const newer = [{ path: first.path, now, wanted: first.answers[first.path] ?? null }];
  const outcome = await disputed(desk, inSheet, first.answers, newer, before);
  const { sheet } = outcome.session;
  if (!sheet?.disputed) return outcome;
  const open: OpenSheet = { ...sheet, ...kept, ...(waiting.length > 0 && { waiting }) };
  return { ...outcome, session: { ...outcome.session, sheet: open } };
}

/** One of them is settled: the next one, should it still be one. */
export function nextDisputed(
  desk: Desk,
  inSheet: InSheet,
  waiting: readonly Disputed[],
  before: readonly string[] = [],
): Promise<Outcome> | undefined {
  const [first, ...rest] = waiting;
  if (!first) return undefined;
  const typed = inSheet.session.sheet?.typed;
  return firstDisputed(desk, inSheet, { first, waiting: rest, kept: typed ? { typed } : {}, before });
}

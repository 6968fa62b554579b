// What becomes of a turn in a sheet: a step that is shown, or an answer that is written and the step after it. Both stand in the log once.
import type { Suggestion } from '../../dialogs/answer-kind';
import { type Answers, isSame, valueIn } from '../../dialogs/answers';
import { shown } from '../../dialogs/differences';
import { readPath } from '../../dialogs/path';
import { type Applied, applied, type FieldWrite, type Newer } from '../../dialogs/sheet-writes';
import type { Noted } from '../access/change';
import { peoplePartition, personRecord } from '../access/person';
import type { Standing } from '../access/standing';
import { draftOn } from '../draft';
import type { Desk, Outcome } from '../handlers/handler';
import type { OpenSheet, Session } from '../session';
import { texts } from '../texts';
import type { InOne } from './cards/section-card';
import { openIn } from './focus';
import { finishedTold } from './handing/finished';
import { sentTold } from './sending/sent-told';
import { type SheetAtHand, withWrites } from './sheet-at-hand';
import { municipalityPartition } from './sheet-partition';
import { sheetWrites } from './sheet-records';
import { shownStep } from './shown-step';

export interface InSheet {
  hand: SheetAtHand;
  session: Session;
  asker: Standing;
}

interface Told {
  at?: string | undefined;
  before?: readonly string[];
  meant?: readonly Suggestion[];
  isReminder?: boolean;
  offersInOne?: boolean;
  /** On a card: what was left empty, and what it has shown already. */
  missing?: InOne['missing'];
  isAfterSaving?: boolean;
}

export function goingOn(desk: Desk, { hand, session }: Omit<InSheet, 'asker'>, told: Told = {}): Outcome {
  const { missing, isAfterSaving, ...how } = told;
  const typed = session.sheet?.ksh === hand.scope.ksh ? session.sheet.typed : undefined;
  const inOne = session.inOne && { typed, missing, isAfterSaving };
  const { reply, open, looked } = shownStep(hand, desk, { ...how, inOne });
  return { replies: [reply], session: { ...session, sheet: open }, uses: true, ...lookedAt(hand, looked) };
}

/** Only names of fields; without personal ones the turn is noted as any other. */
export function lookedAt({ scope, whole }: SheetAtHand, places: readonly string[]): { audit?: Noted[] } {
  if (places.length === 0) return {};
  const object = `${whole.id}: ${places.join(', ')}`;
  return { audit: [{ action: 'see-sheet', municipality: scope.ksh, object, result: 'done' }] };
}

export interface Writing extends Told {
  /** The versions of the fields as the person saw them. */
  seen: Readonly<Record<string, number>>;
  /** What is shown afterwards, when it is not the step that is due. */
  next?: (after: SheetAtHand) => Outcome | Promise<Outcome>;
}

/** Writes what fits, and goes on; whoever was quicker is named, and nothing is lost. */
export async function written(
  desk: Desk,
  { hand, session, asker }: InSheet,
  changes: Answers,
  how: Writing,
): Promise<Outcome> {
  const { seen, next, ...told } = how;
  const by = { by: asker.key, at: desk.clock.now() };
  const fit: Applied = applied(hand.whole, hand.sheet, changes, { ...by, seen });
  if (!fit.ok && fit.reason === 'state') return sentTold(desk, { hand, session, asker });
  if (!fit.ok) return disputed(desk, { hand, session, asker }, changes, fit.newer);
  const writes = fit.writes.map((write) => overKnown(hand, write));
  const after = withWrites(hand, writes, desk);
  const outcome = next ? await next(after) : goingOn(desk, { hand: after, session }, told);
  if (writes.length === 0) return outcome;
  const mail = finishedTold({ hand, session, asker }, after, writes);
  const object = `${hand.whole.id}: ${writes.map(({ path }) => path).join(', ')}`;
  return {
    ...outcome,
    change: {
      partition: municipalityPartition(hand.scope),
      ...sheetWrites(hand.whole, hand.sheet, writes),
      audit: [{ action: 'answer-sheet', municipality: hand.scope.ksh, object, result: 'done' }],
      ...(mail.length > 0 && { mail }),
    },
  };
}

/** What was known and is otherwise after all stays readable as what stood there before. */
function overKnown({ filling }: SheetAtHand, write: FieldWrite): FieldWrite {
  const known = filling.known?.[write.path];
  const { field, expectedVersion } = write;
  if (!known || expectedVersion > 0 || isSame(known.value, field.answer)) return write;
  return { ...write, field: { ...field, history: [{ answer: known.value, by: '', at: 0 }] } };
}

export async function disputed(
  desk: Desk,
  inSheet: InSheet,
  changes: Answers,
  newer: readonly Newer[],
  before: readonly string[] = [],
): Promise<Outcome> {
  const { hand, session, asker } = inSheet;
  const { form, filling, municipality, scope, circumstances, sheet } = hand;
  const one = newer.find(({ now }) => now.by !== asker.key) ?? newer[0];
  const { section = '', name = '' } = readPath(one?.path ?? '') ?? {};
  const question = form.sections[section]?.questions[name];
  if (!one || !question) return goingOn(desk, inSheet, { before: [texts.sheetNotAsked] });
  const [theirs = '', yours = ''] = [one.now.answer, one.wanted].map((answer) =>
    shown(question, answer, circumstances),
  );
  // Their own newer answer: it was an old button.
  if (one.now.by === asker.key) return goingOn(desk, inSheet, { before: [texts.sheetOldCard(theirs)] });
  const version = sheet.fields[one.path]?.version ?? 0;
  const open: OpenSheet = {
    ...openIn(hand),
    disputed: { path: one.path, version, answers: { ...changes } },
  };
  const { name: called } = await draftOn(desk.store, peoplePartition).read(personRecord(one.now.by));
  const args = { ksh: scope.ksh, form: form.id, place: one.path, version: String(version) };
  const { label } = question;
  const reply = texts.sheetDisputed({ municipality, label, name: called, at: one.now.at, theirs, yours, args, before });
  const isPersonal = question.kind.class === 'personal' && valueIn(filling.answers[one.path]) !== undefined;
  return {
    replies: [reply],
    session: { ...session, sheet: open },
    uses: true,
    ...lookedAt(hand, isPersonal ? [one.path] : []),
  };
}

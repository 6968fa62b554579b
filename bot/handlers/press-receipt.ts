// What becomes of the message in which a button of a sheet was pressed: the question with its answer, or that it belongs to the past.
import { optionsOf } from '../../dialogs/answer-kind';
import type { Question } from '../../dialogs/form';
import { readPath } from '../../dialogs/path';
import { texts as formTexts } from '../../dialogs/texts';
import { SECTION_CARD } from '../access/change';
import type { Session } from '../session';
import { formNamed } from '../sheets/reaching';
import { isStepInSheet } from '../sheets/sheet-partition';
import { fieldRecord } from '../sheets/sheet-records';
import { texts } from '../texts';
import type { OfSheet } from '../texts/sheet-noun';
import type { Reply, Turn } from '../turn';
import type { Desk, Handler, Outcome } from './handler';

type Args = Readonly<Record<string, string>>;
type Sheet = NonNullable<ReturnType<typeof sheetNamed>>;

export function pressReceipt(desk: Desk, handler: Handler): Handler {
  return {
    name: handler.name,
    handle(turn, session, asker) {
      const outcome = handler.handle(turn, session, asker);
      if (outcome === undefined || turn.pressedOn === undefined || !goesOn(turn)) return outcome;
      return Promise.resolve(outcome).then((given) => given && withReceipt(given, turn, session, desk));
    },
  };
}

/** What comes after it is another question; what only shows something may be pressed again. */
const goesOn = (turn: Turn): boolean =>
  isStepInSheet(turn) || (turn.press?.do === 'act' && turn.press.name === 'sheet-unchanged');

/** Nothing of a sheet is said to whom nothing of it was shown. */
function withReceipt(outcome: Outcome, { press }: Turn, session: Session, desk: Desk): Outcome {
  if (press?.do !== 'act' || outcome.receipt || !outcome.uses) return outcome;
  const sheet = sheetNamed(desk, press.args);
  const receipt = sheet && receiptOf(outcome, press, session, sheet);
  return receipt ? { ...outcome, receipt } : outcome;
}

function sheetNamed({ register, forms, clock }: Desk, { ksh = '', form: id = '' }: Args) {
  const municipality = register.byKsh(ksh);
  const form = formNamed({ forms }, id);
  return municipality && form && { municipality, form, at: clock.now() };
}

function receiptOf({ change }: Outcome, { name, args }: { name: string; args: Args }, session: Session, sheet: Sheet) {
  // Its other rows can still be pressed, and what was filled in on a card that was refused stands nowhere else.
  if (name === 'sheet-row' || name === SECTION_CARD) return undefined;
  if (name === 'sheet-settle' && args.mine === 'no') return keptTheirs(args, session, sheet);
  if (!change) return texts.staleReceipt(sheet);
  if (name === 'sheet-leave') return texts.stayedReceipt(sheet);
  if (name !== 'sheet-confirm' && name !== 'sheet-row-ok') return answered(args, sheet);
  const prefix = fieldRecord(sheet.form, '').key;
  const count = change.writes.filter(({ key }) => isAnswer(key, prefix)).length;
  return texts.confirmedReceipt({ ...sheet, count });
}

/** That somebody is in the sheet is no answer of its own. */
const isAnswer = (key: string, prefix: string): boolean =>
  key.startsWith(prefix) && readPath(key.slice(prefix.length))?.name !== undefined;

function keptTheirs({ place, version }: Args, { sheet: open }: Session, sheet: OfSheet): Reply {
  const { disputed } = open ?? {};
  const isIt = disputed?.path === place && String(disputed?.version) === version;
  return isIt ? texts.stayedReceipt(sheet) : texts.staleReceipt(sheet);
}

function inWords({ kind }: Question, answer: string | undefined): string | undefined {
  if (answer === formTexts.skip) return formTexts.leftOutShown;
  if (answer === formTexts.notKnown) return formTexts.notKnownShown;
  return optionsOf(kind).find(({ value }) => value === answer)?.title;
}

/** What somebody is like is not repeated: it stands in the sheet. */
function answered({ place = '', answer }: Args, sheet: Sheet): Reply {
  const { section = '', name = '' } = readPath(place) ?? {};
  const { title: where, questions } = sheet.form.sections[section] ?? {};
  const question = questions?.[name];
  const isSaid = question !== undefined && question.kind.class !== 'personal';
  const said = isSaid ? inWords(question, answer) : undefined;
  return texts.answeredReceipt({ ...sheet, where, ask: question?.ask, answer: said });
}

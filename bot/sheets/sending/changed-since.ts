// What is otherwise in an open sheet than in what was sent last: shown when all is answered, before it is sent again.
import { type Difference, differences } from '../../../dialogs/differences';
import { type Edition, editionOf } from '../../../dialogs/editions';
import type { Form, Question } from '../../../dialogs/form';
import { readPath } from '../../../dialogs/path';
import { fillingOf } from '../../../dialogs/sheet';
import { mask } from '../../personal-data/masks';
import { texts } from '../../texts';
import type { Reply } from '../../turn';
import { isName, maskedValue } from '../review/sent-sheet';
import type { SheetAtHand } from '../sheet-at-hand';

export function changedSince({ whole, sheet, circumstances }: SheetAtHand, last: Edition): Difference[] {
  const { answers } = editionOf(whole, fillingOf(sheet), { ...last, standing: undefined });
  return differences(whole, last.answers, answers, circumstances);
}

/** Places of personal answers that can be read in them. */
export function personalIn(form: Form, all: readonly Difference[]): string[] {
  return all.filter(({ path, item }) => item !== undefined || isPersonal(form, path)).map(({ path }) => path);
}

/** For those who see people as far as they recognise them. */
export function maskedDifferences(form: Form, all: readonly Difference[]): Difference[] {
  return all.map(({ item, ...row }) => {
    const question = questionAt(form, row.path);
    const hidden = (value: string) => (question && isPersonal(form, row.path) ? masked(form, row.path, value) : value);
    return {
      ...row,
      ...(item !== undefined && { item: mask('name', item) }),
      ...(row.old !== undefined && { old: hidden(row.old) }),
      ...(row.new !== undefined && { new: hidden(row.new) }),
    };
  });
}

function masked(form: Form, path: string, value: string): string {
  const question = questionAt(form, path);
  const section = form.sections[readPath(path)?.section ?? ''];
  return question && section ? maskedValue(question, isName(section, question), value) : mask('hidden', value);
}

/** Of an item the question that it is called by. */
function questionAt({ sections }: Form, path: string): Question | undefined {
  const { section = '', name } = readPath(path) ?? {};
  const { questions = {}, repeats } = sections[section] ?? {};
  return questions[name ?? repeats?.calledBy ?? ''];
}

const isPersonal = (form: Form, path: string): boolean => questionAt(form, path)?.kind.class === 'personal';

/** undefined: it is no sheet that was sent before and is written in again. */
export function changedReply(
  hand: SheetAtHand,
  before: readonly string[],
): { reply: Reply; looked: string[] } | undefined {
  const { last, sheet, municipality, whole } = hand;
  if (!last) return undefined;
  const rows = changedSince(hand, last);
  const { state, accepted } = sheet.head.value;
  const was = state === 'returned' ? 'returned' : accepted === last.number ? 'accepted' : 'withdrawn';
  const reply = texts.sheetChangedSoFar({ municipality, form: whole, receipt: last.receipt, rows, was, before });
  return { reply, looked: personalIn(whole, rows) };
}

// A sheet as a reviewer has it: what was sent, as it was sent, and the state it is in now. What is only being written is not read.
import type { Circumstances } from '../../../dialogs/answer-kind';
import { type Answer, type Answers, valueIn } from '../../../dialogs/answers';
import { shown } from '../../../dialogs/differences';
import type { Edition } from '../../../dialogs/editions';
import type { Form, Question, Section } from '../../../dialogs/form';
import type { SheetHead } from '../../../dialogs/sheet';
import { type SeenQuestion, viewOf } from '../../../dialogs/view';
import type { Scope } from '../../access/authorize';
import type { Municipality } from '../../municipalities/register';
import { mask } from '../../personal-data/masks';
import type { Store } from '../../ports';
import { type Recalled, recalled } from '../../records';
import { municipalityPartition } from '../sheet-partition';
import { editionRecord, headRecord } from '../sheet-records';

export interface SentSheet {
  form: Form;
  municipality: Municipality;
  scope: Scope;
  head: Recalled<SheetHead>;
  edition: Edition;
  /** The one that was sent before it. */
  before: Edition | undefined;
}

/** undefined: nothing was ever sent. */
export async function sentSheet(
  { read }: Pick<Store, 'read'>,
  { scope, form, municipality }: Pick<SentSheet, 'scope' | 'form' | 'municipality'>,
): Promise<SentSheet | undefined> {
  const partition = municipalityPartition(scope);
  const kind = headRecord(form);
  const head = recalled(kind, await read(partition, [kind.key]));
  const { edition: number } = head.value;
  if (number === 0) return undefined;
  const [last, earlier] = [editionRecord(form, number), editionRecord(form, number - 1)];
  const stored = await read(partition, [last.key, earlier.key]);
  const edition = recalled(last, stored).value;
  if (!edition) throw new Error(`edition ${number} of ${form.id} is missing`);
  return { form, municipality, scope, head, edition, before: recalled(earlier, stored).value };
}

export interface SentRow {
  /** 1 for the first of the sheet: what a remark names it by. */
  number: number;
  path: string;
  section: string;
  label: string;
  value: string;
  isPersonal: boolean;
}

interface Seeing {
  circumstances: Circumstances;
  isMasked: boolean;
}

/** All that was said, also what was left out: that, too, may be remarked on. */
export function rowsOf(form: Form, answers: Answers, seeing: Seeing): SentRow[] {
  const rows: SentRow[] = [];
  for (const { section, questions, items = [] } of viewOf(form, { answers }).sections) {
    for (const one of questions) {
      if (one.answer === undefined) continue;
      const at = items.findIndex(({ id }) => id === one.item) + 1;
      const { label } = one.question;
      rows.push({
        number: rows.length + 1,
        path: one.path,
        section: section.title,
        label: at > 0 ? `${at}. ${section.repeats?.one ?? ''}, ${label}` : label,
        value: shownTo(one.question, one.answer, { ...seeing, isName: isName(section, one.question) }) ?? '',
        isPersonal: isPersonal(one),
      });
    }
  }
  return rows;
}

/** What an item is called by. */
export function isName({ repeats, questions }: Section, question: Question): boolean {
  return repeats?.calledBy !== undefined && questions[repeats.calledBy] === question;
}

const isPersonal = ({ question, answer }: Pick<SeenQuestion, 'question' | 'answer'>): boolean =>
  question.kind.class === 'personal' && valueIn(answer) !== undefined;

/** As much of a personal answer as one recognises, for those who see people masked. */
function shownTo(
  question: Question,
  answer: Answer | undefined,
  { circumstances, isMasked, isName: named }: Seeing & { isName: boolean },
): string | undefined {
  const value = shown(question, answer, circumstances);
  if (!isMasked || value === undefined || !isPersonal({ question, answer })) return value;
  return maskedValue(question, named, value);
}

export function maskedValue({ kind: { control } }: Question, named: boolean, value: string): string {
  const style = control.type === 'text' ? control.style : undefined;
  return mask(named ? 'name' : style === 'tel' ? 'phone' : style === 'email' ? 'email' : 'hidden', value);
}

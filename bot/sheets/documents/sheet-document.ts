// A sheet as a document that leaves: what stands in it by section and item, in words, for whoever may read it. PDF and XLSX are drawn from this.
import type { Circumstances } from '../../../dialogs/answer-kind';
import { type Answer, type Filling, isUnknown, valueIn } from '../../../dialogs/answers';
import { itemTitle, shown } from '../../../dialogs/differences';
import type { Form } from '../../../dialogs/form';
import { numberOfItem, pathOf } from '../../../dialogs/path';
import { fieldAt, type Sheet, type SheetState } from '../../../dialogs/sheet';
import { type SeenQuestion, type SeenSection, viewOf } from '../../../dialogs/view';
import type { Municipality } from '../../municipalities/register';
import { documentWords } from '../../texts/document-words';

export interface DocumentRow {
  path: string;
  label: string;
  value: string;
  /** Answered, left out, not answered yet, known elsewhere but not confirmed, or somebody else is asked. */
  is: 'said' | 'left-out' | 'missing' | 'unconfirmed' | 'not-known';
  isPhone: boolean;
  /** Who said so last, and when (ms since 1970); without what is masked. */
  by?: { key: string; at: number };
}

export interface DocumentBlock {
  /** "Kapcsolattartók"; with an item also what it is called. */
  section: string;
  item?: string;
  rows: DocumentRow[];
}

/** One answer that stood somewhere; the newest first at each place. */
export interface DocumentEvent extends Pick<DocumentBlock, 'section' | 'item'> {
  label: string;
  value: string;
  by: string;
  at: number;
}

export interface SheetDocument {
  municipality: Municipality;
  title: string;
  state: SheetState;
  isDraft: boolean;
  isMasked: boolean;
  /** Of a sheet that was sent. */
  receipt?: string;
  /** Sent, or of a draft: as it stood then (ms since 1970). */
  at: number;
  blocks: DocumentBlock[];
  /** Warnings that were read and kept. */
  kept: readonly string[];
  /** Only for whoever sees the sheet whole. */
  events?: DocumentEvent[];
  /** By pseudonym: who of those in `by` may be named. */
  names: ReadonlyMap<string, string>;
  /** Places of personal answers that can be read in it, without items. */
  personal: string[];
}

export interface Drawn {
  form: Form;
  municipality: Municipality;
  circumstances: Circumstances;
  sheet: Sheet;
  filling: Filling;
  isMasked: boolean;
  /** Nothing younger than this is told of (ms since 1970). */
  at: number;
}

/** In the order of the form, with what applies only. */
export function blocksOf(drawn: Drawn): DocumentBlock[] {
  return viewOf(drawn.form, drawn.filling).sections.flatMap((seen) => {
    if (!seen.items) return blockOf(drawn, seen, undefined);
    return seen.items.filter(({ isNew }) => !isNew).flatMap(({ id }) => blockOf(drawn, seen, id));
  });
}

function blockOf(drawn: Drawn, seen: SeenSection, item: string | undefined): DocumentBlock[] {
  const rows = seen.questions.filter((one) => one.item === item && !one.adds).flatMap((one) => rowOf(drawn, one) ?? []);
  const called = item === undefined ? {} : { item: calledIn(drawn, seen.name, item) };
  return rows.length === 0 ? [] : [{ section: seen.section.title, ...called, rows }];
}

function rowOf(drawn: Drawn, { path, question, answer, known }: SeenQuestion): DocumentRow | undefined {
  const { circumstances } = drawn;
  const isUnconfirmed = answer === undefined && known !== undefined;
  const said = isUnconfirmed ? known.value : answer;
  if (said === undefined && question.optional) return undefined;
  const words = shown(question, said, circumstances) ?? documentWords.missing;
  const isHidden = drawn.isMasked && question.kind.class === 'personal' && valueIn(said) !== undefined;
  const by = drawn.isMasked ? undefined : doneAt(drawn, path);
  return {
    path,
    label: question.label,
    value: isHidden ? documentWords.hidden : words,
    is: isUnconfirmed ? 'unconfirmed' : standingOf(said),
    isPhone: !isHidden && isPhone(question.kind.control),
    ...(by && { by }),
  };
}

function standingOf(answer: Answer | undefined): DocumentRow['is'] {
  if (answer === undefined) return 'missing';
  if (answer === null) return 'left-out';
  return isUnknown(answer) ? 'not-known' : 'said';
}

const isPhone = (control: SeenQuestion['question']['kind']['control']): boolean =>
  control.type === 'text' && control.style === 'tel';

/** Of an edition the last word before it was sent. */
function doneAt({ sheet, at }: Drawn, path: string): { key: string; at: number } | undefined {
  const field = fieldAt(sheet.fields, path)?.value;
  const done = field && [field, ...field.history].find((each) => each.at <= at && each.by !== '');
  return done && { key: done.by, at: done.at };
}

/** By its name; whoever sees people masked, and what has none yet, by its number: "2. személy". */
function calledIn({ form, filling, isMasked, circumstances }: Drawn, section: string, item: string): string {
  const { questions = {}, repeats } = form.sections[section] ?? {};
  const calledBy = repeats?.calledBy ?? '';
  const at = pathOf(section, calledBy, item);
  const isHidden = isMasked && questions[calledBy]?.kind.class === 'personal';
  const value = valueIn(filling.answers[at]) ?? filling.known?.[at]?.value;
  if (isHidden || value === undefined) return documentWords.itemNumber(numberOfItem(item), repeats?.one ?? section);
  return itemTitle(form, { [at]: value }, section, item, circumstances);
}

/** All that was ever said at places that apply, until `at`; the newest first. */
export function eventsOf(drawn: Drawn): DocumentEvent[] {
  const { form, filling, sheet, circumstances, at: until } = drawn;
  return viewOf(form, filling).sections.flatMap(({ name, section, questions }) =>
    questions.flatMap(({ path, question, item, adds }): DocumentEvent[] => {
      const field = fieldAt(sheet.fields, path)?.value;
      if (!field || adds) return [];
      const where = { section: section.title, ...(item && { item: calledIn(drawn, name, item) }) };
      const words = (answer: Answer) => shown(question, answer, circumstances) ?? '';
      return [field, ...field.history]
        .filter(({ at }) => at <= until)
        .map(({ answer, by, at }) => ({ ...where, label: question.label, value: words(answer), by, at }));
    }),
  );
}

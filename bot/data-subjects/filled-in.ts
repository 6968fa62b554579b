// The sheets of one municipality as somebody is looked for in them: what stands, what stood there before, and each edition that was sent.
import { type Answer, valueIn } from '../../dialogs/answers';
import { editionSchema } from '../../dialogs/editions';
import type { Form } from '../../dialogs/form';
import { formById } from '../../dialogs/forms/register';
import { itemPath, pathOf, readPath } from '../../dialogs/path';
import { sheetFieldSchema } from '../../dialogs/sheet';
import type { Store } from '../ports';

export type Answers = Readonly<Record<string, Answer>>;

/** The form, what it is, and the place or the number of the edition. */
export const sheetKey = /^sheet\/([^/]+)\/(field|edition)\/(.+)$/;
const partitions = /^municipality\|(\d{5})$/;

/** undefined: this partition holds no sheets. */
export const kshOf = (partition: string): string | undefined => partitions.exec(partition)?.[1];

export interface FilledIn {
  form: Form;
  edition?: string;
  answers: Answers;
  /** What stood there before. */
  before: Readonly<Record<string, readonly Answer[]>>;
}

const AT_ONCE = 500;

export async function filledIn({ list }: Pick<Store, 'list'>, partition: string): Promise<FilledIn[]> {
  const now = new Map<string, { answers: Record<string, Answer>; before: Record<string, Answer[]> }>();
  const sent: FilledIn[] = [];
  for (let after = ''; ; ) {
    const page = await list(partition, 'sheet/', after, AT_ONCE);
    for (const { key: name, record } of page) {
      const [, id = '', what, rest = ''] = sheetKey.exec(name) ?? [];
      const form = formById(id);
      if (form && what === 'edition') {
        sent.push({ form, edition: rest, answers: editionSchema.parse(record.value).answers, before: {} });
      } else if (form) {
        const { answer, history } = sheetFieldSchema.parse(record.value);
        const sheet = now.get(id) ?? { answers: {}, before: {} };
        sheet.answers[rest] = answer;
        sheet.before[rest] = history.map((each) => each.answer);
        now.set(id, sheet);
      }
    }
    after = page.at(-1)?.key ?? '';
    if (page.length < AT_ONCE) break;
  }
  const standing = [...now].flatMap(([id, sheet]) => {
    const form = formById(id);
    return form ? [{ form, ...sheet }] : [];
  });
  return [...standing, ...sent];
}

/** What an item is called, and was called before. */
export function namesIn({ form, answers, before }: FilledIn, each: string): { name?: string; before: string[] } {
  const { section = '', item } = readPath(each) ?? {};
  const path = pathOf(section, form.sections[section]?.repeats?.calledBy ?? '', item);
  const name = valueIn(answers[path]);
  const earlier = (before[path] ?? []).filter((said) => typeof said === 'string');
  return { ...(typeof name === 'string' && { name }), before: earlier };
}

/** That stand, or stood, in an item. */
export function addressesIn(sheet: FilledIn, each: string): { now: string[]; earlier: string[] } {
  const { answers, before } = sheet;
  const paths = styledIn(sheet, 'email').filter((path) => readItem(path) === each);
  return {
    now: textsOf(paths.map((path) => answers[path])),
    earlier: textsOf(paths.flatMap((path) => before[path] ?? [])),
  };
}

/** What stands in an item; without one, outside of all items. Numbers without their extension. */
export function reachedIn(sheet: FilledIn, each: string | undefined): { emails: string[]; phones: string[] } {
  const said = (style: 'email' | 'tel') =>
    textsOf(
      styledIn(sheet, style)
        .filter((path) => readItem(path) === each)
        .map((path) => sheet.answers[path]),
    );
  return { emails: said('email'), phones: said('tel').map((phone) => phone.split(';')[0] ?? phone) };
}

const textsOf = (said: readonly (Answer | undefined)[]): string[] => said.filter((one) => typeof one === 'string');

function styledIn({ form, answers }: FilledIn, style: 'email' | 'tel'): string[] {
  return Object.keys(answers).filter((path) => {
    const { section = '', name = '' } = readPath(path) ?? {};
    const control = form.sections[section]?.questions[name]?.kind.control;
    return control?.type === 'text' && control.style === style;
  });
}

export function readItem(path: string): string | undefined {
  const { section = '', item } = readPath(path) ?? {};
  return item === undefined ? undefined : itemPath(section, item);
}

export function isPersonal(form: Form, path: string): boolean {
  const { section = '', name = '' } = readPath(path) ?? {};
  return form.sections[section]?.questions[name]?.kind.class === 'personal';
}

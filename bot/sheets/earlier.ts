// What an earlier sheet of the same municipality says already of what a form asks: offered there, to be confirmed.
import { valueIn } from '../../dialogs/answers';
import type { Form } from '../../dialogs/form';
import { itemPath, pathOf, patternOf, readPath } from '../../dialogs/path';
import { type Done, fillingOf, type Sheet } from '../../dialogs/sheet';
import { viewOf } from '../../dialogs/view';
import type { Scope } from '../access/authorize';
import type { Desk } from '../handlers/handler';
import { readSheet } from './sheet-records';

export interface Earlier {
  form: Form;
  sheet: Sheet;
}

/** undefined: the form takes nothing from any other. */
export async function earlierOf(
  { store, forms }: Pick<Desk, 'store' | 'forms'>,
  scope: Scope,
  { takesFrom }: Form,
  opened: Done,
): Promise<Earlier | undefined> {
  const form = takesFrom && forms.find(({ id }) => id === takesFrom.form);
  return form && { form, sheet: await readSheet(store, scope, form, opened) };
}

/** Path here → value there; of items that are there, the items too. Branches that do not apply there say nothing here. */
export function earlierLines(
  { takesFrom }: Form,
  { form, sheet }: Earlier,
): [path: string, typed: string | string[]][] {
  const hereOf = new Map(Object.entries(takesFrom?.places ?? {}).map(([here, there]) => [there, here]));
  return [...viewOf(form, fillingOf(sheet)).questions.values()].flatMap(({ path, item, answer }) => {
    const { section = '', name = '' } = readPath(hereOf.get(patternOf(path)) ?? '') ?? {};
    const value = valueIn(answer);
    if (name === '' || (typeof value !== 'string' && !Array.isArray(value))) return [];
    const added: [string, string][] = item === undefined ? [] : [[itemPath(section, item), 'added']];
    return [...added, [pathOf(section, name, item), value] as [string, string | string[]]];
  });
}

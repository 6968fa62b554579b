// "mi ez?", "mit írjak ide?" in the middle of a sheet: the section of the handbook about what is asked, as its button brings it.
import { readPath } from '../../dialogs/path';
import type { Desk } from '../handlers/handler';
import { says } from '../handlers/says';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Turn } from '../turn';

/** undefined: nothing is asked, or the handbook has nothing about it. */
export function helpOfQuestion({ forms, knowledge }: Desk, turn: Turn, { sheet }: Session): string | undefined {
  if (!sheet?.shown || sheet.rests || sheet.disputed) return undefined;
  if (!says(turn, texts.meaningWords) && !says(turn, texts.unclearWords)) return undefined;
  const form = forms.find(({ id }) => id === sheet.form);
  const { section = '', name = '' } = readPath(sheet.shown.path) ?? {};
  const help = form?.sections[section]?.questions[name]?.help ?? form?.sections[section]?.help;
  return help !== undefined && knowledge.section(help) ? help : undefined;
}

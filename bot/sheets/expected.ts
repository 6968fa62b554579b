// Numbers that an open sheet has just asked for: they come as answers, and nobody is warned of them.
import type { Form } from '../../dialogs/form';
import { readPath } from '../../dialogs/path';
import type { IdentifierKind } from '../personal-data/identifier';
import type { Session } from '../session';

const NOTHING: ReadonlySet<IdentifierKind> = new Set();

export function expectedIn({ sheet, filling }: Session, forms: readonly Form[]): ReadonlySet<IdentifierKind> {
  if (!sheet?.shown || sheet.rests || filling) return NOTHING;
  const { section = '', name = '' } = readPath(sheet.shown.path) ?? {};
  const question = forms.find(({ id }) => id === sheet.form)?.sections[section]?.questions[name];
  return new Set(question?.kind.identifies);
}

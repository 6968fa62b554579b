// Numbers that an open sheet has just asked for: they come as answers, and nobody is warned of them.
import { formById } from '../../dialogs/forms/register';
import { readPath } from '../../dialogs/path';
import type { IdentifierKind } from '../personal-data/identifier';
import type { Session } from '../session';

const NOTHING: ReadonlySet<IdentifierKind> = new Set();

export function expectedIn({ sheet, filling }: Session): ReadonlySet<IdentifierKind> {
  if (!sheet?.shown || sheet.rests || filling) return NOTHING;
  const { section = '', name = '' } = readPath(sheet.shown.path) ?? {};
  const question = formById(sheet.form)?.sections[section]?.questions[name];
  return new Set(question?.kind.identifies);
}

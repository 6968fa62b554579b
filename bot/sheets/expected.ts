// What an open sheet has just asked for: numbers that come as answers, so that nobody is warned of them, and what may be an answer at all.
import type { AnswerKind } from '../../dialogs/answer-kind';
import type { Form } from '../../dialogs/form';
import { readPath } from '../../dialogs/path';
import type { IdentifierKind } from '../personal-data/identifier';
import type { Session } from '../session';

const NOTHING: ReadonlySet<IdentifierKind> = new Set();

export function expectedIn(session: Session, forms: readonly Form[]): ReadonlySet<IdentifierKind> {
  const kind = kindAsked(session, forms);
  return kind ? new Set(kind.identifies) : NOTHING;
}

/** As far as that can be told without the register: whether this may be meant as the answer to what was asked. */
export function mayBeAnswer(text: string, session: Session, forms: readonly Form[]): boolean {
  const { filling, sheet, requesting, naming } = session;
  if (filling || requesting || naming) return true;
  if (!sheet || sheet.rests) return false;
  if (sheet.disputed || sheet.leaving || sheet.handing) return true;
  const kind = kindAsked(session, forms);
  if (!kind) return false;
  const { control } = kind;
  const isFree = control.type === 'text' && control.pattern === undefined && control.style === undefined;
  return isFree || ['multiline', 'parts'].includes(control.type) || kind.fit(text, { today: '2000-01-01' }).ok;
}

function kindAsked({ sheet, filling }: Session, forms: readonly Form[]): AnswerKind | undefined {
  if (!sheet?.shown || sheet.rests || filling) return undefined;
  const { section = '', name = '' } = readPath(sheet.shown.path) ?? {};
  return forms.find(({ id }) => id === sheet.form)?.sections[section]?.questions[name]?.kind;
}

// "mi változott" in a sheet that was never sent: what is otherwise than what was known before, and how much of that waits to be confirmed.
import { differences } from '../../../dialogs/differences';
import { toConfirm } from '../../../dialogs/progress';
import type { Outcome } from '../../handlers/handler';
import { texts } from '../../texts';
import { type InSheet, lookedAt } from '../outcomes';
import { personalIn } from './changed-since';

/** What is being asked is asked again below. undefined: no sheet is open, so the words mean what they mean anywhere. */
export function sinceKnown({ hand, session }: InSheet): Outcome | undefined {
  if (!session.sheet) return undefined;
  const { form, whole, sheet, filling, circumstances, municipality } = hand;
  const known = Object.entries(sheet.fields).flatMap(([path, { value }]) => {
    const first = value.history.at(-1);
    return first?.by === '' ? [[path, first.answer] as const] : [];
  });
  const before = { ...filling.answers, ...Object.fromEntries(known) };
  const rows = differences(whole, before, filling.answers, circumstances);
  const reply = texts.changedSinceKnown({ municipality, form: whole, rows, open: toConfirm(form, filling).length });
  return { replies: [reply], session, uses: true, ...lookedAt(hand, personalIn(whole, rows)) };
}

// "így jó": of a returned sheet, an answer with a remark is right as it stands.
import { leaveAsItIs } from '../../dialogs/change';
import type { Desk, Outcome } from '../handlers/handler';
import { texts } from '../texts';
import { goingOn, type InSheet, written } from './outcomes';

export function isRemarked({ hand: { filling } }: InSheet, path: string): boolean {
  return Object.hasOwn(filling.remarks ?? {}, path);
}

/** `version`: of the field as it was when this was asked. */
export function leftAsItIs(
  desk: Desk,
  inSheet: InSheet,
  { path, version }: { path: string; version: number },
): Outcome | Promise<Outcome> {
  const { form, filling } = inSheet.hand;
  if (!isRemarked(inSheet, path)) return goingOn(desk, inSheet, { before: [texts.remarkSettled] });
  const said = leaveAsItIs(form, filling, path);
  if (!said.ok) return goingOn(desk, inSheet, { at: path, before: [said.problem] });
  return written(desk, inSheet, said.changes, { seen: { [path]: version } });
}

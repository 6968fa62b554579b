// All that somebody saw of a sheet, as a commit expects it: every answer as it was read, every open question still open, and nobody new in it.
import { itemPath } from '../../dialogs/path';
import { fieldAt, versionAt } from '../../dialogs/sheet';
import { viewOf } from '../../dialogs/view';
import type { SheetAtHand } from './sheet-at-hand';
import { fieldRecord } from './sheet-records';

export function restsOn({ whole, sheet, filling }: SheetAtHand): { key: string; version: number }[] {
  const view = viewOf(whole, filling);
  const groups = Object.keys(whole.sections).filter((name) => whole.sections[name]?.repeats);
  const open = [...view.questions.keys(), ...groups.map((name) => itemPath(name, view.freeItem(name)))];
  const paths = new Set([...Object.keys(sheet.fields), ...open.filter((path) => !fieldAt(sheet.fields, path))]);
  return [...paths].map((path) => ({ key: fieldRecord(whole, path).key, version: versionAt(sheet.fields, path) }));
}

// Somebody at another desk: writes in a sheet by the engine, with versions and a note in the log, past the conversation.
import type { Store } from '../../bot/ports';
import { sheetWrites } from '../../bot/sheets/sheet-records';
import type { Answers } from '../../dialogs/answers';
import type { Form } from '../../dialogs/form';
import { openedSheet, type Sheet } from '../../dialogs/sheet';
import { applied } from '../../dialogs/sheet-writes';

const DESK = 'desk';

/** `sheet` as it was read; undefined: there is none yet. Whoever is too late writes nothing. */
export async function writtenAtDesk(
  { store, ksh, whole, at = Date.now() }: { store: Store; ksh: string; whole: Form; at?: number },
  sheet: Sheet | undefined,
  changes: Answers,
): Promise<void> {
  const done = { by: DESK, at };
  const read = sheet ?? { head: { value: openedSheet(whole, done), version: 0 }, fields: {} };
  const fit = applied(whole, read, changes, done);
  if (!fit.ok || fit.writes.length === 0) return;
  const object = `${whole.id}: ${fit.writes.map(({ path }) => path).join(', ')}`;
  const audit = [{ at: new Date(at).toISOString(), actor: DESK, action: 'answer-sheet', object, result: 'done' }];
  await store.commit({ partition: `municipality|${ksh}`, ...sheetWrites(whole, read, fit.writes), mail: [], audit });
}

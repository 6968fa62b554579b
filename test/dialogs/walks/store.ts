// The store of one sheet as the walks need it: records with versions, and a commit that refuses when one of them is another by now.
import type { Answers } from '../../../dialogs/answers';
import type { Form } from '../../../dialogs/form';
import {
  openedSheet,
  type Sheet,
  type SheetField,
  type SheetHead,
  sheetFieldSchema,
  sheetHeadSchema,
  type Versioned,
} from '../../../dialogs/sheet';
import type { FieldWrite } from '../../../dialogs/sheet-writes';

export interface SheetStore {
  read(): Sheet;
  /** False: nothing was changed. */
  commit(writes: readonly FieldWrite[], head?: Versioned<SheetHead>): boolean;
}

/** `isBlind`: the CONTROL, which writes whatever was there in between. `answers`: what stands there at first. */
export function sheetStore(form: Form, { isBlind, answers = {} }: { isBlind: boolean; answers?: Answers }): SheetStore {
  let head = { value: openedSheet(form, { by: 'a', at: 0 }), version: 1 };
  const fields = new Map<string, Versioned<SheetField>>(
    Object.entries(answers).map(([path, answer]) => [
      path,
      { value: { answer, by: 'a', at: 0, history: [] }, version: 1 },
    ]),
  );
  const versionOf = (path: string) => fields.get(path)?.version ?? 0;
  return {
    read: () => ({ head, fields: Object.fromEntries(fields) }),
    commit(writes, newHead) {
      const isStale = writes.some(({ path, expectedVersion }) => versionOf(path) !== expectedVersion);
      if (!isBlind && (isStale || (newHead && newHead.version !== head.version))) return false;
      for (const { path, field } of writes) {
        fields.set(path, { value: sheetFieldSchema.parse(field), version: versionOf(path) + 1 });
      }
      if (newHead) head = { value: sheetHeadSchema.parse(newHead.value), version: head.version + 1 };
      return true;
    },
  };
}

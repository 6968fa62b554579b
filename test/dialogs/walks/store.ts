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
  /** `from`: as it was read. False: nothing was changed. A move looks at every field, an answer at its own and at the state. */
  commit(from: Sheet, writes: readonly FieldWrite[], head?: SheetHead): boolean;
  /** Written though the sheet was sent or accepted. */
  late: string[];
}

/** `isBlind`: the CONTROL, which writes whatever was there in between. `answers`: what stands there at first. */
export function sheetStore(form: Form, { isBlind, answers = {} }: { isBlind: boolean; answers?: Answers }): SheetStore {
  let head = { value: openedSheet(wholeOf(form), { by: 'a', at: 0 }), version: 1 };
  const fields = new Map<string, Versioned<SheetField>>(
    Object.entries(answers).map(([path, answer]) => [
      path,
      { value: { answer, by: 'a', at: 0, history: [] }, version: 1 },
    ]),
  );
  const versionOf = (path: string) => fields.get(path)?.version ?? 0;
  const late: string[] = [];
  const isStale = (from: Sheet, writes: readonly FieldWrite[], isMove: boolean) =>
    from.head.version !== head.version ||
    writes.some(({ path, expectedVersion }) => versionOf(path) !== expectedVersion) ||
    (isMove && [...fields].some(([path, { version }]) => from.fields[path]?.version !== version));
  return {
    late,
    read: () => ({ head, fields: Object.fromEntries(fields) }),
    commit(from, writes, newHead) {
      if (!isBlind && isStale(from, writes, newHead !== undefined)) return false;
      if (head.value.state === 'sent' || head.value.state === 'accepted') late.push(...writes.map(({ path }) => path));
      for (const { path, field } of writes) {
        fields.set(path, { value: sheetFieldSchema.parse(field), version: versionOf(path) + 1 });
      }
      if (newHead) head = { value: sheetHeadSchema.parse(newHead), version: head.version + 1 };
      return true;
    },
  };
}

/** What a shorter way fills is a sheet of its own here. */
const wholeOf = ({ fills: _, ...form }: Form): Form => form;

// A sheet in the store: one record for its head, one for each answer, one for each time it was sent. All of it is reached through a Scope.
import { z } from 'zod';
import { type Edition, editionSchema } from '../../dialogs/editions';
import type { Form } from '../../dialogs/form';
import {
  type Done,
  openedSheet,
  type Sheet,
  type SheetField,
  type SheetHead,
  sheetFieldSchema,
  sheetHeadSchema,
} from '../../dialogs/sheet';
import type { FieldWrite } from '../../dialogs/sheet-writes';
import type { Scope } from '../access/authorize';
import { internal, personal } from '../personal-data/field-class';
import type { Store, Write } from '../ports';
import { type RecordKind, writing } from '../records';
import { municipalityPartition } from './sheet-partition';

const { remarks } = sheetHeadSchema.shape;
const headSchema = internal(sheetHeadSchema.extend({ remarks: personal(remarks) }));
const nobody: Done = { by: '', at: 0 };

export function headRecord(form: Form): RecordKind<SheetHead> {
  const { id, fills = id } = form;
  return { key: `sheet/${fills}/head`, schema: headSchema, fresh: openedSheet(form, nobody) };
}

/** Whatever the form says of the class of one answer, the record has the strictest. */
const fieldSchema = personal(sheetFieldSchema);

export function fieldRecord({ id, fills = id }: Form, place: string): RecordKind<SheetField> {
  const fresh = { answer: null, ...nobody, history: [] };
  return { key: `sheet/${fills}/field/${place}`, schema: fieldSchema, fresh };
}

const editionKind = personal(editionSchema);

export function editionRecord({ id, fills = id }: Form, number: number): RecordKind<Edition | undefined> {
  return { key: `sheet/${fills}/edition/${number}`, schema: editionKind.optional(), fresh: undefined };
}

const sentSchema = internal(z.object({ sent: z.array(z.object({ form: z.string(), edition: z.number().int() })) }));

/** What a municipality has sent in a year, in order: the place in this list is the end of the number on the receipt. */
export function sentRecord(year: string): RecordKind<z.infer<typeof sentSchema>> {
  return { key: `sent/${year}`, schema: sentSchema, fresh: { sent: [] } };
}

const AT_ONCE = 500;

/** `opened`: who opens it now, should there be none yet; its version is 0 then. */
export async function readSheet({ list }: Pick<Store, 'list'>, scope: Scope, form: Form, opened: Done): Promise<Sheet> {
  const kind = headRecord(form);
  const prefix = fieldRecord(form, '').key;
  const partition = municipalityPartition(scope);
  const fields: Record<string, Sheet['fields'][string]> = {};
  let head: Sheet['head'] = { value: openedSheet(form, opened), version: 0 };
  for (let after = ''; ; ) {
    const page = await list(partition, kind.key.replace(/head$/, ''), after, AT_ONCE);
    for (const { key, record } of page) {
      const { version } = record;
      if (key === kind.key) head = { value: kind.schema.parse(record.value), version };
      else if (key.startsWith(prefix)) {
        fields[key.slice(prefix.length)] = { value: fieldSchema.parse(record.value), version };
      }
    }
    const last = page.at(-1);
    if (!last || page.length < AT_ONCE) return { head, fields };
    after = last.key;
  }
}

/** What is written of a sheet rests on the state it is in: the head is written with the first answer, and expected afterwards. */
export function sheetWrites(
  form: Form,
  { head }: Sheet,
  writes: readonly FieldWrite[],
): { writes: Write[]; expects: { key: string; version: number }[] } {
  const kind = headRecord(form);
  const fields = writes.map(({ path, field, expectedVersion }) =>
    writing(fieldRecord(form, path), field, expectedVersion),
  );
  if (head.version === 0) return { writes: [writing(kind, head.value, 0), ...fields], expects: [] };
  return { writes: fields, expects: [{ key: kind.key, version: head.version }] };
}

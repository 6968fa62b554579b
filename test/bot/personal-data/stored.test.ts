// Everything that is stored says of each of its fields whether it is public, internal or personal; no kind of record is forgotten here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { headSchema, lineSchema } from '../../../adapters/webchat/transcript';
import { codeRecord } from '../../../bot/access/code';
import { fenceRecord, personRecord } from '../../../bot/access/person';
import { placeRecord } from '../../../bot/access/place';
import { requestTo } from '../../../bot/access/request';
import { tenantsRecord } from '../../../bot/access/tenants';
import { exportRecord } from '../../../bot/contact-lists/export-request';
import { importRecord, importRowsRecord } from '../../../bot/contact-lists/import-record';
import { lessonRecord } from '../../../bot/learning/lesson';
import { changesRecord } from '../../../bot/learning/lesson-book';
import { classOf, requireClasses } from '../../../bot/personal-data/fields';
import { sessionRecord } from '../../../bot/session';
import { waitingRecord } from '../../../bot/sheets/review/waiting-sheets';
import { editionRecord, fieldRecord, headRecord, sentRecord } from '../../../bot/sheets/sheet-records';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';

const stored: Record<string, { schema: z.ZodType }> = {
  session: sessionRecord,
  person: personRecord(''),
  fence: fenceRecord(''),
  place: placeRecord({ kind: 'all' }),
  code: codeRecord(''),
  request: requestTo({ ksh: '17376' } as never, { by: '', ksh: '17376', at: 0 }),
  import: importRecord(''),
  'rows of an import': importRowsRecord('', 0),
  export: exportRecord(''),
  tenants: tenantsRecord,
  lesson: lessonRecord('', { question: '', section: '' }),
  'change of lessons': changesRecord,
  'head of a sheet': headRecord(contactSheet),
  'answer in a sheet': fieldRecord(contactSheet, 'people[k1].phone'),
  'sheet as it was sent': editionRecord(contactSheet, 1),
  'what was sent in a year': sentRecord('2026'),
  'sheet that waits for a review': waitingRecord({ kind: 'all' }, {} as never),
  'head of a transcript': { schema: headSchema },
  'line of a transcript': { schema: lineSchema },
};

it.each(Object.entries(stored))('has a class for each field of: %s', (name, { schema }) => {
  expect(() => requireClasses(name, schema)).not.toThrow();
});

it.each([
  ['person', 'name'],
  ['person', 'talk.address.*'],
  ['place', 'contacts[].phone'],
  ['request', 'name'],
  ['session', 'question'],
  ['session', 'sheet.disputed.answers.*'],
  ['head of a sheet', 'remarks.*.text'],
  ['answer in a sheet', 'answer'],
  ['answer in a sheet', 'history[].answer'],
  ['sheet as it was sent', 'answers.*'],
  ['session', 'waiting.text'],
])('holds for personal: %s, %s', (name, path) => {
  const { schema } = stored[name]!;
  expect(classOf(schema, path) ?? classOf(schema, path.replace(/\.\*$/, ''))).toBe('personal');
});

/** Where a kind of record is made, its schema is given a class: by one of these words in the same file. */
it('finds no file that makes a kind of record without saying classes', () => {
  const root = join(__dirname, '../../../bot');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const without = files.filter((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return (
      /RecordKind<[^>]+>+ (?:=|\{)/.test(text) && /schema: /.test(text) && !/personal-data\/field-class'/.test(text)
    );
  });
  // These read and write what others define.
  expect(without.filter((path) => !['records.ts', join('data-subjects', 'subject.ts')].includes(path))).toEqual([]);
});

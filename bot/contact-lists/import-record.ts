// What an import did, row by row, so that it can be undone: kept for as long as that is possible, and no longer.
import { z } from 'zod';
import { contactSchema } from '../access/place';
import { internal, personal } from '../personal-data/field-class';
import type { RecordKind } from '../records';

const DAY_MS = 24 * 60 * 60 * 1000;
export const undoableMs = 30 * DAY_MS;
/** In one record, so that none of them grows large. */
export const rowsInChunk = 500;

const rowSchema = z.object({
  row: z.number(),
  ksh: z.string(),
  /** The line in the book of the place, before and after. */
  before: contactSchema.exactOptional(),
  after: contactSchema,
  /** Pseudonym of who was named with an account. */
  key: z.string().exactOptional(),
  /** Grants that were given and taken away. */
  given: z.string().exactOptional(),
  ended: z.string().exactOptional(),
  /** Hash of the code that was made. */
  code: z.string().exactOptional(),
});
export type ImportRow = z.infer<typeof rowSchema>;

const importSchema = internal(
  z.object({
    at: z.number(),
    /** Pseudonym. */
    by: z.string(),
    digest: z.string(),
    rows: z.number(),
    adds: z.number(),
    changes: z.number(),
    undone: z.object({ at: z.number(), by: z.string() }).exactOptional(),
  }),
);
export type Import = z.infer<typeof importSchema>;

export const importPrefix = 'import/';
export const importRowsPrefix = 'import-rows/';

export function importRecord(id: string): RecordKind<Import | null> {
  return { key: importPrefix + id, schema: importSchema.nullable(), fresh: null };
}

export function importRowsRecord(id: string, chunk: number): RecordKind<{ rows: ImportRow[] }> {
  const key = `${importRowsPrefix}${id}/${String(chunk).padStart(4, '0')}`;
  return { key, schema: personal(z.object({ rows: z.array(rowSchema) })), fresh: { rows: [] } };
}

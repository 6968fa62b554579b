// Records of one kind in the Store, checked by schema on every read and every write.
import type { z } from 'zod';
import type { Json, StoredRecord, Write } from './ports';

export interface RecordKind<T> {
  key: string;
  schema: z.ZodType<T>;
  /** What stands there before anything was written. */
  fresh: T;
}

export interface Recalled<T> {
  value: T;
  /** 0 when nothing was stored yet. */
  version: number;
}

export function recalled<T>(kind: RecordKind<T>, stored: Map<string, StoredRecord>): Recalled<T> {
  const record = stored.get(kind.key);
  return record
    ? { value: kind.schema.parse(record.value), version: record.version }
    : { value: kind.fresh, version: 0 };
}

/**
 * The same for what must never stand in the way for good: fields that another version of the bot wrote in a shape unknown here are
 * forgotten, the others stay.
 */
export function recalledAsFarAsReadable<T extends object>(
  kind: RecordKind<T>,
  stored: Map<string, StoredRecord>,
): Recalled<T> & { forgotten: string[] } {
  const record = stored.get(kind.key);
  if (!record) return { value: kind.fresh, version: 0, forgotten: [] };
  return { ...asFarAsReadable(kind.schema, kind.fresh, record.value), version: record.version };
}

/** `forgotten` names the fields that stand as in `fresh`. */
export function asFarAsReadable<T extends object>(
  schema: z.ZodType<T>,
  fresh: T,
  stored: Json,
): { value: T; forgotten: string[] } {
  const read = schema.safeParse(stored);
  if (read.success) return { value: read.data, forgotten: [] };
  const forgotten = [...new Set(read.error.issues.map(({ path }) => String(path[0] ?? 'all')))];
  const kept = Object.entries(Object(stored)).filter(([field]) => !forgotten.includes(field));
  const { data: value = fresh } = schema.safeParse({ ...fresh, ...Object.fromEntries(kept) });
  return { value, forgotten };
}

export function writing<T>(kind: RecordKind<T>, value: T, expectedVersion: number): Write {
  return {
    key: kind.key,
    value: kind.schema.parse(value) as Json,
    expectedVersion,
  };
}

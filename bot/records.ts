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

export function writing<T>(kind: RecordKind<T>, value: T, expectedVersion: number): Write {
  return {
    key: kind.key,
    value: kind.schema.parse(value) as Json,
    expectedVersion,
  };
}

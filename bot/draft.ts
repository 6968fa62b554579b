// Records of one partition that are read and changed together: whatever was looked at must still stand so when it is committed.
import type { Store, Write } from './ports';
import { type Recalled, type RecordKind, recalled, writing } from './records';

export interface Draft {
  /** As it stands, or as this draft has changed it. */
  read<T>(kind: RecordKind<T>): Promise<T>;
  write<T>(kind: RecordKind<T>, value: T): Promise<void>;
  remove<T>(kind: RecordKind<T>): Promise<void>;
  /** For a commit: what was changed, and the versions of what was only read. */
  done(): { writes: Write[]; expects: { key: string; version: number }[] };
}

export function draftOn({ read }: Pick<Store, 'read'>, partition: string): Draft {
  const seen = new Map<string, Recalled<unknown>>();
  const writes = new Map<string, Write>();
  const versionOf = async <T>(kind: RecordKind<T>): Promise<Recalled<T>> => {
    const known = seen.get(kind.key) ?? recalled(kind, await read(partition, [kind.key]));
    seen.set(kind.key, known);
    return known as Recalled<T>;
  };
  return {
    read: async (kind) => (await versionOf(kind)).value,
    async write(kind, value) {
      const { version } = await versionOf(kind);
      seen.set(kind.key, { value, version });
      writes.set(kind.key, writing(kind, value, version));
    },
    async remove(kind) {
      const { version } = await versionOf(kind);
      seen.set(kind.key, { value: kind.fresh, version });
      if (version === 0) writes.delete(kind.key);
      else writes.set(kind.key, { key: kind.key, value: undefined, expectedVersion: version });
    },
    done: () => ({
      writes: [...writes.values()],
      expects: [...seen].filter(([key]) => !writes.has(key)).map(([key, { version }]) => ({ key, version })),
    }),
  };
}

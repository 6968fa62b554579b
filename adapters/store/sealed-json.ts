// Every stored value as sealed JSON. The seal holds in one place only: the same value moved to another record, mark or letter,
// or to another partition, does not open there.
import { type KeyRing, SealBroken } from '../key-ring';

export type Kind = 'record' | 'mark' | 'letter';

export interface SealedJson {
  seal(kind: Kind, partition: string, name: string, value: unknown): string;
  /** Throws SealBroken. Plain JSON, as it was written before there were seals, is read as it stands. */
  open(kind: Kind, partition: string, name: string, stored: string): unknown;
  /**
   * The same value under the present key, unless it is under that already or cannot be opened. `isOther`: not the same after
   * all, so that a record has a new version.
   */
  sealAgain(
    kind: Kind,
    partition: string,
    name: string,
    stored: string,
  ): { text: string; isOther?: true } | 'present' | 'unreadable';
}

export function sealedJson(keys: KeyRing): SealedJson {
  const place = (...parts: [Kind, string, string]) => JSON.stringify(parts);
  return {
    seal: (kind, partition, name, value) => keys.seal(place(kind, partition, name), JSON.stringify(value)),
    open: (kind, partition, name, stored) => JSON.parse(keys.open(place(kind, partition, name), stored)),
    sealAgain(kind, partition, name, stored) {
      if (stored.startsWith(keys.presentMark)) return 'present';
      const where = place(kind, partition, name);
      try {
        return { text: keys.seal(where, keys.open(where, stored)) };
      } catch (error) {
        if (error instanceof SealBroken) return 'unreadable';
        throw error;
      }
    },
  };
}

// Every stored value given to somebody who may want it otherwise: the way through them all is that of sealing anew.
import type { Amendment, Json } from '../../bot/ports';
import { SealBroken } from '../key-ring';
import type { SealedJson } from './sealed-json';

/** No stored text begins with it, so none counts as sealed already. */
export const noMark = '\u0001';

/** To be handed to reseal in the place of `sealed`; `wanted` counts what was to be otherwise, done or not. */
export function amending(sealed: SealedJson, amend: Amendment, wanted: { count: number }): SealedJson {
  return {
    ...sealed,
    sealAgain(kind, partition, name, stored) {
      try {
        const value = sealed.open(kind, partition, name, stored) as Json;
        const other = amend(value, { partition, kind, name });
        if (other === value) return 'present';
        wanted.count += 1;
        return { text: sealed.seal(kind, partition, name, other), isOther: true };
      } catch (error) {
        if (error instanceof SealBroken) return 'unreadable';
        throw error;
      }
    },
  };
}

// Chance that is the same on every run.

export interface Random {
  /** From 0 to below 1. */
  share(): number;
  /** Below `most`. */
  whole(most: number): number;
  pick<One>(list: readonly One[]): One;
}

/** mulberry32 */
export function seeded(seed: number): Random {
  let state = seed;
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (most: number): number => Math.floor(share() * most);
  return { share, whole, pick: <One>(list: readonly One[]) => list[whole(list.length)] as One };
}

// Chance that can be repeated: the same seed gives the same run.

export interface Chance {
  /** From 0 to below `below`. */
  below(below: number): number;
  of<T>(options: readonly T[]): T;
  /** True once in so many. */
  once(inSoMany: number): boolean;
}

/** The seed that was asked for in the environment, or one of this moment: a test that fails prints it. */
export const seedOfRun = Number(process.env.ACCESS_SEED ?? Date.now() % 1_000_000_000);

/** mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    of: (options) => {
      const one = options[below(options.length)];
      if (one === undefined) throw new Error('nothing to choose from');
      return one;
    },
    once: (inSoMany) => below(inSoMany) === 0,
  };
}

// Amounts by number in memory that is taken once: adding up one section after another without a map for each.

export interface Tally {
  add(number: number, amount: number): void;
  /** Hands out each number that was added to, with its sum, and starts again from nothing. */
  drain(visit: (number: number, sum: number) => void): void;
}

export function createTally(size: number): Tally {
  const sums = new Float64Array(size);
  const isTouched = new Uint8Array(size);
  const touched: number[] = [];
  return {
    add(number, amount) {
      if (isTouched[number] === 0) {
        isTouched[number] = 1;
        touched.push(number);
      }
      sums[number] = (sums[number] ?? 0) + amount;
    },
    drain(visit) {
      for (const number of touched) {
        visit(number, sums[number] ?? 0);
        sums[number] = 0;
        isTouched[number] = 0;
      }
      touched.length = 0;
    },
  };
}

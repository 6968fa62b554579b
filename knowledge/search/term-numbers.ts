// Every term of the handbook as a small number, so that comparing a question with a section is a walk over arrays.

export interface TermNumbers {
  /** Numbers run from 0 below this. */
  size(): number;
  of(term: string): number | undefined;
  /** The number of a term, a new one when it has none yet. */
  learn(term: string): number;
  /** Every term, in the order of the numbers. */
  all(): string[];
  /** Those that are known, each once. */
  distinct(terms: Iterable<string>): Int32Array;
}

export function createTermNumbers(): TermNumbers {
  const numbers = new Map<string, number>();
  return {
    size: () => numbers.size,
    of: (term) => numbers.get(term),
    all: () => [...numbers.keys()],
    learn(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    distinct(terms) {
      const known = new Set<number>();
      for (const term of terms) {
        const number = numbers.get(term);
        if (number !== undefined) known.add(number);
      }
      return Int32Array.from(known);
    },
  };
}

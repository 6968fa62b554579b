// Every term of the handbook as a small number, so that comparing a question with a section is a walk over arrays.

export interface TermNumbers {
  /** Numbers run from 0 below this. */
  size: number;
  of(term: string): number | undefined;
  /** Those that are known, in order, each as often as it stands. */
  all(terms: Iterable<string>): Int32Array;
  /** Those that are known, each once. */
  distinct(terms: Iterable<string>): Int32Array;
}

export function createTermNumbers(terms: Iterable<string>): TermNumbers {
  const numbers = new Map<string, number>();
  for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size);
  const all = (some: Iterable<string>): Int32Array => {
    const known: number[] = [];
    for (const term of some) {
      const number = numbers.get(term);
      if (number !== undefined) known.push(number);
    }
    return Int32Array.from(known);
  };
  return {
    size: numbers.size,
    of: (term) => numbers.get(term),
    all,
    distinct: (some) => all(new Set(some)),
  };
}

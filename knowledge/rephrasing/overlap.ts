// How much two sets of words have in common.

export function overlap(some: Set<string>, others: Set<string>): number {
  let both = 0;
  for (const word of some) if (others.has(word)) both += 1;
  return both;
}

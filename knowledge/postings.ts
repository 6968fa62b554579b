// Postings: from a thing (a term, a piece of a word) straight to the sections that have it.

/** Which sections have it, ascending, and how much each. */
export interface Posting {
  sections: Int32Array;
  amounts: Float32Array;
}

/** From "what each section has" to "which sections have it": of each number below `size`, its posting. */
export function postingsOf(sections: ReadonlyMap<number, number>[], size: number): Posting[] {
  const lengths = new Int32Array(size);
  for (const amounts of sections) for (const number of amounts.keys()) lengths[number] = (lengths[number] ?? 0) + 1;
  const postings = Array.from(lengths, (length) => ({
    sections: new Int32Array(length),
    amounts: new Float32Array(length),
  }));
  const filled = new Int32Array(size);
  sections.forEach((amounts, section) => {
    for (const [number, amount] of amounts) {
      const at = filled[number] ?? 0;
      const posting = postings[number];
      if (posting) [posting.sections[at], posting.amounts[at]] = [section, amount];
      filled[number] = at + 1;
    }
  });
  return postings;
}

/** Adds what each section has of it, `factor` times. */
export function addTo(sums: Float32Array, { sections, amounts }: Posting, factor: number): void {
  for (let at = 0; at < sections.length; at++) {
    const section = sections[at] ?? 0;
    sums[section] = (sums[section] ?? 0) + factor * (amounts[at] ?? 0);
  }
}

/** Raises what each section that has it has to `least`. */
export function raiseTo(values: Float32Array, { sections }: Posting, least: number): void {
  for (let at = 0; at < sections.length; at++) {
    const section = sections[at] ?? 0;
    if (least > (values[section] ?? 0)) values[section] = least;
  }
}

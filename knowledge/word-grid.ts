// One number for each word of a question and each section, in one piece of memory.

export interface WordGrid {
  /** Of one word, by section. */
  rows: Float32Array[];
  /** How much of `factors` (one for each word) a section has together. */
  weigh(factors: number[], section: number): number;
}

export function createWordGrid(words: number, sections: number): WordGrid {
  const cells = new Float32Array(words * sections);
  return {
    rows: Array.from({ length: words }, (_, word) => cells.subarray(word * sections, (word + 1) * sections)),
    weigh(factors, section) {
      let sum = 0;
      for (let word = 0, at = section; word < words; word++, at += sections)
        sum += (factors[word] ?? 0) * (cells[at] ?? 0);
      return sum;
    },
  };
}

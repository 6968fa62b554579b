// Which sections are nearest to a question: a dot product with each, over one piece of memory.

export interface Vectors {
  /** Of each section, in the order of the rows. */
  ids: string[];
  dimensions: number;
  /** Row after row; each has length 1, so that a dot product is the cosine. */
  rows: Float32Array;
}

export function nearest(question: Float32Array, { ids, dimensions, rows }: Vectors, most: number): string[] {
  const best: { at: number; score: number }[] = [];
  for (let at = 0; at < ids.length; at++) {
    const score = dot(question, rows, at * dimensions);
    if (best.length === most && score <= (best.at(-1)?.score ?? 0)) continue;
    const place = best.findIndex((other) => score > other.score);
    best.splice(place < 0 ? best.length : place, 0, { at, score });
    best.length = Math.min(best.length, most);
  }
  return best.flatMap(({ at }) => ids[at] ?? []);
}

function dot(question: Float32Array, rows: Float32Array, from: number): number {
  let sum = 0;
  for (let at = 0; at < question.length; at++) sum += (question[at] as number) * (rows[from + at] as number);
  return sum;
}

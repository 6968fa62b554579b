// BM25 over the three-letter pieces of words: what compounds, odd endings and uncorrected typos still have in common.

export interface GramIndex {
  /** Of each section, 0 to about 1: how much of the words' pieces it has, the rare ones first. */
  score(words: { surface: string; weight: number }[]): Float64Array;
}

const k1 = 1.2;
const b = 0.75;

interface Posting {
  position: number;
  times: number;
}

/** `texts` are the words of each section, folded. */
export function createGramIndex(texts: string[][]): GramIndex {
  const postings = new Map<string, Posting[]>();
  const lengths = texts.map((words, position) => addGrams(words, position, postings));
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const damping = lengths.map((length) => k1 * (1 - b + (b * length) / averageLength));
  return {
    score(words) {
      const scores = new Float64Array(texts.length);
      let most = 0;
      for (const [gram, weight] of weightedGrams(words)) {
        const found = postings.get(gram) ?? [];
        const worth = weight * Math.log(1 + (texts.length - found.length + 0.5) / (found.length + 0.5));
        most += worth;
        for (const { position, times } of found) {
          scores[position] = (scores[position] ?? 0) + (worth * times) / (times + (damping[position] ?? k1));
        }
      }
      return most === 0 ? scores : scores.map((score) => score / most);
    },
  };
}

function weightedGrams(words: { surface: string; weight: number }[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { surface, weight } of words) {
    for (const gram of gramsOf(surface)) weights.set(gram, (weights.get(gram) ?? 0) + weight);
  }
  return weights;
}

/** Gives the number of pieces. */
function addGrams(words: string[], position: number, postings: Map<string, Posting[]>): number {
  let length = 0;
  for (const gram of words.flatMap(gramsOf)) {
    const list = postings.get(gram) ?? [];
    const last = list.at(-1);
    if (last?.position === position) last.times++;
    else list.push({ position, times: 1 });
    postings.set(gram, list);
    length++;
  }
  return length;
}

/** With the word's edges: "asp" is " as", "asp", "sp ". */
function gramsOf(word: string): string[] {
  const edged = ` ${word} `;
  return Array.from({ length: Math.max(0, edged.length - 2) }, (_, at) => edged.slice(at, at + 3));
}

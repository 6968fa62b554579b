// The engine for big handbooks: BM25 over postings in typed arrays.
import type { CreateEngine } from './handbook-index';
import { highest } from './highest';
import { addTo, turned, type WeighedLists } from './lists';

const k1 = 1.2;

export const createArrayEngine: CreateEngine = ({ length }, numbers, times) => {
  const postings = postingsOf(length, numbers.size(), times);
  const rarity = (term: number): number => {
    const having = (postings.starts[term + 1] ?? 0) - (postings.starts[term] ?? 0);
    return Math.log(1 + (length - having + 0.5) / (having + 0.5));
  };
  // One pass over an array of zeros costs less than remembering which were touched: most sections have some word of a question.
  const scores = new Float32Array(length);
  return {
    candidates(weights, limit) {
      scores.fill(0);
      for (const [term, weight] of weights) addTo(scores, postings, term, weight * rarity(term));
      return highest(scores, limit);
    },
    has: (section) => (scores[section] ?? 0) > 0,
  };
};

function postingsOf(sections: number, terms: number, { starts, items, amounts }: WeighedLists): WeighedLists {
  return turned(sections, terms, (section, visit) => {
    for (let at = starts[section] ?? 0; at < (starts[section + 1] ?? 0); at++) {
      const times = amounts[at] ?? 0;
      visit(items[at] ?? 0, times / (times + k1));
    }
  });
}

// Two orders into one: by the words, and by a model of meaning that was asked elsewhere (reciprocal rank fusion).
import type { Hit } from '../search/ranking';

/** A hit with what else speaks for it. */
export interface RankedHit extends Hit {
  /** 1 is the nearest in meaning; undefined when the model does not name it, or was not asked. */
  meaningRank?: number;
  /** Its page names this very question. */
  isExact?: boolean;
  /** It is the text of the very time that the question names. */
  isOfThatTime?: boolean;
}

/** As published: large enough that the first ranks do not decide alone. */
const damping = 60;

/** What only the model names is left out: a quoted answer must share a word with its question. */
export function fuse(hits: Hit[], nearest: number[]): RankedHit[] {
  if (nearest.length === 0) return hits;
  const ranks = new Map(nearest.map((position, at) => [position, at + 1]));
  const worth = (rank: number | undefined) => (rank === undefined ? 0 : 1 / (damping + rank));
  return hits
    .map((hit, at) => {
      const meaningRank = ranks.get(hit.position);
      return {
        hit: meaningRank === undefined ? hit : { ...hit, meaningRank },
        fused: worth(at + 1) + worth(meaningRank),
      };
    })
    .sort((a, b) => b.fused - a.fused || b.hit.score - a.hit.score)
    .map(({ hit }) => hit);
}

// The index that finds candidates among the sections; the engine (lunr) is known only here.
import lunr from 'lunr';
import type { AnalysedSection } from './analysed-section';
import { highest } from './highest';
import { addTo, type Posting } from './postings';
import type { Steps } from './steps';

export interface CandidateEngine {
  /** Positions of the sections that are the likeliest by these terms, at most `limit`, ascending. */
  candidates(weights: ReadonlyMap<string, number>, limit: number): number[];
  /** What `openEngine` makes the same engine from, many times quicker than from the sections. */
  saved(): string;
}

/** A field costs a pass of its own for each term, so all stand in one, as often as they weigh; the ranking tells them apart. */
const repeats = { title: 3, questions: 2, trail: 1, body: 1 };

/** lunr gets terms that are analysed already, and is asked for plain terms: its own query language is never used. */
export function* buildEngine(sections: AnalysedSection[]): Steps<CandidateEngine> {
  const builder = new lunr.Builder();
  builder.ref('position');
  builder.field('terms');
  for (const [position, section] of sections.entries()) {
    builder.add({ position: String(position), terms: termsOf(section) });
    yield;
  }
  return createLunrEngine(builder.build(), sections.length);
}

/** `saved` is that of an engine over the same sections. */
export function openEngine(saved: string, sections: number): CandidateEngine {
  return createLunrEngine(lunr.Index.load(JSON.parse(saved)), sections);
}

function createLunrEngine(index: lunr.Index, sections: number): CandidateEngine {
  const find = remembering(index);
  return {
    candidates(weights, limit) {
      const scores = new Float32Array(sections);
      for (const [term, weight] of weights) addTo(scores, find(term), weight);
      return highest(scores, limit);
    },
    saved: () => JSON.stringify(index),
  };
}

/**
 * lunr's score of several terms is the sum of its scores of each, so it is asked for one term at a time, and for each term of
 * the handbook once: an index does not change.
 */
function remembering(index: lunr.Index): (term: string) => Posting {
  const known = new Map<string, Posting>();
  const nowhere = { sections: new Int32Array(), amounts: new Float32Array() };
  return (term) => {
    const before = known.get(term);
    if (before) return before;
    const hits = index.query((query) => query.term(term, { usePipeline: false }));
    // What is nowhere is not remembered: people may type anything.
    if (hits.length === 0) return nowhere;
    const posting = {
      sections: Int32Array.from(hits, ({ ref }) => Number(ref)),
      amounts: Float32Array.from(hits, ({ score }) => score),
    };
    known.set(term, posting);
    return posting;
  };
}

function termsOf(section: AnalysedSection): string[] {
  return (['title', 'questions', 'trail', 'body'] as const).flatMap((field) => {
    const terms = section[field].flat().map(({ term }) => term);
    return Array.from({ length: repeats[field] }, () => terms).flat();
  });
}

// The index that finds candidates among the sections; the engine (lunr) is known only here.
import lunr from 'lunr';
import type { AnalysedSection } from './analysed-section';

export interface CandidateEngine {
  /** Positions of the sections that have any of the terms, likely ones first, at most `limit`. */
  candidates(weights: ReadonlyMap<string, number>, limit: number): number[];
}

/** A field costs a pass of its own for each term, so all stand in one, as often as they weigh; the ranking tells them apart. */
const repeats = { title: 3, questions: 2, trail: 1, body: 1 };

/** lunr gets terms that are analysed already, and is asked for plain terms: its own query language is never used. */
export function createLunrEngine(sections: AnalysedSection[]): CandidateEngine {
  const builder = new lunr.Builder();
  builder.ref('position');
  builder.field('terms');
  for (const [position, section] of sections.entries())
    builder.add({ position: String(position), terms: termsOf(section) });
  const index = builder.build();
  return {
    candidates(weights, limit) {
      const hits = index.query((query) => {
        for (const [term, boost] of weights) query.term(term, { boost, usePipeline: false });
      });
      return hits.slice(0, limit).map(({ ref }) => Number(ref));
    },
  };
}

function termsOf(section: AnalysedSection): string[] {
  return (['title', 'questions', 'trail', 'body'] as const).flatMap((field) => {
    const terms = section[field].flat().map(({ term }) => term);
    return Array.from({ length: repeats[field] }, () => terms).flat();
  });
}

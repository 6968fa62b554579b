// The index that finds candidates among the sections, behind one small interface: lunr, or plain arrays when there are many sections.
import type { AnalysedSection } from './analysed-section';
import { createArrayEngine } from './array-engine';
import type { WeighedLists } from './lists';
import { createLunrEngine } from './lunr-engine';
import type { TermNumbers } from './term-numbers';

export interface CandidateEngine {
  /** Positions of the sections that are the likeliest by these terms (by number), at most `limit`, ascending. */
  candidates(weights: ReadonlyMap<number, number>, limit: number): number[];
}

/** `times`: how often each section has each term. */
export type CreateEngine = (
  sections: readonly AnalysedSection[],
  numbers: TermNumbers,
  times: WeighedLists,
) => CandidateEngine;

/** With more, lunr takes too long to build and too much memory (`npm run bench -- search`). */
const mostForLunr = 2_000;

export const createEngine: CreateEngine = (sections, numbers, times) =>
  sections.length > mostForLunr ? createArrayEngine(sections, numbers, times) : createLunrEngine(sections, numbers);

// The index that finds candidates among the sections, behind one small interface: lunr, or plain arrays when there are many sections.
import type { AnalysedSection } from './analysed-section';
import { createArrayEngine } from './array-engine';
import type { WeighedLists } from './lists';
import { createLunrEngine } from './lunr-engine';
import type { TermNumbers } from './term-numbers';

export interface CandidateEngine {
  /** Positions of the sections that are the likeliest by these terms (by number), at most `limit`, ascending. */
  candidates(weights: ReadonlyMap<number, number>, limit: number): number[];
  /** Whether a section has any of the terms that were asked for last. */
  has(section: number): boolean;
  /** What `CreateEngine` takes to be ready at once; none when building is as quick. */
  save?(): string;
}

/** `times`: how often each section has each term; `saved`: by the same engine, of the same sections. */
export type CreateEngine = (
  sections: readonly AnalysedSection[],
  numbers: TermNumbers,
  times: WeighedLists,
  saved?: string,
) => CandidateEngine;

/** With more, lunr takes too long to build and too much memory (`npm run bench -- search`). */
const mostForLunr = 2_000;

export const createEngine: CreateEngine = (sections, ...more) =>
  (sections.length > mostForLunr ? createArrayEngine : createLunrEngine)(sections, ...more);

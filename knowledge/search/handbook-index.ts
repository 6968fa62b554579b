// The index that finds candidates among the sections, behind one small interface: lunr, or plain arrays when there are many sections.

import { atOnce, type Steps } from '../live/steps';
import type { AnalysedSection } from './analysed-section';
import { createArrayEngine } from './array-engine';
import type { WeighedLists } from './lists';
import { buildLunrEngine, openLunrEngine } from './lunr-engine';
import type { TermNumbers } from './term-numbers';

export interface CandidateEngine {
  /** Positions of the sections that are the likeliest by these terms (by number), at most `limit`, ascending. */
  candidates(weights: ReadonlyMap<number, number>, limit: number): number[];
  /** Whether a section has any of the terms that were asked for last. */
  has(section: number): boolean;
  /** What the same engine is made from many times quicker than from the sections; absent when that is quick anyway. */
  saved?(): string;
}

/** `times`: how often each section has each term. */
export type CreateEngine = (
  sections: readonly AnalysedSection[],
  numbers: TermNumbers,
  times: WeighedLists,
) => CandidateEngine;

/**
 * lunr is what was asked for, and up to here it costs little: at 2,000 sections 2.5 s to build and 78 MB, the arrays 1.6 s and 23 MB,
 * at 8,000 198 MB beside 81; a question takes about 1 ms with both (`npm run bench -- engines`).
 */
const mostForLunr = 2_000;

export const createEngine: CreateEngine = (...made) => atOnce(buildEngine(...made));

/** `saved` is that of an engine over the same sections. */
export function* buildEngine(
  sections: readonly AnalysedSection[],
  numbers: TermNumbers,
  times: WeighedLists,
  saved?: string,
): Steps<CandidateEngine> {
  if (sections.length > mostForLunr) return createArrayEngine(sections, numbers, times);
  return saved === undefined ? yield* buildLunrEngine(sections, numbers) : openLunrEngine(saved, sections.length);
}

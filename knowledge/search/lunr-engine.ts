// The engine for handbooks of usual size: lunr, known only here.
import lunr from 'lunr';
import { atOnce, type Steps } from '../live/steps';
import type { AnalysedSection } from './analysed-section';
import type { CandidateEngine } from './handbook-index';
import { highest } from './highest';
import type { TermNumbers } from './term-numbers';

/** A field costs a pass of its own for each term, so all stand in one, as often as they weigh; the ranking tells them apart. */
const repeats = { title: 3, questions: 2, trail: 1, body: 1 };

export function createLunrEngine(sections: readonly AnalysedSection[], numbers: TermNumbers): CandidateEngine {
  return atOnce(buildLunrEngine(sections, numbers));
}

/** lunr gets terms that are analysed already, and is asked for plain terms: its own query language is never used. */
export function* buildLunrEngine(sections: readonly AnalysedSection[], numbers: TermNumbers): Steps<CandidateEngine> {
  const builder = new lunr.Builder();
  builder.ref('position');
  builder.field('terms');
  for (const [position, section] of sections.entries()) {
    builder.add({ position: String(position), terms: termsOf(section, numbers) });
    yield;
  }
  return engineOver(builder.build(), sections.length);
}

/** `saved` is that of an engine over the same sections. */
export function openLunrEngine(saved: string, sections: number): CandidateEngine {
  return engineOver(lunr.Index.load(JSON.parse(saved)), sections);
}

function engineOver(index: lunr.Index, sections: number): CandidateEngine {
  const find = remembering(index);
  const scores = new Float32Array(sections);
  return {
    candidates(weights, limit) {
      scores.fill(0);
      for (const [term, weight] of weights) add(scores, find(term), weight);
      return highest(scores, limit);
    },
    has: (section) => (scores[section] ?? 0) > 0,
    saved: () => JSON.stringify(index),
  };
}

/** Which sections have a term, and how much each. */
interface Posting {
  sections: Int32Array;
  amounts: Float32Array;
}

function add(scores: Float32Array, { sections, amounts }: Posting, weight: number): void {
  for (let at = 0; at < sections.length; at++) {
    const section = sections[at] ?? 0;
    scores[section] = (scores[section] ?? 0) + weight * (amounts[at] ?? 0);
  }
}

/**
 * lunr's score of several terms is the sum of its scores of each, so it is asked for one term at a time, and for each term of
 * the handbook once: an index does not change.
 */
function remembering(index: lunr.Index): (term: number) => Posting {
  const known: (Posting | undefined)[] = [];
  return (term) => {
    const before = known[term];
    if (before) return before;
    const hits = index.query((query) => query.term(String(term), { usePipeline: false }));
    const posting = {
      sections: Int32Array.from(hits, ({ ref }) => Number(ref)),
      amounts: Float32Array.from(hits, ({ score }) => score),
    };
    known[term] = posting;
    return posting;
  };
}

/** By their numbers, as lunr takes text only. */
function termsOf(section: AnalysedSection, numbers: TermNumbers): string[] {
  return (['title', 'questions', 'trail', 'body'] as const).flatMap((field) => {
    const terms = section[field].flat().map(({ term }) => String(numbers.of(term)));
    return Array.from({ length: repeats[field] }, () => terms).flat();
  });
}

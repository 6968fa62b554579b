// How often each section has each term, all fields together (BM25F): the heading counts more, a long body less.
import type { AnalysedSection } from './analysed-section';
import { type Posting, postingsOf } from './postings';
import type { TermNumbers } from './term-numbers';

const fields = ['title', 'questions', 'trail', 'body'] as const;
type Field = (typeof fields)[number];

const fieldWeights = { title: 2.5, questions: 1.5, trail: 0.6, body: 1 };
/** How much a field's length counts against it. */
const fieldDamping = { title: 0.3, questions: 0.3, trail: 0, body: 0.6 };

/** By the term's number. */
export function countTerms(sections: AnalysedSection[], numbers: TermNumbers): Posting[] {
  const lengths = averageLengths(sections);
  return postingsOf(
    sections.map((section) => timesOf(section, lengths, numbers)),
    numbers.size,
  );
}

function averageLengths(sections: AnalysedSection[]): Record<Field, number> {
  const mean = (field: Field) =>
    sections.reduce((sum, section) => sum + section[field].flat().length, 0) / Math.max(1, sections.length) || 1;
  return { title: mean('title'), questions: mean('questions'), trail: mean('trail'), body: mean('body') };
}

function timesOf(section: AnalysedSection, lengths: Record<Field, number>, numbers: TermNumbers): Map<number, number> {
  const times = new Map<number, number>();
  for (const field of fields) {
    const terms = section[field].flat();
    const damping = 1 - fieldDamping[field] + (fieldDamping[field] * terms.length) / lengths[field];
    for (const number of numbers.all(terms.map(({ term }) => term)))
      times.set(number, (times.get(number) ?? 0) + fieldWeights[field] / damping);
  }
  return times;
}

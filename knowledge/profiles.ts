// A section prepared for ranking: how often it has each term, where, and in which questions, headings and sentences.

import type { AnalysedSection, Statement } from './analysed-section';
import type { Term } from './hungarian/terms';
import type { Lexicon } from './lexicon';

export interface Profile {
  /** Weighted number of times of each term, all fields together (BM25F). */
  times: Map<string, number>;
  /** Where heading and body have a term, ascending. */
  places: Map<string, number[]>;
  heading: Phrase;
  asked: Phrase[];
  statements: Statement[];
}

/** A heading, or a question people ask, as terms; `worth` is what all of them tell together. */
export interface Phrase {
  terms: ReadonlySet<string>;
  worth: number;
}

const fields = ['title', 'questions', 'trail', 'body'] as const;
const fieldWeights = { title: 2.5, questions: 1.5, trail: 0.6, body: 1 };
/** How much a field's length counts against it. */
const fieldDamping = { title: 0.3, questions: 0.3, trail: 0, body: 0.6 };

export function createProfiles(sections: AnalysedSection[], lexicon: Lexicon): Profile[] {
  const lengths = averageLengths(sections);
  return sections.map((section) => ({
    times: timesOf(section, lengths),
    places: placesOf([...section.title, ...section.body]),
    heading: phraseOf(section.title, lexicon),
    asked: section.questions.map((terms) => phraseOf(terms, lexicon)),
    statements: section.statements,
  }));
}

type Lengths = Record<(typeof fields)[number], number>;

function averageLengths(sections: AnalysedSection[]): Lengths {
  const mean = (field: (typeof fields)[number]) =>
    sections.reduce((sum, section) => sum + section[field].flat().length, 0) / Math.max(1, sections.length) || 1;
  return { title: mean('title'), questions: mean('questions'), trail: mean('trail'), body: mean('body') };
}

function timesOf(section: AnalysedSection, lengths: Lengths): Map<string, number> {
  const times = new Map<string, number>();
  for (const field of fields) {
    const terms = section[field].flat();
    const damping = 1 - fieldDamping[field] + (fieldDamping[field] * terms.length) / lengths[field];
    for (const { term } of terms) times.set(term, (times.get(term) ?? 0) + fieldWeights[field] / damping);
  }
  return times;
}

function placesOf(terms: Term[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  terms.forEach(({ term }, at) => {
    const known = places.get(term);
    if (known) known.push(at);
    else places.set(term, [at]);
  });
  return places;
}

function phraseOf(terms: Term[], lexicon: Lexicon): Phrase {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  let worth = 0;
  for (const [term, weight] of weights) worth += weight * lexicon.rarity([term]);
  return { terms: new Set(weights.keys()), worth };
}

// Hits into an answer: a quoted passage with its source and the next best sections, or an honest "no".
import { isEvidence, weigh } from './evidence';
import { remembered } from './hungarian/remembered';
import { createQuoting, type Quote, type QuoteFrom } from './passage';
import type { Hit } from './ranking';
import type { Asked, Search } from './search';
import type { Section } from './sections';

/** Where a passage stands. `trail` runs from document to heading; dates are ISO days. */
export interface SectionLink {
  section: string;
  trail: string[];
  validFrom: string;
  reviewedOn: string;
}

/** Quoted Markdown of one section. `whole` is false when the section has more than is quoted. */
export interface Passage extends SectionLink {
  markdown: string;
  whole: boolean;
}

export type Answer =
  /** `more`: for a message that asks several things, the passages that answer the parts the first one does not. */
  | { kind: 'found'; passage: Passage; more: Passage[]; others: SectionLink[] }
  /** `limit`: what is said of a matter that is known to be outside the handbook, with where to turn. */
  | { kind: 'none'; nearest: SectionLink[]; limit?: string };

export interface Knowledge {
  /** `nearest`: ids of sections that a model of meaning finds near, best first. */
  answer(question: string, asking?: { nearest?: string[] }): Answer;
  /** The whole section, for "Tovább" and for the offers; undefined when there is no such section (any more). */
  section(id: string): Passage | undefined;
  sectionCount: number;
}

const mostOffers = 3;
const mostAnswers = 1_000;

export function createKnowledge(sections: Section[], search: Search): Knowledge {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const quote = createQuoting(search.numbersOf);
  return {
    sectionCount: sections.filter(isQuotable).length,
    section(id) {
      const section = byId.get(id);
      return section && isQuotable(section)
        ? passageOf(section, { markdown: section.markdown, whole: true })
        : undefined;
    },
    // The offered questions come word for word, and so does what everybody asks on the day something stops.
    answer: remembered((text) => answer(search.ask(text), sections, quote), mostAnswers),
  };
}

function answer(asked: Asked, sections: Section[], quote: QuoteFrom): Answer {
  const hits = asked.find();
  const kindOf = ({ position }: Hit) => sections[position]?.kind;
  const quotable = hits.filter((hit) => kindOf(hit) === 'handbook');
  const boundary = hits.find((hit) => kindOf(hit) === 'boundary');
  const [best] = quotable;
  const verdict = weigh(asked.question, best, boundary);
  const linked = (some: Hit[]) => some.flatMap(({ position }) => sections[position] ?? []).map(linkTo);
  if (!best || verdict !== 'answer') {
    const limit = verdict === 'limit' && boundary ? sections[boundary.position]?.markdown : undefined;
    return { kind: 'none', nearest: linked(quotable.slice(0, mostOffers)), ...(limit === undefined ? {} : { limit }) };
  }
  const chosen = bestForParts(asked, best, (hit) => kindOf(hit) === 'handbook');
  const [passage, ...more] = chosen
    .flatMap((position) => sections[position] ?? [])
    .map((section) => passageOf(section, quote(section, asked)));
  const others = quotable.filter(({ position }) => !chosen.includes(position)).slice(0, mostOffers);
  return passage ? { kind: 'found', passage, more, others: linked(others) } : { kind: 'none', nearest: [] };
}

/**
 * For a message that asks several things: the best section, joined by those that answer a part better, in the order of the
 * parts. A section that then answers no part best is left out again.
 */
function bestForParts({ question, find }: Asked, best: Hit, isQuotable: (hit: Hit) => boolean): number[] {
  if (question.asked.length < 2) return [best.position];
  const parts = question.asked.slice(0, mostPassages).map(({ part }) => find(part).filter(isQuotable));
  const scores = parts.map((hits) => new Map(hits.map(({ position, score }) => [position, score])));
  const worth = (chosen: number[]) =>
    scores.reduce((sum, scoreOf) => sum + Math.max(0, ...chosen.map((position) => scoreOf.get(position) ?? 0)), 0);
  const chosen = [best.position];
  for (const [first] of parts) {
    const adds = first && isEvidence(first) && worth([...chosen, first.position]) > leastGain * worth(chosen);
    if (adds) chosen.push(first.position);
  }
  const needed = chosen.filter((one) => worth(chosen.filter((other) => other !== one)) < worth(chosen));
  return needed.length > 0 ? needed : [best.position];
}

const mostPassages = 3;
/** How much more the passages must say of the parts, for one more to be worth its place on a small screen. */
const leastGain = 1.05;

const isQuotable = ({ kind }: Section): boolean => kind === 'handbook';

function linkTo({ id, trail, validFrom, reviewedOn }: Section): SectionLink {
  return { section: id, trail, validFrom, reviewedOn };
}

function passageOf(section: Section, quoted: Quote): Passage {
  return { ...linkTo(section), ...quoted };
}

// Hits into an answer: a quoted passage with its source and the next best sections, or an honest "no".
import { createAbbreviations } from './abbreviations';
import type { Answer, Asking, Knowledge, Passage } from './answer';
import { isEvidence, weigh } from './evidence';
import { explain } from './explain';
import { remembered } from './hungarian/remembered';
import { linkTo } from './link';
import { createQuoting, type Quote, type QuoteFrom } from './passage';
import type { Hit } from './ranking';
import type { Asked, Search } from './search';
import type { Section } from './sections';
import { texts } from './texts';
import { readGlossary } from './word-groups';

const mostOffers = 3;
const mostAnswers = 1_000;

export function createKnowledge(sections: Section[], search: Search, indexedAt = new Date().toISOString()): Knowledge {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const quote = createQuoting(search.numbersOf);
  const known = remembered((key) => {
    const [question] = JSON.parse(key) as [string, Asking];
    return answer(search.ask(question), sections, quote);
  }, mostAnswers);
  return {
    sectionCount: sections.filter(isQuotable).length,
    indexedAt,
    section(id) {
      const section = byId.get(id);
      return section && isQuotable(section)
        ? passageOf(section, { markdown: section.markdown, whole: true })
        : undefined;
    },
    // The offered questions come word for word, and so does what everybody asks on the day something stops.
    answer: (question, asking = {}) => known(JSON.stringify([question, asking])),
    why(question) {
      const asked = search.ask(question);
      const hits = asked.find();
      const ofKind = (kind: Section['kind']) => hits.find(({ position }) => sections[position]?.kind === kind);
      const decision = weigh(asked.question, ofKind('handbook'), ofKind('boundary'));
      return { ...explain(asked, hits, sections), decision, reason: texts.reason(decision) };
    },
    abbreviations: createAbbreviations(readGlossary()),
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

function passageOf(section: Section, quoted: Quote): Passage {
  return { ...linkTo(section), ...quoted };
}

// The front of the room: a question goes through reading, finding and deciding, and comes out as a quoted answer or an honest "no".

import type { Answer, Asking, Knowledge, Passage } from './answer';
import { createAbbreviations } from './answering/abbreviations';
import { createAskedExactly } from './answering/asked-exactly';
import { decide } from './answering/decision';
import { explain } from './answering/explain';
import { findOn, maySee, type Shelf } from './answering/findings';
import type { RankedHit } from './answering/fusion';
import { whenAsked } from './answering/in-force';
import { type Considered, considerInTalk } from './answering/in-talk';
import { createQuoting, type Quote } from './answering/passage';
import { createLessons, noLessons } from './answering/taught';
import { remembered } from './hungarian/remembered';
import { readGlossary } from './hungarian/word-groups';
import { linkTo } from './pages/link';
import type { Section } from './pages/sections';
import type { Search } from './search/search';
import { texts } from './texts';

const mostAnswers = 1_000;

export function createKnowledge(sections: Section[], search: Search, indexedAt = new Date().toISOString()): Knowledge {
  const positionOf = new Map(sections.map(({ id }, position) => [id, position]));
  const shelf: Shelf = { sections, positionOf, askedExactly: createAskedExactly(sections), lessons: noLessons };
  const quote = createQuoting(search.numbersOf);
  const trailOf = (position: number) => sections[position]?.trail ?? [];

  function read(question: string, asking: Asking, beside?: RankedHit[]): Considered {
    const today = asking.today ?? new Date().toISOString().slice(0, 10);
    const when = whenAsked(question, today);
    const findings = findOn(shelf, { asked: search.ask(question), question, asking, when, beside });
    return { findings, decision: decide(findings, trailOf) };
  }
  const reader = { read, headingOf: (id: string) => trailOf(positionOf.get(id) ?? -1).at(-1) ?? '' };
  const consider = (question: string, asking: Asking): Considered => considerInTalk(question, asking, reader);

  function answer({ findings, decision, understood }: Considered): Answer {
    const at = (positions: number[]) => positions.flatMap((position) => sections[position] ?? []);
    const links = (positions: number[]) => at(positions).map(linkTo);
    if (decision.kind === 'unclear') return { kind: 'unclear', options: links(decision.options) };
    if (decision.kind !== 'answer') {
      const [limit] = decision.kind === 'limit' && findings.boundary ? at([findings.boundary.position]) : [];
      return { kind: 'none', nearest: links(decision.nearest), ...(limit ? { limit: limit.markdown } : {}) };
    }
    const quoted = (positions: number[]) =>
      at(positions).map((section) => passageOf(section, quote(section, findings.asked)));
    const [passage, ...more] = quoted(decision.chosen);
    const [local] = decision.local === undefined ? [] : quoted([decision.local]);
    if (!passage) return { kind: 'none', nearest: [] };
    return {
      kind: 'found',
      passage,
      more,
      others: links(decision.others),
      ...(understood === undefined ? {} : { understood }),
      ...(local ? { local } : {}),
    };
  }

  // The offered questions come word for word, and so does what everybody asks on the day something stops.
  const remembering = () =>
    remembered((key) => {
      const [question, asking] = JSON.parse(key) as [string, Asking];
      return answer(consider(question, asking));
    }, mostAnswers);
  let known = remembering();
  return {
    sectionCount: sections.filter(isQuotable).length,
    indexedAt,
    section(id, municipality) {
      const section = sections[positionOf.get(id) ?? -1];
      return section && isQuotable(section) && maySee(section, { municipality })
        ? passageOf(section, { markdown: section.markdown, whole: true })
        : undefined;
    },
    answer: (question, asking = {}) => known(JSON.stringify([question, asking])),
    answerSoon: async (question, asking = {}) => known(JSON.stringify([question, asking])),
    why(question, asking = {}) {
      const { findings, decision, understood } = consider(question, asking);
      return {
        ...(understood === undefined ? {} : { understood }),
        ...explain(findings.asked, findings.hits, sections),
        decision: decision.kind,
        reason: texts.reason(decision.kind),
      };
    },
    teach(taught) {
      shelf.lessons = createLessons(taught, positionOf);
      known = remembering();
    },
    abbreviations: createAbbreviations(readGlossary()),
  };
}

const isQuotable = ({ kind }: Section): boolean => kind === 'handbook';

function passageOf(section: Section, quoted: Quote): Passage {
  return { ...linkTo(section), ...quoted };
}

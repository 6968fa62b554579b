// Which sections people can reach: every question that a page says it answers is asked, and who answers is written down.
import type { Answer, Knowledge } from '../answer';
import type { Section } from '../pages/sections';

export interface AskedVariant {
  question: string;
  /** The section that should answer; undefined for a question from outside the handbook. */
  own?: string;
  /** Section ids, best first, three at most; a boundary counts when its text is said. */
  got: string[];
}

export interface SectionReach {
  id: string;
  document: string;
  heading: string;
  questions: number;
  /** Its own questions that reach another section first. */
  lost: { question: string; got: string | undefined }[];
  everFirst: boolean;
  everInThree: boolean;
}

export interface Coverage {
  sections: SectionReach[];
  variants: { asked: number; first: number; inThree: number };
}

export function coverageOf(sections: Section[], knowledge: Knowledge, others: string[]): Coverage {
  const byText = new Map(sections.flatMap(({ kind, markdown, id }) => (kind === 'boundary' ? [[markdown, id]] : [])));
  const ask = (question: string) => reached(knowledge.answer(question), byText);
  const own = sections.flatMap(({ id, questions }) =>
    questions.map((question) => ({ question, own: id, got: ask(question) })),
  );
  const asked: AskedVariant[] = [...own, ...others.map((question) => ({ question, got: ask(question) }))];
  const first = new Set(asked.map(({ got }) => got[0]));
  const inThree = new Set(asked.flatMap(({ got }) => got));
  const lostBy = new Map<string, SectionReach['lost']>();
  for (const { question, own: id, got } of own)
    if (got[0] !== id) lostBy.set(id, [...(lostBy.get(id) ?? []), { question, got: got[0] }]);
  return {
    sections: sections.map((section) => ({
      id: section.id,
      document: section.kind === 'boundary' ? boundaries : (section.trail[0] ?? ''),
      heading: section.trail.slice(-1).join(''),
      questions: section.questions.length,
      lost: lostBy.get(section.id) ?? [],
      everFirst: first.has(section.id),
      everInThree: inThree.has(section.id),
    })),
    variants: {
      asked: own.length,
      first: own.filter(({ own: id, got }) => got[0] === id).length,
      inThree: own.filter(({ own: id, got }) => got.includes(id)).length,
    },
  };
}

const boundaries = 'boundary pages';

function reached(answer: Answer, boundaryByText: Map<string, string>): string[] {
  if (answer.kind === 'none') {
    const said = answer.limit === undefined ? undefined : boundaryByText.get(answer.limit);
    return said === undefined ? [] : [said];
  }
  if (answer.kind === 'unclear') return answer.options.slice(0, 3).map(({ section }) => section);
  const all = [answer.passage, ...answer.more, ...answer.others];
  return all.slice(0, 3).map(({ section }) => section);
}

/** How badly a section is off: nobody gets there at all, never first, or only in some of its own words. */
export function damageOf({ everFirst, everInThree, questions, lost }: SectionReach): number {
  return (everInThree ? 0 : 200) + (everFirst ? 0 : 100) + (questions === 0 ? 0 : (99 * lost.length) / questions);
}

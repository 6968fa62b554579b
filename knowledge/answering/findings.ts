// What was found for a question and may be shown to the asker: in force on the day asked about, national or of their own place.
import type { Asking } from '../answer';
import type { Section } from '../pages/sections';
import type { Hit } from '../search/ranking';
import type { Asked } from '../search/search';
import type { AskedExactly } from './asked-exactly';
import { isEvidence } from './evidence';
import { fuse, type RankedHit } from './fusion';
import { inForceFirst, type When } from './in-force';
import type { Lessons } from './taught';

export interface Findings {
  asked: Asked;
  /** The question as it was put to the search. */
  typed: string;
  /** All that may be seen, best first. */
  hits: RankedHit[];
  /** National pages of the handbook, best first. */
  quotable: RankedHit[];
  /** The best page that says what is outside the handbook. */
  boundary?: RankedHit;
  /** The best addition of the asker's municipality that has evidence. */
  local?: RankedHit;
}

export interface Shelf {
  sections: Section[];
  positionOf: ReadonlyMap<string, number>;
  askedExactly: AskedExactly;
  lessons: Lessons;
}

export interface Searched {
  asked: Asked;
  question: string;
  asking: Asking;
  when: When;
  /** Hits of another reading of the same question. */
  beside?: RankedHit[] | undefined;
}

export function findOn(
  { sections, positionOf, askedExactly, lessons }: Shelf,
  { asked, question, asking, when, beside = [] }: Searched,
): Findings {
  const nearest = (asking.nearest ?? []).flatMap((id) => positionOf.get(id) ?? []);
  const may = (position: number) => {
    const section = sections[position];
    return section !== undefined && maySee(section, asking);
  };
  const found = fuse(bothWays(asked.find(), beside), nearest).filter(({ position }) => may(position));
  const exact = [...askedExactly(asked.question, question), ...lessons.helping(asked.question, question)].filter(may);
  const hits = exactFirst(misleadingLower(found, lessons.misleading(asked.question, question)), [...new Set(exact)]);
  const where = (wanted: (section: Section) => boolean) =>
    hits.filter(({ position }) => {
      const section = sections[position];
      return section !== undefined && wanted(section);
    });
  const [boundary] = where(({ kind }) => kind === 'boundary');
  const [local] = inForceFirst(where(isLocal), sections, when).filter(isEvidence);
  return {
    asked,
    typed: question,
    hits,
    quotable: inForceFirst(where(isNational), sections, when),
    ...(boundary ? { boundary } : {}),
    ...(local ? { local } : {}),
  };
}

const isLocal = ({ kind, municipality }: Section): boolean => kind === 'handbook' && municipality !== undefined;
const isNational = ({ kind, municipality }: Section): boolean => kind === 'handbook' && municipality === undefined;

/** Local additions are for their own municipality. */
export function maySee(section: Section, { municipality }: { municipality?: string | undefined }): boolean {
  return section.municipality === undefined || section.municipality === municipality;
}

/** In the order of both scores together; what only the other reading found has no place here. */
function bothWays(hits: Hit[], beside: Hit[]): Hit[] {
  if (beside.length === 0) return hits;
  const other = new Map(beside.map(({ position, score }) => [position, score]));
  const sum = ({ position, score }: Hit) => score + (other.get(position) ?? 0);
  return [...hits].sort((a, b) => sum(b) - sum(a));
}

/** How much less a section is worth that people said does not answer this question. */
const misleadingWorth = 0.6;

function misleadingLower(hits: RankedHit[], misleading: number[]): RankedHit[] {
  if (misleading.length === 0) return hits;
  const weighed = hits.map((hit) =>
    misleading.includes(hit.position) ? { ...hit, score: hit.score * misleadingWorth } : hit,
  );
  return weighed.sort((a, b) => b.score - a.score);
}

/** A page that names the question may share no telling word with it that others do not share more of: it comes first all the same. */
function exactFirst(hits: RankedHit[], exact: number[]): RankedHit[] {
  const isExact = ({ position }: RankedHit) => exact.includes(position);
  const found = hits.filter(isExact);
  const others = hits.filter((hit) => !isExact(hit));
  const missed = exact.filter((position) => !found.some((hit) => hit.position === position));
  const score = hits[0]?.score ?? 0;
  const named = [...found, ...missed.map((position) => ({ position, score, parts: noParts, coverage: 1 }))];
  return [...named.map((hit) => ({ ...hit, isExact: true })), ...others];
}

const noParts = { words: 0, pieces: 0, asked: 1, heading: 0, nearness: 0, type: 0 };

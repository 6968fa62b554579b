// What was found for a question and may be shown to the asker: in force on the day asked about, national or of their own place.
import type { Asking } from './answer';
import type { AskedExactly } from './asked-exactly';
import { fuse, type RankedHit } from './fusion';
import { inForceFirst, type When } from './in-force';
import type { Asked } from './search';
import type { Section } from './sections';

export interface Findings {
  asked: Asked;
  /** All that may be seen, best first. */
  hits: RankedHit[];
  /** National pages of the handbook, best first. */
  quotable: RankedHit[];
  /** The best page that says what is outside the handbook. */
  boundary?: RankedHit;
  /** The best addition of the asker's municipality. */
  local?: RankedHit;
}

export interface Shelf {
  sections: Section[];
  positionOf: ReadonlyMap<string, number>;
  askedExactly: AskedExactly;
}

export function findOn(
  { sections, positionOf, askedExactly }: Shelf,
  asked: Asked,
  asking: Asking,
  when: When,
): Findings {
  const nearest = (asking.nearest ?? []).flatMap((id) => positionOf.get(id) ?? []);
  const found = fuse(asked.find(), nearest).filter(({ position }) => maySee(sections[position], asking));
  const hits = exactFirst(
    found,
    askedExactly(asked.question).filter((position) => maySee(sections[position], asking)),
  );
  const where = (wanted: (section: Section) => boolean) =>
    hits.filter(({ position }) => {
      const section = sections[position];
      return section !== undefined && wanted(section);
    });
  const [boundary] = where(({ kind }) => kind === 'boundary');
  const [local] = where(({ kind, municipality }) => kind === 'handbook' && municipality !== undefined);
  return {
    asked,
    hits,
    quotable: inForceFirst(where(isNational), sections, when),
    ...(boundary ? { boundary } : {}),
    ...(local ? { local } : {}),
  };
}

const isNational = ({ kind, municipality }: Section): boolean => kind === 'handbook' && municipality === undefined;

function maySee(section: Section | undefined, { municipality }: Asking): boolean {
  return section !== undefined && (section.municipality === undefined || section.municipality === municipality);
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

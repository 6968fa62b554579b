// When no word is a name: what is a slip or two away, or begins or ends with what was typed ("fehérvár"), in order of likeness.
import { fold } from '../../knowledge/hungarian/fold';
import { type Candidate, nearlyNamedIn, type Span, spansOf } from './candidates';
import type { Message } from './doubts';
import { readingsOf } from './endings';
import type { Municipality } from './register';

export interface NearlyMeant {
  /** Best first. */
  options: Municipality[];
  /** There is one, and it is one slip away. */
  isSure: boolean;
}

/** Counted in slips. */
const costs = { atOneEnd: 1.5, otherBeginning: 0.2, ending: 0.4 };
const shortestSure = 6;
const shortestBeginning = 3;
const shortestEnd = 4;
/** A message of more words that has no name in it is about something else. */
const mostWords = 4;

export function nearlyMeant(message: Message, narrowed: (candidates: Candidate[]) => Candidate[]): NearlyMeant {
  const { core, index } = message;
  if (core.length > mostWords) return { options: [], isSure: false };
  const isWhole = ({ words }: Span) => words.length === core.length;
  const near = narrowed(nearlyNamedIn(spansOf(core), index)).filter(
    // Beside other words, a short one is hardly a name misspelt.
    ({ edits, stem, span }) => isWhole(span) || (edits === 1 && stem.length >= shortestSure),
  );
  const parts = partly(message);
  const likely = near.filter(({ edits }) => edits === 1);
  const ranked = [...near.map((one) => ({ municipality: one.municipality, cost: costOf(one) })), ...parts].sort(
    (one, other) => one.cost - other.cost || other.municipality.population - one.municipality.population,
  );
  const [first, second] = likely;
  const isSure = first !== undefined && second === undefined && isClear(first, message);
  return {
    options: isSure ? [first.municipality] : [...new Set(ranked.map(({ municipality }) => municipality))],
    isSure,
  };
}

/** All that was typed, and long enough not to be some other word. */
function isClear({ span, stem, municipality }: Candidate, { core, where }: Message): boolean {
  const isInCounty = where.counties.size === 0 || where.counties.has(municipality.county);
  return isInCounty && span.words.length === core.length && stem.length >= shortestSure;
}

function costOf({ municipality, stem, edits, ending }: Candidate): number {
  const sameBeginning = stem.startsWith(fold(municipality.name.slice(0, 1)));
  return edits + (sameBeginning ? 0 : costs.otherBeginning) + (ending === 'none' ? 0 : costs.ending);
}

function partly({ core, index }: Message): { municipality: Municipality; cost: number }[] {
  const letters = core.map(({ folded }) => folded).join('');
  return readingsOf(letters).flatMap(({ stem }) =>
    stem.length < shortestBeginning
      ? []
      : index
          .around(stem)
          .filter(({ begins }) => begins || stem.length >= shortestEnd)
          .map(({ municipality }) => ({ municipality, cost: costs.atOneEnd })),
  );
}

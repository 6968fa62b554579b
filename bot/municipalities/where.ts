// Words that only say where a municipality is: its county ("Aba, Fejér megye"), or the seat of its district ("pécsi járás").
import { fold } from '../../knowledge/hungarian/fold';
import type { Register } from './register';
import { areaWords, countyShorts, countyWords, townWords } from './texts';
import type { Word } from './words';

export interface Where {
  /** Any of these, when there are any. */
  counties: ReadonlySet<string>;
  /** Words that name something else than a municipality. */
  used: ReadonlySet<Word>;
}

export type ReadWhere = (words: Word[], isName: (folded: string) => boolean) => Where;

/** `isName` tells which words name a municipality when they stand alone: such a one is a county only before "megye" or in a hyphened name. */
export function whereOf(register: Register): ReadWhere {
  const byPart = countiesByPart(register);
  return (words, isName) => {
    const counties = new Set<string>();
    const used = new Set<Word>();
    words.forEach((word, at) => {
      if (areaWords.test(word.folded)) used.add(words[at - 1] ?? word);
      const run = runEndingAt(words, at, byPart);
      const [last] = run;
      if (last === undefined || (run.length === 1 && isName(last.folded) && !isBeforeCounty(words, at))) return;
      for (const part of run) used.add(part);
      for (const county of common(run, byPart)) counties.add(county);
    });
    return { counties, used };
  };
}

/** All words up to here that are parts of one county, when the next is none. */
function runEndingAt(words: Word[], at: number, byPart: Map<string, string[]>): Word[] {
  const belongs = (run: Word[]) => common(run, byPart).length > 0;
  const next = words[at + 1];
  const own = words.slice(at, at + 1);
  if (!belongs(own) || (next && belongs([...own, next]))) return [];
  let from = at;
  while (from > 0 && belongs(words.slice(from - 1, at + 1))) from--;
  return words.slice(from, at + 1);
}

function isBeforeCounty(words: Word[], at: number): boolean {
  const [next, then] = [words[at + 1], words[at + 2]];
  return next !== undefined && countyWords.test(next.folded) && !(then && townWords.test(then.folded));
}

function common(run: Word[], byPart: Map<string, string[]>): string[] {
  const [first = [], ...others] = run.map(({ folded }) => byPart.get(folded) ?? []);
  return first.filter((county) => others.every((counties) => counties.includes(county)));
}

function countiesByPart(register: Register): Map<string, string[]> {
  const byPart = new Map(Object.entries(countyShorts).map(([short, county]) => [short, [county]]));
  const counties = new Set(register.all().flatMap(({ county, district }) => (district === undefined ? [] : [county])));
  for (const county of counties)
    for (const part of fold(county).split('-')) byPart.set(part, [...(byPart.get(part) ?? []), county]);
  return byPart;
}

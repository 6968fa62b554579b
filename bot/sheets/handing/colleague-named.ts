// Which colleague is meant by what was typed ("Kovács Annának", "annanak"), and what is left of it: the section.
import { editDistance } from '../../../knowledge/hungarian/edit-distance';
import { fold } from '../../../knowledge/hungarian/fold';
import type { Colleague } from './holders';

export interface NamedColleague {
  /** One: it is they. Several: namesakes. None: nobody of them was named. */
  found: readonly Colleague[];
  /** What was typed besides, folded. */
  rest: string;
  /** A name was typed that nobody has: "Kiss Pistának". */
  isStranger: boolean;
}

export function namedColleague(colleagues: readonly Colleague[], typed: string): NamedColleague {
  const words = fold(typed)
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter(Boolean);
  const scored = colleagues.map((one) => ({ one, hits: hitsOf(one, words) }));
  const most = Math.max(0, ...scored.map(({ hits }) => hits.size));
  const best = scored.filter(({ hits }) => hits.size === most && most > 0);
  const taken = new Set(best.flatMap(({ hits }) => [...hits]));
  const left = words.filter((word) => !taken.has(word));
  return {
    found: best.map(({ one }) => one),
    rest: left.join(' '),
    isStranger: best.length === 0 && left.some((word) => toSomebody.test(word)),
  };
}

const toSomebody = /.{2}n[ae]k$/;
const LONGEST_ENDING = 4;
const SHORTEST_MISSPELT = 5;

/** Words that are a part of this name; of "Kovács Anna" and "Kovács Éva" the one more words fit is meant. */
function hitsOf({ name = '' }: Colleague, words: readonly string[]): Set<string> {
  const parts = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1 && part !== 'dr');
  return new Set(words.filter((word) => parts.some((part) => isPart(word, part))));
}

function isPart(word: string, part: string): boolean {
  if (word.startsWith(part) && word.length - part.length <= LONGEST_ENDING) return true;
  const bare = word.replace(/n[ae]k$/, '');
  return part.length >= SHORTEST_MISSPELT && editDistance(bare, part, 1) <= 1;
}

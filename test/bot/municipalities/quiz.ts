// Typed names with a slip of the finger in them, by a seeded random, and what became of each search.
import type { Find } from '../../../bot/municipalities/find';
import type { Municipality } from '../../../bot/municipalities/register';

export type Slip = 'insert' | 'delete' | 'replace' | 'swap';
export const slips: Slip[] = ['insert', 'delete', 'replace', 'swap'];

export interface Tally {
  asked: number;
  /** Sure and right, or the first of the offered. */
  first: number;
  /** Among the offered. */
  offered: number;
  sure: number;
  wronglySure: number;
  wrong: string[];
}

export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Always another word than `name`. */
export function withSlip(name: string, slip: Slip, random: (below: number) => number): string {
  for (let tries = 0; tries < 50; tries++) {
    const at = random(name.length);
    const letter = letters.charAt(random(letters.length));
    const next = name.charAt(at + 1);
    const typed = {
      insert: name.slice(0, at) + letter + name.slice(at),
      delete: name.slice(0, at) + name.slice(at + 1),
      replace: name.slice(0, at) + letter + name.slice(at + 1),
      swap: name.slice(0, at) + next + name.charAt(at) + name.slice(at + 2),
    }[slip];
    if (typed !== name) return typed;
  }
  throw new Error(`no slip for ${name}`);
}

export function tally(find: Find, questions: { typed: string; meant: Municipality }[]): Tally {
  const sum: Tally = { asked: questions.length, first: 0, offered: 0, sure: 0, wronglySure: 0, wrong: [] };
  for (const { typed, meant } of questions) {
    const found = find(typed);
    const options = found.kind === 'sure' ? [found.municipality] : found.kind === 'several' ? found.options : [];
    if (options[0] === meant) sum.first++;
    if (options.includes(meant)) sum.offered++;
    else sum.wrong.push(`${typed} (${meant.name}): ${options.map(({ name }) => name).join(', ')}`);
    if (found.kind === 'sure') sum.sure++;
    if (found.kind === 'sure' && found.municipality !== meant) sum.wronglySure++;
  }
  return sum;
}

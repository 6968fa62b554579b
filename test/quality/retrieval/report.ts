// What the comparison found, as a table, and what was promised of our search.
import type { EngineName } from './engines';
import type { Measures } from './measures';
import { type Form, forms } from './noise';

export interface Result extends Record<Form, Measures> {
  engine: EngineName;
  buildMs: number;
  /** Of one question, on average. */
  askMs: number;
}

interface Goal {
  name: string;
  /** The figures it is judged by. */
  say(results: Result[]): string;
  isMet(results: Result[]): boolean;
}

const mostLostWithoutAccents = 0.5;
const mostLostWithTypos = 4;
const leastLead = 20;

const of = (results: Result[], engine: EngineName): Result => {
  const found = results.find((result) => result.engine === engine);
  if (!found) throw new Error(`${engine} was not asked`);
  return found;
};
const rivals = (results: Result[]) => results.filter(({ engine }) => engine !== 'ours');
const lead = (results: Result[]) =>
  Math.min(
    ...forms.flatMap((form) => rivals(results).map((rival) => of(results, 'ours')[form].ndcg - rival[form].ndcg)),
  );
const leadOverLunr = (results: Result[]) =>
  of(results, 'ours').clean.ndcg - of(results, 'lunr + lunr-languages hu').clean.ndcg;
const loss = (results: Result[], form: Form) => of(results, 'ours').clean.ndcg - of(results, 'ours')[form].ndcg;

export const goals: Goal[] = [
  {
    name: 'ahead of every other search in every form',
    say: (results) => `by ${points(lead(results))} at least`,
    isMet: (results) => lead(results) > 0,
  },
  {
    name: `${leastLead} points of nDCG before lunr + lunr-languages`,
    say: (results) => points(leadOverLunr(results)),
    isMet: (results) => leadOverLunr(results) >= leastLead,
  },
  {
    name: `at most ${mostLostWithoutAccents} points lost without accents`,
    say: (results) => points(loss(results, 'without accents')),
    isMet: (results) => loss(results, 'without accents') <= mostLostWithoutAccents,
  },
  {
    name: `at most ${mostLostWithTypos} points lost with typos`,
    say: (results) => points(loss(results, 'with typos')),
    isMet: (results) => loss(results, 'with typos') <= mostLostWithTypos,
  },
];

export const missed = (results: Result[]): Goal[] => goals.filter((goal) => !goal.isMet(results));

const points = (value: number): string => `${value.toFixed(1)} points`;

export function table(results: Result[]): string[] {
  const head = `${''.padEnd(37)} ${forms.map((form) => `${form} (R@1 R@5 nDCG)`.padEnd(30)).join(' ')} build   a question`;
  return [
    head,
    ...results.map((result) => {
      const cells = forms.map((form) => cellOf(result[form]).padEnd(30)).join(' ');
      const seconds = `${(result.buildMs / 1000).toFixed(1)} s`;
      return `${result.engine.padEnd(37)} ${cells} ${seconds.padEnd(7)} ${result.askMs.toFixed(1)} ms`;
    }),
  ];
}

function cellOf({ first, firstFive, ndcg }: Measures): string {
  return [first, firstFive, ndcg].map((value) => value.toFixed(1).padStart(5)).join(' ');
}

// How often each section has each term, all fields together (BM25F): the heading counts more, a long body less.
import { growingLists, type WeighedLists } from './lists';
import type { Profiles } from './profiles';
import { createTally } from './tally';

interface Field {
  weight: number;
  /** How much the field's length counts against it. */
  damping: number;
  /** From where to where its terms run. */
  span(profiles: Profiles, section: number): [from: number, to: number];
}

const fields: Field[] = [
  { weight: 2.5, damping: 0.3, span: ({ heading }, at) => [heading[at] ?? 0, (heading[at] ?? 0) + 1] },
  { weight: 1.5, damping: 0.3, span: ({ first, heading }, at) => [(first[at] ?? 0) + 1, heading[at] ?? 0] },
  { weight: 0.6, damping: 0, span: ({ first }, at) => [first[at] ?? 0, (first[at] ?? 0) + 1] },
  { weight: 1, damping: 0.6, span: ({ first, heading }, at) => [(heading[at] ?? 0) + 1, first[at + 1] ?? 0] },
];

/** By section: the numbers of its terms, each once. */
export function countTerms(profiles: Profiles): WeighedLists {
  const { sections, numbers, texts } = profiles;
  const averages = fields.map((field) => averageLength(profiles, field));
  const tally = createTally(numbers.size());
  const times = growingLists();
  for (let section = 0; section < sections; section++) {
    fields.forEach((field, at) => {
      const [from, to] = termsOf(profiles, field, section);
      const amount = field.weight / (1 - field.damping + (field.damping * (to - from)) / (averages[at] ?? 1));
      for (let term = from; term < to; term++) tally.add(texts.items[term] ?? 0, amount);
    });
    tally.drain(times.push);
    times.next();
  }
  return times.done();
}

function averageLength(profiles: Profiles, field: Field): number {
  let sum = 0;
  for (let section = 0; section < profiles.sections; section++) {
    const [from, to] = termsOf(profiles, field, section);
    sum += to - from;
  }
  return sum / Math.max(1, profiles.sections) || 1;
}

function termsOf(profiles: Profiles, field: Field, section: number): [from: number, to: number] {
  const [from, to] = field.span(profiles, section);
  return [profiles.texts.starts[from] ?? 0, profiles.texts.starts[to] ?? 0];
}

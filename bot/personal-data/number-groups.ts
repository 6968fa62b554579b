// Digits as they are grouped: chains of groups with little between them, and the windows of a chain that could be one number.

export interface Group {
  digits: string;
  start: number;
  end: number;
  /** What stands between this group and the one before it in the chain. */
  joint: string;
}

export interface GroupChain {
  groups: Group[];
  /** All of them in one. */
  digits: string;
  /** How many digits come before each group, and the group that ends after so many (-1: none does). */
  begins: number[];
  endsAt: Int32Array;
}

function chainOf(groups: Group[]): GroupChain {
  const digits = groups.map((group) => group.digits).join('');
  const endsAt = new Int32Array(digits.length + 1).fill(-1);
  let seen = 0;
  const begins = groups.map((group, at) => {
    const begin = seen;
    seen += group.digits.length;
    endsAt[seen] = at;
    return begin;
  });
  return { groups, digits, begins, endsAt };
}

/** Neighbouring groups read as one number: from the group at `from` to the one at `to`, both in it. */
export interface Window {
  digits: string;
  from: number;
  to: number;
  start: number;
  end: number;
}

const chain = /\d(?:[ ._/-]{0,3}\d)*/g;
const SHORTEST = 9;

/** Those that have digits enough. */
export function groupChains(text: string): GroupChain[] {
  return [...text.matchAll(chain)]
    .filter(({ 0: found }) => found.length >= SHORTEST)
    .map(({ index, 0: found }) => chainOf(groupsOf(found, index)));
}

function groupsOf(found: string, offset: number): Group[] {
  return [...found.matchAll(/(\D*)(\d+)/g)].map(({ index, 1: joint = '', 2: digits = '' }) => {
    const start = offset + index + joint.length;
    return { digits, start, end: start + digits.length, joint };
  });
}

/** Of so many digits in so many groups at most, or the whole chain; in order of place. */
export function windowsOf(
  { groups, digits, begins, endsAt }: GroupChain,
  length: number,
  mostGroups: number,
): Window[] {
  const windows: Window[] = [];
  begins.forEach((begin, from) => {
    const to = endsAt[begin + length] ?? -1;
    if (to - from >= mostGroups && digits.length !== length) return;
    const first = groups[from];
    const last = groups[to];
    if (!first || !last) return;
    windows.push({ digits: digits.slice(begin, begin + length), from, to, start: first.start, end: last.end });
  });
  return windows;
}

/** The chains without the groups that lie in one of the spans; what was around such a group is two chains. */
export function parted(chains: GroupChain[], spans: { start: number; end: number }[]): GroupChain[] {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let coveredTo = 0;
  return chains.flatMap(({ groups }) => {
    const parts: Group[][] = [[]];
    for (const group of groups) {
      for (; (inOrder[next]?.start ?? Number.POSITIVE_INFINITY) < group.end; next += 1) {
        coveredTo = Math.max(coveredTo, inOrder[next]?.end ?? 0);
      }
      if (group.start < coveredTo) parts.push([]);
      else parts.at(-1)?.push(group);
    }
    return parts.filter((part) => part.length > 0).map(chainOf);
  });
}

/** In one piece, or one of the threes of a run of threes: "1 123 456 788" and "123 456 788 000" are sums. */
export function isThreeByThree({ groups }: GroupChain, { from, to }: Window): boolean {
  if (from === to) return true;
  const joint = groups[from + 1]?.joint;
  const isShort = (at: number) => (groups[at]?.digits.length ?? 4) <= 3;
  let first = from;
  while (from - first < LONGEST_RUN && groups[first]?.joint === joint && isShort(first - 1)) first -= 1;
  let last = to;
  while (last - to < LONGEST_RUN && groups[last + 1]?.joint === joint && isShort(last + 1)) last += 1;
  const run = groups.slice(first, last + 1);
  return run.length % 3 === 0 && (from - first) % 3 === 0 && run.every(({ digits }) => digits.length === 3);
}

/** A longer list is looked at in parts that hold whole numbers. */
const LONGEST_RUN = 30;

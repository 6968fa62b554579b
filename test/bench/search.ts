// `npm run bench -- search`: our search beside lunr with lunr-languages' Hungarian and MiniSearch, at three sizes, as ratios to lunr;
// `npm run bench -- engines`: ours over lunr and over arrays, which shows from what size the arrays are better.
import { execFile } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measured } from './search-child';

export const comparisons = {
  search: { sizes: [1_000, 10_000, 50_000], peer: 'lunr + hu', others: ['ours', 'MiniSearch fuzzy'] },
  engines: { sizes: [500, 1_000, 2_000, 4_000, 8_000], peer: 'ours over lunr', others: ['ours over arrays'] },
};

/** Of one engine at one size, and of all. */
const longestMs = 150_000;
const allMs = 590_000;

const columns: { title: string; of: (measured: Measured) => number; digits: number }[] = [
  { title: 'build s', of: ({ buildSeconds }) => buildSeconds, digits: 1 },
  { title: 'memory MB', of: ({ megabytes }) => megabytes, digits: 0 },
  { title: 'load s', of: ({ loadSeconds }) => loadSeconds, digits: 2 },
  { title: 'p50 ms', of: ({ p50Ms }) => p50Ms, digits: 2 },
  { title: 'p99 ms', of: ({ p99Ms }) => p99Ms, digits: 2 },
];

/** Prints each row as soon as it is measured. */
export async function benchSearch(
  { sizes, peer, others }: (typeof comparisons)['search'],
  print: (line: string) => void,
): Promise<void> {
  const until = performance.now() + allMs;
  print(
    `Node ${process.version}, ${cpus().length} cores; the same questions for all; in brackets the ratio to ${peer}`,
  );
  print(`${'sections'.padEnd(10)}${'engine'.padEnd(18)}${columns.map(({ title }) => title.padStart(20)).join('')}`);
  for (const size of sizes) {
    let base: Measured | undefined;
    for (const name of [peer, ...others]) {
      const measured = await measureInChild(name, size, Math.floor(Math.min(longestMs, until - performance.now())));
      if (name === peer) base = measured;
      print(
        `${String(size).padEnd(10)}${name.padEnd(18)}${measured ? cellsOf(measured, base) : '   not ready in time'}`,
      );
    }
  }
}

function cellsOf(measured: Measured, base: Measured | undefined): string {
  return columns
    .map(({ of, digits }) => {
      const ratio = base ? `(${(of(measured) / of(base)).toFixed(2)})` : '';
      return `${of(measured).toFixed(digits)} ${ratio.padStart(8)}`.padStart(20);
    })
    .join('');
}

/** Undefined when it takes too long: some engines do at fifty thousand sections. */
async function measureInChild(name: string, size: number, timeout: number): Promise<Measured | undefined> {
  if (timeout <= 0) return undefined;
  const command = ['--expose-gc', '--max-old-space-size=6144', '--import', 'tsx'];
  const child = [join(__dirname, 'search-child.ts'), name, String(size)];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [...command, ...child], { timeout });
    return JSON.parse(stdout) as Measured;
  } catch (cause) {
    if (cause instanceof Error && 'killed' in cause && cause.killed === true) return undefined;
    throw cause;
  }
}

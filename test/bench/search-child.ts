// One engine over one made-up handbook, in a process of its own: `search-child.ts ENGINE SECTIONS`, needs --expose-gc. Prints JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpHandbook } from './made-up-handbook';
import { engines } from './search-engines';

export interface Measured {
  buildSeconds: number;
  /** Of the index alone: after building, without what the sections take. */
  megabytes: number;
  /** From what was saved to the first answer. */
  loadSeconds: number;
  p50Ms: number;
  p99Ms: number;
}

/** As long as people's questions usually are: 56 letters in the middle. */
const askedIn = ['second-questions.jsonl', 'third-questions.jsonl'];
const rounds = 3;
/** However slow an engine is, the whole bench has an end. */
const mostAskingMs = 40_000;

function measure(name: string, count: number): Measured {
  const engine = engines[name]?.();
  if (!engine) throw new Error(`no engine is called ${name}`);
  const sections = madeUpHandbook(count);
  const before = usedMegabytes();
  const began = performance.now();
  const { ask, save } = engine.build(sections);
  const buildSeconds = (performance.now() - began) / 1_000;
  const megabytes = usedMegabytes() - before;
  const times = askAll(ask).sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  // Still in use, so that what it takes is measured and not thrown away before.
  if (sections.length !== count) throw new Error('the sections changed');
  const saved = save();
  const loading = performance.now();
  engine.load(saved)('csatlakozás');
  const loadSeconds = (performance.now() - loading) / 1_000;
  return { buildSeconds, megabytes, loadSeconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** Of each question, how long it takes; the first round warms up. */
function askAll(ask: (question: string) => unknown): number[] {
  const questions = askedIn.flatMap((name) => {
    const lines = readFileSync(join(__dirname, '../quality', name), 'utf8')
      .trim()
      .split('\n');
    return lines.map((line) => JSON.parse(line).question as string);
  });
  const until = performance.now() + mostAskingMs;
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const question of questions) {
      if (performance.now() > until && times.length > 0) return times;
      const began = performance.now();
      ask(question);
      if (round > 0) times.push(performance.now() - began);
    }
  }
  return times;
}

/** Typed arrays lie outside of the heap. */
function usedMegabytes(): number {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
}

const [name = '', count = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(measure(name, Number(count))));

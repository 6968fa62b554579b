// `npm run bench`: our questions a second beside a bare botbuilder + restify echo, in one run, as a ratio; `-- search`, `-- engines` for the search; `-- forms`.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../support/child';
import { freePort } from '../support/free-port';
import { benchForms } from './forms';
import { type Load, questionsPerSecond } from './load';
import { benchSearch, comparisons } from './search';

const ROUNDS = 5;
const COUNT = 1_200;
/** So many that neither server waits for the next question, and what is left is work. */
const AT_ONCE = 64;
/** Until then V8 goes on compiling: of ours a question takes 2.7 ms of processor time after 1,200 and 2.1 after 6,000, of the echo 1.7 and 0.8. */
const WARM_UP = 6_000;

async function main(): Promise<void> {
  const asked = await readQuestions();
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-bench-'));
  const ours = await startChild('bot/main.ts', await freePort(), { DATA_DIR: folder, LOG_LEVEL: 'error' });
  const echo = await startChild('test/bench/echo.ts', await freePort(), {});
  try {
    print(
      `Node ${process.version}, ${cpus().length} cores; ${AT_ONCE} at a time, ${ROUNDS} rounds of ${COUNT} questions in turn`,
    );
    print('replies         questions   ours/s   echo/s   ratio (median of rounds, smallest, largest)');
    for (const mode of ['normal', 'expectReplies'] as const) {
      for (const [name, question] of Object.entries(questionsOf(asked))) {
        print(
          `${mode.padEnd(16)}${name.padEnd(9)}${await compare({ mode, question, atOnce: AT_ONCE }, ours.port, echo.port)}`,
        );
      }
    }
  } finally {
    await Promise.all([ours.kill('SIGTERM'), echo.kill('SIGKILL')]);
    await rm(folder, { recursive: true });
  }
}

/** People repeat each other, so answers are remembered; "new" questions differ in their closing marks and are all looked up. */
function questionsOf(asked: string[]): Record<'repeated' | 'new', Load['question']> {
  let count = 0;
  const closing = (): string => (count++).toString(2).replaceAll('0', '?').replaceAll('1', '!');
  const repeated = (number: number): string => asked[number % asked.length] ?? '';
  return { repeated, new: (number) => repeated(number) + closing() };
}

/** Ours and the echo in turn, so that a slow moment of the machine meets both. */
async function compare(load: Omit<Load, 'port' | 'count'>, ours: number, echo: number): Promise<string> {
  // Both run warm: a server is started once and asked for weeks.
  for (const port of [ours, echo]) await questionsPerSecond({ ...load, port, count: WARM_UP });
  const rounds: { ours: number; echo: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      ours: await questionsPerSecond({ ...load, port: ours, count: COUNT }),
      echo: await questionsPerSecond({ ...load, port: echo, count: COUNT }),
    });
  }
  const ratios = rounds.map((round) => round.ours / round.echo).sort((a, b) => a - b);
  const perSecond = (of: (round: { ours: number; echo: number }) => number): string =>
    median(rounds.map(of)).toFixed(0);
  return [
    perSecond((round) => round.ours).padStart(9),
    perSecond((round) => round.echo).padStart(9),
    `   ${median(ratios).toFixed(2)} (${ratios[0]?.toFixed(2)}–${ratios.at(-1)?.toFixed(2)})`,
  ].join('');
}

async function readQuestions(): Promise<string[]> {
  const lines = (await readFile(join(__dirname, '../quality/own-questions.jsonl'), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line).question as string);
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const comparison = Object.entries(comparisons).find(([name]) => name === process.argv[2])?.[1];

async function chosen(): Promise<void> {
  if (process.argv[2] === 'forms') return benchForms(print);
  return comparison ? benchSearch(comparison, print) : main();
}

const bench = chosen();
bench.catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
  process.exitCode = 1;
});

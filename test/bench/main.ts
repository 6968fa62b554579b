// `npm run bench`: our questions a second beside a bare botbuilder + restify echo, in one run, as a ratio.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../support/child';
import { freePort } from '../support/free-port';
import { type Mode, questionsPerSecond } from './load';

const ROUNDS = 5;
const COUNT = 600;
const AT_ONCE = 16;

async function main(): Promise<void> {
  const questions = await readQuestions();
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-bench-'));
  const ours = await startChild('bot/main.ts', await freePort(), { DATA_DIR: folder, LOG_LEVEL: 'error' });
  const echo = await startChild('test/bench/echo.ts', await freePort(), {});
  try {
    print(
      `Node ${process.version}, ${cpus().length} cores; ${AT_ONCE} at a time, ${COUNT} questions a round, ${ROUNDS} rounds in turn`,
    );
    print('mode            ours/s   echo/s   ratio (median of rounds, smallest, largest)');
    for (const mode of ['normal', 'expectReplies'] as const) await compare(mode, ours.port, echo.port, questions);
  } finally {
    await Promise.all([ours.kill('SIGTERM'), echo.kill('SIGKILL')]);
    await rm(folder, { recursive: true });
  }
}

/** Ours and the echo in turn, so that a slow moment of the machine meets both. */
async function compare(mode: Mode, ours: number, echo: number, questions: string[]): Promise<void> {
  const load = { mode, questions, atOnce: AT_ONCE };
  for (const port of [ours, echo]) await questionsPerSecond({ ...load, port, count: COUNT / 3 });
  const rounds: { ours: number; echo: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      ours: await questionsPerSecond({ ...load, port: ours, count: COUNT }),
      echo: await questionsPerSecond({ ...load, port: echo, count: COUNT }),
    });
  }
  const ratios = rounds.map((round) => round.ours / round.echo).sort((a, b) => a - b);
  const cells = [
    mode.padEnd(14),
    median(rounds.map((round) => round.ours))
      .toFixed(0)
      .padStart(7),
    median(rounds.map((round) => round.echo))
      .toFixed(0)
      .padStart(8),
    `  ${median(ratios).toFixed(2)} (${ratios[0]?.toFixed(2)}–${ratios.at(-1)?.toFixed(2)})`,
  ];
  print(cells.join(' '));
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

main().catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
  process.exitCode = 1;
});

// Starts one of our programs as a real process and waits until it listens; ended by its id, always.
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = join(__dirname, '../..');

export interface Child {
  process: ChildProcess;
  port: number;
  /** What it wrote so far, both streams. */
  output(): string;
  /** Resolves with the exit code (or the signal's name) when it has ended. */
  ended: Promise<number | string>;
  kill(signal?: NodeJS.Signals): Promise<number | string>;
}

/** Only these variables and PATH are set for it: what happens to be set on this machine plays no part. */
export async function startChild(
  program: string,
  port: number,
  variables: Record<string, string>,
  args: string[] = [],
): Promise<Child> {
  const child = runChild(program, port, variables, args);
  const deadline = Date.now() + 30_000;
  while (!(await listens(port))) {
    if (child.process.exitCode !== null || child.process.signalCode) throw new Error(`it ended: ${child.output()}`);
    if (Date.now() > deadline) {
      await child.kill('SIGKILL');
      throw new Error(`it did not listen within 30 s: ${child.output()}`);
    }
    await sleep(20);
  }
  return child;
}

/** Starts it without waiting for anything. */
export function runChild(program: string, port: number, variables: Record<string, string>, args: string[] = []): Child {
  const process_ = spawn(process.execPath, ['--import', 'tsx', join(ROOT, program), ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [process_.stdout, process_.stderr]) {
    stream.on('data', (part: Buffer) => {
      output = (output + part.toString()).slice(-20_000);
    });
  }
  const ended = new Promise<number | string>((resolve) => {
    process_.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  return {
    process: process_,
    port,
    output: () => output,
    ended,
    kill: (signal = 'SIGKILL') => {
      process_.kill(signal);
      return ended;
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

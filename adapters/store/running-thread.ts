// One thread with what is waited for from it: each call ends with an answer, a time limit, or the end of the thread.
import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../../bot/ports';
import { asThrown, type ToldError } from './errors-across';

/** Those of one turn of the event loop. */
export type ToThread = { number: number; method: string; args: unknown[] }[];

/** `text` is JSON, which crosses over cheaper than what it stands for; undefined stands for itself. */
export type FromThread = ({ number: number; text: string | undefined } | { number: number; error: ToldError })[];

/** The number of what nobody called: whether the program could begin. */
export const opening = 0;

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout | undefined;
}

export interface Running {
  thread: Worker;
  waiting: Map<number, Waiting>;
  opened: Promise<unknown>;
  ended: Promise<void>;
}

/** `hasEnded` hears why, where that is known. */
export function runThread(program: string, given: unknown, hasEnded: (cause: unknown) => void): Running {
  const thread = startThread(program, given);
  const waiting: Running['waiting'] = new Map();
  let cause: unknown;
  thread.on('message', (answers: FromThread) => {
    for (const answer of answers) settle(waiting, answer);
    if (waiting.size === 0) thread.unref();
  });
  thread.on('error', (error) => {
    cause = error;
  });
  const ended = new Promise<void>((resolve) => {
    thread.on('exit', () => {
      hasEnded(cause);
      const gone = new StoreUnavailable('The thread of the store has ended.', cause === undefined ? {} : { cause });
      for (const { reject, timer } of waiting.values()) {
        clearTimeout(timer);
        reject(gone);
      }
      waiting.clear();
      resolve();
    });
  });
  const opened = answerTo({ thread, waiting }, opening);
  // The next thread may find what this one did not.
  opened.catch((error) => {
    cause = error;
    void thread.terminate();
  });
  return { thread, waiting, opened, ended };
}

function settle(waiting: Running['waiting'], answer: FromThread[number]): void {
  const one = waiting.get(answer.number);
  if (!one) return;
  waiting.delete(answer.number);
  clearTimeout(one.timer);
  if ('error' in answer) one.reject(asThrown(answer.error));
  else one.resolve(answer.text === undefined ? undefined : JSON.parse(answer.text));
}

/** It keeps the process alive only while something is waited for. */
export function answerTo(
  { thread, waiting }: Pick<Running, 'thread' | 'waiting'>,
  number: number,
  withinMs?: number,
): Promise<unknown> {
  if (waiting.size === 0) thread.ref();
  return new Promise((resolve, reject) => {
    const tooLate = (): void => {
      waiting.delete(number);
      if (waiting.size === 0) thread.unref();
      reject(new StoreUnavailable(`The store did not answer within ${withinMs} ms.`));
    };
    const timer = withinMs === undefined ? undefined : setTimeout(tooLate, withinMs);
    waiting.set(number, { resolve, reject, timer });
  });
}

/** tsx gives a thread its TypeScript only when it is asked to inside of it. */
function startThread(program: string, given: unknown): Worker {
  const start =
    'const { workerData } = require("node:worker_threads"); for (const file of workerData.files) require(file);';
  return new Worker(start, {
    eval: true,
    execArgv: [],
    workerData: { files: [require.resolve('tsx/cjs'), program], given },
  });
}

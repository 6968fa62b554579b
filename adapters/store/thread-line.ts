// Calls to a program in a thread of its own. What is called in one turn of the event loop goes over together, because each message
// costs more than what it carries. A thread that ended is started anew by the next call.
import { type Log, StoreUnavailable } from '../../bot/ports';
import { answerTo, opening, type Running, runThread, type ToThread } from './running-thread';

const startAgainAfterMs = 1_000;

export interface ThreadLine {
  /** Rejects when the program could not begin. */
  opened: Promise<unknown>;
  /** Rejects with StoreUnavailable when nothing came back `withinMs`: then it may have been done, or not. */
  call(method: string, args: unknown[], withinMs?: number): Promise<unknown>;
  /** Ends the thread; what is still waited for is rejected. */
  end(): Promise<void>;
}

export function lineToThread(program: string, given: unknown, log: Pick<Log, 'error'>): ThreadLine {
  let running: Running | undefined;
  let mayStartAtMs = Number.NEGATIVE_INFINITY;
  let numbered = opening;
  let toTell: ToThread = [];
  let isEnding = false;

  const start = (): Running => {
    const nowMs = performance.now();
    if (nowMs < mayStartAtMs) throw new StoreUnavailable('The thread of the store has ended a moment ago.');
    mayStartAtMs = nowMs + startAgainAfterMs;
    return runThread(program, given, (cause) => {
      running = undefined;
      toTell = [];
      if (!isEnding) log.error('the thread of the store has ended: the next call starts it anew', { cause });
    });
  };

  const tell = (): void => {
    if (toTell.length > 0) running?.thread.postMessage(toTell);
    toTell = [];
  };

  const call: ThreadLine['call'] = async (method, args, withinMs) => {
    running ??= start();
    const number = ++numbered;
    if (toTell.push({ number, method, args }) === 1) setImmediate(tell);
    return answerTo(running, number, withinMs);
  };

  running = start();
  return {
    opened: running.opened,
    call,
    async end() {
      isEnding = true;
      await running?.thread.terminate();
      await running?.ended;
    },
  };
}

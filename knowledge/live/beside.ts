// Questions answered by a thread beside this one, so that nobody's turn waits for somebody else's search. It has the same pages and the
// same lessons; whenever it cannot answer, the one who asks does it himself.
import { Worker } from 'node:worker_threads';
import type { Answer, Taught } from '../answer';
import type { LogOfKnowledge } from './bookshelf';
import type { IndexedPage } from './indexed-pages';

export interface Beside {
  /** What it answers from as soon as it has indexed it; until then it does not answer. */
  learn(pages: IndexedPage[]): void;
  teach(taught: Taught[]): void;
  /** `asked` is question and asking as JSON. Undefined: not now, or not any more. */
  answer(asked: string): Promise<Answer | undefined>;
  close(): Promise<void>;
}

export type ToThread =
  | { kind: 'learn'; edition: number; pages: IndexedPage[] }
  | { kind: 'teach'; taught: Taught[] }
  | { kind: 'ask'; number: number; asked: string };

/** `answer` is JSON, which crosses over cheaper than what it stands for; undefined when answering threw. */
export type FromThread =
  | { kind: 'learned'; edition: number }
  | { kind: 'answered'; number: number; answer: string | undefined };

export function openBeside(log: LogOfKnowledge, program = require.resolve('./beside-thread')): Beside {
  const thread = startThread(program);
  const waiting = new Map<number, (answer: Answer | undefined) => void>();
  const edition = { given: 0, learned: 0 };
  let asked = 0;
  let hasEnded = false;

  thread.on('message', (said: FromThread) => {
    if (said.kind === 'learned') edition.learned = said.edition;
    else {
      waiting.get(said.number)?.(said.answer === undefined ? undefined : JSON.parse(said.answer));
      waiting.delete(said.number);
    }
  });
  thread.on('error', (cause) => log.warn('answering beside has ended: questions are answered here', { cause }));
  thread.on('exit', () => {
    hasEnded = true;
    for (const give of waiting.values()) give(undefined);
    waiting.clear();
  });

  const tell = (message: ToThread): void => thread.postMessage(message);
  return {
    learn: (pages) => tell({ kind: 'learn', edition: ++edition.given, pages }),
    teach: (taught) => tell({ kind: 'teach', taught }),
    answer: async (question) => {
      if (hasEnded || edition.learned !== edition.given) return undefined;
      const number = asked++;
      return new Promise((resolve) => {
        waiting.set(number, resolve);
        tell({ kind: 'ask', number, asked: question });
      });
    },
    close: async () => void (await thread.terminate()),
  };
}

/** tsx gives a thread its TypeScript only when it is asked to inside of it. It never keeps the process alive. */
function startThread(program: string): Worker {
  const start = 'const { workerData } = require("node:worker_threads"); for (const file of workerData) require(file);';
  const thread = new Worker(start, { eval: true, execArgv: [], workerData: [require.resolve('tsx/cjs'), program] });
  thread.unref();
  return thread;
}

// Meaning by a model on the operator's disk. All of it is optional: while there is no answer in time, there are no sections, and the
// words alone answer.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Meaning } from '../../bot/ports';
import type { Passage, Said, Told } from './meaning-process';

export interface LocalMeaning extends Meaning {
  /** All sections of the handbook; to be called again when they have changed. Returns at once. */
  learn(sections: Learnable[]): void;
  close(): Promise<void>;
}

/** As much of a section as is learned. */
export interface Learnable {
  id: string;
  trail: string[];
  text: string;
}

export interface MeaningNeeds {
  modelFolder: string;
  /** For the vectors, which are made once and kept. */
  cacheFolder: string;
  log: Log;
  /** How long a question may wait. */
  limitMs?: number;
  /** Before the first new try when the model's process has ended by itself; doubled with each. */
  restartAfterMs?: number;
}

const mostWaiting = 100;
const mostRestarts = 5;
const sayLateEveryMs = 60_000;

export function openMeaning(needs: MeaningNeeds): LocalMeaning {
  const { log, limitMs = 300 } = needs;
  const waiting = new Map<number, (sections: string[]) => void>();
  let passages: Passage[] = [];
  let asked = 0;
  const late = counted((times) => log.warn('meaning did not answer in time', { times, limitMs }));

  const hear = (said: Said): void => {
    if (said.say === 'nearest') waiting.get(said.ask)?.(said.sections);
    else sayTo(log, said);
  };
  const model = keepRunning(needs, {
    hear,
    begun: (tell) => {
      if (passages.length > 0) tell({ do: 'learn', passages });
    },
    ended: () => {
      for (const answer of waiting.values()) answer([]);
    },
  });
  return {
    learn(sections) {
      passages = sections.map(passageOf);
      model.tell({ do: 'learn', passages });
    },
    nearest(question) {
      if (!model.isReady() || waiting.size >= mostWaiting) return Promise.resolve([]);
      const ask = ++asked;
      return new Promise((resolve) => {
        const answer = (sections: string[]): void => {
          clearTimeout(limit);
          waiting.delete(ask);
          resolve(sections);
        };
        const limit = setTimeout(() => {
          late();
          answer([]);
        }, limitMs);
        waiting.set(ask, answer);
        model.tell({ do: 'ask', ask, question, until: Date.now() + limitMs });
      });
    },
    close: () => model.end(),
  };
}

/** Document and chapter say little about one section among its neighbours. */
function passageOf({ id, trail, text }: Learnable): Passage {
  return { section: id, text: `${trail.slice(Math.min(2, trail.length - 1)).join(' – ')}\n${text}` };
}

function sayTo(log: Log, said: Exclude<Said, { say: 'nearest' }>): void {
  const { say, ...fields } = said;
  if (say === 'unusable') log.warn('meaning is off: the words alone answer', fields);
  else if (say === 'failed') log.error('meaning failed', fields);
  else if (say === 'not kept') log.warn('meaning could not keep its vectors', fields);
  else log.info(`meaning: ${say}`, fields);
}

interface Running {
  tell(told: Told): void;
  /** Sections are learned. */
  isReady(): boolean;
  end(): Promise<void>;
}

interface Heard {
  hear(said: Said): void;
  begun(tell: Running['tell']): void;
  ended(): void;
}

/** The model's process, started again when it ends by itself; not when the model is at fault. */
function keepRunning(needs: MeaningNeeds, { hear, begun, ended }: Heard): Running {
  let child: ChildProcess | undefined;
  let ready = false;
  let restarts = 0;
  let timer: NodeJS.Timeout | undefined;
  const tell = (told: Told): void => {
    if (child?.connected) child.send(told, () => undefined);
  };
  const start = (): void => {
    const started = startModel();
    child = started;
    child.on('message', (said: Said) => {
      if (said.say === 'learned') ready = true;
      if (said.say === 'learned') restarts = 0;
      if (said.say === 'unusable') void end();
      hear(said);
    });
    child.once('exit', (code, signal) => {
      ready = false;
      ended();
      if (child !== started) return;
      needs.log.warn('meaning: its process has ended', { code, signal, restarts });
      if (restarts < mostRestarts) timer = setTimeout(start, (needs.restartAfterMs ?? 1_000) * 2 ** restarts++).unref();
    });
    tell({ do: 'open', modelFolder: needs.modelFolder, vectorFile: join(needs.cacheFolder, 'meaning.vectors') });
    begun(tell);
  };
  const end = async (): Promise<void> => {
    clearTimeout(timer);
    const ending = child;
    child = undefined;
    ready = false;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = once(ending, 'exit');
    // It keeps nothing that is not on disk whole, and may be busy for seconds.
    ending.kill('SIGKILL');
    await gone;
  };
  start();
  return { tell, isReady: () => ready, end };
}

function startModel(): ChildProcess {
  const child = fork(join(__dirname, 'meaning-process.ts'), [], {
    execArgv: ['--import', pathToFileURL(require.resolve('tsx')).href],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  // It must not keep the bot from ending.
  child.unref();
  child.channel?.unref();
  child.on('error', () => undefined);
  return child;
}

/** Says how often something has happened, at once and then once in a while. */
function counted(say: (times: number) => void): () => void {
  let times = 0;
  let saidAt = 0;
  return () => {
    times += 1;
    if (Date.now() - saidAt < sayLateEveryMs) return;
    say(times);
    saidAt = Date.now();
    times = 0;
  };
}

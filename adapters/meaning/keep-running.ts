// The process that runs the model, kept running: started again when it ends by itself, ended with the bot.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log } from '../../bot/ports';
import type { Said, Told } from './meaning-process';

const mostRestarts = 5;

interface Running {
  tell(told: Told): void;
  /** Sections are learned. */
  isReady(): boolean;
  end(): Promise<void>;
}

export interface ModelNeeds {
  modelFolder: string;
  vectorFile: string;
  log: Log;
  restartAfterMs?: number;
}

interface Heard {
  hear(said: Said): void;
  begun(tell: Running['tell']): void;
  ended(): void;
}

/** The model's process, started again when it ends by itself; not when the model is at fault. */
export function keepRunning(needs: ModelNeeds, { hear, begun, ended }: Heard): Running {
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
    tell({ do: 'open', modelFolder: needs.modelFolder, vectorFile: needs.vectorFile });
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

// Documents read in a process of its own, with limits of time and memory: a hostile or broken file cannot take the import with it.
import { type ChildProcess, fork } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { DocumentRead, ReadDocument } from '../../knowledge/drafts/document-read';

export interface ReadLimits {
  seconds: number;
  heapMegabytes: number;
}

/** Reads one document at a time; the process behind it is kept for the next one until `close`. */
export interface DocumentReader {
  read: ReadDocument;
  close(): void;
}

export type ReadMessage = { progress: string } | { read: DocumentRead };

const usual: ReadLimits = { seconds: 300, heapMegabytes: 1_024 };

export function openDocumentReader(limits: ReadLimits = usual): DocumentReader {
  let child: ChildProcess | undefined;
  const close = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    async read(file, tell) {
      child ??= start(limits);
      const { read, isSpent } = await ask(child, file, tell, limits);
      if (isSpent) close();
      return read;
    },
    close,
  };
}

function start({ heapMegabytes }: ReadLimits): ChildProcess {
  return fork(require.resolve('./read-child.ts'), {
    execArgv: ['--import', pathToFileURL(require.resolve('tsx')).href, `--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

interface Asked {
  read: DocumentRead;
  /** The process cannot be asked again. */
  isSpent: boolean;
}

function ask(
  child: ChildProcess,
  file: string,
  tell: (progress: string) => void,
  { seconds, heapMegabytes }: ReadLimits,
): Promise<Asked> {
  return new Promise((resolve) => {
    const done = (asked: Asked) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(asked);
    };
    const fail = (problem: string) => done({ read: { ok: false, problem }, isSpent: true });
    const timer = setTimeout(() => fail(`it was not read within ${seconds} s: cut it up first`), seconds * 1_000);
    child.on('message', (message: ReadMessage) => {
      if ('read' in message) done({ read: message.read, isSpent: false });
      else tell(message.progress);
    });
    child.once('error', (fault) => fail(`it could not be read: ${fault.message}`));
    child.once('exit', () => fail(`reading it took more than ${heapMegabytes} MB, or failed: cut it up first`));
    child.send(file, (fault) => {
      if (fault) fail(`it could not be read: ${fault.message}`);
    });
  });
}

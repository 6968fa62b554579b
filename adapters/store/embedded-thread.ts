// The thread that the embedded store works in: it opens the file, does what it is called to, and gives back JSON.
import { parentPort, workerData } from 'node:worker_threads';
import type { Commit, Store } from '../../bot/ports';
import { keyRing } from '../key-ring';
import type { GivenToThread, InThread } from './embedded-beside';
import { openEmbeddedStore } from './embedded-store';
import { told } from './errors-across';
import { type FromThread, opening, type ToThread } from './running-thread';

const { folder, ring } = workerData.given as GivenToThread;
const store = openEmbeddedStore(folder, keyRing(ring.keys, ring)).then(inThread);
let toTell: FromThread = [];

void answer(
  opening,
  store.then(() => undefined),
);
parentPort?.on('message', (calls: ToThread) => {
  for (const { number, method, args } of calls) void answer(number, store.then(call(method, args)));
});

function inThread(store: Store): InThread {
  return {
    ...store,
    read: async (partition, keys) => [...(await store.read(partition, keys))],
    commit: (text) => store.commit(JSON.parse(text) as Commit),
  };
}

function call(method: string, args: unknown[]): (store: InThread) => Promise<unknown> {
  return (store) => (store[method as keyof InThread] as (...args: unknown[]) => Promise<unknown>)(...args);
}

async function answer(number: number, work: Promise<unknown>): Promise<void> {
  try {
    tell({ number, text: JSON.stringify(await work) });
  } catch (error) {
    tell({ number, error: told(error) });
  }
}

/** What was written in one transaction is answered in one message. */
function tell(answer: FromThread[number]): void {
  if (toTell.push(answer) > 1) return;
  setImmediate(() => {
    parentPort?.postMessage(toTell);
    toTell = [];
  });
}

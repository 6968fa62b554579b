// The thread of the embedded store with a fault: a commit that says 'die now' kills it before anything of it is written.
import { parentPort } from 'node:worker_threads';
import '../../../adapters/store/embedded-thread';
import type { ToThread } from '../../../adapters/store/running-thread';

parentPort?.on('message', (calls: ToThread) => {
  if (JSON.stringify(calls).includes('die now')) throw new Error('killed by a test');
});

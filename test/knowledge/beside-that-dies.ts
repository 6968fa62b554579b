// A thread beside that finds nothing for anybody, and is gone in the middle of a question with the word "vége" in it.
import { parentPort } from 'node:worker_threads';
import type { FromThread, ToThread } from '../../knowledge/live/beside';

parentPort?.on('message', (told: ToThread) => {
  if (told.kind === 'learn') say({ kind: 'learned', edition: told.edition });
  if (told.kind !== 'ask') return;
  if (told.asked.includes('vége')) throw new Error('gone');
  say({ kind: 'answered', number: told.number, answer: '{"kind":"none","nearest":[]}' });
});

function say(message: FromThread): void {
  parentPort?.postMessage(message);
}

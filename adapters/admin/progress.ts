// How far something long is, on the line of faults: how many of how many, how quickly, and how long it will take.
import type { Say } from './office';
import { texts } from './texts';

const EVERY_MS = 1_000;

/** Tells at most once a second, and nothing of what is done within the first. */
export function progressOf(say: Say, all: number, now: () => number = () => performance.now()): (done: number) => void {
  const begun = now();
  let told = begun;
  return (done) => {
    const at = now();
    if (at - told < EVERY_MS || done === 0) return;
    told = at;
    const perSecond = (done * 1_000) / (at - begun);
    say.fault(texts.progress(done, all, Math.round(perSecond), Math.ceil((all - done) / perSecond)));
  };
}

// A clock that runs as usual and can be moved on, so that no test waits for minutes to pass.

export interface SkippingClock {
  now(): number;
  skip(ms: number): void;
}

/** `startMs` is what it shows now (ms since 1970); the machine's time when left out. */
export function skippingClock(startMs = Date.now()): SkippingClock {
  let aheadMs = startMs - Date.now();
  return {
    now: () => Date.now() + aheadMs,
    skip: (ms) => {
      aheadMs += ms;
    },
  };
}

// How often something may happen: a bucket of tokens for each key that fills up again with time.
import type { Clock } from '../../bot/ports';

export interface Rate {
  burst: number;
  perSecond: number;
}

/** Buckets beyond this are forgotten, the longest unused first: a forgotten bucket is a full one. */
const MOST_KEYS = 10_000;

/** Takes one and gives 0, or gives the seconds to wait. */
export function createBuckets({ burst, perSecond }: Rate, clock: Clock): (key: string) => number {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key) => {
    const now = clock.now();
    const bucket = buckets.get(key) ?? { left: burst, at: now };
    const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    buckets.delete(key);
    buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    if (buckets.size > MOST_KEYS) for (const oldest of buckets.keys()) if (buckets.delete(oldest)) break;
    return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
  };
}

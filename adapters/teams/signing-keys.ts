// The channel's signing keys: fetched once for all who wait, refreshed in the background, kept through an outage of the issuer.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Clock, Log } from '../../bot/ports';
import { type Call, callForJson } from './outbound';

interface SigningKey {
  key: KeyObject;
  /** Channels that may use the key. */
  endorsements: string[];
}

export interface SigningKeys {
  /** undefined: there is no such key, or the issuer cannot be reached and never could. */
  find(kid: string): Promise<SigningKey | undefined>;
}

const MINUTE_MS = 60_000;
const REFRESH_AFTER_MS = 6 * 60 * MINUTE_MS;
const DROP_AFTER_MS = 5 * 24 * 60 * MINUTE_MS;
/** How long after the last try the next one may be made, by what it is made for. */
const GAP_MS = { nothingKnown: 5_000, unknownKey: 5 * MINUTE_MS, tooOld: MINUTE_MS };

const metadataSchema = z.object({ jwks_uri: z.string() });
const keySetSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional() })).min(1) });
const rsaKeySchema = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});

export function createSigningKeys(needs: { metadataUrl: string; call: Call; clock: Clock; log: Log }): SigningKeys {
  let keys = new Map<string, SigningKey>();
  let loadedAt = 0;
  let triedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    try {
      keys = await fetchKeys(needs.call, needs.metadataUrl);
      loadedAt = needs.clock.now();
    } catch (cause) {
      needs.log.warn('signing keys could not be fetched', { cause, known: keys.size });
    } finally {
      running = undefined;
    }
  };
  const refresh = (gapMs: number): Promise<void> => {
    if (running) return running;
    if (needs.clock.now() - triedAt < gapMs) return Promise.resolve();
    triedAt = needs.clock.now();
    running = load();
    return running;
  };

  return {
    find: async (kid) => {
      const ageMs = needs.clock.now() - loadedAt;
      if (ageMs > DROP_AFTER_MS) keys = new Map();
      if (keys.size === 0) await refresh(GAP_MS.nothingKnown);
      else if (!keys.has(kid)) await refresh(GAP_MS.unknownKey);
      else if (ageMs > REFRESH_AFTER_MS) void refresh(GAP_MS.tooOld);
      return keys.get(kid);
    },
  };
}

async function fetchKeys(call: Call, metadataUrl: string): Promise<Map<string, SigningKey>> {
  const { jwks_uri: keysUrl } = metadataSchema.parse(await callForJson(call, metadataUrl));
  if (new URL(keysUrl).origin !== new URL(metadataUrl).origin) throw new Error('the keys are kept at a strange place');
  const { keys } = keySetSchema.parse(await callForJson(call, keysUrl));
  return new Map(keys.flatMap((each) => usable(each)));
}

/** Keys of other kinds, and broken ones, are as good as not there. */
function usable(published: unknown): [string, SigningKey][] {
  const { data: jwk } = rsaKeySchema.safeParse(published);
  if (!jwk) return [];
  try {
    const { kid, kty, n, e, endorsements } = jwk;
    return [[kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements }]];
  } catch {
    return [];
  }
}

// Seals, opens and signs under the data keys. Each purpose has a key of its own, derived from the same secret, and whatever was
// sealed or signed names its key: the first in the ring works, those behind it still open and verify what they once made.
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomFillSync,
  timingSafeEqual,
} from 'node:crypto';
import type { DataKey, DataKeys } from '../bot/data-keys';
import type { Keys } from '../bot/ports';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
/** No JSON begins with it. */
const sealMark = '~';

/** What was stored under a seal cannot be opened: it was altered, moved from elsewhere, or its key is not in the ring. */
export class SealBroken extends Error {
  override name = 'SealBroken';
}

export interface KeyRing extends Keys {
  /** The text, sealed under the present key. It opens in its `place` only. */
  seal(place: string, text: string): string;
  /** What was sealed; a text that never was (a store from before there were seals) as it is, where that may be. Throws SealBroken. */
  open(place: string, stored: string): string;
  /** Begins every text that is sealed under the present key, and no other. */
  presentMark: string;
  /** Makes the same ring in another thread. */
  madeOf: { keys: DataKeys; mayBePlain: boolean };
}

/** The present key is the first. `mayBePlain` false: what stands without a seal was planted, and is not read. */
export function keyRing(keys: DataKeys, { mayBePlain = true } = {}): KeyRing {
  const [present] = keys;
  const derivations = new Map(keys.map((key) => [key.id, derivation(key)]));
  const derive = derivations.get(present.id) ?? derivation(present);
  const presentMark = `${sealMark}${present.id}.`;
  return {
    presentMark,
    madeOf: { keys, mayBePlain },
    seal: (place, text) => presentMark + sealed(derive('seal'), place, text),
    open(place, stored) {
      if (!stored.startsWith(sealMark)) return plain(stored, mayBePlain);
      const [id, rest] = parted(stored.slice(sealMark.length));
      const key = derivations.get(id)?.('seal');
      if (!key) throw new SealBroken(`A stored value is sealed under the key ${id}, which is not among the data keys.`);
      return opened(key, place, rest);
    },
    sign: (purpose, text) => `${present.id}.${macOf(derive(`sign ${purpose}`), text)}`,
    isSigned(purpose, text, signature) {
      const [id, mac] = parted(signature);
      const key = derivations.get(id)?.(`sign ${purpose}`);
      return key !== undefined && areSame(mac, macOf(key, text));
    },
  };
}

function derivation({ secret }: DataKey): (purpose: string) => KeyObject {
  const derived = new Map<string, KeyObject>();
  return (purpose) => {
    const known = derived.get(purpose);
    if (known) return known;
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `asp-bot ${purpose}`, 32)));
    derived.set(purpose, key);
    return key;
  };
}

function macOf(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

function plain(stored: string, mayBe: boolean): string {
  if (mayBe) return stored;
  throw new SealBroken('A stored value has no seal. For a store from before there were seals, see DATA_MAY_BE_PLAIN.');
}

function sealed(key: KeyObject, place: string, text: string): string {
  const iv = nextIv();
  const sealing = createCipheriv(cipher, key, iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]).toString('base64');
}

const ivs = Buffer.alloc(256 * ivBytes);
let ivsUsed = ivs.length;

/** Random, each given once. Drawn many at a time, as that is about a third of what a seal would cost otherwise. */
function nextIv(): Buffer {
  if (ivsUsed === ivs.length) {
    randomFillSync(ivs);
    ivsUsed = 0;
  }
  ivsUsed += ivBytes;
  return ivs.subarray(ivsUsed - ivBytes, ivsUsed);
}

function opened(key: KeyObject, place: string, base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  try {
    const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
    opening.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-tagBytes));
    return opening.update(bytes.subarray(ivBytes, -tagBytes), undefined, 'utf8') + opening.final('utf8');
  } catch (cause) {
    throw new SealBroken('A stored value was altered, or moved from another place.', { cause });
  }
}

function parted(text: string): [id: string, rest: string] {
  const point = text.indexOf('.');
  return [text.slice(0, Math.max(0, point)), text.slice(point + 1)];
}

/** Compared as text: some other spellings would decode to the same bytes. */
function areSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

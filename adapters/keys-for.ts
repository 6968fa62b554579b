// The keys that a front door works with: those of its settings, or in local mode a file beside the data.
import type { Env } from '../bot/env';
import { keysInFolder } from './key-file';
import { type KeyRing, keyRing } from './key-ring';

export async function keysFor(env: Env): Promise<KeyRing> {
  if (env.mode === 'production') return keyRing(env.DATA_KEYS, { mayBePlain: env.DATA_MAY_BE_PLAIN });
  return keyRing(env.DATA_KEYS ?? (await keysInFolder(env.DATA_DIR)));
}

// Where data is kept: Redis when an address is given, otherwise a file in a folder.
import type { Store } from '../../bot/ports';
import type { KeyRing } from '../key-ring';
import { openEmbeddedStore } from './embedded-store';
import { openRedisStore } from './redis-store';

interface Place {
  redisUrl?: string | undefined;
  folder?: string | undefined;
  keys: KeyRing;
}

export async function openStore({ redisUrl, folder, keys }: Place): Promise<Store> {
  if (redisUrl) return openRedisStore(redisUrl, keys);
  if (folder) return openEmbeddedStore(folder, keys);
  throw new Error('no place to keep data was given');
}

// Where data is kept: Redis when an address is given, otherwise a file in a folder.
import { availableParallelism } from 'node:os';
import type { Log, Store } from '../../bot/ports';
import type { KeyRing } from '../key-ring';
import { openEmbeddedBeside } from './embedded-beside';
import { openEmbeddedStore } from './embedded-store';
import { openRedisStore } from './redis-store';

interface Place {
  redisUrl?: string | undefined;
  folder?: string | undefined;
  keys: KeyRing;
  /** For many people at the same time: the file is worked on in a thread of its own, which costs its start and some memory. */
  besides?: Pick<Log, 'error'> | undefined;
}

export async function openStore({ redisUrl, folder, keys, besides }: Place): Promise<Store> {
  if (redisUrl) return openRedisStore(redisUrl, keys);
  if (!folder) throw new Error('no place to keep data was given');
  return besides && availableParallelism() > 1
    ? openEmbeddedBeside(folder, keys, besides)
    : openEmbeddedStore(folder, keys);
}

// Where data is kept: Redis when an address is given, otherwise a file in a folder.
import type { Store } from '../../bot/ports';
import { openEmbeddedStore } from './embedded-store';
import { openRedisStore } from './redis-store';

export async function openStore(place: { redisUrl?: string | undefined; folder?: string | undefined }): Promise<Store> {
  if (place.redisUrl) return openRedisStore(place.redisUrl);
  if (place.folder) return openEmbeddedStore(place.folder);
  throw new Error('no place to keep data was given');
}

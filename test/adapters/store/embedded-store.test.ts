// The embedded store: the conformance suite on real files.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import type { Store } from '../../../bot/ports';
import { testKeys } from '../../support/keys';
import { passesStoreConformance } from '../../support/store-conformance';

passesStoreConformance('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-store-'));
  const opened: Store[] = [];
  const another = async (keys = testKeys) => {
    const store = await openEmbeddedStore(folder, keys);
    opened.push(store);
    return store;
  };
  const close = async () => {
    for (const store of opened) await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { store: await another(), another, close };
});

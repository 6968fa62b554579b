// A program that commits to an embedded store without end and says so on its output, for tests that kill it.
// Arguments: folder, a name for its lanes, 'committed' or (the control) 'at once', when it speaks before the commit resolves,
// and 'beside' for a store in a thread of its own.
import { writeSync } from 'node:fs';
import { openEmbeddedBeside } from '../../../adapters/store/embedded-beside';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import type { Store } from '../../../bot/ports';
import { testKeys } from '../../support/keys';

const lanes = 8;

async function main([folder = '', name = '', speaks = '', where = '']: string[]): Promise<void> {
  const store = await (where === 'beside'
    ? openEmbeddedBeside(folder, testKeys, console)
    : openEmbeddedStore(folder, testKeys));
  await Promise.all(Array.from({ length: lanes }, (_, lane) => commitForEver(store, `${name}-${lane}`, speaks)));
}

async function commitForEver(store: Store, lane: string, speaks: string): Promise<void> {
  const found = (await store.read('p', [lane])).get(lane);
  for (let version = found?.version ?? 0; ; version++) {
    if (speaks === 'at once') writeSync(1, `${lane} ${version + 1}\n`);
    const result = await store.commit({
      partition: 'p',
      mark: { id: `${lane} ${version + 1}`, answer: version + 1 },
      writes: [{ key: lane, value: { count: version + 1, filling: 'x'.repeat(500) }, expectedVersion: version }],
      mail: [],
      audit: [{ at: '', actor: lane, action: `${version + 1}`, object: '', result: '' }],
    });
    if (result.kind !== 'done') throw new Error(`a lane of its own was ${result.kind}`);
    if (speaks === 'committed') writeSync(1, `${lane} ${version + 1}\n`);
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

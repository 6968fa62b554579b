// A program that commits until its disk takes no more (its starter limits the size of files), and tells what it met.
// Arguments: folder, and 'beside' for a store in a thread of its own.
import { openEmbeddedBeside } from '../../../adapters/store/embedded-beside';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { testKeys } from '../../support/keys';

async function main([folder = '', where]: string[]): Promise<void> {
  const store = await (where === 'beside'
    ? openEmbeddedBeside(folder, testKeys, console)
    : openEmbeddedStore(folder, testKeys));
  const committed: string[] = [];
  let refusal: unknown;
  for (let at = 0; at < 2000 && !refusal; at++) {
    const writes = [{ key: `k${at}`, value: 'x'.repeat(4000), expectedVersion: 0 }];
    try {
      await store.commit({ partition: 'p', writes, mail: [], audit: [] });
      committed.push(`k${at}`);
    } catch (error) {
      refusal = error;
    }
  }
  const found = await store.read('p', committed);
  const { name, cause } = refusal as { name: string; cause: { code: string } };
  process.stdout.write(JSON.stringify({ refused: name, cause: cause.code, missing: committed.length - found.size }));
  await store.close();
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

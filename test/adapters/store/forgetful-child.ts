// A program that commits to an embedded store in a thread and forgets to close it: it must end all the same.
import { openEmbeddedBeside } from '../../../adapters/store/embedded-beside';
import { testKeys } from '../../support/keys';

async function main(folder: string): Promise<void> {
  const store = await openEmbeddedBeside(folder, testKeys, console);
  const writes = [{ key: 'a', value: 1, expectedVersion: 0 }];
  process.stdout.write((await store.commit({ partition: 'p', writes, mail: [], audit: [] })).kind);
}

main(process.argv[2] ?? '').catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

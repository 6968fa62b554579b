// A program that opens the key file of a folder and tells the key, for a test that starts several at once.
import { keysInFolder } from '../../adapters/key-file';

void keysInFolder(process.argv[2] ?? '').then(([{ id, secret }]) => {
  process.stdout.write(`${id}:${secret.toString('base64')}`);
});

// The one key that every test seals and signs under.
import { keyRing } from '../../adapters/key-ring';

const secret = Buffer.alloc(32, 'a key of tests');
export const testKeys = keyRing([{ id: 'test', secret }]);
/** The same for a program that reads its environment. */
export const testDataKeys = `test:${secret.toString('base64')}`;

// The one key that every test seals and signs under.
import { keyRing } from '../../adapters/key-ring';

const secret = Buffer.alloc(32, 'a key of tests');
export const testKeys = keyRing([{ id: 'test', secret }]);
/** The same for a program that reads its environment. */
export const testDataKeys = `test:${secret.toString('base64')}`;

const newKey = { id: 'new', secret: Buffer.alloc(32, 'another key of tests') };
/** After a rotation: the key of tests still opens what it sealed. */
export const rotatedKeys = keyRing([newKey, { id: 'test', secret }]);
/** Before it: the new key is known, and not yet used. */
export const awaitingKeys = keyRing([{ id: 'test', secret }, newKey]);
/** After the old key was thrown away. */
export const soleNewKeys = keyRing([newKey]);

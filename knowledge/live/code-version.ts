// The version of the program as far as it cuts and analyses pages: a checksum over this room's code, its libraries and Node.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const room = join(__dirname, '..');

/** The content of the handbook plays no part: it has checksums of its own. */
export function codeVersion(): string {
  const hash = createHash('sha256').update(process.version);
  const code = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[jt]s$/.test(path));
  for (const path of [...code.sort(), '../package.json', '../package-lock.json']) hash.update(path).update(read(path));
  return hash.digest('hex').slice(0, 32);
}

function read(path: string): string | Buffer {
  try {
    return readFileSync(join(room, path));
  } catch (cause) {
    // An image may be built without the lock file.
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    return '';
  }
}

// Settings may stand in a file .env beside package.json; the real environment wins.
import { join } from 'node:path';

/** To be called by a front door before it reads the environment. */
export function loadEnvFile(): void {
  try {
    process.loadEnvFile(join(__dirname, '../.env'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
  }
}

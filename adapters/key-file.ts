// The data keys of local mode: made once, in a file that only its user may read.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataKeys, parseDataKeys } from '../bot/data-keys';

/** From `keys` in the folder; makes both when they are not there. However many processes begin at once, all get the same. */
export async function keysInFolder(folder: string): Promise<DataKeys> {
  const file = join(folder, 'keys');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await isThere(file))) await make(folder, file);
  await refuseReaders(file);
  const read = parseDataKeys(await readFile(file, 'utf8'));
  if ('problem' in read) throw new Error(`The key file ${file} ${read.problem}. Put back a copy of it.`);
  return read.keys;
}

/** Whole and on the disk before it has its name: what is sealed under it must never outlive it. */
async function make(folder: string, file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    const opened = await open(draft, 'wx', 0o600);
    try {
      await opened.writeFile(`${writtenKey()}\n`);
      await opened.sync();
    } finally {
      await opened.close();
    }
    await link(draft, file).catch(unlessCode('EEXIST'));
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(folder);
}

/** A new one, as it is written down. The id comes from the key, so that two which were made apart never share one. */
export function writtenKey(): string {
  const secret = randomBytes(32);
  return `${createHash('sha256').update(secret).digest('hex').slice(0, 8)}:${secret.toString('base64')}`;
}

async function refuseReaders(file: string): Promise<void> {
  // Windows has no such modes.
  if (process.platform === 'win32') return;
  const mode = (await stat(file)).mode & 0o777;
  if ((mode & 0o077) === 0) return;
  throw new Error(
    `The key file ${file} may be read by others (mode ${mode.toString(8)}). Run: chmod 600 ${file} – and if others have had ` +
      'access to this machine, put a new key before the old one and seal everything again.',
  );
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(unlessCode('ENOENT'))) !== undefined;
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

const unlessCode = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error;
  return undefined;
};

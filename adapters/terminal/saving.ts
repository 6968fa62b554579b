// A document that was offered in the terminal lies in a folder beside the data afterwards, for its user only; nothing there is ever overwritten.
import { mkdir, open } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';

interface Fetched {
  name: string;
  bytes: Uint8Array;
}

const FOLDER = 'letoltesek';
const MOST_OF_A_NAME = 1_000;

export function savingIn(folder: string, fetch: (address: string) => Promise<Fetched | undefined>) {
  return async (address: string): Promise<string | undefined> => {
    const document = await fetch(address);
    if (!document) return undefined;
    const into = resolve(folder, FOLDER);
    await mkdir(into, { recursive: true, mode: 0o700 });
    const { name, ext } = parse(document.name.replace(/[/\\:*?"<>|]/g, '_'));
    for (let number = 1; number <= MOST_OF_A_NAME; number += 1) {
      const path = join(into, number === 1 ? name + ext : `${name} (${number})${ext}`);
      if (await written(path, document.bytes)) return path;
    }
    throw new Error(`${into} has too many files called ${name}`);
  };
}

/** false when something stands there already. */
async function written(path: string, bytes: Uint8Array): Promise<boolean> {
  const file = await open(path, 'wx', 0o600).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault;
  });
  if (!file) return false;
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
  return true;
}

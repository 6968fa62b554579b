// The saved index: one file with all analysed pages, so that a start has nothing to analyse. It can always be thrown away.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SavedSearch } from '../search/search';
import type { IndexedPage } from './indexed-pages';

export interface SavedIndex {
  /** ISO time at which its content was indexed. */
  indexedAt: string;
  pages: IndexedPage[];
  /** Of these pages. */
  search: SavedSearch;
}

export type Loaded =
  | { kind: 'loaded'; saved: SavedIndex }
  | { kind: 'none' }
  /** Made by another version of the program; nothing is wrong. */
  | { kind: 'outdated' }
  | { kind: 'unusable'; reason: string };

const fileName = 'handbook.index';
const magic = 'handbook-index';

/** `code` is the version of the program: what another one has analysed is of no use. */
export async function loadIndex(folder: string, code: string): Promise<Loaded> {
  let file: Buffer;
  try {
    file = await readFile(join(folder, fileName));
  } catch (cause) {
    const { code: reason = String(cause) } = cause as NodeJS.ErrnoException;
    return reason === 'ENOENT' || reason === 'ENOTDIR' ? { kind: 'none' } : { kind: 'unusable', reason };
  }
  const end = file.subarray(0, 300).indexOf('\n');
  const [mark, madeBy, checksum] = file.subarray(0, Math.max(0, end)).toString('latin1').split(' ');
  if (mark !== magic) return { kind: 'unusable', reason: 'it is not an index' };
  if (madeBy !== code) return { kind: 'outdated' };
  const body = file.subarray(end + 1);
  // Nothing is deserialised that this program has not written just so.
  if (checksumOf(body) !== checksum) return { kind: 'unusable', reason: 'it is damaged' };
  return { kind: 'loaded', saved: deserialize(body) as SavedIndex };
}

/** Whoever reads meanwhile, in this process or another, gets the whole old file or the whole new one. */
export async function saveIndex(folder: string, code: string, saved: SavedIndex): Promise<void> {
  await mkdir(folder, { recursive: true });
  const body = serialize(saved);
  const draft = join(folder, `${fileName}.${randomUUID()}`);
  try {
    await writeFile(draft, Buffer.concat([Buffer.from(`${magic} ${code} ${checksumOf(body)}\n`, 'latin1'), body]));
    await rename(draft, join(folder, fileName));
  } finally {
    await rm(draft, { force: true });
  }
}

function checksumOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

// A zip looked into without trusting it: what it holds, and how much it would become, counted while it unpacks.
import type JSZip from 'jszip';

export interface Zip {
  names: string[];
  /** '' when there is no such entry. */
  text(name: string): Promise<string>;
  /** These entries anew and unpacked: nothing of the file's own lists is left that could say something else. */
  only(names: string[]): Promise<Buffer>;
}
type ZipOpened =
  | { ok: true; zip: Zip }
  | { ok: false; why: 'damaged' | 'too much' }
  | { ok: false; why: 'too many'; entries: number };

const mostEntries = 5_000;

/** Unpacks every entry that matters once to count it, and stops at `mostBytes`; the others are not unpacked at all. */
export async function openZip(
  bytes: Uint8Array,
  mostBytes: number,
  matters: (name: string) => boolean,
): Promise<ZipOpened> {
  const { default: Zip } = await import('jszip');
  let zip: JSZip;
  try {
    zip = await Zip.loadAsync(bytes);
  } catch {
    return { ok: false, why: 'damaged' };
  }
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  const entries = files.filter(({ name }) => matters(name));
  if (entries.length > mostEntries) return { ok: false, why: 'too many', entries: entries.length };
  try {
    let left = mostBytes;
    for (const entry of entries) {
      left -= await unpackedSize(entry, left);
      if (left < 0) return { ok: false, why: 'too much' };
    }
  } catch {
    return { ok: false, why: 'damaged' };
  }
  const text = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const only = async (names: string[]) => {
    const anew = new Zip();
    for (const name of names) anew.file(name, await text(name));
    return anew.generateAsync({ type: 'nodebuffer' });
  };
  return { ok: true, zip: { names: files.map(({ name }) => name), text, only } };
}

/** At least what is left plus one, when it is more than that. */
function unpackedSize(entry: JSZip.JSZipObject, left: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = entry.nodeStream();
    stream.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= left) return;
      stream.pause();
      resolve(left + 1);
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(size));
  });
}

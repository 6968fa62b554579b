// A zip looked into without trusting it: what it holds, and how much it would become, counted while it unpacks.
import type JSZip from 'jszip';

export interface Zip {
  names: string[];
  text(name: string): Promise<string>;
}
export type ZipOpened = { ok: true; zip: Zip } | { ok: false; problem: string };

export const damaged = 'the file is damaged: open it in Word, save it anew and import that';
const mostEntries = 5_000;

/** Unpacks every entry of text once to count it, and stops at `mostBytes`; pictures are not unpacked at all. */
export async function openZip(bytes: Uint8Array, mostBytes: number): Promise<ZipOpened> {
  const { default: Zip } = await import('jszip');
  let zip: JSZip;
  try {
    zip = await Zip.loadAsync(bytes);
  } catch {
    return { ok: false, problem: damaged };
  }
  const entries = Object.values(zip.files).filter(({ dir, name }) => !dir && !/^word\/media\//.test(name));
  if (entries.length > mostEntries)
    return { ok: false, problem: `it holds ${entries.length} files, too many for a document` };
  try {
    let left = mostBytes;
    for (const entry of entries) {
      left -= await unpackedSize(entry, left);
      if (left < 0)
        return { ok: false, problem: `it unpacks to more than ${mostBytes / 1e6} MB: not taken for a document` };
    }
  } catch {
    return { ok: false, problem: damaged };
  }
  const names = entries.map(({ name }) => name);
  return { ok: true, zip: { names, text: async (name) => (await zip.file(name)?.async('string')) ?? '' } };
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

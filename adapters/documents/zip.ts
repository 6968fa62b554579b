// The zip that a document is, or the sentence that says why it is not taken for one.
import { openZip as openAnyZip, type Zip } from '../zip';

type ZipOpened = { ok: true; zip: Zip } | { ok: false; problem: string };

export const damaged = 'the file is damaged: open it in Word, save it anew and import that';

export async function openZip(bytes: Uint8Array, mostBytes: number): Promise<ZipOpened> {
  const opened = await openAnyZip(bytes, mostBytes, (name) => !/^word\/media\//.test(name));
  if (opened.ok) return opened;
  if (opened.why === 'damaged') return { ok: false, problem: damaged };
  return {
    ok: false,
    problem:
      opened.why === 'too many'
        ? `it holds ${opened.entries} files, too many for a document`
        : `it unpacks to more than ${mostBytes / 1e6} MB: not taken for a document`,
  };
}

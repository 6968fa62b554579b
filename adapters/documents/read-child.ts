// The process that reads documents for read-apart.ts: a file's name comes in, progress and the document go out.
import { readFileSync, statSync } from 'node:fs';
import type { DocumentRead } from '../../knowledge/drafts/document-read';
import { documentToMarkdown } from './document-to-markdown';
import type { ReadMessage } from './read-apart';

const mostBytes = 300_000_000;

async function read(file: string): Promise<DocumentRead> {
  try {
    const { size } = statSync(file);
    if (size > mostBytes)
      return { ok: false, problem: `the file is larger than ${mostBytes / 1e6} MB: cut it up first` };
    return await documentToMarkdown(file, new Uint8Array(readFileSync(file)), (progress) => send({ progress }));
  } catch (fault) {
    if (fault instanceof RangeError) return { ok: false, problem: 'its parts are nested too deeply: save it anew' };
    return {
      ok: false,
      problem: `it could not be read: ${fault instanceof Error ? fault.message.split('\n')[0] : fault}`,
    };
  }
}

const send = (message: ReadMessage): void => {
  process.send?.(message);
};

process.on('message', (file: string) => void read(file).then((done) => send({ read: done })));
// The one who asked is gone: so is the reason to run.
process.on('disconnect', () => process.exit(0));

// Draft pages written to disk: what stands there already is never lost without being asked for.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DraftPage } from './draft-pages';

export interface Written {
  fresh: number;
  unchanged: number;
  replaced: number;
  /** Under a new name, because another page has the old one. */
  beside: string[];
}

export function writeDrafts(folder: string, pages: DraftPage[], force: boolean): Written {
  const written: Written = { fresh: 0, unchanged: 0, replaced: 0, beside: [] };
  for (const { path, text } of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    for (let copy = 1; ; copy++) {
      const name = copy === 1 ? path : path.replace(/\.md$/, `-${copy}.md`);
      const before = contentOf(join(folder, name));
      if (before === text) written.unchanged += 1;
      else if (before === undefined) {
        writeFileSync(join(folder, name), text, { flag: 'wx' });
        if (copy === 1) written.fresh += 1;
        else written.beside.push(name);
      } else if (force) {
        replace(join(folder, name), text);
        written.replaced += 1;
      } else continue;
      break;
    }
  }
  return written;
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** At once: a page is the old one or the new one. */
function replace(file: string, text: string): void {
  const next = `${file}.next`;
  writeFileSync(next, text);
  renameSync(next, file);
}

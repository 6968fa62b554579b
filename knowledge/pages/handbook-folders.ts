// Where handbooks lie: one folder or several, each with a name if their pages could be mistaken for each other.
import { readdir, readFile, stat } from 'node:fs/promises';
import { delimiter, join, sep } from 'node:path';

export interface HandbookFolder {
  path: string;
  /** Stands before the ids of its pages. */
  name?: string;
}

/** "/srv/asp" or several, as in PATH: "/srv/asp:adatvedelem=/srv/gdpr". Throws when two have the same name or place. */
export function handbookFolders(setting: string): HandbookFolder[] {
  const folders = setting
    .split(delimiter)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): HandbookFolder => {
      const [, name, path] = /^([a-z0-9][a-z0-9-]{0,30})=(.+)$/.exec(part) ?? [];
      return name && path ? { path, name } : { path: part };
    });
  for (const key of ['path', 'name'] as const) {
    const values = folders.flatMap((folder) => folder[key] ?? []);
    const repeated = values.find((value, at) => values.indexOf(value) !== at);
    if (repeated !== undefined) throw new Error(`HANDBOOK_DIR has two handbooks of the same ${key}: ${repeated}`);
  }
  return folders;
}

/** Sorted by code point, so that every machine gives the same order. What is hidden is an editor's or the disk's own. */
export function pagePaths(entries: string[]): string[] {
  return entries
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.md') && !/(^|\/)\./.test(path))
    .sort((a, b) => (a < b ? -1 : 1));
}

export interface PageText {
  /** Unique among all handbooks, and another one when the ids of the page become others. */
  key: string;
  /** Relative to its handbook. */
  path: string;
  handbook?: string;
  text: string;
}

export async function readPages(folders: HandbookFolder[]): Promise<PageText[]> {
  return forEachPage(folders, async ({ path: folder, name }, path) => ({
    key: `${name ?? ''}=${folder}|${path}`,
    path,
    ...(name !== undefined && { handbook: name }),
    text: await readFile(join(folder, path), 'utf8'),
  }));
}

/** Another text whenever a page was added, changed or removed: cheap enough to be asked every few seconds. */
export async function fingerprint(folders: HandbookFolder[]): Promise<string> {
  const marks = await forEachPage(folders, async ({ path: folder }, path) => {
    const { size, mtimeMs, ctimeMs, ino } = await stat(join(folder, path));
    return `${folder}|${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  });
  return marks.join('\n');
}

const atATime = 64;

async function forEachPage<Result>(
  folders: HandbookFolder[],
  look: (folder: HandbookFolder, path: string) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const folder of folders) {
    const paths = pagePaths(await readdir(folder.path, { recursive: true, encoding: 'utf8' }));
    for (let at = 0; at < paths.length; at += atATime)
      results.push(...(await Promise.all(paths.slice(at, at + atATime).map((path) => look(folder, path)))));
  }
  return results;
}

// Where handbooks lie: one folder or several, each with a name if their pages could be mistaken for each other.
import { delimiter, sep } from 'node:path';

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

/** Sorted by code point, so that every machine gives the same order. */
export function pagePaths(entries: string[]): string[] {
  return entries
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

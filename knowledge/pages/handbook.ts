// The handbooks read from disk: every page cut into sections, every page that cannot be read named with its fault.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../answer';
import { createSynonyms } from '../hungarian/synonyms';
import { readWordGroups } from '../hungarian/word-groups';
import { createKnowledge } from '../knowledge';
import { createSearch, type Search } from '../search/search';
import { type HandbookFolder, pagePaths } from './handbook-folders';
import { type CutPage, cutPage, type Page, type Section } from './sections';
import { linkVersions } from './versions';

export interface Handbook {
  sections: Section[];
  /** One clear line each, with what becomes of the page; the others are served. */
  problems: string[];
}

/** Reads and indexes a handbook at once, for tools and tests; the bot itself uses openKnowledge. */
export async function loadKnowledge(
  folder: string,
  complain: (problem: string) => void = () => {},
): Promise<Knowledge> {
  const { sections, problems } = readHandbook(folder);
  problems.forEach(complain);
  return createKnowledge(sections, searchIn(sections));
}

export function searchIn(sections: Section[]): Search {
  return createSearch(sections, createSynonyms(readWordGroups()));
}

export function readHandbook(...folders: (string | HandbookFolder)[]): Handbook {
  return bind(
    folders
      .map((folder) => (typeof folder === 'string' ? { path: folder } : folder))
      .flatMap(({ path: folder, name }: HandbookFolder) =>
        pagesIn(folder).map((path) => cutPage(path, readFileSync(join(folder, path), 'utf8'), name)),
      ),
  );
}

export const pagesIn = (folder: string): string[] =>
  pagePaths(readdirSync(folder, { recursive: true, encoding: 'utf8' }));

/** Pages of all handbooks into one: those that cannot be served are left out, versions are told apart. */
export function bind(cuts: CutPage[]): Handbook {
  const problems: string[] = [];
  const pages = new Map<string, Page>();
  for (const cut of cuts) {
    if (!cut.ok) {
      problems.push(cut.problem);
      continue;
    }
    const { id, path } = cut;
    const other = pages.get(id);
    if (other) problems.push(`${path}: has the same id as ${other.path} (${id}); rename the file or name its handbook`);
    else pages.set(id, cut);
  }
  const linked = linkVersions([...pages.values()]);
  return { sections: linked.sections, problems: [...problems, ...linked.problems] };
}

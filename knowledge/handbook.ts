// The handbook's folder read from disk: every page cut into sections, every page that cannot be read named with its fault.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createKnowledge, type Knowledge } from './answer';
import { createSynonyms } from './hungarian/synonyms';
import { createSearch, type Search } from './search';
import { cutPage, type Section } from './sections';
import { readWordGroups } from './word-groups';

export interface Handbook {
  sections: Section[];
  /** One clear line each; such a page is left out, the others are served. */
  problems: string[];
}

/** Reads and indexes the handbook; `complain` hears of each page that is left out. */
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

export function readHandbook(folder: string): Handbook {
  const sections: Section[] = [];
  const problems: string[] = [];
  const pageOf = new Map<string, string>();
  for (const path of pagesIn(folder)) {
    const cut = cutPage(path, readFileSync(join(folder, path), 'utf8'));
    if (!cut.ok) {
      problems.push(cut.problem);
      continue;
    }
    for (const section of cut.sections) {
      const other = pageOf.get(section.id);
      if (other) problems.push(`${path}: has the same section id as ${other} (${section.id}); rename the file`);
      else sections.push(section);
      pageOf.set(section.id, path);
    }
  }
  return { sections, problems };
}

/** Sorted by code point, so that every machine gives the same order. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => path.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

// `npm run knowledge -- check [FOLDER]`: one line for each finding, and a count at the end.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../check/check';
import { type Finding, sayFinding } from '../check/findings';
import { pagesIn } from '../pages/handbook';
import type { HandbookFolder } from '../pages/handbook-folders';
import type { Say } from './say';

export const checkUsage = [
  'check [FOLDER]',
  '    what is wrong with the pages of a folder (the handbook): path:line: level: kind: what to do',
].join('\n');

/** 0: nothing worse than warnings, 1: errors, 2: no such folder. `today` is an ISO day. */
export function checkFolder([given]: string[], say: Say, handbooks: HandbookFolder[], today: string): number {
  const own = handbooks.map(({ path }) => path);
  const folders = given === undefined ? own : [given];
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) {
    say.fault(`there is no folder ${missing}`);
    return 2;
  }
  const counts = folders.map((folder) => {
    if (folders.length > 1) say.line(`${folder}:`);
    return errorsIn(folder, say, sourcesOf([folder, ...own]), today);
  });
  return counts.some((errors) => errors > 0) ? 1 : 0;
}

function errorsIn(folder: string, say: Say, knownSources: ReadonlySet<string> | undefined, today: string): number {
  const pages = pagesIn(folder).map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8') }));
  const findings = check({ pages, knownSources, today });
  for (const finding of findings) say.line(sayFinding(finding));
  const count = (level: Finding['level']) => findings.filter((finding) => finding.level === level).length;
  say.line(`${pages.length} pages: ${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes.`);
  return count('error');
}

/** Drafts name the sources of the handbook that they will be part of. */
function sourcesOf(folders: string[]): ReadonlySet<string> | undefined {
  const file = folders.map((folder) => join(folder, 'sources.json')).find(existsSync);
  return file === undefined ? undefined : new Set(Object.keys(JSON.parse(readFileSync(file, 'utf8'))));
}

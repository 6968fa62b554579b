// A whole folder of pages checked: every rule over every page, in the order of the pages.
import { checkDates } from './dates';
import { checkDuplicates } from './duplicates';
import type { Finding } from './findings';
import { checkLetters } from './letters';
import { checkLinks } from './links';
import { checkedPage } from './pages';
import { checkQuestions } from './questions';
import { checkShape } from './shape';
import { checkNames, checkSources } from './sources';

export interface CheckedFolder {
  pages: { path: string; source: string }[];
  /** Undefined when there is no list of sources. */
  knownSources: ReadonlySet<string> | undefined;
  /** ISO day. */
  today: string;
}

export function check({ pages, knownSources, today }: CheckedFolder): Finding[] {
  const read = pages.map(({ path, source }) => checkedPage(path, source));
  const all = read.map(({ page }) => page);
  const findings = [
    ...read.flatMap((one) => one.findings),
    ...all.flatMap((page) => [...checkDates(page, today), ...checkShape(page), ...checkLetters(page)]),
    ...checkLinks(all),
    ...checkSources(all, knownSources),
    ...checkNames(all),
    ...checkQuestions(all),
    ...checkDuplicates(all),
  ];
  return findings.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}

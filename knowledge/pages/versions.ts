// Texts of one subject at different times: a page that replaces another ends it, and which of them was in force when.
import { dayAfter } from '../hungarian/period';
import type { Page, Section } from './sections';

/**
 * Whether it was in force on some day of the period (ISO days, both inside). Of a text with a predecessor or an end `validFrom` is
 * meant strictly; of all others it mostly says since when we know it, and they are good for the time before, too.
 */
export function isValidOn(
  { validFrom, validUntil, replaces }: Pick<Section, 'validFrom' | 'validUntil' | 'replaces'>,
  from: string,
  until = from,
): boolean {
  const isOver = validUntil !== undefined && validUntil < from;
  const isOneOfSeveral = replaces !== undefined || validUntil !== undefined;
  return !isOver && (!isOneOfSeveral || validFrom <= until);
}

/** All sections; those of a page that was replaced end the day before. A wrong `replaces` is named and counts for nothing. */
export function linkVersions(pages: Page[]): { sections: Section[]; problems: string[] } {
  const pageOf = new Map(pages.map((page) => [page.id, page]));
  const successorOf = new Map<string, Page>();
  const faulty = new Set<Page>();
  const problems: string[] = [];
  for (const page of pages) {
    const { replaces } = page.sections[0];
    if (replaces === undefined) continue;
    const fault = faultOf(page, pageOf.get(replaces), successorOf.get(replaces));
    if (fault) problems.push(`${page.path}: replaces: ${fault}; the page is served as if it replaced none`);
    if (fault) faulty.add(page);
    else successorOf.set(replaces, page);
  }
  const sections = pages.flatMap((page) => {
    const own = faulty.has(page) ? page.sections.map(({ replaces: _, ...section }) => section) : page.sections;
    const successor = successorOf.get(page.id);
    return successor ? own.map((section) => endedBy(section, successor.sections[0])) : own;
  });
  return { sections, problems };
}

function faultOf(page: Page, before: Page | undefined, rival: Page | undefined): string | undefined {
  const [own, old] = [page.sections[0], before?.sections[0]];
  if (!before || !old) return 'there is no such page';
  if (rival) return `${before.path} is replaced by ${rival.path} already`;
  if (own.municipality !== old.municipality) return `${before.path} is not a page of the same municipality`;
  return own.validFrom > old.validFrom ? undefined : `validFrom must be later than that of ${before.path}`;
}

function endedBy(section: Section, { validFrom }: Section): Section {
  const lastDay = dayAfter(validFrom, -1);
  const endsSooner = section.validUntil !== undefined && section.validUntil < lastDay;
  return endsSooner ? section : { ...section, validUntil: lastDay };
}

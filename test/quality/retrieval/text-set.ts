// The text set: every Hungarian section of the packages' documentation, with an id that stays the same from run to run.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold } from '../../../knowledge/hungarian/fold';
import { type Block, cutAtHeadings } from '../../../knowledge/pages/pieces';
import type { Section } from '../../../knowledge/pages/sections';
import { markdownOfHtml, markdownOfXml } from './help-pages';
import { markdownOfManual } from './man-pages';
import { fetchPackages, packages } from './packages';

const hungarianFolders = ['usr/share/libreoffice/help/hu/text', 'usr/share/help/hu', 'usr/share/man/hu'];
/** Reference tables of programming languages, and pages that say only where the licence is. */
const notProse = /\/sbasic\/|\/legal|license|copyright|gpl|fdl/i;
/** Who translated the page, the same on each. */
const notRead = /^(fordítás|szerző|copyright|lásd még)$/i;
const fewestWords = 20;

/** Reading thousands of pages takes half a minute; the sections are kept beside the packages. Delete the folder to fetch anew. */
export function readTextSet(cacheFolder: string, say: (line: string) => void): Section[] {
  const kept = join(cacheFolder, 'sections-2.json');
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  mkdirSync(cacheFolder, { recursive: true });
  const folder = fetchPackages(cacheFolder, say);
  const seen = new Set<string>();
  const sections = packages.flatMap((name) => {
    const found = sectionsOf(name, join(folder, name)).filter(({ text }) => isNew(text, seen));
    say(`${name}: ${found.length} sections`);
    return found;
  });
  writeFileSync(kept, JSON.stringify(sections));
  return sections;
}

function sectionsOf(name: string, folder: string): Section[] {
  const pages = hungarianFolders.flatMap((under) =>
    filesIn(join(folder, under))
      .filter((path) => !notProse.test(`/${path}`))
      .map((path) => ({ path, file: join(folder, under, path) })),
  );
  return pages.flatMap(({ path, file }) => cutPage(`${name}/${path}`, name, markdownOf(file)));
}

/** Sorted by code point, so that every machine gives the same order. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(html|page|xml|docbook|\d\.gz)$/.test(path))
    .sort((a, b) => (a < b ? -1 : 1));
}

function markdownOf(file: string): string {
  if (file.endsWith('.gz')) {
    return markdownOfManual(basename(file).replace(/\.\d\.gz$/, ''), gunzipSync(readFileSync(file)).toString('utf8'));
  }
  const page = readFileSync(file, 'utf8');
  return file.endsWith('.html') ? markdownOfHtml(page) : markdownOfXml(page);
}

function cutPage(path: string, document: string, markdown: string): Section[] {
  const used = new Map<string, number>();
  return cutAtHeadings(markdown).flatMap(({ headings, blocks }): Section[] => {
    const trail = [document, path.split('/').slice(1, -1).join(' '), ...headings];
    const text = blocks.map((block) => block.text).join('\n');
    const slug = fold(headings.at(-1) ?? '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60);
    const copy = (used.get(slug) ?? 0) + 1;
    used.set(slug, copy);
    if (
      headings.length === 0 ||
      notRead.test(headings.at(-1) ?? '') ||
      text.split(/\s+/).length < fewestWords ||
      !isHungarian(text)
    )
      return [];
    return [sectionFrom(`${path}#${slug}${copy > 1 ? `-${copy}` : ''}`, trail, text, blocks)];
  });
}

function sectionFrom(id: string, trail: string[], text: string, blocks: Block[]): Section {
  const markdown = blocks.map((block) => block.markdown).join('\n\n');
  return {
    id,
    kind: 'handbook',
    trail,
    markdown,
    text,
    blocks,
    questions: [],
    sources: [],
    validFrom: '',
    reviewedOn: '',
  };
}

const hungarian = new Set(
  'a az és hogy nem egy is vagy ha meg ez van kell lehet csak ezt amely majd el ki után'.split(' '),
);
const english = new Set('the of and to is in for that with you this on be are by or as it if can'.split(' '));

/** Translations are never complete: what is still English is not part of the set. */
function isHungarian(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const count = (little: Set<string>) => words.filter((word) => little.has(word)).length;
  return count(hungarian) >= words.length / 20 && count(hungarian) > 4 * count(english);
}

/** The same text under several headings or pages would be several right answers. */
function isNew(text: string, seen: Set<string>): boolean {
  const letters = fold(text).replace(/[^a-z0-9]+/g, '');
  return !seen.has(letters) && Boolean(seen.add(letters));
}

// The real handbook: every page is served, has sources and dates, and can be told from every other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHandbook } from '../../knowledge/pages/handbook';

const folder = join(__dirname, '../../knowledge/handbook');
const { sections, problems } = readHandbook(folder);
const handbook = sections.filter(({ kind }) => kind === 'handbook');
const knownSources = new Set(Object.keys(JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8'))));

/** A list or table may be longer than what is quoted of prose, but not longer than a screen or two. */
const longestSection = 1500;

function repeated(keys: string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

describe('the handbook', () => {
  it('has pages only that can be read', () => {
    expect(problems).toEqual([]);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    expect(sections.length).toBeGreaterThanOrEqual(files.length);
  });

  it('has at least 120 sections', () => {
    expect(handbook.length).toBeGreaterThanOrEqual(120);
  });

  it('has no two sections of the same title in a chapter', () => {
    expect(repeated(handbook.map(({ trail }) => trail.join(' › ')))).toEqual([]);
  });

  it('has no section too long to quote', () => {
    expect(sections.filter(({ markdown }) => markdown.length > longestSection).map(({ id }) => id)).toEqual([]);
  });

  it('names known sources only', () => {
    const unknown = handbook.flatMap(({ id, sources }) =>
      sources.filter((source) => !knownSources.has(source)).map((source) => `${id}: ${source}`),
    );
    expect(unknown).toEqual([]);
  });

  it('says when each section became valid and was last looked at, in possible order', () => {
    const wrong = handbook.filter(
      ({ validFrom, reviewedOn }) => Number.isNaN(Date.parse(validFrom)) || validFrom > reviewedOn,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has ids that fit into a button', () => {
    expect(sections.filter(({ id }) => id.length > 200).map(({ id }) => id)).toEqual([]);
  });

  it('has no title in quotation marks by mistake', () => {
    expect(sections.filter(({ trail }) => /^".*"$/.test(trail.at(-1) ?? '')).map(({ id }) => id)).toEqual([]);
  });
});

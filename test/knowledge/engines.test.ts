// What every engine behind the index must do: one suite, passed by lunr and by our arrays.

import { termsOf } from '../../knowledge/hungarian/terms';
import { cutPage } from '../../knowledge/pages/sections';
import { analyse } from '../../knowledge/search/analysed-section';
import { createArrayEngine } from '../../knowledge/search/array-engine';
import { type CreateEngine, createEngine } from '../../knowledge/search/handbook-index';
import { createLunrEngine, openLunrEngine } from '../../knowledge/search/lunr-engine';
import { createProfiles } from '../../knowledge/search/profiles';
import { countTerms } from '../../knowledge/search/term-times';
import { page } from './small-handbook';

const texts: [title: string, body: string, questions?: string[]][] = [
  ['Adatlap', 'Az adatlap kitöltése a hivatal dolga.'],
  ['Szerződés', 'A szerződés aláírása a polgármester dolga. Az adatlap is kell hozzá.'],
  ['Kártya', 'A kártya lejár. A hivatal újat kér.', ['Mit tegyek, ha elromlott az adatlap?']],
  ['Térkép', 'A térkép a hivatal falán lóg.'],
];

function indexOf(engine: CreateEngine, more: typeof texts = []) {
  const analysed = [...texts, ...more].map(([title, body, questions = [title]], at) => {
    const cut = cutPage(`proba/${at}.md`, page(title, body, questions));
    if (!cut.ok) throw new Error(cut.problem);
    return analyse(cut.sections[0]!);
  });
  const profiles = createProfiles(analysed);
  const { candidates, has } = engine(analysed, profiles.numbers, countTerms(profiles));
  const find = (words: string, limit = 10, weight = 1) =>
    candidates(new Map(termsOf(words).flatMap(({ term }) => [[profiles.numbers.of(term) ?? -1, weight]])), limit);
  return Object.assign(find, { has });
}

/** Built, saved, and made again from what was saved. */
const savedLunr: CreateEngine = (sections, numbers) =>
  openLunrEngine(createLunrEngine(sections, numbers).saved?.() ?? '', sections.length);

describe.each([
  ['lunr', createLunrEngine],
  ['lunr, saved', savedLunr],
  ['arrays', createArrayEngine],
  ['the one chosen by size', createEngine],
])('the engine: %s', (_, engine) => {
  it('finds a term in heading, body and questions, and gives positions in ascending order', () => {
    expect(indexOf(engine)('adatlap')).toEqual([0, 1, 2]);
    expect(indexOf(engine)('térkép')).toEqual([3]);
  });

  it('prefers the section that says it in its heading', () => {
    expect(indexOf(engine)('adatlap', 1)).toEqual([0]);
  });

  it('prefers a rare term to a frequent one', () => {
    expect(indexOf(engine)('hivatal polgármester', 1)).toEqual([1]);
  });

  it('adds up the terms of a question', () => {
    expect(indexOf(engine)('hivatal falán', 1)).toEqual([3]);
  });

  it('finds nothing for what no section has, for nothing, and for terms that weigh nothing', () => {
    expect(indexOf(engine)('xilofon')).toEqual([]);
    expect(indexOf(engine)('')).toEqual([]);
    expect(indexOf(engine)('adatlap', 10, 0)).toEqual([]);
  });

  it('gives no more than the limit, the first of equal ones', () => {
    const same = Array.from({ length: 30 }, (): [string, string] => ['Pecsét', 'A pecsét a fiókban van.']);
    expect(indexOf(engine, same)('pecsét', 3)).toEqual([4, 5, 6]);
  });

  it('gives the same for the same question, whatever was asked between', () => {
    const candidates = indexOf(engine);
    const first = candidates('szerződés adatlap', 2);
    candidates('kártya térkép hivatal');
    expect(candidates('szerződés adatlap', 2)).toEqual(first);
  });

  it('knows which sections have any of the terms, also beyond the limit', () => {
    const candidates = indexOf(engine);
    candidates('adatlap', 1);
    expect([0, 1, 2, 3].map(candidates.has)).toEqual([true, true, true, false]);
  });

  it('works with no section at all', () => {
    const { candidates } = engine([], createProfiles([]).numbers, countTerms(createProfiles([])));
    expect(candidates(new Map([[0, 1]]), 5)).toEqual([]);
  });
});

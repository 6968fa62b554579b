// Pages that replace each other: which was in force when.
import { periodAsked } from '../../knowledge/hungarian/period';
import { bind } from '../../knowledge/pages/handbook';
import { handbookFolders } from '../../knowledge/pages/handbook-folders';
import { cutPage } from '../../knowledge/pages/sections';
import { isValidOn } from '../../knowledge/pages/versions';
import { page } from './small-handbook';

const today = '2026-11-22';

/** A page with more lines in its head. */
function dated(title: string, validFrom: string, more = ''): string {
  return page(title, `${title} szövege.`, [`${title}?`]).replace(
    'validFrom: 2020-01-01',
    `validFrom: ${validFrom}${more}`,
  );
}

function handbook(...pages: [path: string, text: string, name?: string][]) {
  return bind(pages.map(([path, text, name]) => cutPage(path, text, name)));
}

const replacing = (path: string): string => `\nreplaces: ${path}`;

describe('texts of one subject at different times', () => {
  const { sections, problems } = handbook(
    ['a/01-elso.md', dated('Első', '2015-03-24')],
    ['a/02-masodik.md', dated('Második', '2016-09-03', replacing('a/01-elso.md'))],
    ['a/03-harmadik.md', dated('Harmadik', '2017-05-01', replacing('a/02-masodik.md'))],
    ['a/04-lejart.md', dated('Lejárt', '2016-01-01', '\nvalidUntil: 2018-06-30')],
    ['a/05-orok.md', dated('Örök', '2020-02-14')],
  );

  it('ends a page on the day before the one that replaces it', () => {
    expect(problems).toEqual([]);
    expect(sections.map(({ id, validUntil }) => [id, validUntil])).toEqual([
      ['a/elso', '2016-09-02'],
      ['a/masodik', '2017-04-30'],
      ['a/harmadik', undefined],
      ['a/lejart', '2018-06-30'],
      ['a/orok', undefined],
    ]);
  });

  it.each([
    ['', 'Harmadik Örök'],
    ['2014-ben', 'Örök'],
    ['2015-ben', 'Első Örök'],
    ['2016. szeptember 2-án', 'Első Lejárt Örök'],
    ['2016. szeptember 3-án', 'Második Lejárt Örök'],
    ['2016-ban', 'Első Második Lejárt Örök'],
    ['2017. április 30-án', 'Második Lejárt Örök'],
    ['2017 májusában', 'Harmadik Lejárt Örök'],
    ['2018 előtt', 'Első Második Harmadik Lejárt Örök'],
    ['2018. július 1-jén', 'Harmadik Örök'],
  ])('%s: %s', (when, titles) => {
    const { from, until } = periodAsked(when, today) ?? { from: today, until: today };
    const valid = sections.filter((section) => isValidOn(section, from, until));
    expect(valid.map(({ trail }) => trail.at(-1)).join(' ')).toBe(titles);
  });

  it.each<[fault: string, RegExp, [string, string][]]>([
    ['no such page', /there is no such page/, [['a/b.md', dated('B', '2020-01-01', replacing('a/x.md'))]]],
    ['itself', /validFrom must be later/, [['a/b.md', dated('B', '2020-01-01', replacing('a/b.md'))]]],
    [
      'a later page',
      /validFrom must be later than that of a\/c\.md/,
      [
        ['a/b.md', dated('B', '2020-01-01', replacing('a/c.md'))],
        ['a/c.md', dated('C', '2021-01-01')],
      ],
    ],
    [
      'a page that is replaced already',
      /a\/a\.md is replaced by a\/b\.md already/,
      [
        ['a/a.md', dated('A', '2019-01-01')],
        ['a/b.md', dated('B', '2020-01-01', replacing('a/a.md'))],
        ['a/c.md', dated('C', '2021-01-01', replacing('a/a.md'))],
      ],
    ],
    [
      'a page for everybody by a local one',
      /not a page of the same municipality/,
      [
        ['a/a.md', dated('A', '2019-01-01')],
        ['helyi/03452/b.md', dated('B', '2020-01-01', replacing('a/a.md'))],
      ],
    ],
  ])('a page that replaces %s is named and served all the same', (_, problem, pages) => {
    const read = handbook(...pages);
    expect(read.problems).toEqual([expect.stringMatching(problem)]);
    expect(read.sections).toHaveLength(pages.length);
  });

  it.each([
    ['an end before the beginning', '\nvalidUntil: 2019-12-31', /validUntil: must not be before validFrom/],
    ['an end that is no day', '\nvalidUntil: 2019', /validUntil: must be an ISO day/],
    ['a path that is none', '\nreplaces: "valami más"', /replaces: must be the path of a page/],
  ])('%s is a fault', (_, more, problem) => {
    expect(handbook(['a/b.md', dated('B', '2020-01-01', more)]).problems).toEqual([expect.stringMatching(problem)]);
  });
});

describe('local additions', () => {
  it('belong to the municipality whose code the folder has', () => {
    const { sections } = handbook(['helyi/03452/10-ugyrend.md', dated('Ügyrend', '2020-01-01')]);
    expect(sections).toMatchObject([{ id: 'helyi/03452/ugyrend', municipality: '03452' }]);
  });

  it.each(['helyi/ugyrend.md', 'helyi/3452/ugyrend.md', 'helyi/Budapest/ugyrend.md'])(
    'are never shown to everybody by mistake: %s',
    (path) => {
      expect(handbook([path, dated('Ügyrend', '2020-01-01')])).toEqual({
        sections: [],
        problems: [`${path}: a local page must stand in helyi/<KSH code of five digits>/`],
      });
    },
  );
});

describe('several handbooks', () => {
  it('keep pages of the same path apart by the name of their handbook, also in what they replace', () => {
    const { sections, problems } = handbook(
      ['a/dij.md', dated('Díj', '2020-01-01')],
      ['a/dij.md', dated('Díj', '2020-01-01'), 'masik'],
      ['a/uj-dij.md', dated('Új díj', '2021-01-01', replacing('a/dij.md')), 'masik'],
    );
    expect(problems).toEqual([]);
    expect(sections.map(({ id, validUntil }) => [id, validUntil])).toEqual([
      ['a/dij', undefined],
      ['masik/a/dij', '2020-12-31'],
      ['masik/a/uj-dij', undefined],
    ]);
  });

  it('without names complain of the second page', () => {
    const { sections, problems } = handbook(
      ['a/01-dij.md', dated('Díj', '2020-01-01')],
      ['a/dij.md', dated('Díj', '2020-01-01')],
    );
    expect(sections).toHaveLength(1);
    expect(problems).toEqual([
      'a/dij.md: has the same id as a/01-dij.md (a/dij); rename the file or name its handbook',
    ]);
  });

  it.each([
    ['/srv/asp', [{ path: '/srv/asp' }]],
    [' /srv/asp : adatvedelem=/srv/gdpr ', [{ path: '/srv/asp' }, { path: '/srv/gdpr', name: 'adatvedelem' }]],
    ['', []],
  ])('are named as "%s"', (setting, folders) => {
    expect(handbookFolders(setting)).toEqual(folders);
  });

  it.each(['/a:/a', 'x=/a:x=/b'])('must differ: %s', (setting) => {
    expect(() => handbookFolders(setting)).toThrow(/two handbooks of the same/);
  });
});

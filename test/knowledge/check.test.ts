// What the check of pages finds, each with its place and what to do.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../knowledge/check/check';
import { sayFinding } from '../../knowledge/check/findings';
import { readHandbook } from '../../knowledge/pages/handbook';
import { checkFolder } from '../../knowledge/verbs/check';
import { page } from './small-handbook';

const today = '2026-11-22';

/** The findings of pages, as they are printed. */
function findings(pages: Record<string, string>, knownSources = ['L1']): string[] {
  const read = Object.entries(pages).map(([path, source]) => ({ path, source }));
  return check({ pages: read, knownSources: new Set(knownSources), today }).map(sayFinding);
}
const one = (body: string, questions = ['Ki írja alá az űrlapot?']) =>
  findings({ 'a/egy.md': page('Cím', body, questions) });
const prose =
  'A jegyző hagyja jóvá az űrlapot, mielőtt az ügyintéző beküldi a Kincstárnak, és erről a kapcsolattartó értesítést kap a Keretrendszerben, még aznap.';

describe('a handbook page', () => {
  it('without a fault gives no finding', () => {
    expect(
      one(`${prose}\n\n## Rész\n\nLásd [ezt](egy.md#resz), [amazt](https://example.hu) vagy [lent](#resz).`),
    ).toEqual([]);
  });

  it.each([
    [
      'a link to a page that is not there',
      'Lásd [itt](masik.md).',
      'a/egy.md:11: error: broken link: there is no page or section masik.md: correct the link or delete it',
    ],
    [
      'a link to a heading that is not there',
      'Szöveg.\n\nLásd [itt](#nincs).',
      'a/egy.md:13: error: broken link: there is no heading #nincs on a/egy.md: correct the link',
    ],
    [
      'an empty section',
      'Szöveg.\n\n## Üres\n\n## Teli\n\nSzöveg.',
      'a/egy.md:13: warning: empty section: nothing stands under "Üres": write it or delete the heading',
    ],
    [
      'a skipped level',
      'Szöveg.\n\n## Kettő\n\nSzöveg.\n\n#### Négy\n\nSzöveg.',
      'a/egy.md:17: warning: heading level: "Négy" skips a level: begin it with ###',
    ],
    [
      'letters of another table',
      'A gyûjtõ űrlap.',
      'a/egy.md:11: error: letters: õ and û are no Hungarian letters: write ő and ű',
    ],
    [
      'letters read twice',
      'Az Å‘rzÅ‘ lap.',
      'a/egy.md:11: error: letters: the letters were read with a wrong encoding: copy the text again',
    ],
    [
      'a tag',
      'Első<br>második.',
      'a/egy.md:11: error: raw HTML: people would see the tag itself: write Markdown; a page is named by a line <!-- pages: 12–14 -->',
    ],
  ])('with %s', (_, body, finding) => {
    expect(one(body)).toEqual([finding]);
  });

  it('that is too long, or has lost its accents', () => {
    expect(one(`${prose}\n\n`.repeat(11))).toEqual([expect.stringMatching(/:11: warning: too long: \d+ characters/)]);
    expect(
      one(
        'Az urlapot a jegyzo hagyja jova, mielott az ugyintezo bekuldi a Kincstarnak, es errol a kapcsolattarto ertesitest kap a Keretrendszerben.',
      ),
    ).toEqual([expect.stringMatching(/letters: there is no accent/)]);
    expect(one('A jegyzö hagyja jóvá az ürlapot, mielött az ügyintézö beküldi. '.repeat(12))).toEqual([
      expect.stringMatching(/letters: there is no ő or ű/),
    ]);
  });

  it.each([
    [
      'reviewedOn: 2026-01-01',
      'reviewedOn: 2025-10-01',
      'a/egy.md:7: warning: date: last read on 2025-10-01, more than a year ago: read it again',
    ],
    [
      'reviewedOn: 2026-01-01',
      'reviewedOn: 2026-12-01',
      'a/egy.md:7: error: date: 2026-12-01 is still to come: write the day it was read',
    ],
    ['reviewedOn: 2026-01-01', 'reviewedOn: 2026-02-30', 'a/egy.md:7: error: date: there is no day 2026-02-30'],
    [
      'reviewedOn: 2026-01-01\n',
      '',
      'a/egy.md:1: warning: draft: not served before somebody has read it and written reviewedOn',
    ],
    ['validFrom: 2020-01-01', 'validFrom: 2027-01-01', 'a/egy.md:6: note: date: comes into force on 2027-01-01 only'],
    [
      'validFrom: 2020-01-01',
      'validFrom: 2026-02-01',
      'a/egy.md:7: warning: date: read on 2026-01-01, before it came into force: read it again',
    ],
    [
      'validFrom: 2020-01-01',
      'validFrom: tavaly',
      'a/egy.md:6: error: not served: validFrom: must be an ISO day such as 2026-11-22',
    ],
    [
      'sources: [L1]',
      'sources: [L1, X9]',
      'a/egy.md:5: error: unknown source: X9 is not in sources.json: add it there or correct it',
    ],
  ])('with %s → %s', (before, after, finding) => {
    expect(findings({ 'a/egy.md': page('Cím', prose, ['k?']).replace(before, after) })).toEqual([finding]);
  });

  it('that nobody has written questions for', () => {
    expect(one(prose, ['cím?'])).toEqual([
      'a/egy.md:9: warning: no questions: its title alone is asked: write how people ask this',
    ]);
  });
});

describe('two pages', () => {
  it('with the same question, title, id or words name both places', () => {
    const first = page('Cím', prose, ['Ki írja alá?']);
    const second = page('Cím', `Előtte más áll.\n\n${prose.replace('még aznap', 'másnap')}`, ['ki irja ala']);
    expect(
      findings({
        'a/egy.md': first,
        'a/ketto.md': second,
        'b/01-a.md': page('A', 'a', ['a b']),
        'b/02-a.md': page('B', 'b', ['c d']),
      }),
    ).toEqual([
      'a/ketto.md:4: warning: same name: a/egy.md has the same title in the same chapter: rename one',
      'a/ketto.md:9: warning: same question: "ki irja ala" stands at a/egy.md:9 too: keep it where it is answered',
      expect.stringMatching(/^a\/ketto\.md:13: warning: duplicate: \d+ % of it stands at a\/egy\.md:11 too/),
      'b/02-a.md:4: error: same name: b/01-a.md has the same section id (b/a): rename the file',
    ]);
  });

  it('may share what is said everywhere', () => {
    const phrase = 'Kérdésükkel forduljanak az ASP Központhoz.';
    expect(
      findings({ 'a/egy.md': page('Egy', phrase, ['a b']), 'a/ketto.md': page('Kettő', phrase, ['c d']) }),
    ).toEqual([]);
  });
});

it('our own handbook had no finding on the day it was last read', () => {
  const lines: string[] = [];
  const say = { line: (text: string) => lines.push(text), fault: (text: string) => lines.push(text) };
  const folder = join(__dirname, '../../knowledge/handbook');
  const lastReading = readHandbook(folder)
    .sections.map(({ reviewedOn }) => reviewedOn)
    .sort()
    .at(-1)!;
  checkFolder([folder], say, [{ path: folder }], lastReading);
  expect(lines).toEqual([expect.stringMatching(/^\d+ pages: 0 errors, 0 warnings, 0 notes\.$/)]);
});

it('a folder with an error ends with 1, and one that is not there with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    writeFileSync(join(folder, 'rossz.md'), 'Nincs fejléc.');
    const lines: string[] = [];
    const say = { line: (text: string) => lines.push(text), fault: (text: string) => lines.push(text) };
    expect(checkFolder([folder], say, [{ path: folder }], today)).toBe(1);
    expect(checkFolder([join(folder, 'nincs')], say, [{ path: folder }], today)).toBe(2);
    expect(lines).toEqual([
      'rossz.md:1: error: not served: the page does not begin with front matter between two lines of ---',
      '1 pages: 1 errors, 0 warnings, 0 notes.',
      `there is no folder ${join(folder, 'nincs')}`,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('checks every handbook that is served, each with its own count', () => {
  const [good, bad] = ['jo', 'rossz'].map((name) => mkdtempSync(join(tmpdir(), `check-${name}-`))) as [string, string];
  try {
    writeFileSync(join(bad, 'rossz.md'), 'Nincs fejléc.');
    const lines: string[] = [];
    const say = { line: (text: string) => lines.push(text), fault: (text: string) => lines.push(text) };
    expect(checkFolder([], say, [{ path: good }, { path: bad, name: 'masik' }], today)).toBe(1);
    expect(lines).toEqual([
      `${good}:`,
      '0 pages: 0 errors, 0 warnings, 0 notes.',
      `${bad}:`,
      'rossz.md:1: error: not served: the page does not begin with front matter between two lines of ---',
      '1 pages: 1 errors, 0 warnings, 0 notes.',
    ]);
  } finally {
    for (const folder of [good, bad]) rmSync(folder, { recursive: true });
  }
});

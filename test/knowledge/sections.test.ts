// A page into sections: ids, trails, blocks, and the fault of a page that cannot be served.
import { cutPage } from '../../knowledge/pages/sections';
import { sentencesOf } from '../../knowledge/pages/sentences';
import { page } from './small-handbook';

const cut = (body: string, path = 'doc/02-chapter/07-page.md') => {
  const result = cutPage(path, page('Cím', body, ['kérdés?']));
  if (!result.ok) throw new Error(result.problem);
  return result.sections;
};

describe('a page is cut at its headings', () => {
  it('makes one section of a page without headings, word for word', () => {
    const [section, ...others] = cut('Első *bekezdés*\nkét sorban.\n\n- egy\n- kettő');
    expect(others).toEqual([]);
    expect(section).toMatchObject({
      id: 'doc/chapter/page',
      kind: 'handbook',
      trail: ['Próba kézikönyv', 'Első fejezet', 'Cím'],
      markdown: 'Első *bekezdés*\nkét sorban.\n\n- egy\n- kettő',
      text: 'Első bekezdés két sorban.\negy\nkettő',
      questions: ['kérdés?'],
      sources: ['L1'],
      validFrom: '2020-01-01',
      reviewedOn: '2026-01-01',
    });
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
  });

  it('keeps the trail of nested headings and takes it back when a higher one comes', () => {
    const sections = cut('Bevezető.\n\n## Első\nA\n\n### Mélyebb\nB\n\n## Második\nC');
    expect(sections.map(({ trail, id }) => [trail.slice(2).join(' > '), id])).toEqual([
      ['Cím', 'doc/chapter/page'],
      ['Cím > Első', 'doc/chapter/page#elso'],
      ['Cím > Első > Mélyebb', 'doc/chapter/page#melyebb'],
      ['Cím > Második', 'doc/chapter/page#masodik'],
    ]);
  });

  it('knows underlined headings', () => {
    expect(cut('A\n\nMásodik\n-------\nB').map(({ trail }) => trail.at(-1))).toEqual(['Cím', 'Második']);
  });

  it('takes no heading from code, quotes or lists', () => {
    const sections = cut('A\n\n```\n# nem cím\n## ez sem\n```\n\n> ## idézett\n\n- # pont\n\n    # behúzott');
    expect(sections).toHaveLength(1);
    expect(sections[0]?.text).toContain('# nem cím');
  });

  it('gives equal headings different ids and leaves out empty sections', () => {
    const sections = cut('## Azonos\nA\n\n## Üres\n\n## Azonos\nB');
    expect(sections.map(({ id }) => id)).toEqual(['doc/chapter/page#azonos', 'doc/chapter/page#azonos-2']);
    expect(sections.map(({ questions }) => questions.length)).toEqual([1, 0]);
  });

  it('keeps a table together', () => {
    const [section] = cut('A táblázat:\n\n| a | b |\n|---|---|\n| 1 | 2 |');
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    expect(section?.blocks[1]?.markdown).toBe('| a | b |\n|---|---|\n| 1 | 2 |');
  });
});

it('has ids that a button can carry, however long the folders and headings are', () => {
  const heading = (name: string) => `## ${'Nagyon hosszú cím '.repeat(8)}${name}`;
  const path = `${'mappa-'.repeat(20)}a/${'oldal-'.repeat(20)}b.md`;
  const cut = cutPage(path, page('Cím', `Bevezető.\n\n${heading('a')}\n\nA.\n\n${heading('b')}\n\nB.`, ['k?']));
  const ids = cut.ok ? cut.sections.map(({ id }) => id) : [];
  expect(new Set(ids).size).toBe(3);
  expect(Math.max(...ids.map((id) => id.length))).toBe(200);
});

describe('a page with a fault is named with file and field', () => {
  it.each([
    ['no front matter', 'Csak szöveg.', /does not begin with front matter/],
    ['broken YAML', '---\ntitle: "nyitva\n---\nA', /front matter: /],
    ['a missing field', page('Cím', 'A', ['k?']).replace(/validFrom.*\n/, ''), /validFrom: must be an ISO day/],
    ['a wrong date', page('Cím', 'A', ['k?']).replace('2020-01-01', '2020.01.01.'), /validFrom: must be an ISO day/],
    ['an unknown field', page('Cím', 'A', ['k?']).replace('---\n', '---\nauthor: valaki\n'), /author/],
    ['no text', page('Cím', '', ['k?']), /no text under the front matter/],
    ['an alias bomb', '---\na: &a [x, x]\ntitle: *a\n---\nA', /front matter: /],
    ['a list instead of fields', '---\n- a\n---\nA', /front matter: /],
  ])('%s', (_, text, problem) => {
    const result = cutPage('doc/page.md', text);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.problem).toMatch(/^doc\/page\.md: /);
      expect(result.problem).toMatch(problem);
    }
  });
});

describe('Hungarian sentences', () => {
  it.each([
    ['Első. Második! Harmadik?', ['Első.', 'Második!', 'Harmadik?']],
    [
      'A 257/2016. (VIII. 31.) Korm. rendelet 12. §-a szól róla. Utána más.',
      ['A 257/2016. (VIII. 31.) Korm. rendelet 12. §-a szól róla.', 'Utána más.'],
    ],
    ['Január 1-jén indult 2017-ben, pl. Budapesten. Igen.', ['Január 1-jén indult 2017-ben, pl. Budapesten.', 'Igen.']],
    ['Dr. Kiss Anna jegyző. Ő írja alá.', ['Dr. Kiss Anna jegyző.', 'Ő írja alá.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

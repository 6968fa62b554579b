// The yardstick itself: what the comparison of searches computes, on rankings whose value is known, without fetching anything.
import { editDistance } from '../../knowledge/hungarian/edit-distance';
import { cutAtHeadings } from '../../knowledge/pages/pieces';
import { markdownOfHtml, markdownOfXml } from './retrieval/help-pages';
import { markdownOfManual } from './retrieval/man-pages';
import { measure, ndcg } from './retrieval/measures';
import { forms, inForm } from './retrieval/noise';
import { goals, missed, type Result } from './retrieval/report';
import { readSearchQuestions } from './retrieval/search-questions';

const second = 1 / Math.log2(3);

describe('nDCG', () => {
  it.each([
    { ranking: ['a', 'x'], relevant: ['a'], value: 1 },
    { ranking: ['x', 'a'], relevant: ['a'], value: second },
    { ranking: ['x', 'y', 'z', 'a'], relevant: ['a'], value: 1 / Math.log2(5) },
    { ranking: ['a', 'b', 'x'], relevant: ['b', 'a'], value: 1 },
    { ranking: ['a', 'x'], relevant: ['a', 'b'], value: 1 / (1 + second) },
    { ranking: ['x', 'y'], relevant: ['a'], value: 0 },
    { ranking: [], relevant: ['a'], value: 0 },
  ])('of $ranking is $value when $relevant are relevant', ({ ranking, relevant, value }) => {
    expect(ndcg(ranking, new Set(relevant), 10)).toBeCloseTo(value, 10);
  });

  it('does not see beyond its depth', () => {
    expect(ndcg(['x', 'y', 'a'], new Set(['a']), 2)).toBe(0);
  });
});

it('measures are means over the questions, in percent, and a missing ranking counts as nothing found', () => {
  const relevant = [new Set(['a']), new Set(['a']), new Set(['a']), new Set(['a'])];
  const measured = measure([['a'], ['x', 'a'], ['1', '2', '3', '4', '5', 'a']], relevant, 10);
  expect(measured.first).toBeCloseTo(25, 10);
  expect(measured.firstFive).toBeCloseTo(50, 10);
  expect(measured.ndcg).toBeCloseTo(25 * (1 + second + 1 / Math.log2(7)), 10);
});

describe('noise', () => {
  const question = 'Hogyan állítom be a nyomtató papírtálcáját?';

  it('takes the accents away and nothing else', () => {
    expect(inForm(question, 'without accents', 1)).toBe('hogyan allitom be a nyomtato papirtalcajat?');
  });

  it('puts one slip into each word of six letters or more, the same in every run, another with another seed', () => {
    const words = (text: string) => text.split(/[ ?]/);
    for (let seed = 0; seed < 200; seed++) {
      const typed = inForm(question, 'with typos', seed);
      expect(typed).toBe(inForm(question, 'with typos', seed));
      words(typed).forEach((word, at) => {
        const meant = words(question)[at] ?? '';
        expect(editDistance(word, meant, 3)).toBe(meant.length < 6 ? 0 : 1);
      });
    }
    expect(new Set([1, 2, 3, 4, 5].map((seed) => inForm(question, 'with typos', seed))).size).toBe(5);
  });
});

describe('the goals', () => {
  const result = (engine: Result['engine'], [clean, bare, typos]: [number, number, number]): Result => {
    const of = (ndcg: number) => ({ first: 0, firstFive: 0, ndcg });
    return { engine, buildMs: 0, askMs: 0, clean: of(clean), 'without accents': of(bare), 'with typos': of(typos) };
  };
  const lunr = result('lunr + lunr-languages hu', [45, 10, 5]);

  it.each([
    { ours: [66, 66, 63], count: 0 },
    { ours: [64, 64, 61], count: 1 },
    { ours: [66, 65, 61], count: 2 },
    { ours: [45, 45, 45], count: 2 },
  ] satisfies { ours: [number, number, number]; count: number }[])('$ours misses $count of them', ({ ours, count }) => {
    expect(missed([lunr, result('ours', ours)])).toHaveLength(count);
  });

  it('are four', () => expect(goals).toHaveLength(4));
});

it('the questions are more than three hundred, each with an id of its own, and asked only when a section is known', () => {
  const { asked } = readSearchQuestions(() => true);
  expect(asked.length).toBeGreaterThan(300);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  expect(new Set(asked.map(({ question }) => question)).size).toBe(asked.length);
  expect(forms).toHaveLength(3);
  expect(() => readSearchQuestions(() => false)).toThrow('lack the sections');
});

describe('help pages are cut where their headings are', () => {
  const headings = (markdown: string) =>
    cutAtHeadings(markdown).map(({ headings, blocks }) => [...headings, blocks.length]);

  it('in HTML, without the way to a command', () => {
    const page =
      '<div id="DisplayArea"><h1>Nyomtatás</h1><p>Egy.</p><div class="howtoget"><p>Út</p></div><h2>Lap</h2><p>Kettő.</p></div>';
    expect(headings(markdownOfHtml(page))).toEqual([[0], ['Nyomtatás', 1], ['Nyomtatás', 'Lap', 1]]);
  });

  it('in Mallard and DocBook, as deep as they are nested', () => {
    const page =
      '<page><info><desc>Nem kell.</desc></info><title>Kuka</title><p>Egy <gui>Fájl</gui>.</p><section><title>Ürítés</title><steps><item><p>Kettő.</p></item></steps></section></page>';
    expect(headings(markdownOfXml(page))).toEqual([[0], ['Kuka', 1], ['Kuka', 'Ürítés', 1]]);
  });

  it('in manual pages', () => {
    const page = '.TH CAT 1\n.SH LEÍRÁS\n.PP\nÖsszefűzi a \\fIFÁJLOKAT\\fP.\n';
    expect(headings(markdownOfManual('cat', page))).toEqual([[0], ['cat', 0], ['cat', 'LEÍRÁS', 1]]);
  });
});

// Which sections no question reaches, told of a handbook where that is known.
import { coverageOf, damageOf } from '../../knowledge/check/coverage';
import { page, smallHandbook } from './small-handbook';

const { sections, knowledge } = smallHandbook([
  [
    'proba/02-masodik/10-eltemetve.md',
    page('Űrlapok', 'Az űrlapok a portálon érhetők el.', ['Mennyibe kerül a szolgáltatás?']),
  ],
  [
    'proba/02-masodik/20-mellekes.md',
    page('Kártyák', 'A kártyát az okmányirodában kérik.\n\n## Zöldség\n\nA petrezselyem zöld.', [
      'hol kérjünk kártyát',
    ]),
  ],
]);

describe('the coverage of a handbook', () => {
  const { sections: reached, variants } = coverageOf(sections, knowledge, ['petrezselyem']);
  const of = (id: string) => reached.find((section) => section.id === id)!;

  it('names the question that another section answers', () => {
    expect(of('proba/masodik/eltemetve')).toMatchObject({
      everFirst: false,
      lost: [{ question: 'Mennyibe kerül a szolgáltatás?', got: 'proba/elso/dij' }],
    });
    expect(of('proba/elso/dij').lost).toEqual([]);
    expect(variants).toMatchObject({ asked: 9, first: 8 });
  });

  it('counts a boundary that is said, and a heading that a question from outside finds', () => {
    expect(of('hatarok/bongeszo')).toMatchObject({ everFirst: true, document: 'boundary pages' });
    expect(of('proba/masodik/mellekes#zoldseg')).toMatchObject({ questions: 0, everFirst: true });
    const alone = coverageOf(sections, knowledge, []).sections.find(({ id }) => id.endsWith('#zoldseg'))!;
    expect(alone.everFirst).toBe(false);
  });

  it('puts what nobody reaches before what some words miss', () => {
    const worst = [...reached].sort((a, b) => damageOf(b) - damageOf(a)).map(({ id }) => id);
    expect(worst[0]).toBe('proba/masodik/eltemetve');
    expect(damageOf(of('proba/elso/dij'))).toBe(0);
  });
});

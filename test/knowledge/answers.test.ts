// Questions to a small handbook: what is quoted, what is offered beside it, and what is refused.
import { page, smallHandbook } from './small-handbook';

const { knowledge, search } = smallHandbook([
  [
    'proba/01-elso/70-hosszu.md',
    page(
      'Migráció lépései',
      `A migráció az adatok átvétele a régi programból. ${'Ezt a mondatot csak a hosszúság kedvéért írtuk ide. '.repeat(12)}A migráció előtt adattisztítás szükséges.\n\nA migráció sorrendje:\n\n1. adattisztítás\n2. próbamigráció\n3. éles migráció`,
      ['mi a migráció sorrendje'],
    ),
  ],
]);

const titleOf = (question: string) => {
  const answer = knowledge.answer(question);
  return answer.kind === 'found' ? answer.passage.trail.at(-1) : undefined;
};

describe('a question finds its section', () => {
  it.each([
    ['Mennyibe kerül a szolgáltatás?', 'Mennyibe kerül a szolgáltatás?'],
    ['mennyibe fáj ez nekünk', 'Mennyibe kerül a szolgáltatás?'],
    ['ingyenes a szolgaltatas?', 'Mennyibe kerül a szolgáltatás?'],
    ['hol vannak a kézi könyvek', 'Felhasználói kézikönyvek'],
    ['felhasznaloi keziknoyvek', 'Felhasználói kézikönyvek'],
    ['k0505', 'K0505 hiba'],
    ['K0506-os hibát ír ki', 'K0506 hiba'],
    ['257/2016 12. §', 'Meddig kell jelezni az áttérést?'],
    ['kiveszi fel az uj kolegat', 'Ki intézi a felhasználók felvételét?'],
  ])('%s → %s', (question, title) => {
    expect(titleOf(question)).toBe(title);
  });

  it('answers the same with and without accents', () => {
    expect(knowledge.answer('Mikorra kell beadni a kérelmet?')).toEqual(
      knowledge.answer('mikorra kell beadni a kerelmet'),
    );
  });

  it('names the source and offers other sections', () => {
    const answer = knowledge.answer('Meddig kell jelezni az áttérést?');
    if (answer.kind !== 'found') throw new Error('nothing was found');
    expect(answer.passage).toMatchObject({
      section: 'proba/elso/hatarido',
      trail: ['Próba kézikönyv', 'Első fejezet', 'Meddig kell jelezni az áttérést?'],
      validFrom: '2020-01-01',
      reviewedOn: '2026-01-01',
      whole: true,
    });
    expect(answer.others.length).toBeLessThanOrEqual(3);
    expect(answer.others.map(({ section }) => section)).not.toContain('proba/elso/hatarido');
  });
});

describe('the passage', () => {
  it('quotes of a long section only what answers, and the list whole', () => {
    const answer = knowledge.answer('mi a migráció sorrendje');
    if (answer.kind !== 'found') throw new Error('nothing was found');
    expect(answer.passage.whole).toBe(false);
    expect(answer.passage.markdown).toContain(
      'A migráció sorrendje:\n\n1. adattisztítás\n2. próbamigráció\n3. éles migráció',
    );
    expect(answer.passage.markdown.length).toBeLessThanOrEqual(700);
    expect(knowledge.section(answer.passage.section)).toMatchObject({ whole: true });
  });

  it('answers each part of a message that asks two things', () => {
    const answer = knowledge.answer('Mennyibe kerül a szolgáltatás, és hol vannak a felhasználói kézikönyvek?');
    if (answer.kind !== 'found') throw new Error('nothing was found');
    expect([answer.passage, ...answer.more].map(({ section }) => section).sort()).toEqual([
      'proba/elso/dij',
      'proba/elso/kezikonyv',
    ]);
  });
});

describe('the honest no', () => {
  it.each([
    '',
    '   ',
    '🙂🙂',
    'asdf qwertz',
    'Milyen idő lesz holnap Pécsett?',
    'Ki nyerte a világbajnokságot?',
    'az',
    'mi?',
  ])('%j', (question) => {
    expect(knowledge.answer(question)).toMatchObject({ kind: 'none' });
  });

  it('says the limit when it is known, and offers headings, never the boundary itself', () => {
    const answer = knowledge.answer('melyik chrome verzió támogatott még');
    expect(answer).toMatchObject({ kind: 'none', limit: expect.stringContaining('nincs ellenőrzött adatunk') });
    if (answer.kind === 'none')
      expect(answer.nearest.every(({ section }) => !section.startsWith('hatarok/'))).toBe(true);
    expect(knowledge.section('hatarok/bongeszo')).toBeUndefined();
  });
});

describe('a question is read', () => {
  const read = (text: string) =>
    search.ask(text).question.words.map(({ typed, surface }) => (typed === surface ? typed : `${typed}>${surface}`));

  it.each([
    ['kiaz a tenant', ['ki', 'tenant']],
    ['határidőő', ['hatarido']],
    ['adminsztrátor', ['adminsztrator>adminisztrator']],
    ['xyzzy', ['xyzzy']],
  ])('%s', (text, words) => {
    expect(read(text).map((word) => word.replace(/^hatarid.*/, 'hatarido'))).toEqual(words);
  });
});

describe('what is outside whatever the words', () => {
  it.each(['Vedd fel a felhasználót a Keretrendszerben!', 'Ki vette fel Kovácsi Ubul felhasználóját?'])(
    'no answer to: %s',
    (question) => {
      expect(knowledge.answer(question).kind).toBe('none');
    },
  );
});

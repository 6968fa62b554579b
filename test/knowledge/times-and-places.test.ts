// Texts of other times and of one municipality: who gets which, and when.
import { createKnowledge } from '../../knowledge/knowledge';
import { bind, searchIn } from '../../knowledge/pages/handbook';
import { cutPage } from '../../knowledge/pages/sections';
import { page } from './small-handbook';

const today = '2026-11-22';
const own = '26125';

function dated(title: string, body: string, questions: string[], head: string): string {
  return page(title, body, questions).replace('validFrom: 2020-01-01', head);
}

const { sections } = bind(
  [
    [
      'a/10-regi.md',
      dated(
        'A kérelem beadása',
        'A kérelmet papíron kell beadni.',
        ['hogyan adom be a kérelmet'],
        'validFrom: 2015-01-01',
      ),
    ],
    [
      'a/20-uj.md',
      dated(
        'A kérelem beadása ma',
        'A kérelmet a portálon kell beadni.',
        ['hogyan adom be a kérelmet'],
        'validFrom: 2020-01-01\nreplaces: a/10-regi.md',
      ),
    ],
    [
      'a/30-lejart.md',
      dated(
        'Lomtalanítás',
        'A lomtalanítás ingyenes.',
        ['lomtalanítás díja'],
        'validFrom: 2016-01-01\nvalidUntil: 2018-12-31',
      ),
    ],
    [
      'a/40-jovo.md',
      dated(
        'Parkolás',
        'A parkolásért fizetni kell.',
        ['parkolás díja'],
        'validFrom: 2030-01-01\nvalidUntil: 2031-01-01',
      ),
    ],
    [
      `helyi/${own}/50-szoba.md`,
      dated(
        'A kérelem beadása nálunk',
        'Nálunk a kérelmet a 3-as szobában is átveszik.',
        ['hogyan adom be a kérelmet'],
        'validFrom: 2020-01-01',
      ),
    ],
    [
      `helyi/${own}/60-rendszergazda.md`,
      dated(
        'A helyi rendszergazda telefonja',
        'A rendszergazdánk melléke a 112-es.',
        ['rendszergazda melléke'],
        'validFrom: 2020-01-01',
      ),
    ],
    ['a/70-mas.md', page('Számlázás', 'A számlázás a GAZD dolga.', ['ki számláz'])],
  ].map(([path = '', text = '']) => cutPage(path, text)),
);
const knowledge = createKnowledge(sections, searchIn(sections));

const sectionOf = (question: string, municipality?: string) => {
  const answer = knowledge.answer(question, { today, ...(municipality ? { municipality } : {}) });
  return answer.kind === 'found' ? answer.passage.section : answer.kind;
};

describe('texts of different times', () => {
  it.each([
    ['Hogyan adom be a kérelmet?', 'a/uj'],
    ['Hogyan adtam be a kérelmet 2017-ben?', 'a/regi'],
    ['Hogyan adtam be a kérelmet 2021-ben?', 'a/uj'],
    ['parkolás díja', 'none'],
  ])('%s → %s', (question, section) => {
    expect(sectionOf(question)).toBe(section);
  });

  it('names an expired text, with its last day, when nothing else answers', () => {
    expect(knowledge.answer('lomtalanítás díja', { today })).toMatchObject({
      kind: 'found',
      passage: { section: 'a/lejart', validUntil: '2018-12-31' },
    });
  });

  it('takes today from the asking', () => {
    expect(knowledge.answer('Hogyan adom be a kérelmet?', { today: '2018-05-01' })).toMatchObject({
      passage: { section: 'a/regi' },
    });
  });
});

describe('local additions', () => {
  it('stand under the national answer, for their own municipality', () => {
    expect(knowledge.answer('Hogyan adom be a kérelmet?', { today, municipality: own })).toMatchObject({
      kind: 'found',
      passage: { section: 'a/uj' },
      local: { section: `helyi/${own}/szoba` },
    });
  });

  it.each([undefined, '34379'])('are never shown to others (%s)', (municipality) => {
    const asking = { today, ...(municipality ? { municipality } : {}) };
    for (const question of ['Hogyan adom be a kérelmet?', 'rendszergazda melléke', 'ki számláz']) {
      const seen = JSON.stringify([knowledge.answer(question, asking), knowledge.why(question, asking)]);
      expect(seen).not.toMatch(/helyi\/|112|3-as szob/);
    }
  });

  it('are not opened by others, even by their id', () => {
    const id = `helyi/${own}/szoba`;
    expect(knowledge.section(id, own)).toMatchObject({ section: id });
    expect([knowledge.section(id), knowledge.section(id, '34379')]).toEqual([undefined, undefined]);
  });

  it('answer by themselves what the nation says nothing of', () => {
    expect(sectionOf('rendszergazda melléke', own)).toBe(`helyi/${own}/rendszergazda`);
  });

  it('are left out of what they say nothing of', () => {
    expect(knowledge.answer('ki számláz', { today, municipality: own })).not.toHaveProperty('local');
  });
});

describe('what a model of meaning finds near', () => {
  const nearest = ['a/mas', 'a/nincs-ilyen'];

  it('goes first when the words tell two sections apart badly', () => {
    expect(knowledge.answer('Ki végzi a számlázást?', { today, nearest })).toMatchObject({
      passage: { section: 'a/mas' },
    });
  });

  it('cannot bring in a section without a word of the question', () => {
    expect(knowledge.answer('lomtalanítás díja', { today, nearest })).toMatchObject({
      passage: { section: 'a/lejart' },
    });
    expect(knowledge.answer('holdfogyatkozás', { today, nearest })).toMatchObject({ kind: 'none' });
  });

  it('changes nothing when it agrees', () => {
    expect(knowledge.answer('Hogyan adom be a kérelmet?', { today, nearest: ['a/uj'] })).toEqual(
      knowledge.answer('Hogyan adom be a kérelmet?', { today }),
    );
  });
});

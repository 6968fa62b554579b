// Short questions read in the light of the one before.
import { page, smallHandbook } from './small-handbook';

const { knowledge } = smallHandbook([
  [
    'proba/02-modok/10-interfesz.md',
    page('Interfészes csatlakozás határideje', 'Az interfészes csatlakozást 2018. március 1-ig kellett jelezni.', [
      'interfészes csatlakozás határideje',
    ]),
  ],
  [
    'proba/02-modok/20-rendszer.md',
    page('Rendszercsatlakozás határideje', 'A rendszercsatlakozást 2017. május 15-ig kellett jelezni.', [
      'meddig kellett jelezni a rendszercsatlakozást',
    ]),
  ],
  [
    'proba/02-modok/30-kartya.md',
    page(
      'Az eSzemélyi összerendelése',
      'Az eSzemélyit a Keretrendszerben kell összerendelni a felhasználóval. Az összerendelést a tenant adminisztrátor végzi el.',
      ['Hogyan kell összerendelni az eSzemélyit?'],
    ),
  ],
]);

const answerTo = (question: string, section: string, followUp: string) => {
  const answer = knowledge.answer(followUp, { before: { question, section } });
  return answer.kind === 'found' ? { section: answer.passage.section, understood: answer.understood } : answer.kind;
};

describe('a question that goes on with the one before', () => {
  it.each([
    [
      'meddig kellett jelezni a rendszercsatlakozást?',
      'proba/modok/rendszer',
      'és az interfészest?',
      'proba/modok/interfesz',
    ],
    ['Hogyan kell összerendelni az eSzemélyit?', 'proba/modok/kartya', 'ki csinálja?', 'proba/modok/kartya'],
    ['mi az az interfészes csatlakozás?', 'proba/modok/interfesz', 'meddig?', 'proba/modok/interfesz'],
  ])('%s (%s) – %s → %s', (question, section, followUp, expected) => {
    expect(answerTo(question, section, followUp)).toMatchObject({ section: expected, understood: expect.any(String) });
  });

  it('says how it was read', () => {
    expect(answerTo('Mi az az interfészes csatlakozás?', 'proba/modok/interfesz', 'meddig?')).toMatchObject({
      understood: 'interfészes csatlakozás: meddig?',
    });
  });

  it('keeps of a chain what it began with and what was last spoken of', () => {
    const chain = 'interfészes csatlakozás: kell hozzá engedély: és nálunk';
    expect(answerTo(chain, 'proba/modok/interfesz', 'meddig?')).toMatchObject({
      understood: 'interfészes csatlakozás: kell hozzá engedély: meddig?',
    });
  });

  it('does not take a complaint for a question about the topic', () => {
    const talk = { before: { question: 'Hogyan kell összerendelni az eSzemélyit?', section: 'proba/modok/kartya' } };
    expect(knowledge.answer('nem működik a felhasználó', talk)).toEqual(knowledge.answer('nem működik a felhasználó'));
  });

  it.each(['Mennyibe kerül a szolgáltatás?', 'K0505 hibát kapok belépéskor', 'Hol vannak a kézikönyvek?'])(
    'does not mix a new matter with the old one: %s',
    (question) => {
      const talk = { before: { question: 'Hogyan kell összerendelni az eSzemélyit?', section: 'proba/modok/kartya' } };
      expect(knowledge.answer(question, talk)).toEqual(knowledge.answer(question));
    },
  );

  it('does not claim to have read a question with a topic that adds nothing to it', () => {
    expect(
      answerTo('mi az az interfészes csatlakozás?', 'proba/modok/interfesz', 'összerendelés hogyan kell?'),
    ).toEqual({ section: 'proba/modok/kartya', understood: undefined });
  });

  it('answers nothing from the old topic to what it says nothing of', () => {
    expect(answerTo('mi az az interfészes csatlakozás?', 'proba/modok/interfesz', 'és a holdfogyatkozás?')).toBe(
      'none',
    );
  });

  it('reads a follow-up by itself when the section before is gone', () => {
    expect(answerTo('', 'proba/nincs-ilyen', 'Hol vannak a kézikönyvek?')).toMatchObject({ understood: undefined });
  });
});

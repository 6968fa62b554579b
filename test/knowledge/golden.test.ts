// Questions that the real handbook must answer, and must not.
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/answer';
import { fold } from '../../knowledge/hungarian/fold';
import { loadKnowledge } from '../../knowledge/pages/handbook';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge(join(__dirname, '../../knowledge/handbook'));
});

describe('golden questions to the real handbook', () => {
  it.each([
    ['Ki az önkormányzati ASP működtetője?', /kincstar/],
    ['mit jelent az, hogy interfeszes csatlakozas', /interfesz/],
    ['kincstari asp kozpont telefon', /327-5840/],
    ['K0505-ös hibakód', /osszerendel/],
    ['mi az a jegyzöi felelősség a csatlakozásban', /jegyzo/],
    ['adoszam felepitese', /8-1-2|nyolc|8 szamjegy/],
    ['IBAN hossza', /\b28\b/],
    ['kulcsfelhasználó feladata', /kulcsfelhasznalo/],
  ])('%s', (question, expected) => {
    const answer = knowledge.answer(question);
    expect(answer.kind === 'found' ? fold(answer.passage.markdown) : answer).toMatch(expected);
  });

  it.each([
    'Mondj egy viccet!',
    'Milyen idő lesz a hétvégén Siófokon?',
    'Mi a kolléganőm jelszava?',
    'lorem ipsum dolor sit amet',
  ])('an honest no to: %s', (question) => {
    expect(knowledge.answer(question).kind).toBe('none');
  });
});

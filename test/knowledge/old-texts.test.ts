// Of our own handbook: a question about a year gets the text of that year.
import { join } from 'node:path';
import type { Knowledge } from '../../knowledge/answer';
import { loadKnowledge } from '../../knowledge/pages/handbook';

const today = '2026-11-22';
let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge(join(__dirname, '../../knowledge/handbook'));
});

/** File name of the page that answers. */
function bestPage(question: string): string | undefined {
  const answer = knowledge.answer(question, { today });
  return answer.kind === 'found' ? answer.passage.section.split('/').at(-1) : answer.kind;
}

it.each([
  ['Mi volt a csatlakozás jogszabályi határideje 2016-ban?', 'csatlakozasi-hatarido-2016'],
  ['mikorra kellett csatlakozni 2017 januárjában', 'csatlakozasi-hatarido-2016'],
  ['Mi volt a csatlakozás jogszabályi határideje 2017 júniusában?', 'hataridok-valtozatai'],
  ['Mi volt a csatlakozás jogszabályi határideje?', 'hataridok-valtozatai'],
  ['Melyik jogszabály szabályozta az önkormányzati ASP-t 2015-ben?', 'asp-rendelet-2015'],
  ['2016 előtt mi alapján csatlakoztak, volt arra is valami rendelet?', 'elozo-rendelet-62-2015'],
  ['Melyik jogszabály szabályozza az önkormányzati ASP-t?', 'asp-rendelet'],
  ['Melyik jogszabály szabályozta az önkormányzati ASP-t 2017-ben?', 'asp-rendelet'],
  ['Kötelező volt csatlakozni az ASP-hez 2015-ben?', 'kotelezo-e-2015'],
  ['Kötelező csatlakozni az ASP-hez?', 'kotelezo-e'],
  ['Kötelező volt csatlakozni az ASP-hez 2018-ban?', 'kotelezo-e'],
  ['hogyan lépett be a lakos a portálra 2023-ban', 'lakossagi-bejelentkezes-2025-elott'],
  ['hogyan tud belépni a lakos az E-önkormányzat portálra', 'lakossagi-bejelentkezes'],
])('%s → %s', (question, wanted) => {
  expect(bestPage(question)).toBe(wanted);
});

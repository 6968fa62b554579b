// Of our own handbook: a question about a year gets the text of that year.
import { join } from 'node:path';
import { readHandbook, searchIn } from '../../knowledge/handbook';
import { periodAsked } from '../../knowledge/hungarian/period';
import { isValidOn } from '../../knowledge/versions';

const today = '2026-11-22';
const { sections } = readHandbook(join(__dirname, '../../knowledge/handbook'));
const search = searchIn(sections);

/** File name of the best page that was in force at the time asked about. */
function bestPage(question: string): string | undefined {
  const { from, until } = periodAsked(question, today) ?? { from: today, until: today };
  const hits = search
    .ask(question)
    .find()
    .flatMap(({ position }) => sections[position] ?? []);
  return hits
    .find((section) => section.kind === 'handbook' && isValidOn(section, from, until))
    ?.id.split('/')
    .at(-1);
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

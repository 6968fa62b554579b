// What the survey takes over from the contact sheet: what applies there and is a value, at the survey's own places.
import { openRegister } from '../../../adapters/register-file';
import { answerCircumstances } from '../../../bot/answer-circumstances';
import { earlierLines } from '../../../bot/sheets/earlier';
import { knownOf } from '../../../bot/sheets/known';
import type { Answers } from '../../../dialogs/answers';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { joiningSurvey } from '../../../dialogs/forms/joining-survey';
import { openedSheet, type Sheet } from '../../../dialogs/sheet';

const nobody = { by: '', at: 0 };
const register = openRegister();
const municipality = register.byKsh('17376')!;

function sheetOf(form: typeof contactSheet, answers: Answers): Sheet {
  const fields: Record<string, Sheet['fields'][string]> = {};
  for (const [path, answer] of Object.entries(answers))
    fields[path] = { version: 1, value: { answer, ...nobody, history: [] } };
  return { head: { value: openedSheet(form, nobody), version: 1 }, fields };
}

const contact = (answers: Answers) => ({ form: contactSheet, sheet: sheetOf(contactSheet, answers) });

it('takes over single answers under their names here', () => {
  const earlier = contact({ 'joining.mode': 'interface', 'office.kind': 'own', 'organisation.name': 'Aba' });
  expect(earlierLines(joiningSurvey, earlier)).toEqual([
    ['office.kind', 'own'],
    ['plan.mode', 'interface'],
  ]);
});

it('takes over items that are there, with what they are called by', () => {
  const earlier = contact({
    'office.kind': 'seat',
    'members[k1]': 'added',
    'members[k1].municipality': '17376',
    'members[k2]': 'removed',
    'members[k2].municipality': '03160',
  });
  expect(earlierLines(joiningSurvey, earlier)).toEqual([
    ['office.kind', 'seat'],
    ['members[k1]', 'added'],
    ['members[k1].municipality', '17376'],
  ]);
});

it('says nothing of what does not apply there, is left out or not known', () => {
  const earlier = contact({ 'office.population': null, 'joining.mode': 'system', 'joining.plannedOn': '2027-01-01' });
  expect(earlierLines(joiningSurvey, earlier)).toEqual([['plan.mode', 'system']]);
});

describe('what is known of a survey', () => {
  const circumstances = answerCircumstances({ register, clock: { now: () => Date.parse('2026-11-22T12:00:00Z') } })();
  const known = (earlier?: ReturnType<typeof contact>) =>
    knownOf(joiningSurvey, sheetOf(joiningSurvey, {}), {
      municipality,
      register,
      contacts: [],
      circumstances,
      earlier,
    });

  it('is what the sheet says, before what the register says', () => {
    const { source: registers } = known()['office.population']!;
    const said = known(contact({ 'office.population': '4444' }))['office.population']!;
    expect(registers).toBe('KSH Helységnévtár, 2018');
    expect(said).toEqual({ value: '4444', source: 'az önkormányzat adatlapja' });
  });

  it('holds nothing that this form would not take', () => {
    expect(known(contact({ 'joining.mode': 'none' }))['plan.mode']).toBeUndefined();
  });
});

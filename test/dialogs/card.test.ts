// A whole section at once gives what the same answers give one by one; what is wrong is said beside its question.
import { changed, type Filling } from '../../dialogs/answers';
import { giveAnswers } from '../../dialogs/card';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { joiningSurvey } from '../../dialogs/forms/joining-survey';
import { giveAnswer } from '../../dialogs/give';
import { nextQuestion } from '../../dialogs/progress';
import { texts } from '../../dialogs/texts';
import { circumstances, filled, rightAnswer } from './forms/right-answers';

const empty: Filling = { answers: {} };

it.each(['organisation', 'seat', 'reach', 'office', 'joining'])(
  'gives the same sheet as question by question: %s',
  (section) => {
    const typed: Record<string, string> = {};
    let filling = empty;
    for (
      let next = nextQuestion(contactSheet, filling, { section });
      next;
      next = nextQuestion(contactSheet, filling, { section })
    ) {
      typed[next.path] = rightAnswer(next, 'long');
      const given = giveAnswer(contactSheet, filling, next.path, typed[next.path]!, circumstances);
      if (!given.ok) throw new Error(given.problem);
      filling = given.filling;
    }
    const shuffled = Object.fromEntries(Object.entries(typed).reverse());
    expect(giveAnswers(contactSheet, empty, shuffled, circumstances)).toMatchObject({
      ok: true,
      filling,
      problems: {},
    });
  },
);

it('takes what fits and says of each other what is wrong', () => {
  const typed = {
    'organisation.ksh': '34378',
    'organisation.pir': '729578',
    'organisation.name': '',
    'organisation.bankAccount': ' ',
  };
  const given = giveAnswers(contactSheet, empty, typed, circumstances);
  expect(given).toMatchObject({
    ok: true,
    changes: { 'organisation.pir': '729578', 'organisation.bankAccount': null },
    problems: { 'organisation.ksh': { ok: false } },
  });
});

it('does not empty what is needed, and passes over what does not apply', () => {
  const { filling } = filled(contactSheet, 'short');
  const typed = { 'organisation.name': '', 'office.kind': 'tag', 'office.name': 'Y Hivatal', 'office.seat': 'Hatvan' };
  const given = giveAnswers(contactSheet, filling, typed, circumstances);
  expect(given).toMatchObject({
    problems: { 'organisation.name': { problem: texts.notOptional } },
    changes: { 'office.kind': 'member', 'office.name': 'Y Hivatal', 'office.seat': expect.stringMatching(/^\d{5}$/) },
  });
  const own = giveAnswers(contactSheet, changed(filling, {}), { ...typed, 'office.kind': '1' }, circumstances);
  expect(own.ok && Object.keys(own.changes)).toEqual(['office.kind']);
});

it.each([
  'organisation.nothing',
  'people.name',
  'people[k1]',
  'people[]',
  'organisation[k1].name',
  '__proto__',
  'constructor.name',
  'kept:x',
])('takes nothing from a card with a strange field: %s', (path) => {
  const typed = JSON.parse(JSON.stringify({ 'organisation.pir': '729578' }));
  Object.defineProperty(typed, path, { value: 'x', enumerable: true });
  expect(giveAnswers(contactSheet, empty, typed, circumstances)).toEqual({ ok: false, strange: [path] });
});

it('adds the item it is about', () => {
  const given = giveAnswers(
    joiningSurvey,
    empty,
    { 'operatingSystems[k1].name': 'Windows 11', 'operatingSystems[k1].machines': '4' },
    circumstances,
  );
  expect(given).toMatchObject({
    ok: true,
    changes: { 'operatingSystems[k1]': 'added', 'operatingSystems[k1].machines': '4' },
  });
});

it('says nothing any more of what an answer further down the card has settled', () => {
  const { filling } = filled(contactSheet, 'short');
  const informed = Object.keys(filling.answers).find((path) => path.endsWith('.informed')) ?? '';
  const name = informed.replace('.informed', '.name');
  const before = changed(filling, { [informed]: 'no' });
  const given = (typed: Record<string, string>) => {
    const all = giveAnswers(contactSheet, before, typed, circumstances);
    return all.ok && all.findings.map(({ id }) => id).some((id) => id.includes('informed'));
  };
  expect(given({ [name]: 'Kovács Éva' })).toBe(true);
  expect(given({ [name]: 'Kovács Éva', [informed]: 'igen' })).toBe(false);
});

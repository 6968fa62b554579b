// Where somebody stands in a form follows from the answers alone.
import { choice } from '../../dialogs/answer-kinds/choice';
import { email } from '../../dialogs/answer-kinds/email';
import { number } from '../../dialogs/answer-kinds/number';
import { text } from '../../dialogs/answer-kinds/text';
import { type Answers, type Filling, UNKNOWN } from '../../dialogs/answers';
import { addItem, bringBackItem, confirm, leaveAsItIs, removeItem } from '../../dialogs/change';
import { defineForm } from '../../dialogs/define-form';
import { type Given, giveAnswer } from '../../dialogs/give';
import { filledIn, nextQuestion, notKnown, placeBefore, sentAnswers, toConfirm } from '../../dialogs/progress';
import { standingOf } from '../../dialogs/states';
import { texts } from '../../dialogs/texts';

const circumstances = { today: '2026-11-22' };
const short = text({ most: 20 });

const visit = defineForm({
  id: 'visit',
  keptIn: 'sheet',
  version: 2,
  title: 'Szemle',
  startWords: ['szemle'],
  opening: '',
  sections: {
    state: {
      title: 'Állapot',
      questions: {
        works: { ask: 'Működik?', label: 'Működik', kind: choice('Igen', 'Nem') },
        fault: {
          ask: 'Mi a hiba?',
          label: 'Hiba',
          kind: short,
          onlyIf: { at: 'state.works', is: 'Nem' },
          was: ['fault'],
        },
        note: { ask: 'Megjegyzés?', label: 'Megjegyzés', kind: short, optional: true },
      },
    },
    people: {
      title: 'Jelenlévők',
      repeats: { one: 'jelenlévő', min: 1, max: 2, addAsk: 'Volt ott más is?' },
      onlyIf: { at: 'state.works', is: 'Nem' },
      questions: {
        name: { ask: 'Ki?', label: 'Név', kind: short },
        years: { ask: 'Hány éve?', label: 'Éve', kind: number(), mayNotKnow: true },
      },
    },
    end: {
      title: 'Vége',
      onlyIf: { anyItemOf: 'people', has: { at: 'people.name', is: 'Éva' } },
      questions: { greet: { ask: 'Köszönt?', label: 'Köszönt', kind: choice('Igen', 'Nem') } },
    },
  },
});

const paths = (found: { path: string }[]) => found.map(({ path }) => path);
const given = (fit: Given): Filling => {
  if (!fit.ok) throw new Error(fit.problem);
  return fit.filling;
};

/** Types these lines one after the other; each must fit. */
function answering(...lines: string[]): Filling {
  return lines.reduce<Filling>(
    (filling, line) => {
      const next = nextQuestion(visit, filling);
      if (!next) throw new Error('the form is complete already');
      return given(giveAnswer(visit, filling, next.path, line, circumstances));
    },
    { answers: {} },
  );
}
const ask = (filling: Filling) => nextQuestion(visit, filling);
const withAnswers = (answers: Answers): Filling => ({ answers });

describe('progress in a form', () => {
  it('asks only what applies and counts only that', () => {
    expect(ask(answering())).toMatchObject({ path: 'state.works', number: 1, of: 2 });
    expect(ask(answering('Igen'))).toMatchObject({ path: 'state.note', number: 2, of: 2 });
    expect(ask(answering('nem'))).toMatchObject({ path: 'state.fault', number: 2, of: 3 });
  });

  it('has nothing left when everything that applies is answered or left out', () => {
    expect(ask(answering('1', 'kihagyom'))).toBeUndefined();
    expect(ask(answering('2', 'nem indul', 'Kihagyom', 'Pál', '3', 'nem'))).toBeUndefined();
  });

  it('leaves behind the answers of a branch that no longer applies, and finds them again', () => {
    const failing = answering('Nem', 'nem indul', 'kihagyom', 'Éva', '3', 'nem', 'Igen');
    const works = given(giveAnswer(visit, failing, 'state.works', 'Igen', circumstances));
    expect(paths(filledIn(visit, works))).toEqual(['state.works']);
    expect(sentAnswers(visit, works)).toEqual({ 'state.works': 'Igen', 'state.note': null });
    const again = given(giveAnswer(visit, works, 'state.works', 'Nem', circumstances));
    expect(sentAnswers(visit, again)).toEqual(sentAnswers(visit, failing));
    expect(ask(again)).toBeUndefined();
  });

  it('asks again for an answer that no longer fits the form, and for nothing else', () => {
    expect(ask(withAnswers({ 'state.works': 'Talán', 'state.note': 'jó' }))?.path).toBe('state.works');
    expect(ask(withAnswers({ 'state.works': 'Igen', 'state.note': UNKNOWN }))?.path).toBe('state.note');
  });

  it('finds an answer where an earlier version of the form asked for it', () => {
    const filling = withAnswers({ 'state.works': 'Nem', fault: 'füstöl', 'state.note': null });
    expect(ask(filling)?.path).toBe('people[k1].name');
    expect(filledIn(visit, filling)).toMatchObject([{ value: 'Nem' }, { path: 'state.fault', value: 'füstöl' }]);
  });

  it('goes back to any question without taking an answer away', () => {
    const filling = answering('Nem', 'nem indul');
    const back = placeBefore(visit, filling, ask(filling)?.path);
    expect(back).toBe('state.fault');
    expect(nextQuestion(visit, filling, { at: back })).toMatchObject({
      path: 'state.fault',
      answer: 'nem indul',
      number: 2,
    });
    expect(placeBefore(visit, filling, 'state.works')).toBeUndefined();
    expect(nextQuestion(visit, filling, { at: 'end.greet' })?.path).toBe('state.note');
  });

  it('refuses to leave out what is needed, and an answer to what is not asked', () => {
    const filling = withAnswers({});
    const give = (path: string, typed: string) => giveAnswer(visit, filling, path, typed, circumstances);
    expect(give('state.works', 'kihagyom')).toEqual({ ok: false, problem: texts.notOptional });
    for (const path of ['state.fault', 'constructor', '__proto__', 'people[k1].name', 'x.y', '']) {
      expect(give(path, 'Igen')).toEqual({ ok: false, problem: texts.notAsked });
    }
  });

  it('passes on what a kind says of an answer it keeps, and what it may have meant', () => {
    const questions = { address: { ask: '', label: '', kind: email() } };
    const reach = defineForm({ ...visit, sections: { reach: { title: '', questions } } });
    const give = (typed: string) => giveAnswer(reach, { answers: {} }, 'reach.address', typed, circumstances);
    expect(give('aba@gmail.com')).toMatchObject({
      changes: { 'reach.address': 'aba@gmail.com' },
      warning: expect.any(String),
    });
    expect(give('jegyző@aba.hu')).toMatchObject({ choices: [{ title: 'jegyzo@aba.hu', typed: 'jegyzo@aba.hu' }] });
  });

  it('takes "nem tudom" where that is an answer, and remembers to ask somebody else', () => {
    const filling = answering('Nem', 'nem indul', 'kihagyom', 'Pál', 'Nem tudom');
    expect(paths(notKnown(visit, filling))).toEqual(['people[k1].years']);
    expect(ask(filling)?.adds).toBe(true);
    expect(filledIn(visit, filling).at(-1)?.path).toBe('people[k1].name');
  });

  it('asks one section when it is chosen', () => {
    expect(nextQuestion(visit, answering('Nem'), { section: 'people' })?.path).toBe('people[k1].name');
    expect(nextQuestion(visit, answering('Igen'), { section: 'people' })).toBeUndefined();
  });
});

describe('several of a kind', () => {
  const two = answering('Nem', 'x', 'kihagyom', 'Pál', '3', 'igen', 'Éva', '4');

  it('are asked one after the other, as many as must and may be', () => {
    expect(ask(answering('Nem', 'x', 'kihagyom'))?.item).toEqual({ id: 'k1', one: 'jelenlévő', number: 1, of: 1 });
    expect(ask(answering('Nem', 'x', 'kihagyom', 'Pál', '3'))).toMatchObject({ path: 'people[]', adds: true });
    expect(ask(two)?.path).toBe('end.greet');
    expect(addItem(visit, two, 'people')).toEqual({ ok: false, problem: texts.mostItems(2, 'jelenlévő') });
  });

  it('are removed and brought back, and a number is not given twice', () => {
    const removed = removeItem(visit, two, 'people', 'k2');
    if (!removed.ok) throw new Error(removed.problem);
    expect(ask(removed.filling)?.path).toBe('people[]');
    expect(sentAnswers(visit, removed.filling)).not.toHaveProperty(['people[k2].name']);
    expect(addItem(visit, removed.filling, 'people')).toMatchObject({ ok: true, item: 'k3' });
    expect(bringBackItem(visit, removed.filling, 'people', 'k2')).toMatchObject({ ok: true, filling: two });
    const another = addItem(visit, removed.filling, 'people');
    if (!another.ok) throw new Error(another.problem);
    const tooMany = { ok: false, problem: texts.mostItems(2, 'jelenlévő') };
    expect(bringBackItem(visit, another.filling, 'people', 'k2')).toEqual(tooMany);
    expect(removeItem(visit, removed.filling, 'people', 'k2')).toMatchObject({ ok: false });
    expect(removeItem(visit, two, 'state', 'k1')).toMatchObject({ ok: false });
  });
});

describe('what is known elsewhere', () => {
  const known = {
    'state.works': { value: 'Nem', source: 'napló' },
    'state.fault': { value: 'x'.repeat(50), source: 'napló' },
    'people[k1]': { value: 'added', source: 'napló' },
    'people[k1].name': { value: 'Éva', source: 'napló' },
  };
  const filling: Filling = { answers: {}, known };

  it('is shown to be confirmed and not asked; what does not fit is asked', () => {
    expect(toConfirm(visit, filling)).toMatchObject([
      { path: 'state.works', known: { value: 'Nem', source: 'napló' } },
      { path: 'people[k1].name', known: { value: 'Éva', source: 'napló' } },
    ]);
    expect(ask(filling)?.path).toBe('state.fault');
    expect(sentAnswers(visit, filling)).toEqual({ 'people[k1]': 'added' });
  });

  it('becomes an answer when it is confirmed', () => {
    const confirmed = confirm(visit, filling);
    expect(confirmed).toMatchObject({
      ok: true,
      changes: { 'state.works': 'Nem', 'people[k1]': 'added', 'people[k1].name': 'Éva' },
    });
    expect(confirm(visit, filling, ['state.works'])).toMatchObject({ changes: { 'state.works': 'Nem' } });
  });
});

describe('a returned form', () => {
  const complete = answering('Igen', 'kihagyom').answers;
  const filling: Filling = { answers: complete, remarks: { 'state.works': 'Biztos?' } };
  const canBeSent = (of: Filling) => standingOf(visit, of, circumstances).canBeSent;

  it('asks only where there is a remark, and for what is missing since', () => {
    expect(ask(filling)).toMatchObject({ path: 'state.works', remark: 'Biztos?', answer: 'Igen' });
    expect(canBeSent(filling)).toBe(false);
    const otherwise = given(giveAnswer(visit, filling, 'state.works', 'Nem', circumstances));
    expect(ask(otherwise)?.path).toBe('state.fault');
    const same = leaveAsItIs(visit, filling, 'state.works');
    expect(same.ok && [ask(same.filling), canBeSent(same.filling)]).toEqual([undefined, true]);
  });
});

it('asks for one more where somebody is missing, once, and for what is needed of them', () => {
  const two = answering('Nem', 'x', 'kihagyom', 'Pál', '3', 'nem').answers;
  const filling: Filling = { answers: two, remarks: { 'people[]': 'Ki volt még ott?' } };
  expect(ask(filling)).toMatchObject({ path: 'people[]', adds: true, remark: 'Ki volt még ott?' });
  const added = given(giveAnswer(visit, filling, 'people[]', 'igen', circumstances));
  expect(ask(added)?.path).toBe('people[k2].name');
  const name = given(giveAnswer(visit, added, 'people[k2].name', 'Ida', circumstances));
  const years = given(giveAnswer(visit, name, 'people[k2].years', 'nem tudom', circumstances));
  expect(ask(years)).toBeUndefined();
});

it('says how far each section is', () => {
  const states = (filling: Filling) =>
    standingOf(visit, filling, circumstances).sections.map(({ name, state, answered, of }) => [
      name,
      state,
      answered,
      of,
    ]);
  expect(states(answering())).toEqual([['state', 'not-started', 0, 2]]);
  expect(states(answering('Nem', 'x'))).toEqual([
    ['state', 'complete', 2, 3],
    ['people', 'not-started', 0, 2],
  ]);
  expect(states(answering('Nem', 'x', 'jó', 'Éva', '3'))).toEqual([
    ['state', 'complete', 3, 3],
    ['people', 'complete', 2, 2],
    ['end', 'not-started', 0, 1],
  ]);
  expect(states({ ...answering('Igen'), remarks: { 'state.works': '?' } })).toEqual([['state', 'returned', 1, 2]]);
});

describe.each([
  ['Igen', 'Igen'],
  ['igen', 'Igen'],
  ['2', 'Nem'],
  ['2.', 'Nem'],
  ['ne', 'Nem'],
  ['3', undefined],
  ['', undefined],
  ['igen és nem', undefined],
])('a choice of Igen and Nem, answered "%s"', (typed, value) => {
  it(value ? `is ${value}` : 'does not fit', () => {
    const fit = choice('Igen', 'Nem').fit(typed, circumstances);
    expect(fit.ok ? fit.value : undefined).toBe(value);
  });
});

describe('free text', () => {
  it('counts what people see as one letter once', () => {
    expect(text({ most: 3 }).fit('👍👍👍', circumstances).ok).toBe(true);
    expect(text({ most: 3 }).fit('árvíz', circumstances)).toEqual({ ok: false, problem: texts.tooLong(3, 5) });
  });

  it('is not empty', () => {
    expect(text({ most: 3 }).fit('  ', circumstances)).toEqual({ ok: false, problem: texts.empty });
  });
});

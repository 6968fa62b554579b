// Where somebody stands in a form follows from the answers alone.
import { choice } from '../../dialogs/answer-kinds/choice';
import { email } from '../../dialogs/answer-kinds/email';
import { text } from '../../dialogs/answer-kinds/text';
import { defineForm } from '../../dialogs/form';
import { type Answers, filledIn, giveAnswer, nextQuestion, withoutLast } from '../../dialogs/progress';
import { texts } from '../../dialogs/texts';

const circumstances = { today: '2026-11-22' };

const visit = defineForm({
  id: 'visit',
  title: 'Szemle',
  startWords: ['szemle'],
  opening: '',
  questions: {
    works: { ask: 'Működik?', label: '', kind: choice('Igen', 'Nem') },
    fault: { ask: 'Mi a hiba?', label: '', kind: text({ most: 20 }), onlyIf: { works: 'Nem' } },
    note: { ask: 'Megjegyzés?', label: '', kind: text({ most: 20 }), optional: true },
  },
});

/** Types these lines one after the other; each must fit. */
function answering(...lines: string[]): Answers {
  return lines.reduce<Answers>((answers, line) => {
    const next = nextQuestion(visit, answers);
    if (!next) throw new Error('the form is complete already');
    const fit = giveAnswer(next, answers, line, circumstances);
    if (!fit.ok) throw new Error(fit.problem);
    return fit.value;
  }, {});
}

describe('progress in a form', () => {
  it('asks only what applies and counts only that', () => {
    expect(nextQuestion(visit, {})).toMatchObject({ name: 'works', number: 1, of: 2 });
    expect(nextQuestion(visit, answering('Igen'))).toMatchObject({ name: 'note', number: 2, of: 2 });
    expect(nextQuestion(visit, answering('nem'))).toMatchObject({ name: 'fault', number: 2, of: 3 });
  });

  it('is complete when everything that applies is answered or left out', () => {
    expect(nextQuestion(visit, answering('1', 'kihagyom'))).toBeUndefined();
    expect(nextQuestion(visit, answering('2', 'nem indul', 'Kihagyom'))).toBeUndefined();
  });

  it('drops the answers of a branch that no longer applies', () => {
    const answers = { ...answering('Nem', 'nem indul'), works: 'Igen', note: 'kész' };
    expect(filledIn(visit, answers).map(({ name }) => name)).toEqual(['works', 'note']);
  });

  it('asks again for an answer that no longer fits the form', () => {
    expect(nextQuestion(visit, { works: 'Talán' })?.name).toBe('works');
  });

  it('goes back by taking the last answer away', () => {
    expect(nextQuestion(visit, withoutLast(visit, answering('Nem', 'nem indul')))?.name).toBe('fault');
    expect(withoutLast(visit, {})).toEqual({});
  });

  it('refuses to leave out what is needed', () => {
    const next = nextQuestion(visit, {});
    expect(next && giveAnswer(next, {}, 'kihagyom', circumstances)).toEqual({
      ok: false,
      problem: texts.notOptional,
    });
  });

  it('passes on what a kind says of an answer it keeps, and what it may have meant', () => {
    const reach = defineForm({
      id: 'reach',
      title: '',
      startWords: [],
      opening: '',
      questions: { address: { ask: '', label: '', kind: email() } },
    });
    const next = nextQuestion(reach, {});
    const given = (typed: string) => next && giveAnswer(next, {}, typed, circumstances);
    expect(given('aba@gmail.com')).toMatchObject({ value: { address: 'aba@gmail.com' }, warning: expect.any(String) });
    expect(given('jegyző@aba.hu')).toMatchObject({ choices: [{ title: 'jegyzo@aba.hu', typed: 'jegyzo@aba.hu' }] });
    expect(nextQuestion(reach, { address: 'aba@gmail.com' })).toBeUndefined();
  });

  it('refuses a form in which a question depends on a later one', () => {
    const kind = text({ most: 1 });
    expect(() =>
      defineForm({
        id: 'x',
        title: '',
        startWords: [],
        opening: '',
        questions: { a: { ask: '', label: '', kind, onlyIf: { b: '1' } }, b: { ask: '', label: '', kind } },
      }),
    ).toThrow('question a depends on b, which is not asked before it');
  });
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

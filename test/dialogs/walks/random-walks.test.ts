// Two people at random in every form: no answer that was taken is lost, nothing is asked that does not apply, and there is always an end.
import fc from 'fast-check';
import { type Answers, isSame } from '../../../dialogs/answers';
import type { Form } from '../../../dialogs/form';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { errorReport } from '../../../dialogs/forms/error-report';
import { joiningSurvey } from '../../../dialogs/forms/joining-survey';
import { quickSheet } from '../../../dialogs/forms/quick-sheet';
import { nextQuestion } from '../../../dialogs/progress';
import { fillingOf, MOST_HISTORY } from '../../../dialogs/sheet';
import { filled } from '../forms/right-answers';
import { anyForm } from './forms';
import { type Step, steps, type Walked, walked } from './walk';

const SEED = 20261122;

/** Taken, and neither there nor in the history of its field; or written over what the person had not seen. */
function lost({ sheet, taken }: Walked): string[] {
  return taken.flatMap(({ path, answer, by, at, saw, stood, changes }) => {
    const chain = sheet.fields[path] ? [sheet.fields[path].value, ...sheet.fields[path].value.history] : [];
    const isThere = chain.some((each) => each.at === at && each.by === by && isSame(each.answer, answer));
    const isBlindly = changes && saw !== undefined && saw !== stood;
    return [
      ...(isThere || chain.length > MOST_HISTORY ? [] : [`${path} by ${by} at ${at} is gone`]),
      ...(isBlindly ? [`${path} by ${by} at ${at} is written over ${stood}, seen was ${saw}`] : []),
    ];
  });
}

function expectToHold(form: Form, schedule: readonly Step[], answers: Answers): Walked {
  const after = walked(form, schedule, { answers });
  expect(lost(after)).toEqual([]);
  expect(after.wronglyAsked).toEqual([]);
  return after;
}

function expectEnd({ form, sheet }: Walked): void {
  const { filling } = filled(
    form,
    'short',
    fillingOf({ ...sheet, head: { ...sheet.head, value: { ...sheet.head.value, state: 'draft' } } }),
    1500,
  );
  expect(nextQuestion(form, filling)).toBeUndefined();
  expect(Object.keys(filling.answers)).toEqual(expect.arrayContaining(Object.keys(fillingOf(sheet).answers)));
}

/** A failure is told by the form's sections, not by its code. */
const named = (form: Form) => ({
  form,
  [fc.toStringMethod]: () => JSON.stringify(form.sections, (_, value) => (value?.schema ? value.control.type : value)),
});

const counts = { schedules: 0, asked: 0, taken: 0, refused: 0, sent: 0 };

/** Half of the walks begin in a complete sheet: it can be sent, returned and amended. */
const complete = new WeakMap<Form, Answers>();
function completeAnswers(form: Form): Answers {
  const answers = complete.get(form) ?? filled(form, 'short').filling.answers;
  complete.set(form, answers);
  return answers;
}

function run(
  form: fc.Arbitrary<Form>,
  numRuns: number,
  most: number,
  isToEnd: (run: number) => boolean = () => true,
): void {
  let number = 0;
  fc.assert(
    fc.property(form.map(named), steps(most), fc.boolean(), ({ form: one }, schedule, isComplete) => {
      const after = expectToHold(one, schedule, isComplete ? completeAnswers(one) : {});
      if (isToEnd(number++)) expectEnd(after);
      counts.schedules++;
      counts.asked += after.asked;
      counts.taken += after.taken.length;
      counts.refused += after.refused;
      counts.sent += after.sheet.head.value.edition;
    }),
    { seed: SEED, numRuns, endOnFailure: true },
  );
}

describe('at random', () => {
  it('holds in forms drawn at random', () => run(anyForm, 900, 40));
  it('holds in the fault report', () => run(fc.constant(errorReport), 300, 40));
  it('holds in the contact sheet', () => run(fc.constant(contactSheet), 400, 40));
  it('holds in the quick sheet', () => run(fc.constant(quickSheet), 400, 40));
  it('holds in the survey', () => run(fc.constant(joiningSurvey), 200, 40, (number) => number % 10 === 0));

  it.each(['commit', 'seen'] as const)('CONTROL: with versions off (%s), answers that were taken are lost', (off) => {
    const out = fc.check(
      fc.property(steps(40), (schedule) => {
        expect(lost(walked(errorReport, schedule, { off }))).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(out.failed).toBe(true);
  });

  afterAll(() => {
    const { schedules, asked, taken, refused, sent } = counts;
    process.stdout.write(
      `walks: ${schedules} schedules, ${asked} questions shown, ${taken} answers taken, ${refused} refused, ${sent} sent\n`,
    );
  });
});

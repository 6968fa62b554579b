// The joining survey of Aba with every question answered, put into the store at once: what weeks of filling in leave there.

import type { Store } from '../../bot/ports';
import { writing } from '../../bot/records';
import { fieldRecord, headRecord } from '../../bot/sheets/sheet-records';
import { type Answers, changed } from '../../dialogs/answers';
import type { Form } from '../../dialogs/form';
import { joiningSurvey } from '../../dialogs/forms/joining-survey';
import { openedSheet } from '../../dialogs/sheet';
import { filled } from '../dialogs/forms/right-answers';

export const ABA_SHEETS = 'municipality|17376';

export const surveyAnswers = (): Answers => filled(joiningSurvey, 'long').filling.answers;

/** `by`: the pseudonym of who is said to have answered. */
export async function putIntoStore(
  store: Store,
  answers: Answers,
  by: string,
  form: Form = joiningSurvey,
  partition = ABA_SHEETS,
): Promise<void> {
  const done = { by, at: 1 };
  const fields = Object.entries(changed({ answers: {} }, answers).answers).map(([path, answer]) =>
    writing(fieldRecord(form, path), { answer, ...done, history: [] }, 0),
  );
  const head = writing(headRecord(form), openedSheet(form, done), 0);
  const result = await store.commit({ partition, writes: [head, ...fields], mail: [], audit: [] });
  expect(result.kind).toBe('done');
}

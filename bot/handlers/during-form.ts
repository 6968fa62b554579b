// While a form is open, what is typed is its answer; "vissza" and "mégse" work at every question.
import { formById } from '../../dialogs/forms/register';
import { giveAnswer } from '../../dialogs/give';
import { nextQuestion, placeBefore } from '../../dialogs/progress';
import { answerCircumstances } from '../answer-circumstances';
import { askNext } from '../filling';
import { texts } from '../texts';
import type { Desk, Handler } from './handler';
import { says } from './says';

export function duringForm(desk: Desk): Handler {
  const circumstances = answerCircumstances(desk);
  return {
    name: 'during-form',
    handle(turn, session) {
      const { filling, ...without } = session;
      const form = filling && formById(filling.form);
      if (!filling || !form) return undefined;
      if (says(turn, texts.cancelWords)) return { replies: [texts.formCancelled], session: without };
      const { at, ...still } = filling;
      const next = nextQuestion(form, filling, { at });
      if (says(turn, texts.backWords)) {
        const last = placeBefore(form, filling, next?.path);
        return askNext({ ...session, filling: last === undefined ? filling : { ...filling, at: last } });
      }
      if (!next) return undefined;
      const given = giveAnswer(form, filling, next.path, turn.text, circumstances());
      if (!given.ok) return askNext(session, given.problem, given.choices);
      return askNext({ ...session, filling: { ...still, answers: given.filling.answers } }, given.warning);
    },
  };
}

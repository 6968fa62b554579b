// While a form is open, what is typed is its answer; "vissza" and "mégse" work at every question.
import { formById } from '../../dialogs/forms/register';
import { giveAnswer, nextQuestion, withoutLast } from '../../dialogs/progress';
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
      if (says(turn, texts.backWords)) {
        return askNext({
          ...session,
          filling: { ...filling, answers: withoutLast(form, filling.answers) },
        });
      }
      const next = nextQuestion(form, filling.answers);
      if (!next) return undefined;
      const fit = giveAnswer(next, filling.answers, turn.text, circumstances());
      if (!fit.ok) return askNext(session, fit.problem, fit.choices);
      return askNext({ ...session, filling: { ...filling, answers: fit.value } }, fit.warning);
    },
  };
}

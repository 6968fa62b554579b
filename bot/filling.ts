// The next step of an open form as a reply: the question that is due, or what the finished form gives.
import { errorReport } from '../dialogs/forms/error-report';
import { formById } from '../dialogs/forms/register';
import { filledIn, nextQuestion } from '../dialogs/progress';
import type { Outcome } from './handlers/handler';
import type { Session } from './session';
import { MOST_CHOICE_BUTTONS, texts } from './texts';
import type { Button } from './turn';

/** `before` is said above the question: the opening, or why the last answer did not fit. */
const say = (title: string): Button => ({
  title,
  press: { do: 'say', text: title },
});

export function askNext(session: Session, before?: string): Outcome {
  const { filling, ...without } = session;
  const form = filling && formById(filling.form);
  if (!filling || !form) throw new Error('no form is open');
  const next = nextQuestion(form, filling.answers);
  if (!next)
    return {
      replies: [texts.report(filledIn(errorReport, filling.answers))],
      session: without,
    };

  const choices = next.question.kind.choices ?? [];
  const buttons = [
    ...(choices.length > MOST_CHOICE_BUTTONS ? [] : choices.map(say)),
    ...(next.question.optional ? [say(texts.skip)] : []),
    ...(next.number > 1 ? [say(texts.back)] : []),
    say(texts.cancel),
  ];
  return {
    replies: [{ text: texts.formQuestion(next, before), buttons }],
    session,
  };
}

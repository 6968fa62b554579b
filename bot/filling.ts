// The next step of an open form as a reply: the question that is due, or what the finished form gives.
import { optionsOf } from '../dialogs/answer-kind';
import { formById } from '../dialogs/forms/register';
import { filledIn, type NextQuestion, nextQuestion } from '../dialogs/progress';
import type { Outcome } from './handlers/handler';
import type { Session } from './session';
import { MOST_CHOICE_BUTTONS, texts } from './texts';
import type { Button } from './turn';

/** `before` is said above the question: the opening, or why the last answer did not fit. */
export function askNext(session: Session, before?: string): Outcome {
  const { filling, ...without } = session;
  const form = filling && formById(filling.form);
  if (!filling || !form) throw new Error('no form is open');
  const next = nextQuestion(form, filling, { at: filling.at });
  if (!next) return { replies: [texts.report(filledIn(form, filling))], session: without };
  return { replies: [{ text: texts.formQuestion(next, before), buttons: buttonsOf(next) }], session };
}

function buttonsOf({ question, number }: NextQuestion): Button[] {
  const choices = optionsOf(question.kind).map(({ title }) => title);
  return [
    ...(choices.length > MOST_CHOICE_BUTTONS ? [] : choices.map(say)),
    ...(question.optional ? [byWord(texts.skip)] : []),
    ...(number > 1 ? [byWord(texts.back)] : []),
    byWord(texts.cancel),
  ];
}

function say(title: string): Button {
  return { title, press: { do: 'say', text: title } };
}

function byWord(title: string): Button {
  return { ...say(title), byWord: true };
}

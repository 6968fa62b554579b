// The next step of an open form as a reply: the question that is due, or what the finished form gives.
import { optionsOf, type Suggestion } from '../dialogs/answer-kind';
import { formById } from '../dialogs/forms/register';
import { filledIn, type NextQuestion, nextQuestion } from '../dialogs/progress';
import type { Outcome } from './handlers/handler';
import type { Session } from './session';
import { MOST_CHOICE_BUTTONS, texts } from './texts';
import type { Button } from './turn';

/** `before` is said above the question: the opening, or what is to be said of the last answer; `meant`: what that may have been. */
export function askNext(session: Session, before?: string, meant: readonly Suggestion[] = []): Outcome {
  const { filling, ...without } = session;
  const form = filling && formById(filling.form);
  if (!filling || !form) throw new Error('no form is open');
  const next = nextQuestion(form, filling, { at: filling.at });
  if (!next) return { replies: [texts.report(filledIn(form, filling))], session: without };
  return {
    replies: [{ text: texts.formQuestion(next, before), buttons: buttonsOf(next, meant) }],
    session,
  };
}

function buttonsOf({ question, number }: NextQuestion, meant: readonly Suggestion[]): Button[] {
  const choices = optionsOf(question.kind).map(({ title }) => title);
  return [
    ...(choices.length > 0 ? [] : meant.map(perhaps)),
    ...(choices.length > MOST_CHOICE_BUTTONS ? [] : choices.map(say)),
    ...(question.optional ? [byWord(texts.skip)] : []),
    ...(number > 1 ? [byWord(texts.back)] : []),
    byWord(texts.cancel),
  ];
}

function say(title: string): Button {
  return { title, press: { do: 'say', text: title } };
}

/** A number that is typed is an answer, not one of these. */
function perhaps({ title, typed }: Suggestion): Button {
  return { title, press: { do: 'say', text: typed }, byWord: true };
}

function byWord(title: string): Button {
  return { ...say(title), byWord: true };
}

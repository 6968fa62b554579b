// What a message means when it repeats a button: "2", or the words on it, is the press; a press that says words is those words.
import { fold } from '../knowledge/hungarian/fold';
import type { Session } from './session';
import type { Press, Turn } from './turn';

export function typedPress(turn: Turn, session: Session): Turn {
  if (turn.kind !== 'message') return turn;
  const press = turn.press ?? typed(turn.text, session);
  if (!press) return turn;
  const { press: _, ...rest } = turn;
  return press.do === 'say' ? { ...rest, text: press.text } : { ...rest, press };
}

/** In a form a number is an answer, not a button: there only the form's own words count. */
function typed(text: string, session: Session): Press | undefined {
  if (session.filling) return undefined;
  const words = fold(text).trim();
  const number = /^(\d)[.)]?$/.exec(words)?.[1];
  if (number) return session.buttons[Number(number) - 1]?.press;
  return session.buttons.find(({ title }) => isTitle(words, fold(title).trim()))?.press;
}

/** A picture at the beginning of a title stands for the whole: "👍". */
function isTitle(words: string, title: string): boolean {
  return words === title || (/^\p{Extended_Pictographic}/u.test(words) && title.startsWith(`${words} `));
}

// What a message means when it repeats a button: "2", or the words on it, is the press; a press that says words is those words.
import { fold } from '../knowledge/hungarian/fold';
import type { Session } from './session';
import type { Button, Press, Reply, Turn } from './turn';

/** `now` in ms since 1970: words on a button that has run out are only words again. */
export function typedPress(turn: Turn, session: Session, now: number): Turn {
  if (turn.kind !== 'message') return turn;
  const press = turn.press ?? typed(turn.text, session, now);
  if (!press) return turn;
  const { press: _, ...rest } = turn;
  return press.do === 'say' ? { ...rest, text: press.text, isOfButton: true } : { ...rest, press };
}

/** In a form a number is an answer, not a button: there only the form's own words count. */
function typed(text: string, session: Session, now: number): Press | undefined {
  if (session.filling) return undefined;
  const words = fold(text).trim();
  const number = /^(\d)[.)]?$/.exec(words)?.[1];
  if (number) {
    if (session.sheet && !session.sheet.rests) return undefined;
    const button = session.buttons[Number(number) - 1];
    return button?.byWord ? undefined : button?.press;
  }
  const meant = session.buttons.filter(
    ({ title, press }) => isTitle(words, fold(title).trim()) && !hasRunOut(press, now),
  );
  // Whoever types "Igen" while another question of that kind arrives has answered neither.
  return meant.length > 1 && meant.some(({ byWord }) => byWord) ? undefined : meant[0]?.press;
}

function hasRunOut(press: Press, now: number): boolean {
  return press.do === 'act' && press.seal !== undefined && press.seal.until <= now;
}

/** Letters may come in one after the other while nobody is there. */
const MOST_BY_WORD = 20;

/** What may be typed after these replies: a number means the last list that has numbers, words mean any button. */
export function typable(replies: Pick<Reply, 'buttons'>[]): Button[] {
  const lists = replies.map(({ buttons = [] }) => buttons).reverse();
  // In each list they stand last, so that the numbers of the others stay what was shown.
  const byWord = lists.flat().filter((button) => button.byWord);
  const numbered = lists.map((buttons) => buttons.filter((button) => !button.byWord)).find(({ length }) => length > 0);
  return [...(numbered ?? []), ...byWord.slice(0, MOST_BY_WORD)];
}

/** A picture at the beginning of a title stands for the whole: "👍". */
function isTitle(words: string, title: string): boolean {
  return words === title || (/^\p{Extended_Pictographic}/u.test(words) && title.startsWith(`${words} `));
}

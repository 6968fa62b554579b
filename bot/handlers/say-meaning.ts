// "Mi ez: OHP?", pressed or typed: what an abbreviation stands for, and a button that asks the handbook about it.
import { texts } from '../texts';
import type { Desk, Handler } from './handler';

/** What the button says, whoever types it. */
const asked = /^\s*mi ez: ?([\p{L}\d]{2,20})\s*\??\s*$/iu;

export function sayMeaning({ knowledge }: Desk): Handler {
  return {
    name: 'say-meaning',
    handle(turn, session) {
      const typed = session.filling ? undefined : asked.exec(turn.text)?.[1]?.toUpperCase();
      const pressed = turn.press?.do === 'say-meaning' ? turn.press.abbreviation : undefined;
      const abbreviation = pressed ?? typed;
      if (abbreviation === undefined) return undefined;
      const [known] = knowledge.abbreviations(abbreviation);
      if (!known && !pressed) return undefined;
      return { replies: [known ? texts.meaning(known) : texts.meaningUnknown], session };
    },
  };
}

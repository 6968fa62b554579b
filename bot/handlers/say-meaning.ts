// "Mi ez: OHP?": what an abbreviation stands for, and a button that asks the handbook about it.
import { texts } from '../texts';
import type { Desk, Handler } from './handler';

export function sayMeaning({ knowledge }: Desk): Handler {
  return {
    name: 'say-meaning',
    handle(turn, session) {
      if (turn.press?.do !== 'say-meaning') return undefined;
      const [known] = knowledge.abbreviations(turn.press.abbreviation);
      return { replies: [known ? texts.meaning(known) : texts.meaningUnknown], session };
    },
  };
}

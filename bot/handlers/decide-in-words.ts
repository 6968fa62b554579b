// A number was typed where a decision is asked for: the buttons once more, because no decision should be a slip of the finger.
import { texts } from '../texts';
import type { Handler } from './handler';

const isNumber = /^\s*\d[.)]?\s*$/;

export const decideInWords: Handler = {
  name: 'decide-in-words',
  handle({ kind, text, press }, session) {
    const { buttons, filling } = session;
    if (kind !== 'message' || press || filling || !isNumber.test(text)) return undefined;
    const deciding = buttons.filter((button) => button.byWord && button.press.do === 'act');
    const isOneQuestion = deciding.length > 0 && new Set(deciding.map(({ title }) => title)).size === buttons.length;
    return isOneQuestion ? { replies: [texts.decideInWords(deciding)], session } : undefined;
  },
};

// Somebody wants a person: who helps with what, and the question in words that can be passed on.
import { texts } from '../texts';
import type { Handler } from './handler';
import { says } from './says';

export const callColleague: Handler = {
  name: 'call-colleague',
  handle(turn, session) {
    if (turn.press?.do !== 'call-colleague' && !says(turn, texts.colleagueWords)) return undefined;
    return { replies: [texts.colleague(session.question)], session };
  },
};

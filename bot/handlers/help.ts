// "segítség" works everywhere, also in the middle of a form, which then goes on.
import { texts } from '../texts';
import type { Handler } from './handler';
import { says } from './says';

export const help: Handler = {
  name: 'help',
  handle(turn, session) {
    if (!says(turn, texts.helpWords)) return undefined;
    return { replies: [texts.help(session.filling !== undefined)], session };
  },
};

// "segítség" works everywhere; in the middle of a form the question that is due comes again with it.
import { askNext } from '../filling';
import { texts } from '../texts';
import type { Handler } from './handler';
import { says } from './says';

export const help: Handler = {
  name: 'help',
  handle(turn, session) {
    if (!says(turn, texts.helpWords)) return undefined;
    return session.filling ? askNext(session, texts.helpInForm) : { replies: [texts.help], session };
  },
};

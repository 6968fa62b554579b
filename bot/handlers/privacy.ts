// "adatkezelés": what is kept of whoever writes here, why, how long, and whom to ask; the same in every chat.
import { texts } from '../texts';
import type { Desk, Handler } from './handler';
import { saysPolitely } from './says';

export function privacy({ privacy: facts }: Desk): Handler {
  return {
    name: 'privacy',
    handle(turn, session) {
      if (!saysPolitely(turn, texts.privacyWords)) return undefined;
      return { replies: [{ text: texts.privacyNotice(facts), buttons: [texts.helpButton] }], session };
    },
  };
}
